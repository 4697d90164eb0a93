import { columnWidths } from "./column-width.js"
import { type Sheet, type SheetCell, textOf } from "./sheet.js"

/** What a sheet with a table is made of. */
export interface HeadedTable {
  readonly name: string
  readonly caption: string
  /** What it shows, in a sentence. */
  readonly description: string
  /** The words of the link to the contents, and the sheet that it leads to. */
  readonly link: { readonly text: string; readonly sheet: string }
  readonly header: ReadonlyArray<SheetCell | undefined>
  readonly rows: ReadonlyArray<ReadonlyArray<SheetCell | undefined>>
  /** What is written below the table. */
  readonly notes?: ReadonlyArray<string>
}

/** Rows above the header: the name of the table, what it shows, and the way to the contents. */
const rowsAbove = 3

/** A sheet with a table: its name first, what it shows, the way to the contents, and the table below its header. */
export const headedSheet = ({ name, caption, description, link, header, rows, notes = [] }: HeadedTable): Sheet => ({
  name,
  rows: [
    [textOf(caption, "caption")],
    [textOf(description, "unbroken")],
    [textOf(link.text, "unbroken", link.sheet)],
    header,
    ...rows,
    ...(notes.length === 0 ? [] : [[]]),
    ...notes.map((note) => [textOf(note, "unbroken")])
  ],
  widths: columnWidths([header, ...rows]),
  frozenRows: rowsAbove + 1
})
