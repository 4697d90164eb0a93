import type { Paragraph } from "docx"
import type { ChartRunOptions, ChartSeries } from "docx/charts"
import type { PresentedChart } from "../../src/presentation/presented-report.js"
import { valueAxis } from "./chart-axis.js"
import { categoryOf, intervalsOf, targetSeries, valueLabels } from "./chart-series.js"
import type { DocxScope } from "./docx-scope.js"
import { textParagraph } from "./text-paragraph.js"
import { trendSeries } from "./trend-series.js"

/** Sizes in pixels, of which an upright page is 642 wide. */
const width = 630
const height = 290

/** The tint of bars that show a part of the whole; the label says which part. */
const partTint = "8FA9BF"

/** A line of this width is no line: the packing of the document takes it away. */
const noLine = 0

const shared = (chart: PresentedChart, { words }: DocxScope) => ({
  categories: chart.marks.map(categoryOf),
  altText: { name: chart.id, title: chart.title, description: `${chart.description} ${words("table-behind")}` },
  font: { name: "Arial", color: "1B1D20" },
  chartArea: { border: "none" as const },
  emptyValues: "gap" as const
})

/** The chart's own series, then the line of the target; the names of the former stand in its title already. */
const withTarget = (chart: PresentedChart, own: ReadonlyArray<ChartSeries>, scope: DocxScope) => {
  const series = [...own, ...targetSeries(chart, scope)]
  const legend =
    chart.target === undefined
      ? (false as const)
      : { position: "bottom" as const, hiddenEntries: own.map(({ name }) => name) }
  return { series, legend }
}

const bars = (chart: PresentedChart, scope: DocxScope): ChartRunOptions => {
  const errorBars = intervalsOf(chart.marks)
  const own: ChartSeries = {
    name: chart.title,
    values: chart.marks.map(({ value }) => value),
    colors: chart.marks.map(({ isWhole }) => (isWhole ? scope.accent : partTint)),
    color: scope.accent,
    dataLabels: valueLabels(chart, scope, "outsideEnd"),
    ...(errorBars === undefined ? {} : { errorBars })
  }
  return {
    ...shared(chart, scope),
    ...withTarget(chart, [own], scope),
    type: "column",
    gapWidth: 80,
    valueAxis: valueAxis(chart),
    transformation: { width, height }
  }
}

/** A dot for each unit; names that have no room beside each other stand on end. */
const units = (chart: PresentedChart, scope: DocxScope): ChartRunOptions => {
  const errorBars = intervalsOf(chart.marks)
  const own: ChartSeries = {
    name: chart.title,
    values: chart.marks.map(({ value }) => value),
    color: scope.accent,
    line: { color: scope.accent, width: noLine },
    markers: { shape: "circle", size: 9 },
    dataLabels: valueLabels(chart, scope, "above"),
    ...(errorBars === undefined ? {} : { errorBars })
  }
  const isCrowded = chart.marks.length > 8
  return {
    ...shared(chart, scope),
    ...withTarget(chart, [own], scope),
    type: "line",
    categoryAxis: isCrowded ? { labelRotation: -90 } : {},
    valueAxis: valueAxis(chart),
    transformation: { width, height: isCrowded ? height + 130 : height }
  }
}

const trend = (chart: PresentedChart, scope: DocxScope): ChartRunOptions => ({
  ...shared(chart, scope),
  ...withTarget(chart, trendSeries(chart, scope), scope),
  type: "line",
  valueAxis: valueAxis(chart),
  transformation: { width, height }
})

/** A part of nothing is no number; a division leaves digits behind that nobody needs. */
const plainShare = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(12))

/** Bars that lie, from the top in the order of the table; beyond the whole there is room for the labels. */
const coverage = (chart: PresentedChart, scope: DocxScope): ChartRunOptions => ({
  ...shared(chart, scope),
  type: "bar",
  series: [
    {
      name: chart.title,
      values: chart.marks.map(({ value }) => plainShare(value)),
      colors: chart.marks.map(({ isWhole }) => (isWhole ? scope.accent : partTint)),
      color: scope.accent,
      pointLabels: chart.marks.map(({ text }) => ({ text, position: "outsideEnd" as const }))
    }
  ],
  legend: false,
  gapWidth: 50,
  categoryAxis: { reverseOrder: true, font: { size: chart.marks.length > 12 ? 7 : 9 } },
  valueAxis: { minimum: 0, maximum: 150, visible: false, gridlines: false },
  transformation: { width, height: Math.min(860, 50 + 30 * chart.marks.length) }
})

const optionsOf = { bars, units, trend, coverage } as const

/** A chart that can be edited in Word, below its title; none where there is nothing to draw. */
export const chartParts = (chart: PresentedChart, scope: DocxScope): ReadonlyArray<Paragraph> =>
  chart.marks.length === 0
    ? []
    : [
        textParagraph(chart.title, scope, { style: "Caption" }),
        new scope.docx.Paragraph({ children: [new scope.charts.ChartRun(optionsOf[chart.form](chart, scope))] })
      ]
