import type { PresentedCell, PresentedColumn } from "../../src/presentation/presented-report.js"
import { type Html, html } from "./html.js"
import { judgementSign, targetSign } from "./sign.js"

const shownValue = ({ text, spoken }: PresentedCell): Html =>
  spoken === undefined || spoken === text
    ? html`${text}`
    : html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${spoken}</span>`

const signOf = ({ judgement, met }: PresentedCell): Html | undefined => {
  if (judgement !== undefined) return judgementSign(judgement)
  return met === undefined ? undefined : targetSign(met)
}

/** A cell of a table: its value first, then what belongs to it in smaller letters. */
export const cellHtml = (cell: PresentedCell, kind: PresentedColumn["kind"]): Html => {
  const details = (cell.details ?? []).map((detail) => html`<span class="detail">${detail}</span>`)
  const content = html`${signOf(cell)}${shownValue(cell)}${details}`
  if (kind === "header") return html`<th scope="row">${content}</th>`
  return kind === "text" ? html`<td>${content}</td>` : html`<td class="${kind}">${content}</td>`
}
