import { writeFiguresCsv, writeFiguresJson } from "../../../adapters/csv/index.js"
import type { PublicationText } from "../../../adapters/publication/publication-file.js"
import { writeReportJson, writeReportXmlOrThrow } from "../../../adapters/skolverket/index.js"
import { protectFiguresOrThrow } from "../../../src/disclosure/protect-figures.js"
import { composeCentralReportOrThrow } from "../../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../../src/reporting/compose-unit-report.js"
import { exampleTable } from "../../disclosure/support/example-table.js"

/** The example municipality's internal figures. */
export const table = exampleTable()

/** Its figures as they are published. */
export const release = protectFiguresOrThrow(table)

/** A file with a name. */
export const file = (name: string, text: string): PublicationText => ({ name, text })

/** Every way in which figures are published on their own. */
export const figureFiles: Readonly<Record<string, PublicationText>> = {
  rfc4180: file("figures.csv", writeFiguresCsv(release, { surveys: true })),
  "excel-sv": file("siffror.csv", writeFiguresCsv(release, { profile: "excel-sv", surveys: true })),
  json: file("figures.json", writeFiguresJson(release))
}

const { dataset } = table
const reports = [
  composeCentralReportOrThrow(dataset, release),
  ...dataset.units.map(({ id }) => composeUnitReportOrThrow(dataset, release, { unitId: id }))
]

/** All reports of the example as JSON, and the same as XML. */
export const reportFiles: ReadonlyArray<readonly [json: PublicationText, xml: PublicationText]> = reports.map(
  (report) => [
    file(`${report.id}.json`, writeReportJson(report)),
    file(`${report.id}.xml`, writeReportXmlOrThrow(report))
  ]
)
