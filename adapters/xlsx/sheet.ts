/** How a text of a sheet looks; `beside` keeps away from the number before it. */
export type TextLook =
  | "title"
  | "caption"
  | "heading"
  | "header"
  | "header-number"
  | "header-beside"
  | "plain"
  | "beside"
  | "unbroken"
  | "code"
  | "right"
  | "warning"

/** A cell of a sheet: a text, which is never run as a formula, or a number with the decimals that it shows. */
export type SheetCell =
  | { readonly kind: "text"; readonly text: string; readonly look: TextLook; readonly sheet?: string }
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  /** Its rows; a cell that is absent is empty. */
  readonly rows: ReadonlyArray<ReadonlyArray<SheetCell | undefined>>
  /** The widths of its columns, in signs. */
  readonly widths: ReadonlyArray<number>
  /** Rows above and with the header, which stay when the others are scrolled and are printed on each page; none has no header. */
  readonly frozenRows: number
}

/** A text; an empty one leaves its cell empty. `sheet` names the sheet that it leads to. */
export const textOf = (text: string, look: TextLook = "plain", sheet?: string): SheetCell | undefined => {
  if (text === "") return undefined
  return { kind: "text", text, look, ...(sheet === undefined ? {} : { sheet }) }
}

/** A number as it is printed, with decimal point; it shows as many decimals when none else are asked for. */
export const numberOf = (printed: string, decimals = printed.split(".")[1]?.length ?? 0): SheetCell => ({
  kind: "number",
  value: Number(printed),
  decimals
})
