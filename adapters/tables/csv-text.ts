import { CsvError, parse } from "csv-parse/sync"

/** Cells of one record. */
export type Cells = ReadonlyArray<string>

/** A character that may stand between cells. */
export type Delimiter = ";" | "," | "\t"

/** What is wrong with the quotes of a record. */
export type QuoteFault = "unclosed-quote" | "bad-quote"

/** The records up to a fault; `end` is the byte after the last whole record. */
export interface ParsedText {
  readonly records: ReadonlyArray<Cells>
  readonly fault?: QuoteFault
  readonly end: number
}

const settings = (delimiter: Delimiter) => ({
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  skip_empty_lines: true
})

// csv-parse tells only of the fault when it throws, so the records before it are collected on the way in a second run.
const parseToFault = (text: string, delimiter: Delimiter): ParsedText => {
  const records: Array<Cells> = []
  let end = 0
  try {
    parse(text, {
      ...settings(delimiter),
      on_record: (record: Cells, { bytes }) => {
        records.push(record)
        end = bytes
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
export const parseCsvText = (text: string, delimiter: Delimiter): ParsedText => {
  try {
    return { records: parse(text, settings(delimiter)) as unknown as ReadonlyArray<Cells>, end: 0 }
  } catch {
    return parseToFault(text, delimiter)
  }
}
