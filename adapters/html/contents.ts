import type { PresentedReport } from "../../src/presentation/presented-report.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"

/** The contents list. */
export const contentsHtml = ({ sections, methods, methodsTitle }: PresentedReport, { words }: HtmlScope): Html => {
  const parts = [...sections, ...(methods.length === 0 ? [] : [{ id: "methods", title: methodsTitle }])]
  return html`<nav id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${words("contents")}</h2>
<ol>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol>
</nav>
`
}
