import type { Judgement } from "../../src/model/evaluation.js"
import { type Html, html } from "./html.js"

const drawn = (shape: Html): Html =>
  html`<svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shape}</svg>`

const ring = html`<circle cx="8" cy="8" r="6.5" class="outline"/>`

const judgementSigns: Readonly<Record<Judgement, Html>> = {
  reached: drawn(html`<circle cx="8" cy="8" r="7.5" class="filled"/><path d="M4.5 8.3 7 10.8 11.7 5.6" class="cut"/>`),
  "largely-reached": drawn(html`${ring}<path d="M8 8V1.5A6.5 6.5 0 1 1 1.5 8Z" class="filled"/>`),
  "partly-reached": drawn(html`${ring}<path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" class="filled"/>`),
  "not-reached": drawn(html`${ring}<path d="M5.5 5.5l5 5m0-5-5 5" class="outline"/>`),
  "not-assessed": drawn(html`<path d="M3 8h10" class="outline"/>`)
}

const metSign = drawn(html`<path d="M2.5 8.5 6.2 12 13.5 4" class="outline"/>`)

const unmetSign = drawn(html`<path d="M8 2 14.5 13.5H1.5Z" class="outline"/>`)

/** The sign of a judgement: a shape of its own for each, beside the word that says the same. */
export const judgementSign = (judgement: Judgement): Html => judgementSigns[judgement]

/** The sign of a target that is met, or is not; the words stand below the figure. */
export const targetSign = (isMet: boolean): Html => (isMet ? metSign : unmetSign)
