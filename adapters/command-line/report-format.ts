import * as Result from "effect/Result"
import type { HouseStyle } from "../../src/reporting/house-style.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import type { Bilingual } from "../../src/text/sentence.js"
import { exitCodes } from "./exit-code.js"
import type { OutputContent } from "./output-content.js"
import { printable } from "./printable.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"

/** A format that reports are written in. */
export type ReportFormat = "json" | "xml" | "html" | "docx" | "xlsx" | "markdown"

interface Look {
  readonly style?: HouseStyle
}

type ReportWriter = (document: ReportDocument, look: Look, session: Session) => Promise<OutputContent>

interface WritingError {
  readonly sentence: Bilingual
}

const orStop = <Value>(result: Result.Result<Value, WritingError>, { language }: Session): Value => {
  if (Result.isSuccess(result)) return result.success
  throw new Stop(exitCodes.unreadable, printable(result.failure.sentence[language]))
}

/** Writers are loaded when they are asked for: a command that writes JSON need not wait for what makes Word documents. */
const writers: Readonly<Record<ReportFormat, { readonly ending: string; readonly write: ReportWriter }>> = {
  json: {
    ending: "json",
    write: async (document) => (await import("../skolverket/write-report-json.js")).writeReportJson(document)
  },
  xml: {
    ending: "xml",
    write: async (document, _, session) =>
      orStop((await import("../skolverket/write-report-xml.js")).writeReportXml(document), session)
  },
  html: {
    ending: "html",
    write: async (document, look) => (await import("../html/write-report-html.js")).writeReportHtml(document, look)
  },
  docx: {
    ending: "docx",
    write: async (document, look, session) =>
      orStop(await (await import("../docx/write-report-docx.js")).writeReportDocx(document, look), session)
  },
  xlsx: {
    ending: "xlsx",
    write: async (document, _, session) =>
      orStop(await (await import("../xlsx/write-report-xlsx.js")).writeReportXlsx(document), session)
  },
  markdown: {
    ending: "md",
    write: async (document) => (await import("../markdown/write-report-markdown.js")).writeReportMarkdown(document)
  }
}

/** The ending of files of a format. */
export const endingOf = (format: ReportFormat): string => writers[format].ending

/** Writes a report in a format, or stops. */
export const formatted = (
  document: ReportDocument,
  format: ReportFormat,
  look: Look,
  session: Session
): Promise<OutputContent> => writers[format].write(document, look, session)
