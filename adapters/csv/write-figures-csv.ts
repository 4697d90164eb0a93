import type { FigureTable } from "../../src/aggregation/figure.js"
import type { ProtectedRelease } from "../../src/disclosure/protected-release.js"
import { type FiguresCsvOptions, figuresText } from "./figures-text.js"
import { type InternalText, internalText } from "./internal-text.js"
import { internalFigures, publicFigures } from "./named-figures.js"

/**
 * Writes protected figures as CSV: one row for each figure, in the order of the release. Value and change are rounded once to
 * the indicator's decimals, numerator and denominator stand with all their digits, and what is missing or hidden is an empty
 * cell beside its status. The same release gives the same bytes on every machine.
 *
 * **Details** Levels, statuses and `true`/`false` are codes in both profiles. A name or id that a spreadsheet would run as a
 * formula gets a `'` before it. A share of nearly everybody has the status `near-all` and, like all that is hidden, no value.
 *
 * @throws `TypeError` for figures that `protectFigures` did not make, and for an unknown profile.
 *
 * @example The columns
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * const release = protectFiguresOrThrow(computeFiguresOrThrow(dataset))
 * writeFiguresCsv(release).split(",").slice(0, 4) // => ["figure_id", "indicator_id", "indicator", "level"]
 * writeFiguresCsv(release, { profile: "excel-sv" }).startsWith("\ufeffsiffra_id;indikator_id") // => true
 * ```
 * @category export
 */
export const writeFiguresCsv = (release: ProtectedRelease, options: FiguresCsvOptions = {}): string =>
  figuresText(publicFigures(release), options)

/**
 * Writes figures that are not protected as CSV, with the columns of {@link writeFiguresCsv}: for use inside the authority
 * only. The text is marked by its type, {@link InternalText}.
 *
 * @throws `TypeError` for what is no figure table, and for an unknown profile.
 *
 * @example An internal text is a string like any other when it is used
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * writeInternalFiguresCsv(computeFiguresOrThrow(dataset)).endsWith("target,target_met\r\n") // => true
 * ```
 * @category export
 */
export const writeInternalFiguresCsv = (table: FigureTable, options: FiguresCsvOptions = {}): InternalText =>
  internalText(figuresText(internalFigures(table), options))
