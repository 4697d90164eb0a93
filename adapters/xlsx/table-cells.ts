import { judgementSigns } from "../../src/presentation/judgement-sign.js"
import type { PresentedCell, PresentedColumn, PresentedTable } from "../../src/presentation/presented-report.js"
import type { PresentationWords } from "../../src/presentation/wording.js"
import { numberOf, type SheetCell, type TextLook, textOf } from "./sheet.js"

/** The heading of a column. */
export const headerCell = ({ label, kind }: PresentedColumn): SheetCell | undefined =>
  textOf(label, kind === "number" ? "header-number" : "header")

const looks: Readonly<Record<PresentedColumn["kind"], TextLook>> = {
  header: "plain",
  text: "plain",
  number: "right",
  code: "code"
}

/** A cell: a number as a number, and all else as text, with what belongs to it on lines of their own. */
export const bodyCell = (
  { text, number, judgement, details = [] }: PresentedCell,
  kind: PresentedColumn["kind"]
): SheetCell | undefined => {
  if (number !== undefined) return numberOf(number.value, number.decimals)
  const told = judgement === undefined ? text : `${text} ${judgementSigns[judgement]}`
  return textOf([told, ...details].join("\n"), looks[kind])
}

/** What belongs to a number, as a list: a number alone can be counted with. */
const comparison = (cell: PresentedCell | undefined): SheetCell | undefined =>
  cell?.number === undefined
    ? undefined
    : textOf((cell.details ?? []).map((detail) => `– ${detail}`).join("\n"), "beside")

/** The header and rows of a table; what belongs to its numbers stands in columns of their own to the right. */
export const tableCells = ({ columns, rows }: PresentedTable, words: PresentationWords) => {
  const compared = columns.flatMap((_, at) =>
    rows.some((row) => row[at]?.number !== undefined && row[at].details !== undefined) ? [at] : []
  )
  return {
    header: [
      ...columns.map(headerCell),
      ...compared.map((at) => textOf(words("column-comparison", { period: columns[at]?.label ?? "" }), "header-beside"))
    ],
    rows: rows.map((row) => [
      ...row.map((cell, at) => bodyCell(cell, columns[at]?.kind ?? "text")),
      ...compared.map((at) => comparison(row[at]))
    ])
  }
}
