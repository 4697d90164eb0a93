import { presentReport } from "../../src/presentation/present-report.js"
import type { PresentedReport, PresentedSection } from "../../src/presentation/presented-report.js"
import type { HouseStyle } from "../../src/reporting/house-style.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { contentsHtml } from "./contents.js"
import { elementsHtml } from "./element.js"
import { frontHtml } from "./front.js"
import { type Html, html, markupOf } from "./html.js"
import { type HtmlScope, htmlScope } from "./html-scope.js"
import { methodsHtml, toContents } from "./methods.js"
import { styleSheet } from "./style-sheet.js"

/**
 * How a report is written as HTML.
 *
 * @category reports
 */
export interface HtmlOptions {
  /** The municipality's own logo and colours. */
  readonly style?: HouseStyle
}

const legalSource = ({ legalSource: source }: PresentedSection, { words }: HtmlScope): Html | undefined =>
  source === undefined ? undefined : html`<p class="legal-source">${words("legal-source", { source })}</p>\n`

const sectionHtml = (section: PresentedSection, scope: HtmlScope): Html => html`<section id="${section.id}">
<h2>${section.title}</h2>
${legalSource(section, scope)}${elementsHtml(section, scope)}${toContents(scope)}</section>
`

const pageHtml = (report: PresentedReport, style: HouseStyle, scope: HtmlScope): Html => html`<!DOCTYPE html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${report.title}</title>
${styleSheet(style.colours, scope)}</head>
<body>
<a class="skip" href="#content">${scope.words("skip-to-content")}</a>
${frontHtml(report, style.logo)}<main id="content" tabindex="-1">
<section id="${report.summary.id}">
<h2>${report.summary.title}</h2>
${elementsHtml(report.summary, scope)}</section>
${contentsHtml(report, scope)}${report.sections.map((section) => sectionHtml(section, scope))}${methodsHtml(report, scope)}</main>
</body>
</html>
`

/**
 * Writes a report as one HTML file that anyone can read: on a phone, on paper, by ear and in high contrast. It holds no script
 * and asks for nothing from the net. A hidden figure shows its sign and is read aloud in words; charts are drawn beside the
 * tables they come from, and never across a break or where a value is hidden.
 *
 * **Details** The same report gives the same text on every machine. Prose is text and never markup: what looks like a tag is
 * shown as it was written. Characters that HTML cannot hold become U+FFFD. To make a PDF, print the file with a browser.
 *
 * @example A report without figures
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens <kommun>", kind: "municipality" },
 *   units: [],
 *   goalAreas: [],
 *   indicators: [],
 *   observations: []
 * })
 * const page = writeReportHtml(composeCentralReportOrThrow(dataset, { dataset, figures: [] }))
 * page.includes("<h1>Redovisning av systematiskt kvalitetsarbete 2025: Ekbackens &lt;kommun&gt;</h1>") // => true
 * page.includes("<script") // => false
 * ```
 * @category reports
 */
export const writeReportHtml = (document: ReportDocument, options: HtmlOptions = {}): string => {
  const report = presentReport(document)
  return markupOf(pageHtml(report, options.style ?? {}, htmlScope(report)))
}
