import type { PresentedReport } from "../../src/presentation/presented-report.js"
import type { HouseStyle } from "../../src/reporting/house-style.js"
import { factsHtml } from "./element.js"
import { type Html, html } from "./html.js"

const logoHtml = ({ mediaType, base64, alternative }: NonNullable<HouseStyle["logo"]>): Html =>
  html`<img class="logo" src="data:${mediaType};base64,${base64}" alt="${alternative}">\n`

/** The top of the report: whose it is, what must be read first, and where it stands. */
export const frontHtml = (
  { title, warnings, facts, hiddenExplanation }: PresentedReport,
  logo: HouseStyle["logo"]
): Html => html`<header>
${logo === undefined ? undefined : logoHtml(logo)}<h1>${title}</h1>
${warnings.map((warning) => html`<p class="warning">${warning}</p>\n`)}${factsHtml(facts)}${
  hiddenExplanation === undefined ? undefined : html`<p class="hidden-explanation">${hiddenExplanation}</p>\n`
}</header>
`
