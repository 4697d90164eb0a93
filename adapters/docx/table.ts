import type { Paragraph, Table, TableCell, TableRow, TextRun } from "docx"
import type { PresentedCell, PresentedColumn, PresentedTable } from "../../src/presentation/presented-report.js"
import { columnWidths } from "./column-widths.js"
import { paragraphStyle } from "./document-styles.js"
import { type DocxScope, footnoteReference } from "./docx-scope.js"
import { judgementSigns } from "./judgement-sign.js"
import { textParagraph, textRuns } from "./text-paragraph.js"

/** How a table is set: how wide it is in twips, and in which styles and sizes (half points). */
export interface TableSetting {
  readonly room: number
  readonly header: string
  readonly text: string
  readonly size: number
}

/** Tables of the report itself, across an upright page. */
export const bodySetting: TableSetting = {
  room: 9638,
  header: paragraphStyle.tableHeader,
  text: paragraphStyle.tableText,
  size: 18
}

/** Tables that tell what figures were made from, across a page on its side. */
export const basisSetting: TableSetting = {
  room: 14570,
  header: paragraphStyle.basisHeader,
  text: paragraphStyle.basisText,
  size: 15
}

const detailSize = 16

const wholeText = ({ text, judgement }: PresentedCell): string =>
  judgement === undefined ? text : `${judgementSigns[judgement]} ${text}`

const alignmentOf = ({ kind }: PresentedColumn): "right" | "left" => (kind === "number" ? "right" : "left")

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

const headerRow = ({ columns }: PresentedTable, setting: TableSetting, scope: DocxScope): TableRow => {
  const { docx, accent } = scope
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      (column): TableCell =>
        new docx.TableCell({
          verticalAlign: "bottom",
          shading: { type: "clear", color: "auto", fill: "F2F4F6" },
          borders: { bottom: { style: "single", size: 8, color: accent } },
          children: [textParagraph(column.label, scope, { style: setting.header, alignment: alignmentOf(column) })]
        })
    )
  })
}

/** The sign of a judgement, in a font that draws it as large as letters. */
const signRuns = ({ judgement }: PresentedCell, { docx }: DocxScope): ReadonlyArray<TextRun> =>
  judgement === undefined ? [] : [new docx.TextRun({ text: `${judgementSigns[judgement]} `, font: "Segoe UI Symbol" })]

const cellParagraphs = (
  cell: PresentedCell,
  column: PresentedColumn,
  setting: TableSetting,
  scope: DocxScope
): ReadonlyArray<Paragraph> => {
  const alignment = alignmentOf(column)
  return [
    new scope.docx.Paragraph({
      style: setting.text,
      alignment,
      children: [...signRuns(cell, scope), ...textRuns(cell.text, scope)]
    }),
    ...(cell.details ?? []).map((detail) =>
      textParagraph(detail, scope, { style: paragraphStyle.tableDetail, alignment })
    )
  ]
}

const bodyRow = (
  row: ReadonlyArray<PresentedCell>,
  { columns }: PresentedTable,
  setting: TableSetting,
  scope: DocxScope
): TableRow =>
  new scope.docx.TableRow({
    cantSplit: true,
    children: columns.map(
      (column, at) =>
        new scope.docx.TableCell({ children: cellParagraphs(row[at] ?? { text: "" }, column, setting, scope) })
    )
  })

const none = { style: "none", size: 0, color: "auto" } as const
const line = { style: "single", size: 4, color: "AEB4BB" } as const

/** A table between the words that name it and the remarks that belong to it. */
export const tableParts = (
  table: PresentedTable,
  setting: TableSetting,
  scope: DocxScope
): ReadonlyArray<Paragraph | Table> => {
  const { docx } = scope
  scope.tables.push(table)
  const reference = table.method === undefined ? [] : [footnoteReference(table.method, scope)]
  return [
    textParagraph(table.description, scope, { style: paragraphStyle.description }),
    textParagraph(table.caption, scope, { style: "Caption" }, ...reference),
    new docx.Table({
      width: { size: setting.room, type: "dxa" },
      layout: "fixed",
      columnWidths: widthsOf(table, setting),
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
      tableLook: { firstRow: true, firstColumn: true, noVBand: true, noHBand: true },
      rows: [headerRow(table, setting, scope), ...table.rows.map((row) => bodyRow(row, table, setting, scope))]
    }),
    ...table.notes.map((note) => textParagraph(note, scope, { style: paragraphStyle.note }))
  ]
}
