import { scaleBand } from "d3-scale"
import type { ChartMark, PresentedChart } from "../../src/presentation/presented-report.js"
import { type Axis, axisOf, ticksOf } from "./chart-axis.js"
import { chartWidth, type Drawing, targetKey } from "./chart-drawing.js"
import { coordinate, line, lineHeight, lines, reachShapes, text } from "./chart-line.js"
import { textWidth, wrapped } from "./chart-text.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"

interface Step {
  readonly mark: ChartMark
  /** The middle of its band. */
  readonly x: number
}

const stepWidth = 66
const plotHeight = 150

/** Stretches of steps that may be joined: none goes over a break or over a value that is not shown. */
export const stretches = <One extends { readonly mark: ChartMark }>(
  steps: ReadonlyArray<One>
): ReadonlyArray<ReadonlyArray<One>> => {
  const found: Array<Array<One>> = []
  let isOpen = false
  for (const step of steps) {
    if (step.mark.value === null) {
      isOpen = false
      continue
    }
    if (isOpen && step.mark.breakBefore === undefined) found.at(-1)?.push(step)
    else found.push([step])
    isOpen = true
  }
  return found
}

const polyline = (steps: ReadonlyArray<Step>, axis: Axis): ReadonlyArray<Html> => {
  const points = steps.map(({ mark, x }) => `${coordinate(x)},${coordinate(axis(mark.value ?? 0))}`)
  return points.length < 2 ? [] : [html`<polyline class="trend" points="${points.join(" ")}"/>`]
}

/** Where a value is written: above its mark, or below where the target's line would cross it. */
const textHeight = ({ lower, upper, value }: ChartMark, axis: Axis, target: number | undefined): number => {
  const above = axis(upper ?? value ?? 0) - 9
  const isCrossed = target !== undefined && target > above - 13 && target < above + 3
  return isCrossed ? axis(lower ?? value ?? 0) + 20 : above
}

const stepShapes = ({ mark, x }: Step, axis: Axis, target: number | undefined): ReadonlyArray<Html> => {
  const [bottom = 0] = axis.range()
  if (mark.value === null) return [text("middle", { x, y: bottom - 6 }, mark.text)]
  return [
    ...reachShapes(mark, (limit) => ({ x, y: axis(limit) })),
    html`<circle class="dot" cx="${coordinate(x)}" cy="${coordinate(axis(mark.value))}" r="4.5"/>`,
    text("middle", { x, y: textHeight(mark, axis, target) }, mark.text)
  ]
}

/** A dotted line between two steps that cannot be compared, with its word above. */
const breakShapes = (steps: ReadonlyArray<Step>, top: number, bottom: number, { words }: HtmlScope) =>
  steps.flatMap(({ mark, x }, index) => {
    const before = steps[index - 1]
    if (mark.breakBefore === undefined || before === undefined) return []
    const middle = (before.x + x) / 2
    return [
      line("break", { x: middle, y: top }, { x: middle, y: bottom }),
      text("middle", { x: middle, y: top - 4 }, words("chart-break"))
    ]
  })

const scaleShapes = (axis: Axis, left: number, right: number, { language }: HtmlScope): ReadonlyArray<Html> =>
  ticksOf(axis, language).flatMap(({ place, text: words }) => [
    line("grid", { x: left, y: place }, { x: right, y: place }),
    text("end", { x: left - 6, y: place + 5 }, words)
  ])

/** One line over time, broken where the series is, and where a value is hidden. */
export const trendDrawing = (chart: PresentedChart, scope: HtmlScope): Drawing => {
  const { marks, target, unit } = chart
  const key = targetKey(chart, scope)
  const top = key.height + 46
  const axis = axisOf(chart, top + plotHeight, top)
  const left = Math.max(...ticksOf(axis, scope.language).map(({ text: words }) => textWidth(words))) + 10
  const width = Math.max(chartWidth, left + marks.length * stepWidth)
  const bands = scaleBand<number>([...marks.keys()], [left, width])
  const steps = marks.map((mark, index) => ({ mark, x: (bands(index) ?? 0) + bands.bandwidth() / 2 }))
  const labels = marks.map(({ label }) => wrapped(label, bands.bandwidth() - 4))
  const [bottom = 0] = axis.range()
  const at = target === undefined ? undefined : axis(target.value)
  return {
    width,
    height: bottom + 8 + Math.max(...labels.map(({ length }) => length)) * lineHeight,
    shapes: [
      ...key.shapes,
      text("start", { x: 0, y: key.height + 15 }, unit),
      ...scaleShapes(axis, left, width, scope),
      ...(at === undefined ? [] : [line("target", { x: left, y: at }, { x: width, y: at })]),
      ...breakShapes(steps, top - 10, bottom, scope),
      ...stretches(steps).flatMap((stretch) => polyline(stretch, axis)),
      ...steps.flatMap((step) => stepShapes(step, axis, at)),
      ...steps.flatMap(({ x }, index) => lines("middle", { x, y: bottom + 18 }, labels[index] ?? []))
    ]
  }
}
