import { type Cells, type Delimiter, parseCsvBytes, parseCsvText, type QuoteFault } from "./csv-text.js"

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

/** Records that are held at a time. */
const blockSize = 500

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d

/** Splits what follows the last whole record into the line on which the faulty record begins and the rest. */
const splitAtLine = (bytes: Uint8Array, end: number): { readonly line: string; readonly rest: Uint8Array } => {
  let start = end
  while (isLineEnd(bytes[start])) start += 1
  let stop = start
  while (stop < bytes.length && !isLineEnd(bytes[stop])) stop += 1
  return { line: textOf(bytes.subarray(start, stop)), rest: bytes.subarray(stop) }
}

/** How often reading starts anew after a fault; each start costs as much as reading the rest. */
const restartLimit = 100

/** Records up to a limit or to a fault. */
interface Block {
  readonly records: ReadonlyArray<Cells>
  readonly fault?: RecordFault["fault"]
  /** Whether the faulty record goes on below the line on which it begins. */
  readonly spansLines: boolean
}

function* blocksOf(bytes: Uint8Array, delimiter: Delimiter): Generator<Block> {
  let rest = bytes
  for (let faults = 0; ; ) {
    const { records, fault, end } = parseCsvBytes(rest, delimiter, blockSize)
    if (fault === undefined) {
      yield { records, spansLines: false }
      if (records.length < blockSize) return
      rest = rest.subarray(end)
    } else if (faults === restartLimit) {
      yield { records, fault: "reading-stopped", spansLines: false }
      return
    } else {
      faults += 1
      const next = splitAtLine(rest, end)
      yield { records, fault, spansLines: parseCsvText(next.line, delimiter).fault === "unclosed-quote" }
      rest = next.rest
    }
  }
}

/**
 * Reads the records of a CSV file one by one, so that a file needs no more room than its bytes. After a record with wrong
 * quotes reading goes on at the next line. Where the fault spans lines, lines with another number of cells than the first
 * record are taken for the rest of that record.
 */
export function* streamRecords(bytes: Uint8Array, delimiter: Delimiter): Generator<CsvRecord | RecordFault> {
  let row = 0
  let width: number | undefined
  let settling = false
  for (const { records, fault, spansLines } of blocksOf(bytes, delimiter)) {
    for (const cells of records) {
      settling &&= cells.length !== width
      if (settling) continue
      width ??= cells.length
      row += 1
      yield { row, cells }
    }
    if (fault === undefined || (settling && fault !== "reading-stopped")) continue
    row += 1
    yield { row, fault }
    settling = spansLines
  }
}
