import type { PresentedReport, PresentedSection, PresentedTable } from "../../src/presentation/presented-report.js"
import { sheetName } from "./sheet-names.js"

/** A table of a report with the sheet that it gets, and the section it stands in. */
export interface ReportTable {
  readonly name: string
  readonly table: PresentedTable
  readonly section: string
}

const tablesIn = ({ title, elements }: PresentedSection): ReadonlyArray<Omit<ReportTable, "name">> =>
  elements.flatMap((element) => (element.kind === "table" ? [{ table: element, section: title }] : []))

/** The tables of a report, each once: the summary shows some that the sections show too. */
export const reportTables = ({ summary, sections }: PresentedReport): ReadonlyArray<ReportTable> => {
  const inSections = sections.flatMap(tablesIn)
  const captions = new Set(inSections.map(({ table }) => table.caption))
  const onlyInSummary = tablesIn(summary).filter(({ table }) => !captions.has(table.caption))
  return [...onlyInSummary, ...inSections].map((one, index) => ({
    ...one,
    name: sheetName(one.table.caption, index + 1)
  }))
}
