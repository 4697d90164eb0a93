import { element } from "./element.js"

/** A number with its base, or a sign in its place with the reason. */
export type ShownValue =
  | { readonly text: string; readonly base?: string | undefined }
  | {
      readonly sign: string
      readonly reason: string
      /** Whether the reason is only read aloud, for signs that the page explains beside the table. */
      readonly isExplained?: boolean
    }

/** A cell of a table of figures; a sign is seen as such and heard in words. */
export const valueCell = (value: ShownValue, figureId?: string | null): HTMLTableCellElement => {
  const attributes = { "data-figure": figureId ?? undefined, class: "text" in value ? undefined : "sign" }
  if ("text" in value) {
    const base = value.base === undefined ? undefined : element("small", {}, value.base)
    return element("td", attributes, value.text, base)
  }
  const { sign, reason, isExplained = false } = value
  return element(
    "td",
    attributes,
    element("span", { "aria-hidden": "true" }, sign),
    element("small", { class: isExplained ? "unseen" : undefined }, reason)
  )
}
