import type { Delimiter } from "./csv-text.js"
import { type CsvRecord, type RecordFault, streamRecords } from "./record-stream.js"

/** The records of a file and those that could not be read. */
export interface CsvRecords {
  readonly records: ReadonlyArray<CsvRecord>
  readonly faults: ReadonlyArray<RecordFault>
  /** Number of records, header and unreadable ones included. */
  readonly count: number
}

/** Reads all records of a text; see {@link streamRecords}. */
export const readRecords = (text: string, delimiter: Delimiter): CsvRecords => {
  const records: Array<CsvRecord> = []
  const faults: Array<RecordFault> = []
  for (const record of streamRecords(new TextEncoder().encode(text), delimiter)) {
    if ("fault" in record) faults.push(record)
    else records.push(record)
  }
  const count = Math.max(records.at(-1)?.row ?? 0, faults.at(-1)?.row ?? 0)
  return { records, faults, count }
}
