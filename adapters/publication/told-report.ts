import type { Audience, FaultsOfFile, ToldByFile } from "./publication-file.js"
import { publishedFigures, type ToldFigure } from "./told-figure.js"

/** A report as JSON and XML tell it alike. */
export interface ToldReport {
  readonly audience: string
  readonly policy: string
  /** The authority and, in a unit's report, the unit. */
  readonly names: ReadonlyArray<readonly [id: string, name: string]>
  /** The cells of its figure tables that are figures. */
  readonly figures: ReadonlyArray<ToldFigure>
}

const audiences: ReadonlyArray<Audience> = ["public", "internal"]

/** The place of a cell in a report, in both formats. */
export const cellPlace = (section: string, table: string, row: number, period: string): string =>
  `${section}/${table}/${row}/${period}`

/** Reads the figures of a report. */
export const toldByReport = (
  { audience, policy, names, figures }: ToldReport,
  file: string,
  faults: FaultsOfFile
): ToldByFile => {
  const known = audiences.find((name) => name === audience)
  return {
    figures: publishedFigures(figures, { file, nameOf: (field) => field, mayRepeat: true, hasLevels: false }, faults),
    names,
    ...(known === undefined ? {} : { audience: known }),
    ...(policy === "" ? {} : { policy })
  }
}
