import type { PresentedChart } from "../../src/presentation/presented-report.js"
import { axisOf } from "./chart-axis.js"
import { chartWidth, type Drawing } from "./chart-drawing.js"
import { coordinate, lineHeight, lines, text } from "./chart-line.js"
import { textWidth, wrapped } from "./chart-text.js"
import { html } from "./html.js"

const stripHeight = 10

/** A strip for each figure, filled as far as units are in it. */
export const coverageDrawing = (chart: PresentedChart): Drawing => {
  const axis = axisOf(chart, 0.5, chartWidth - 0.5)
  const [left = 0, right = 0] = axis.range()
  let top = 0
  const shapes = chart.marks.flatMap(({ label, text: words, value }) => {
    const told = wrapped(label, chartWidth - textWidth(words) - 12)
    const strip = top + told.length * lineHeight + 4
    const filled = value === null ? 0 : axis(value) - left
    const row = [
      ...lines("start", { x: 0, y: top + 13 }, told),
      text("end", { x: chartWidth, y: top + 13 }, words),
      html`<rect class="strip" x="${left}" y="${strip}" width="${right - left}" height="${stripHeight}"/>`,
      html`<rect class="whole" x="${left}" y="${strip}" width="${coordinate(filled)}" height="${stripHeight}"/>`
    ]
    top = strip + stripHeight + 10
    return row
  })
  return { width: chartWidth, height: top, shapes }
}
