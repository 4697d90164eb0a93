import { signOf } from "../../src/presentation/judgement-sign.js"
import type { PresentedCell, PresentedColumn, PresentedTable } from "../../src/presentation/presented-report.js"
import { paragraphStyle } from "./document-styles.js"
import { tableStyle } from "./table-style.js"
import { textXml, type WordXml, wordXml } from "./word-xml.js"

/** The styles of a table's paragraphs. */
export interface TableStyles {
  readonly header: string
  readonly text: string
}

/** Draws the signs of judgements as large as letters. */
const signFont = "Segoe UI Symbol"

const signLook = [wordXml("w:rFonts", { "w:ascii": signFont, "w:hAnsi": signFont, "w:cs": signFont })]

/** Numbers stand to the right; text stands where it stands without being told. */
const paragraphXml = (style: string, { kind }: PresentedColumn, ...runs: ReadonlyArray<WordXml>): WordXml =>
  wordXml(
    "w:p",
    {},
    wordXml(
      "w:pPr",
      {},
      wordXml("w:pStyle", { "w:val": style }),
      ...(kind === "number" ? [wordXml("w:jc", { "w:val": "right" })] : [])
    ),
    ...runs
  )

const cellXml = (width: number, ...paragraphs: ReadonlyArray<WordXml>): WordXml =>
  wordXml("w:tc", {}, wordXml("w:tcPr", {}, wordXml("w:tcW", { "w:w": width, "w:type": "dxa" })), ...paragraphs)

/** The value first, and what stands below it as paragraphs of its own. */
const valueParagraphs = (
  { text, judgement, details = [] }: PresentedCell,
  column: PresentedColumn,
  style: string
): ReadonlyArray<WordXml> => {
  const sign = judgement === undefined ? [] : [textXml(signOf(judgement), signLook)]
  return [
    paragraphXml(style, column, ...sign, textXml(text)),
    ...details.map((detail) => paragraphXml(paragraphStyle.tableDetail, column, textXml(detail)))
  ]
}

/** A row that no page end tears. */
const rowXml = (more: ReadonlyArray<WordXml>, cells: ReadonlyArray<WordXml>): WordXml =>
  wordXml("w:tr", {}, wordXml("w:trPr", {}, wordXml("w:cantSplit", {}), ...more), ...cells)

const propertiesXml = ({ caption, description }: PresentedTable, room: number): WordXml =>
  wordXml(
    "w:tblPr",
    {},
    wordXml("w:tblStyle", { "w:val": tableStyle }),
    wordXml("w:tblW", { "w:w": room, "w:type": "dxa" }),
    wordXml("w:tblLayout", { "w:type": "fixed" }),
    wordXml("w:tblLook", { "w:firstRow": 1, "w:firstColumn": 1, "w:noHBand": 1, "w:noVBand": 1 }),
    wordXml("w:tblCaption", { "w:val": caption }),
    wordXml("w:tblDescription", { "w:val": description })
  )

/**
 * A table with the words that name it for those who do not see it. The library makes tables too, but without such words, and
 * takes most of its time for them.
 */
export const tableXml = (table: PresentedTable, widths: ReadonlyArray<number>, styles: TableStyles): WordXml => {
  const { columns, rows } = table
  const cellsOf = (paragraphsAt: (column: PresentedColumn, at: number) => ReadonlyArray<WordXml>) =>
    columns.map((column, at) => cellXml(widths[at] ?? 0, ...paragraphsAt(column, at)))
  return wordXml(
    "w:tbl",
    {},
    propertiesXml(
      table,
      widths.reduce((room, width) => room + width, 0)
    ),
    wordXml("w:tblGrid", {}, ...widths.map((width) => wordXml("w:gridCol", { "w:w": width }))),
    rowXml(
      [wordXml("w:tblHeader", {})],
      cellsOf((column) => [paragraphXml(styles.header, column, textXml(column.label))])
    ),
    ...rows.map((row) =>
      rowXml(
        [],
        cellsOf((column, at) => valueParagraphs(row[at] ?? { text: "" }, column, styles.text))
      )
    )
  )
}
