import type { CellObject } from "write-excel-file/universal"
import { rowHeight } from "./row-height.js"
import { withMark } from "./shared-text.js"
import type { SheetCell, TextLook } from "./sheet.js"

type Style = Omit<CellObject, "value" | "type">

const header: Style = {
  fontWeight: "bold",
  backgroundColor: "#e6ecf2",
  bottomBorderStyle: "medium",
  bottomBorderColor: "#33475b",
  wrap: true,
  alignVertical: "bottom"
}

const looks: Readonly<Record<TextLook, Style>> = {
  title: { fontWeight: "bold", fontSize: 18 },
  caption: { fontWeight: "bold", fontSize: 14 },
  heading: { fontWeight: "bold", alignVertical: "top" },
  header,
  "header-number": { ...header, align: "right" },
  "header-beside": { ...header, align: "left", indent: 1 },
  beside: { align: "left", indent: 1, wrap: true, alignVertical: "top" },
  plain: { wrap: true, alignVertical: "top" },
  unbroken: {},
  // As text for good: a spreadsheet would drop the zeros before a code that is typed anew.
  code: { format: "@", wrap: true, alignVertical: "top" },
  right: { align: "right", alignVertical: "top" },
  warning: { fontWeight: "bold", textColor: "#8a1f11" }
}

const link: Style = { textColor: "#1a4f8b", textDecoration: { underline: true } }

// Spreadsheets read `_x0041_` as the letter A.
const guarded = (text: string): string => withMark(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"))

const numberFormat = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`)

/** A cell as the library takes it. A text is told to be one, so that no formula comes of it. */
const styledCell = (cell: SheetCell | undefined): CellObject | null => {
  if (cell === undefined) return null
  if (cell.kind === "number") {
    return { value: cell.value, type: Number, format: numberFormat(cell.decimals), alignVertical: "top" }
  }
  const style = looks[cell.look]
  return { value: guarded(cell.text), type: String, ...style, ...(cell.sheet === undefined ? {} : link) }
}

/** A row as the library takes it; its first cell says how high it is. */
export const styledRow = (
  row: ReadonlyArray<SheetCell | undefined>,
  widths: ReadonlyArray<number>
): Array<CellObject | null> => {
  const [first = null, ...rest] = row.map(styledCell)
  const height = rowHeight(row, widths)
  return [height === undefined ? first : { ...first, height }, ...rest]
}
