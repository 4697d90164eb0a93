import { type Cells, type Delimiter, parseCsvText, type QuoteFault } from "./csv-text.js"

/** One record with its number in the file, the header being 1. */
export interface CsvRecord {
  readonly row: number
  readonly cells: Cells
}

/** A record that could not be read. */
export interface RecordFault {
  readonly row: number
  readonly fault: QuoteFault | "reading-stopped"
}

/** The records of a file and those that could not be read. */
export interface CsvRecords {
  readonly records: ReadonlyArray<CsvRecord>
  readonly faults: ReadonlyArray<RecordFault>
  /** Number of records, header and unreadable ones included. */
  readonly count: number
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d

/** Splits what follows the last whole record into the line on which the faulty record begins and the rest. */
const splitAtLine = (text: string, end: number): { readonly line: string; readonly rest: string } => {
  const bytes = bytesOf(text)
  let start = end
  while (isLineEnd(bytes[start])) start += 1
  let stop = start
  while (stop < bytes.length && !isLineEnd(bytes[stop])) stop += 1
  return { line: textOf(bytes.subarray(start, stop)), rest: textOf(bytes.subarray(stop)) }
}

/** How often reading starts anew after a fault; each start costs as much as reading the rest. */
const restartLimit = 100

/**
 * Reads all records of a text. After a record with wrong quotes reading goes on at the next line. Where the fault spans
 * lines, lines with another number of cells than the header are taken for the rest of that record.
 */
export const readRecords = (text: string, delimiter: Delimiter): CsvRecords => {
  const records: Array<CsvRecord> = []
  const faults: Array<RecordFault> = []
  let count = 0
  let settling = false
  const add = (cells: Cells): void => {
    settling &&= cells.length !== records[0]?.cells.length
    if (!settling) records.push({ row: ++count, cells })
  }
  let rest = text
  for (let restarts = 0; ; restarts += 1) {
    const part = parseCsvText(rest, delimiter)
    for (const cells of part.records) add(cells)
    if (part.fault === undefined) return { records, faults, count }
    if (restarts === restartLimit) {
      return { records, faults: [...faults, { row: count + 1, fault: "reading-stopped" }], count: count + 1 }
    }
    const next = splitAtLine(rest, part.end)
    if (!settling) {
      faults.push({ row: ++count, fault: part.fault })
      settling = parseCsvText(next.line, delimiter).fault === "unclosed-quote"
    }
    rest = next.rest
  }
}
