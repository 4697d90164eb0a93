import type { ReportDocument } from "../../../src/reporting/report-document.js"
import type { Bilingual } from "../../../src/text/sentence.js"
import type { FileReading } from "../../publication/read-published-file.js"
import type { OutputContent } from "../writing/output-content.js"
import type { Look, ReportFormat } from "./report-format.js"

/** A report to be written in a format; plain data, so that another thread can do it. */
export interface ReportTask {
  readonly document: ReportDocument
  readonly format: ReportFormat
  readonly look: Look
  /** The name under which what was written is read back; absent where nobody will audit it. */
  readonly readAs?: string
}

/** A report that was written, and what a reader of it learns. */
export interface WrittenReport {
  readonly content: OutputContent
  readonly reading?: FileReading
}

/** A written report, or why there is none. */
export type ReportOutcome = WrittenReport | { readonly problem: Bilingual }

/** Makes reports, one or several at a time. */
export interface ReportMakers {
  /** How many reports may be asked for before the first is there. */
  readonly width: number
  readonly make: (task: ReportTask) => Promise<ReportOutcome>
  readonly close: () => Promise<void>
}
