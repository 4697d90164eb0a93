import * as Result from "effect/Result"
import type { HouseStyle } from "../../../src/reporting/house-style.js"
import type { ReportDocument } from "../../../src/reporting/report-document.js"
import type { Bilingual } from "../../../src/text/sentence.js"
import type { OutputContent } from "../writing/output-content.js"

/** A format that reports are written in. */
export type ReportFormat = "json" | "xml" | "html" | "docx" | "xlsx" | "markdown"

/** What an authority gives its reports of its own. */
export interface Look {
  readonly style?: HouseStyle
}

/** Why a report could not be written. */
export interface WritingError {
  readonly sentence: Bilingual
}

type ReportWriter = (document: ReportDocument, look: Look) => Promise<Result.Result<OutputContent, WritingError>>

/** Writers are loaded when they are asked for: a command that writes JSON need not wait for what makes Word documents. */
const writers: Readonly<Record<ReportFormat, { readonly ending: string; readonly write: ReportWriter }>> = {
  json: {
    ending: "json",
    write: async (document) =>
      Result.succeed((await import("../../skolverket/write-report-json.js")).writeReportJson(document))
  },
  xml: {
    ending: "xml",
    write: async (document) => (await import("../../skolverket/write-report-xml.js")).writeReportXml(document)
  },
  html: {
    ending: "html",
    write: async (document, look) =>
      Result.succeed((await import("../../html/write-report-html.js")).writeReportHtml(document, look))
  },
  docx: {
    ending: "docx",
    write: async (document, look) => (await import("../../docx/write-report-docx.js")).writeReportDocx(document, look)
  },
  xlsx: {
    ending: "xlsx",
    write: async (document) => (await import("../../xlsx/write-report-xlsx.js")).writeReportXlsx(document)
  },
  markdown: {
    ending: "md",
    write: async (document) =>
      Result.succeed((await import("../../markdown/write-report-markdown.js")).writeReportMarkdown(document))
  }
}

/** The ending of files of a format. */
export const endingOf = (format: ReportFormat): string => writers[format].ending

/** Writes a report in a format. */
export const formatted = (
  document: ReportDocument,
  format: ReportFormat,
  look: Look
): Promise<Result.Result<OutputContent, WritingError>> => writers[format].write(document, look)
