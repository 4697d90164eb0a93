// table of data
import type { BreakInSeries } from "../model/break-in-series.js"
import type { SurveyIndex } from "../model/survey-index.js"
import { skolenkatenBreaks } from "./skolenkaten-breaks.js"

/**
 * One index of a definition.
 *
 * @category surveys
 */
export interface DefinedIndex {
  /** Last part of its id. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** The items that it is made of; none: all that are given. */
  readonly items: ReadonlyArray<string>
}

/**
 * How a known index is made.
 *
 * @category surveys
 */
export interface SurveyIndexDefinition {
  /** Name in this list. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** The scale of the index. */
  readonly scale: SurveyIndex["scale"]
  /** How many steps its questions may have. */
  readonly steps: ReadonlyArray<number>
  /** Points of each code from the lowest, where they are not equal steps. */
  readonly points?: ReadonlyArray<number>
  /** What is put together, where it is not the questions' means. */
  readonly combine?: "answers"
  /** Its indices. */
  readonly indices: ReadonlyArray<DefinedIndex>
  /** Points from which it cannot be compared with earlier rounds. */
  readonly breaks: ReadonlyArray<BreakInSeries>
  /** Who defines it, and where ours departs from it. */
  readonly source: string
}

const motivation = ["meaningful-work", "learns", "looks-forward"]
const leadership = ["manager-appreciates", "manager-trusts", "manager-enables"]
const steering = ["knows-goals", "goals-followed-up", "knows-expectations"]

/**
 * Known indices of Swedish surveys.
 *
 * **Details** `hme`: hållbart medarbetarengagemang; its total is the mean of the three parts, which is that of the nine items,
 * since each part has three. `skolenkaten`: one index per question area of four or five steps, the mean of all answers to its
 * questions; all 633 published indices of 2022 whose counts are open come out so, while the mean of the questions' means misses
 * 63 of them by up to 0.1. `nki-equal-weights`: SCB's own index weighs its three questions by a model, ours equally, hence the name.
 * `points-100-66-33-0`: points cut to whole numbers, as some municipalities print.
 *
 * @category surveys
 */
export const surveyIndexDefinitions: ReadonlyArray<SurveyIndexDefinition> = [
  {
    id: "hme",
    name: "Hållbart medarbetarengagemang (HME)",
    scale: "0-100",
    steps: [5],
    indices: [
      { id: "hme-motivation", name: "HME, motivation", items: motivation },
      { id: "hme-leadership", name: "HME, ledarskap", items: leadership },
      { id: "hme-steering", name: "HME, styrning", items: steering },
      { id: "hme", name: "HME, totalt", items: [...motivation, ...leadership, ...steering] }
    ],
    breaks: [],
    source: "Sveriges Kommuner och Regioner och RKA, hållbart medarbetarengagemang"
  },
  {
    id: "skolenkaten",
    name: "Skolenkätens index",
    scale: "0-10",
    steps: [4, 5],
    combine: "answers",
    indices: [{ id: "skolenkaten", name: "Skolenkätens index", items: [] }],
    breaks: skolenkatenBreaks,
    source: "Skolinspektionen, Skolenkäten 2022, förklaring till excelrapporten"
  },
  {
    id: "nki-equal-weights",
    name: "NKI, lika vikter",
    scale: "0-100",
    steps: [10],
    indices: [{ id: "nki", name: "NKI, lika vikter", items: ["satisfaction", "expectations", "ideal"] }],
    breaks: [],
    source: "SCB:s analysmodell med Nöjd-Kund-Index, men med lika vikter i stället för modellens"
  },
  {
    id: "points-100-66-33-0",
    name: "Poängindex 100, 66, 33, 0",
    scale: "0-100",
    steps: [4],
    points: [0, 33, 66, 100],
    indices: [{ id: "points", name: "Poängindex 100, 66, 33, 0", items: [] }],
    breaks: [],
    source: "Linköpings kommuns elevenkät: 100, 66, 33 och 0 poäng från det mest gynnsamma svaret"
  }
]
