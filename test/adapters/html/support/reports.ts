import { readTablesOrThrow } from "../../../../adapters/tables/index.js"
import { computeFiguresOrThrow } from "../../../../src/aggregation/compute-figures.js"
import { protectFiguresOrThrow } from "../../../../src/disclosure/protect-figures.js"
import { composeCentralReportOrThrow } from "../../../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../../../src/reporting/report-document.js"
import type { Language } from "../../../../src/text/sentence.js"
import { filesIn } from "../../../support/example-files.js"

const dataset = readTablesOrThrow(filesIn("docs/example"))
const table = computeFiguresOrThrow(dataset)
const release = protectFiguresOrThrow(table)

/** The example's report of the whole authority. */
export const exampleCentral = (language: Language): ReportDocument =>
  composeCentralReportOrThrow(dataset, release, { language })

/** The example's report of the whole authority with figures that nobody has protected. */
export const exampleInternal = (): ReportDocument => composeCentralReportOrThrow(dataset, table)

/** The example's report of one unit. */
export const exampleUnit = (language: Language, unitId = "centralskolan"): ReportDocument =>
  composeUnitReportOrThrow(dataset, release, { unitId, language })

/** The ids of the example's units. */
export const exampleUnitIds: ReadonlyArray<string> = dataset.units.map(({ id }) => id)
