import { safeId } from "../../src/presentation/present-scope.js"
import type { PresentedMethod, PresentedReport, PresentedSection } from "../../src/presentation/presented-report.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"
import { tableHtml } from "./table.js"

/** Links back to the tables that show the figures, each named by the section it stands in. */
const returnLinks = (
  { id }: PresentedMethod,
  sections: ReadonlyArray<PresentedSection>,
  { words }: HtmlScope
): ReadonlyArray<Html> =>
  sections.flatMap(({ title, elements }) =>
    elements.flatMap((element) =>
      element.kind === "table" && element.method === id
        ? [html`<li><a href="#${element.id}">${words("back-to", { place: title })}</a></li>`]
        : []
    )
  )

const methodHtml = (
  method: PresentedMethod,
  sections: ReadonlyArray<PresentedSection>,
  scope: HtmlScope
): Html => html`<section class="method" id="method-${safeId(method.id)}">
<h3>[${method.number}] ${method.title}</h3>
${method.sentences.map((sentence) => html`<p>${sentence}</p>\n`)}<details>
<summary>${method.basis.caption}</summary>
${tableHtml(method.basis, scope.words("method", { number: method.number }), scope)}</details>
<ul class="links">${returnLinks(method, sections, scope)}</ul>
</section>
`

/** How the figures were made, with numbers that the tables link to. */
export const methodsHtml = (
  { methods, methodsTitle, methodsIntroduction, sections }: PresentedReport,
  scope: HtmlScope
): Html | undefined =>
  methods.length === 0
    ? undefined
    : html`<section id="methods">
<h2>${methodsTitle}</h2>
<p>${methodsIntroduction}</p>
${methods.map((method) => methodHtml(method, sections, scope))}${toContents(scope)}</section>
`

/** The way back to the contents list. */
export const toContents = ({ words }: HtmlScope): Html =>
  html`<p class="to-contents"><a href="#contents">${words("to-contents")}</a></p>\n`
