import type { PresentedChart } from "../../src/presentation/presented-report.js"
import { line, lineHeight, lines } from "./chart-line.js"
import { wrapped } from "./chart-text.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"

/** The width of a chart that is no wider than a phone. */
export const chartWidth = 360

/** A chart as it is drawn. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: ReadonlyArray<Html>
}

/** What stands above the marks: the target beside a piece of its line. Gives the height it takes. */
export const targetKey = (
  { target }: PresentedChart,
  { words }: HtmlScope
): { readonly height: number; readonly shapes: ReadonlyArray<Html> } => {
  if (target === undefined) return { height: 0, shapes: [] }
  const told = wrapped(words("chart-target", { target: target.text }), chartWidth - 40)
  const sample = line("target", { x: 4, y: 11 }, { x: 30, y: 11 })
  return { height: told.length * lineHeight + 4, shapes: [sample, ...lines("start", { x: 38, y: 15 }, told)] }
}

/** A picture with its title and all that it shows in words. */
export const svg = (chart: PresentedChart, { width, height, shapes }: Drawing): Html =>
  html`<svg role="img" paint-order="stroke" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" aria-labelledby="${chart.id}-title ${chart.id}-description">
<title id="${chart.id}-title">${chart.title}</title>
<desc id="${chart.id}-description">${chart.description}</desc>
${shapes}
</svg>`
