import { element } from "./element.js"

/** What a table of figures consists of. */
export interface TableParts {
  readonly id: string
  readonly caption: string
  readonly headers: ReadonlyArray<string>
  readonly rows: ReadonlyArray<HTMLTableRowElement>
}

/** A table in a frame that scrolls by itself, also by key, so that the page never has to. */
export const scrollingTable = ({ id, caption, headers, rows }: TableParts): HTMLElement =>
  element(
    "div",
    { class: "frame", role: "group", tabindex: "0", "aria-labelledby": id },
    element(
      "table",
      {},
      element("caption", { id }, caption),
      element("thead", {}, element("tr", {}, ...headers.map((header) => element("th", { scope: "col" }, header)))),
      element("tbody", {}, ...rows)
    )
  )
