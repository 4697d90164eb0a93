import type { ReportBlock } from "./report-block.js"

/** Gives a text with line feeds as its only line breaks and without outer space, or nothing when nothing is left. */
export const tidy = (text: string | undefined): string | undefined => {
  const trimmed = text?.replace(/\r\n?/g, "\n").trim()
  return trimmed === "" ? undefined : trimmed
}

/** Gives a field for a text that may be absent or empty. */
export const textField = <Name extends string>(
  name: Name,
  text: string | undefined
): { readonly [N in Name]?: string } => {
  const kept = tidy(text)
  return (kept === undefined ? {} : { [name]: kept }) as { readonly [N in Name]?: string }
}

/** Splits a text into paragraphs at empty lines. */
export const paragraphsIn = (text: string | undefined): ReadonlyArray<string> =>
  (tidy(text) ?? "").split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).filter((part) => part !== "")

/** The paragraphs of a text as blocks. */
export const paragraphsOf = (text: string | undefined): ReadonlyArray<ReportBlock> =>
  paragraphsIn(text).map((part) => ({ kind: "paragraph", text: part }))
