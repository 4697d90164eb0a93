import { safeId } from "../../src/presentation/present-scope.js"
import type { PresentedColumn, PresentedTable } from "../../src/presentation/presented-report.js"
import { cellHtml } from "./cell.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"

const headOf = ({ label, kind }: PresentedColumn): Html =>
  kind === "number" ? html`<th scope="col" class="number">${label}</th>` : html`<th scope="col">${label}</th>`

const methodLink = ({ method }: PresentedTable, { methodNumbers, words }: HtmlScope): Html | undefined => {
  const number = method === undefined ? undefined : methodNumbers.get(method)
  if (method === undefined || number === undefined) return undefined
  const spoken = words("method", { number })
  return html` <a class="method-link" href="#method-${safeId(method)}"><span aria-hidden="true">[${number}]</span><span class="visually-hidden">${spoken}</span></a>`
}

/** A table in a box that scrolls by itself, so that the page never does; the box is named by its place in the report. */
export const tableHtml = (table: PresentedTable, place: string, scope: HtmlScope): Html => {
  const { id, caption, description, columns, rows, notes } = table
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, index) => cellHtml(cell, columns[index]?.kind ?? "text"))}</tr>\n`
  )
  return html`<section class="scroll" tabindex="0" aria-label="${caption === place ? caption : `${caption}, ${place}`}">
<table id="${id}" aria-labelledby="${id}-caption" aria-describedby="${id}-description">
<caption><span class="caption"><span id="${id}-caption">${caption}</span>${methodLink(table, scope)}</span> <span class="description" id="${id}-description">${description}</span></caption>
<thead><tr>${columns.map(headOf)}</tr></thead>
<tbody>
${body}</tbody>
</table>
</section>
${notes.map((note) => html`<p class="table-note">${note}</p>\n`)}`
}
