import type { ReportBlock } from "../../../src/reporting/report-block.js"
import type { ReportDocument, ReportSection } from "../../../src/reporting/report-document.js"

/** The section of a report; a report without it is a mistake of the test. */
export const sectionIn = (document: ReportDocument, id: string): ReportSection => {
  const found = document.sections.find((section) => section.id === id)
  if (found === undefined) throw new Error(`The report has no section ${id}`)
  return found
}

type BlockOf<Kind extends ReportBlock["kind"]> = Extract<ReportBlock, { readonly kind: Kind }>

/** The blocks of one kind in a section. */
export const blocksIn = <Kind extends ReportBlock["kind"]>(
  document: ReportDocument,
  section: string,
  kind: Kind
): ReadonlyArray<BlockOf<Kind>> =>
  sectionIn(document, section).blocks.filter((block): block is BlockOf<Kind> => block.kind === kind)

/** The codes of the remarks in a section. */
export const notesIn = (document: ReportDocument, section: string): ReadonlyArray<string> =>
  blocksIn(document, section, "note").map(({ code }) => code)
