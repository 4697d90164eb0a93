import type { PolicyName } from "../../src/disclosure/policy.js"
import type { Language } from "../../src/text/sentence.js"
import type { FiguresProfile } from "../csv/csv-profile.js"
import type { FigureSet } from "../csv/named-figures.js"
import type { TableFile } from "../tables/read-table.js"
import type { Examined, MadeReport, Protection } from "./desk.js"

/** Where the tables come from. */
export type Source = "example" | { readonly files: number }

/** What is being done, in this order. */
export type Stage = "reading" | "protecting" | "composing"

/** All that the page shows is made from this. */
export interface State {
  readonly language: Language
  readonly policy: PolicyName
  /** The chosen data set. */
  readonly source?: Source | undefined
  /** What is being done at the moment. */
  readonly stage?: Stage | undefined
  /** Whether the page itself broke down. */
  readonly failed?: boolean
  readonly examined?: Examined | undefined
  readonly protection?: Protection | undefined
  readonly made?: MadeReport | undefined
  /** The indicator whose figures are shown; absent: the first. */
  readonly indicatorId?: string | undefined
  /** The unit whose report is shown; absent: the authority's. */
  readonly unitId?: string | undefined
}

/** What a reader can do. */
export interface Actions {
  readonly open: (source: "example" | "given", files: Promise<ReadonlyArray<TableFile>>) => void
  readonly chooseLanguage: (language: Language) => void
  readonly choosePolicy: (policy: PolicyName) => void
  readonly chooseIndicator: (indicatorId: string) => void
  readonly chooseReport: (unitId: string | undefined) => void
  readonly saveFigures: (name: string, profile: FiguresProfile) => void
}

/** Number of figures that protection hides. */
export const hiddenCount = (figures: FigureSet["figures"]): number =>
  figures.filter(({ status }) => status === "suppressed").length
