import { stringify } from "csv-stringify/sync"
import type { CsvSettings } from "./csv-profile.js"

/** Writes records of finished cells as CSV. Lines end in CRLF, and a cell that holds any line break is quoted. */
export const csvText = (
  records: ReadonlyArray<ReadonlyArray<string>>,
  { delimiter, byteOrderMark }: Pick<CsvSettings, "delimiter" | "byteOrderMark">
): string => {
  const options = { delimiter, record_delimiter: "\r\n", quoted_match: [/[\r\n]/] }
  const text = stringify(
    records.map((cells) => [...cells]),
    options
  )
  return byteOrderMark ? `\ufeff${text}` : text
}
