import type { FileChild } from "docx"
import { signOf } from "../../src/presentation/judgement-sign.js"
import type { PresentedCell, PresentedTable } from "../../src/presentation/presented-report.js"
import { columnWidths } from "./column-widths.js"
import { paragraphStyle } from "./document-styles.js"
import { type DocxScope, footnoteReference } from "./docx-scope.js"
import { pageRoom } from "./page-section.js"
import { type TableStyles, tableXml } from "./table-xml.js"
import { textParagraph } from "./text-paragraph.js"

/** How a table is set: in which styles, how wide (twips) and in which size (half points). */
export interface TableSetting extends TableStyles {
  readonly room: number
  readonly size: number
}

/** Tables of the report itself, across an upright page. */
export const bodySetting: TableSetting = {
  room: pageRoom.portrait,
  header: paragraphStyle.tableHeader,
  text: paragraphStyle.tableText,
  size: 18
}

/** Tables that tell what figures were made from, across a page on its side. */
export const basisSetting: TableSetting = {
  room: pageRoom.landscape,
  header: paragraphStyle.basisHeader,
  text: paragraphStyle.basisText,
  size: 15
}

const detailSize = 16

const wholeText = ({ text, judgement }: PresentedCell): string => `${signOf(judgement)}${text}`

/** The widths of columns whose words have room; bold letters are about a tenth wider. */
const widthsOf = ({ columns, rows }: PresentedTable, { room, size }: TableSetting): ReadonlyArray<number> =>
  columnWidths(
    columns.map(({ label }, at) => [
      { text: label, size: size * 1.1 },
      ...rows.flatMap((row) => {
        const cell = row[at]
        if (cell === undefined) return []
        const details = (cell.details ?? []).map((text) => ({ text, size: detailSize }))
        return [{ text: wholeText(cell), size }, ...details]
      })
    ]),
    room
  )

/** A table between the words that name it and the remarks that belong to it. */
export const tableParts = (
  table: PresentedTable,
  setting: TableSetting,
  scope: DocxScope
): ReadonlyArray<FileChild> => {
  const reference = table.method === undefined ? [] : [footnoteReference(table.method, scope)]
  return [
    textParagraph(table.description, scope, { style: paragraphStyle.description }),
    textParagraph(table.caption, scope, { style: "Caption" }, ...reference),
    scope.ownElement("w:tbl", () => tableXml(table, widthsOf(table, setting), setting)),
    ...table.notes.map((note) => textParagraph(note, scope, { style: paragraphStyle.note }))
  ]
}
