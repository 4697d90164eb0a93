import type { ChartMark, PresentedChart } from "../../src/presentation/presented-report.js"
import { type Axis, axisOf, baseOf, ticksOf } from "./chart-axis.js"
import { chartWidth, type Drawing, targetKey } from "./chart-drawing.js"
import { coordinate, line, lineHeight, lines, reachShapes, text } from "./chart-line.js"
import { textWidth, wrapped } from "./chart-text.js"
import { type Html, html } from "./html.js"
import type { HtmlScope } from "./html-scope.js"

interface Row {
  readonly mark: ChartMark
  readonly label: ReadonlyArray<string>
  readonly top: number
  readonly height: number
}

const labelWidth = 126

/** Rows below each other, each as high as its label needs. */
const rowsOf = (marks: ReadonlyArray<ChartMark>, start: number): ReadonlyArray<Row> => {
  let top = start
  return marks.map((mark) => {
    const label = wrapped(mark.label, labelWidth)
    const row = { mark, label, top, height: label.length * lineHeight + 10 }
    top += row.height
    return row
  })
}

const bar = ({ mark, top, height }: Row, value: number, axis: Axis, id: string): Html => {
  const [start = 0, end = 0] = [baseOf(axis), axis(value)].sort((a, b) => a - b)
  const thickness = Math.min(18, height - 8)
  const fill = mark.isWhole ? html`class="whole"` : html`class="part" fill="url(#${id}-hatch)"`
  return html`<rect ${fill} x="${coordinate(start)}" y="${coordinate(top + (height - thickness) / 2)}" width="${coordinate(end - start)}" height="${thickness}"/>`
}

const dot = (x: number, y: number): Html =>
  html`<circle class="dot" cx="${coordinate(x)}" cy="${coordinate(y)}" r="5"/>`

const markShapes = (row: Row, axis: Axis, { form, id }: PresentedChart): ReadonlyArray<Html> => {
  const { value } = row.mark
  const y = row.top + row.height / 2
  if (value === null) return [text("start", { x: baseOf(axis) + 4, y: y + 5 }, row.mark.text)]
  const reach = reachShapes(row.mark, (limit) => ({ x: axis(limit), y }))
  return form === "bars" ? [bar(row, value, axis, id), ...reach] : [...reach, dot(axis(value), y)]
}

const rowShapes = (row: Row, axis: Axis, chart: PresentedChart): ReadonlyArray<Html> => {
  const { mark, label, top, height } = row
  const first = top + (height - label.length * lineHeight) / 2 + 12
  const value = mark.value === null ? [] : [text("end", { x: chartWidth, y: top + height / 2 + 5 }, mark.text)]
  return [...lines("start", { x: 0, y: first }, label), ...markShapes(row, axis, chart), ...value]
}

const axisShapes = (axis: Axis, top: number, bottom: number, unit: string, { language }: HtmlScope) => {
  const [left = 0, right = 0] = axis.range()
  const told = wrapped(unit, right - left + 60)
  const shapes = [
    ...ticksOf(axis, language).flatMap(({ place, text: words }) => [
      line("grid", { x: place, y: top }, { x: place, y: bottom }),
      text("middle", { x: place, y: bottom + 15 }, words)
    ]),
    ...lines("middle", { x: (left + right) / 2, y: bottom + 15 + lineHeight }, told)
  ]
  return { shapes, height: 20 + told.length * lineHeight }
}

const hatch = (id: string): Html =>
  html`<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>`

/** Marks below each other, each beside its name: bars of groups, or the dots of units with their intervals. */
export const rowsDrawing = (chart: PresentedChart, scope: HtmlScope): Drawing => {
  const { marks, target, unit, form, id } = chart
  const key = targetKey(chart, scope)
  const valueWidth =
    Math.max(24, ...marks.map(({ text: words, value }) => (value === null ? 0 : textWidth(words)))) + 10
  const axis = axisOf(chart, labelWidth + 10, chartWidth - valueWidth)
  const rows = rowsOf(marks, key.height + 4)
  const bottom = rows.reduce((end, { height }) => end + height, key.height + 4)
  const below = axisShapes(axis, key.height, bottom, unit, scope)
  const at = target === undefined ? 0 : axis(target.value)
  const aim = target === undefined ? [] : [line("target", { x: at, y: key.height }, { x: at, y: bottom })]
  const drawn = rows.flatMap((row) => rowShapes(row, axis, chart))
  return {
    width: chartWidth,
    height: bottom + below.height,
    shapes: [
      ...(form === "bars" && marks.some(({ isWhole }) => !isWhole) ? [hatch(id)] : []),
      ...key.shapes,
      ...below.shapes,
      // Over bars, which would hide it, and under dots, which it would hide.
      ...(form === "bars" ? [...drawn, ...aim] : [...aim, ...drawn])
    ]
  }
}
