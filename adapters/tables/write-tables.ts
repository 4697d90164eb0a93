import type { Dataset } from "../../src/model/dataset.js"
import { dataPackage } from "./data-package.js"
import { profiles, type TableProfile } from "./profile.js"
import { tables } from "./table-columns.js"
import { rowsOf } from "./table-rows.js"
import { tableText } from "./write-table.js"

/**
 * A file to be written, encoded as UTF-8.
 *
 * @category tables
 */
export interface WrittenFile {
  /** Name, relative to the data set's folder. */
  readonly name: string
  /** What it holds; with a byte order mark where the profile wants one. */
  readonly text: string
}

/**
 * How tables are written.
 *
 * @category tables
 */
export interface WriteTablesOptions {
  /** Separator, line end, decimal sign and language. */
  readonly profile: TableProfile
}

const descriptorFile = (files: ReadonlyArray<WrittenFile>, { profile }: WriteTablesOptions): WrittenFile => ({
  name: "datapackage.json",
  text: `${JSON.stringify(dataPackage({ profile, files: files.map(({ name }) => name) }), null, 2)}\n`
})

/**
 * Writes a data set as CSV tables with their `datapackage.json`. Rows keep the order of the data set; optional tables without
 * rows are left out. {@link readTables} reads the same data set back, `places` and `files` aside.
 *
 * **Details** A text that a spreadsheet would run as a formula gets a `'` before it, which reading takes away. Counted answers
 * stand in `survey-tallies.csv`, the counts separated by `|`.
 *
 * @example The first line for Excel in Swedish
 * ```ts
 * const [authority] = emptyTables({ profile: "excel-sv" })
 * authority?.text // => "\ufeffid;namn;typ;kommunkod;organisationsnummer;regelverk;år\r\n"
 * ```
 * @category tables
 */
export const writeTables = (dataset: Dataset, options: WriteTablesOptions): ReadonlyArray<WrittenFile> => {
  const profile = profiles[options.profile]
  const files = tables.flatMap((table): ReadonlyArray<WrittenFile> => {
    const rows = rowsOf(dataset, table.name)
    return table.required || rows.length > 0 ? [{ name: table.file, text: tableText(table, rows, profile) }] : []
  })
  return [...files, descriptorFile(files, options)]
}

/**
 * Writes every table with only its header row, and the `datapackage.json` that describes them: the start of a new data set.
 *
 * @example
 * ```ts
 * emptyTables({ profile: "neutral" }).at(-1)?.name // => "datapackage.json"
 * ```
 * @category tables
 */
export const emptyTables = (options: WriteTablesOptions): ReadonlyArray<WrittenFile> => {
  const profile = profiles[options.profile]
  const files = tables.map((table) => ({ name: table.file, text: tableText(table, [], profile) }))
  return [...files, descriptorFile(files, options)]
}
