import type { ChartErrorBars, ChartSeries } from "docx/charts"
import type { ChartMark, PresentedChart } from "../../src/presentation/presented-report.js"
import type { DocxScope } from "./docx-scope.js"

/** What stands below or beside a mark: its label, and the sign of a value that is not shown. */
export const categoryOf = ({ label, text, value }: ChartMark): string => (value === null ? `${label} ${text}` : label)

/** What makes number formats speak a language whatever the machine speaks, in LibreOffice at least. */
const localeOf = { sv: "[$-41D]", en: "[$-809]" } as const

/** The values beside the marks, with the digits that are printed in tables; where none is shown nothing is written. */
export const valueLabels = (
  { decimals }: PresentedChart,
  { report }: DocxScope,
  position: "above" | "outsideEnd"
): NonNullable<ChartSeries["dataLabels"]> => ({
  value: true,
  position,
  numberFormat: `${localeOf[report.language]}${decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`}`
})

/** A distance with no more digits than the figures have: binary fractions leave some behind. */
const distance = (from: number, to: number): number => Number(Math.max(0, to - from).toPrecision(12))

/** The intervals about the marks; nothing where no value is shown. */
export const intervalsOf = (marks: ReadonlyArray<ChartMark>): ChartErrorBars | undefined => {
  if (marks.every(({ value, lower, upper }) => value === null || lower === undefined || upper === undefined))
    return undefined
  return {
    type: "custom",
    plus: marks.map(({ value, upper }) => (value === null || upper === undefined ? null : distance(value, upper))),
    minus: marks.map(({ value, lower }) => (value === null || lower === undefined ? null : distance(lower, value))),
    line: { color: "1B1D20", width: 1 }
  }
}

/** The target as a line across the chart. */
export const targetSeries = ({ target, marks }: PresentedChart, { words }: DocxScope): ReadonlyArray<ChartSeries> =>
  target === undefined
    ? []
    : [
        {
          name: words("chart-target", { target: target.text }).replace(/\.$/, ""),
          values: marks.map(() => target.value),
          type: "line",
          color: "1B1D20",
          line: { color: "1B1D20", width: 1.5, dash: "dash" },
          markers: false,
          dataLabels: false
        }
      ]
