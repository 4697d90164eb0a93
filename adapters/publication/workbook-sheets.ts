import type { XmlElement } from "../skolverket/xml-element.js"
import { plainText } from "./document-table.js"
import { attributeOf, elementsIn, type OfficeParts, rootOf, textIn } from "./office-part.js"

/** The rows of a sheet as text; rows that hold nothing are left out. */
export type SheetRows = ReadonlyArray<ReadonlyArray<string>>

const sharedStrings = (parts: OfficeParts): ReadonlyArray<string> => {
  const root = rootOf(parts, "xl/sharedStrings.xml")
  return root === undefined ? [] : elementsIn(root, "si").map((item) => textIn(item, "t"))
}

/** How many decimals each style of cells shows; a style without a format of its own shows numbers as they are. */
const decimalsOfStyles = (parts: OfficeParts): ReadonlyArray<number | undefined> => {
  const root = rootOf(parts, "xl/styles.xml")
  if (root === undefined) return []
  const formats = new Map(
    elementsIn(root, "numFmt").map((format) => [
      attributeOf(format, "numFmtId"),
      attributeOf(format, "formatCode") ?? ""
    ])
  )
  const [styles] = elementsIn(root, "cellXfs")
  return (styles === undefined ? [] : elementsIn(styles, "xf")).map((style) => {
    const format = formats.get(attributeOf(style, "numFmtId"))
    return format === undefined || !format.includes("0") ? undefined : (/\.(0+)/.exec(format)?.[1]?.length ?? 0)
  })
}

/** The number of a column from its letters, the first being 0. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

interface Reading {
  readonly strings: ReadonlyArray<string>
  readonly decimals: ReadonlyArray<number | undefined>
}

const cellValue = (cell: XmlElement, { strings, decimals }: Reading): string => {
  const type = attributeOf(cell, "t")
  if (type === "inlineStr") return textIn(cell, "t")
  const value = textIn(cell, "v")
  if (type === "s") return strings[Number(value)] ?? ""
  if (type !== undefined && type !== "n") return value
  const shown = decimals[Number(attributeOf(cell, "s") ?? "-1")]
  return value === "" || shown === undefined ? value : Number(value).toFixed(shown)
}

const rowsOf = (sheet: XmlElement, reading: Reading): SheetRows =>
  elementsIn(sheet, "row")
    .map((row) => {
      const cells: Array<string> = []
      for (const cell of elementsIn(row, "c")) {
        const at = columnOf(attributeOf(cell, "r") ?? "")
        while (cells.length < at) cells.push("")
        cells.push(plainText(cellValue(cell, reading)))
      }
      return cells
    })
    .filter((cells) => cells.some((text) => text !== ""))

/** The sheets of a workbook, by the names of their parts. */
export const sheetsIn = (parts: OfficeParts): ReadonlyArray<SheetRows> => {
  const reading = { strings: sharedStrings(parts), decimals: decimalsOfStyles(parts) }
  return Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort()
    .flatMap((name) => {
      const root = rootOf(parts, name)
      return root === undefined ? [] : [rowsOf(root, reading)]
    })
}
