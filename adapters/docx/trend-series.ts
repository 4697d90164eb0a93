import type { ChartSeries } from "docx/charts"
import type { ChartMark, PresentedChart } from "../../src/presentation/presented-report.js"
import { intervalsOf, valueLabels } from "./chart-series.js"
import type { DocxScope } from "./docx-scope.js"

/** The marks between breaks, as places in the chart. */
const stretches = (marks: ReadonlyArray<ChartMark>): ReadonlyArray<readonly [from: number, to: number]> => {
  const starts = marks.flatMap(({ breakBefore }, at) => (at === 0 || breakBefore !== undefined ? [at] : []))
  return starts.map((from, index) => [from, starts[index + 1] ?? marks.length])
}

const nameOf = (marks: ReadonlyArray<ChartMark>): string => {
  const labels = [marks[0], marks.at(-1)].map((mark) => mark?.label ?? "")
  return [...new Set(labels)].join(" – ")
}

const nothing = (mark: ChartMark): ChartMark => ({ label: mark.label, text: "", value: null, isWhole: mark.isWhole })

/** A line for each stretch without a break, so that none is drawn across one. */
export const trendSeries = (chart: PresentedChart, scope: DocxScope): ReadonlyArray<ChartSeries> => {
  const { marks } = chart
  const { accent } = scope
  return stretches(marks)
    .filter(([from, to]) => marks.slice(from, to).some(({ value }) => value !== null))
    .map(([from, to]) => {
      const own = marks.map((mark, at) => (at >= from && at < to ? mark : nothing(mark)))
      const errorBars = intervalsOf(own)
      return {
        name: nameOf(marks.slice(from, to)),
        values: own.map(({ value }) => value),
        color: accent,
        line: { color: accent, width: 2.25 },
        markers: { shape: "circle", size: 7 },
        dataLabels: valueLabels(chart, scope, "above"),
        ...(errorBars === undefined ? {} : { errorBars })
      }
    })
}
