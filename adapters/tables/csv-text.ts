import { CsvError, parse } from "csv-parse/sync"

/** Cells of one record. */
export type Cells = ReadonlyArray<string>

/** A character that may stand between cells. */
export type Delimiter = ";" | "," | "\t"

/** What is wrong with the quotes of a record. */
export type QuoteFault = "unclosed-quote" | "bad-quote"

/** The records up to a fault or a limit; `end` is the byte after the last whole record. */
export interface ParsedText {
  readonly records: ReadonlyArray<Cells>
  readonly fault?: QuoteFault
  readonly end: number
}

/**
 * Parses bytes of UTF-8 without byte order mark up to their end, to the first record whose quotes are wrong, or to the given
 * number of records; what follows those is not looked at.
 */
export const parseCsvBytes = (bytes: Uint8Array, delimiter: Delimiter, most = -1): ParsedText => {
  const records: Array<Cells> = []
  let end = 0
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      to: most,
      on_record: (record: Cells, { bytes: read }) => {
        records.push(record)
        end = read
        return null
      }
    })
    return { records, end }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { records, end, fault: error.code === "CSV_QUOTE_NOT_CLOSED" ? "unclosed-quote" : "bad-quote" }
  }
}

/** Parses a text up to its end or to the first record whose quotes are wrong. */
export const parseCsvText = (text: string, delimiter: Delimiter): ParsedText =>
  parseCsvBytes(new TextEncoder().encode(text), delimiter)
