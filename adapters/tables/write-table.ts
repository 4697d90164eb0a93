import { stringify } from "csv-stringify/sync"
import { cellText } from "./cell-writer.js"
import type { TableColumn } from "./column.js"
import type { ProfileSettings } from "./profile.js"
import type { Table } from "./table.js"
import type { RowValues } from "./table-rows.js"

/** The header of a column in the language of a profile. */
export const headerIn = (column: TableColumn, { language }: ProfileSettings): string =>
  language === "sv" ? column.headerSv : column.header

/** Writes one table: the header row and one row for each of the values. */
export const tableText = (table: Table, rows: ReadonlyArray<RowValues>, profile: ProfileSettings): string => {
  const header = table.columns.map((column) => headerIn(column, profile))
  const cells = rows.map((row) => table.columns.map((column) => cellText(column, row[column.field], profile)))
  const { delimiter, lineEnd, byteOrderMark } = profile
  const text = stringify([header, ...cells], { delimiter, record_delimiter: lineEnd, quote_record_delimiter: true })
  return byteOrderMark ? `\ufeff${text}` : text
}
