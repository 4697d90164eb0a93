import type { HouseStyle } from "../../src/reporting/house-style.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"
import { chartStyle } from "./style-chart.js"
import { colourStyle } from "./style-colour.js"
import { pageStyle } from "./style-page.js"
import { printStyle } from "./style-print.js"
import { tableStyle } from "./style-table.js"

/** The style of a report, all in the file. */
export const styleSheet = (colours: HouseStyle["colours"], { words }: HtmlScope): Html => html`<style>
${colourStyle(colours)}${pageStyle}${tableStyle}${chartStyle}${printStyle(words("page-of", { page: "|", pages: "|" }))}</style>
`
