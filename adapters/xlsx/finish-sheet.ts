import type { Sheet } from "./sheet.js"

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** A text as XML holds it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? "")

/** A sheet's name as formulas and links write it. */
const quoted = (name: string): string => escaped(`'${name.replaceAll("'", "''")}'`)

const columnLetter = (column: number): string => String.fromCharCode(65 + column)

/** Links from cells to sheets; only the first columns have some. */
const links = ({ rows }: Sheet): string =>
  rows
    .flatMap((row, rowIndex) =>
      row.flatMap((cell, column) =>
        cell?.kind === "text" && cell.sheet !== undefined
          ? [`<hyperlink ref="${columnLetter(column)}${rowIndex + 1}" location="${quoted(cell.sheet)}!A1"/>`]
          : []
      )
    )
    .join("")

/** What the library does not write of a sheet: links, and that a page of paper is as wide as the table; only rows are frozen. */
export const finishSheet = (xml: string, sheet: Sheet): string => {
  const hyperlinks = links(sheet)
  const fitted = xml
    .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/ xSplit="0"/, "")
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace(/<pageSetup /, (start) => `${start}fitToWidth="1" fitToHeight="0" `)
  return hyperlinks === ""
    ? fitted
    : fitted.replace(/<pageMargins/, (next) => `<hyperlinks>${hyperlinks}</hyperlinks>${next}`)
}

/** What the library does not write of a workbook: that header rows are printed on each page. */
export const finishWorkbook = (xml: string, sheets: ReadonlyArray<Sheet>): string => {
  const names = sheets.flatMap(({ name, frozenRows }, index) =>
    frozenRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$${frozenRows}:$${frozenRows}</definedName>`
        ]
  )
  return names.length === 0
    ? xml
    : xml.replace(
        /<definedNames\s*\/>|<definedNames><\/definedNames>/,
        `<definedNames>${names.join("")}</definedNames>`
      )
}
