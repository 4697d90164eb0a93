import * as Result from "effect/Result"
import type { FigureTable } from "../../src/aggregation/figure.js"
import type { ProtectedRelease } from "../../src/disclosure/protected-release.js"
import { presentationWords } from "../../src/presentation/wording.js"
import type { DocumentError } from "../archive/document-error.js"
import { internalFigures, publicFigures } from "../csv/named-figures.js"
import { type FiguresXlsxOptions, figureFacts, figureSheets } from "./figure-sheets.js"
import { type InternalBytes, internalBytes } from "./internal-bytes.js"
import { workbook } from "./workbook.js"

/**
 * Writes protected figures as a workbook (XLSX): a sheet with one row for each figure and the columns of `writeFiguresCsv`, and
 * a sheet of the indicators with definition, unit and source. Numbers are numbers, codes and periods are text, and what is
 * missing or hidden is an empty cell beside its status. The same release gives the same bytes on every machine.
 *
 * **Details** Where figures are published although something can be worked out, a sheet before the others says so. A text never
 * becomes a formula. Made with the library `write-excel-file`, which is loaded when it is needed.
 *
 * **Fails with** `DocumentError`: `missing-library` when `write-excel-file` is not installed, `too-many-rows` above 100,000
 * rows, `control-character` for a text that no workbook can hold, `text-too-long` for one that no cell can.
 *
 * @throws `TypeError` for figures that `protectFigures` did not make; the promise is rejected.
 *
 * @example A workbook is a zip archive
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * const release = protectFiguresOrThrow(computeFiguresOrThrow(dataset))
 * const bytes = await writeFiguresXlsxOrThrow(release, { language: "sv" })
 * String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 * ```
 * @category export
 */
export const writeFiguresXlsx = async (
  release: ProtectedRelease,
  options: FiguresXlsxOptions = {}
): Promise<Result.Result<Uint8Array, DocumentError>> => {
  const figures = publicFigures(release)
  return workbook(figureSheets(figures, [], options), figureFacts(figures, options))
}

/**
 * Writes protected figures as a workbook, or throws.
 *
 * @throws {@link DocumentError} for what {@link writeFiguresXlsx} fails with; the promise is rejected.
 * @category export
 */
export const writeFiguresXlsxOrThrow = async (
  release: ProtectedRelease,
  options?: FiguresXlsxOptions
): Promise<Uint8Array> => Result.getOrThrow(await writeFiguresXlsx(release, options))

/**
 * Writes figures that are not protected as a workbook, with the sheets of {@link writeFiguresXlsx} and a warning before them:
 * for use inside the authority only. The bytes are marked by their type, {@link InternalBytes}.
 *
 * **Fails with** what {@link writeFiguresXlsx} fails with.
 *
 * @throws `TypeError` for what is no figure table; the promise is rejected.
 *
 * @category export
 */
export const writeInternalFiguresXlsx = async (
  table: FigureTable,
  options: FiguresXlsxOptions = {}
): Promise<Result.Result<InternalBytes, DocumentError>> => {
  const words = presentationWords(options.language ?? "sv")
  const figures = internalFigures(table)
  const sheets = figureSheets(figures, [words("warning-internal-figures")], options)
  const written = await workbook(sheets, figureFacts(figures, options))
  return Result.map(written, internalBytes)
}

/**
 * Writes figures that are not protected as a workbook, or throws.
 *
 * @throws {@link DocumentError} for what {@link writeInternalFiguresXlsx} fails with; the promise is rejected.
 * @category export
 */
export const writeInternalFiguresXlsxOrThrow = async (
  table: FigureTable,
  options?: FiguresXlsxOptions
): Promise<InternalBytes> => Result.getOrThrow(await writeInternalFiguresXlsx(table, options))
