import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { decodeDatasetOrThrow } from "../../src/model/decode-dataset.js"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { writeReportHtml } from "../html/write-report-html.js"

const dataset = decodeDatasetOrThrow({
  schemaVersion: 1,
  year: 2025,
  authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
  units: [],
  goalAreas: [],
  indicators: [],
  observations: []
})
const release = protectFiguresOrThrow(computeFiguresOrThrow(dataset))

const styleOf = (language: "sv" | "en"): string => {
  const html = writeReportHtml(composeCentralReportOrThrow(dataset, release, { language }))
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ""
}

/** The style sheets of reports, which differ by language only. The page allows these in its frame, and no others. */
export const reportStyles: ReadonlyArray<string> = [styleOf("sv"), styleOf("en")]
