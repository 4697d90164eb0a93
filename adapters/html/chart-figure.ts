import type { PresentedChart } from "../../src/presentation/presented-report.js"
import { coverageDrawing } from "./chart-coverage.js"
import { chartWidth, type Drawing, svg } from "./chart-drawing.js"
import { rowsDrawing } from "./chart-rows.js"
import { trendDrawing } from "./chart-trend.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"

const drawingOf = (chart: PresentedChart, scope: HtmlScope): Drawing => {
  if (chart.form === "trend") return trendDrawing(chart, scope)
  return chart.form === "coverage" ? coverageDrawing(chart) : rowsDrawing(chart, scope)
}

/** A chart with its title and the way to the table it was drawn from; one that is wide scrolls in a box of its own. */
export const chartFigure = (chart: PresentedChart, scope: HtmlScope): Html => {
  const drawing = drawingOf(chart, scope)
  const picture = svg(chart, drawing)
  const isWide = drawing.width > chartWidth
  return html`<figure>
<figcaption><span class="caption">${chart.title}</span> <a href="#${chart.table}">${scope.words("table-behind")}</a></figcaption>
${isWide ? html`<section class="scroll wide" tabindex="0" aria-label="${chart.title}">${picture}</section>` : picture}
</figure>
`
}
