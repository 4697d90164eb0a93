import type { PresentedElement, PresentedSection } from "../../src/presentation/presented-report.js"
import { chartFigure } from "./chart-figure.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"
import { tableHtml } from "./table.js"

type Heading = Extract<PresentedElement, { readonly kind: "heading" }>
type Facts = Extract<PresentedElement, { readonly kind: "facts" }>

const headingHtml = ({ id, text, level }: Heading): Html =>
  level === 3 ? html`<h3 id="${id}">${text}</h3>\n` : html`<h4 id="${id}">${text}</h4>\n`

/** Labels with their values. */
export const factsHtml = (items: Facts["items"]): Html =>
  html`<dl>${items.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>\n`

/** A piece of a section. */
const elementHtml = (element: PresentedElement, place: string, scope: HtmlScope): Html => {
  switch (element.kind) {
    case "heading":
      return headingHtml(element)
    case "paragraph":
      return html`<p>${element.text}</p>\n`
    case "remark":
      return html`<p class="remark ${element.tone}">${element.text}</p>\n`
    case "list":
      return html`<ul>${element.items.map((item) => html`<li>${item}</li>`)}</ul>\n`
    case "facts":
      return factsHtml(element.items)
    case "table":
      return tableHtml(element, place, scope)
    case "chart":
      return chartFigure(element, scope)
  }
}

/** The pieces of a section. */
export const elementsHtml = ({ title, elements }: PresentedSection, scope: HtmlScope): ReadonlyArray<Html> =>
  elements.map((element) => elementHtml(element, title, scope))
