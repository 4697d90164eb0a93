import type { PublishedFigure, PublishedLevel } from "../../src/audit/published-figure.js"
import { figureLabels } from "./figure-labels.js"
import type { FaultsOfFile } from "./publication-file.js"

/** A figure as a file tells it, cell by cell as text; empty where it says nothing. */
export interface ToldFigure {
  /** Where in the file it stands. */
  readonly place: string
  readonly id: string
  readonly indicatorId: string
  readonly level: string
  readonly nodeId: string
  readonly period: string
  readonly groupId: string
  readonly status: string
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly units: string
  readonly unitsExpected: string
  readonly change: string
  readonly lower: string
  readonly upper: string
}

/** How a file calls a field, for problems. */
export type FieldName = (field: keyof ToldFigure) => string

/** What is special about figures of a sort of file. */
export interface ToldIn {
  readonly file: string
  readonly nameOf: FieldName
  /** Reports may show one figure in several tables, as long as they tell the same. */
  readonly mayRepeat: boolean
  /** Reports do not say the level. */
  readonly hasLevels: boolean
}

const labels = ["indicatorId", "nodeId", "period", "groupId"] as const
const levels: ReadonlyArray<PublishedLevel> = ["authority", "area", "unit"]
const printed = /^-?\d+([.,]\d+)?$/

/** A printed number with decimal point; `null` for an empty cell, nothing for what is no number. */
export const printedNumber = (text: string): string | null | undefined => {
  if (text === "") return null
  return printed.test(text) ? text.replace(",", ".") : undefined
}

/** The number of a printed one; never -0. */
const numberOf = (text: string | null): number | null => (text === null ? null : Number(text) + 0)

/** Tells problems of one figure and remembers whether there were any. */
interface FigureFaults {
  readonly tell: (code: Parameters<FaultsOfFile["tell"]>[0], field: keyof ToldFigure, text: string) => void
  readonly count: () => number
}

const faultsOfFigure = (told: ToldFigure, { nameOf }: ToldIn, faults: FaultsOfFile): FigureFaults => {
  let count = 0
  return {
    tell: (code, field, text) => {
      count += 1
      faults.tell(code, `${told.place}:${nameOf(field)}`, { figure: told.id, field: nameOf(field), text })
    },
    count: () => count
  }
}

const checkLabels = (told: ToldFigure, { tell }: FigureFaults): void => {
  const named = figureLabels(told.id)
  if (named === undefined) tell("not-a-figure-id", "id", told.id)
  else for (const label of labels) if (named[label] !== told[label]) tell("contradicting-label", label, told[label])
  if (told.status === "") tell("no-status", "status", "")
}

const levelOf = (told: ToldFigure, { hasLevels }: ToldIn, { tell }: FigureFaults): PublishedLevel | null => {
  const level = levels.find((name) => name === told.level) ?? null
  if (level === null && hasLevels) tell("not-a-level", "level", told.level)
  return level
}

/** Reads one figure, or tells all that is wrong with it. */
const publishedFigure = (told: ToldFigure, where: ToldIn, faults: FaultsOfFile): PublishedFigure | undefined => {
  const own = faultsOfFigure(told, where, faults)
  const number = (field: keyof ToldFigure): string | null => {
    const text = printedNumber(told[field])
    if (text === undefined) own.tell("not-a-number", field, told[field])
    return text ?? null
  }
  checkLabels(told, own)
  const { place, id, indicatorId, nodeId, period, groupId, status } = told
  const figure: PublishedFigure = {
    ...{ file: where.file, place, id, indicatorId },
    level: levelOf(told, where, own),
    ...{ nodeId, period, groupId, status },
    value: number("value"),
    numerator: numberOf(number("numerator")),
    denominator: numberOf(number("denominator")),
    units: numberOf(number("units")),
    unitsExpected: numberOf(number("unitsExpected")),
    change: number("change"),
    lower: number("lower"),
    upper: number("upper")
  }
  return own.count() === 0 ? figure : undefined
}

const tellsTheSame = (a: PublishedFigure, b: PublishedFigure): boolean =>
  JSON.stringify({ ...a, place: "" }) === JSON.stringify({ ...b, place: "" })

/** Reads the figures of a file, each once. */
export const publishedFigures = (
  all: ReadonlyArray<ToldFigure>,
  where: ToldIn,
  faults: FaultsOfFile
): ReadonlyArray<PublishedFigure> => {
  const known = new Map<string, PublishedFigure>()
  for (const told of all) {
    const figure = publishedFigure(told, where, faults)
    if (figure === undefined) continue
    const before = known.get(figure.id)
    if (before === undefined) known.set(figure.id, figure)
    else if (!where.mayRepeat || !tellsTheSame(before, figure)) {
      faults.tell("repeated-figure", told.place, { figure: figure.id })
    }
  }
  return [...known.values()]
}
