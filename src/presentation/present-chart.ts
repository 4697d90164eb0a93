import { everyone } from "../model/identifier.js"
import type { FigureCell, FigureRow, FigureTableBlock } from "../reporting/figure-table-block.js"
import type { CoverageBlock } from "../reporting/unit-blocks.js"
import { spokenReason } from "./present-cell.js"
import { type PresentScope, safeId } from "./present-scope.js"
import type { ChartMark, PresentedChart } from "./presented-report.js"

const markOf = (label: string, cell: FigureCell, isWhole: boolean, scope: PresentScope): ChartMark => {
  if (cell.value === null) return { label, text: cell.text, value: null, spoken: spokenReason(cell, scope), isWhole }
  const interval = cell.survey?.interval ?? undefined
  const limits = interval === undefined ? {} : { lower: Number(interval.lower), upper: Number(interval.upper) }
  return { label, text: cell.text, value: Number(cell.value), ...limits, isWhole }
}

const markText = (mark: ChartMark, { words }: PresentScope): string => {
  const { label, text, value, lower, upper, spoken = text, breakBefore } = mark
  const told =
    value === null
      ? words("mark-hidden", { label, reason: spoken })
      : words(lower === undefined || upper === undefined ? "mark-value" : "mark-interval", {
          ...{ label, text },
          interval: `${lower}–${upper}`
        })
  return breakBefore === undefined ? told : `${words("mark-break", { reason: breakBefore })} ${told}`
}

/** The ends of the axis: those that are declared, else from nothing (or the lowest value) to the highest. */
const scaleOf = ({ scale }: FigureTableBlock, marks: ReadonlyArray<ChartMark>, target: number | undefined) => {
  if (scale !== undefined) return scale
  const values = marks.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((one) => typeof one === "number")
  )
  const all = [...values, ...(target === undefined ? [] : [target])]
  return { minimum: Math.min(0, ...all), maximum: Math.max(0, ...all) || 1 }
}

/** A target that holds for every mark. */
const commonTarget = (cells: ReadonlyArray<FigureCell>): PresentedChart["target"] => {
  const shown = cells.filter(({ value }) => value !== null)
  const [first] = shown
  const target = first?.target
  if (target?.limit === undefined) return undefined
  const isCommon = shown.every(({ target: other }) => other?.limit === target.limit && other?.text === target.text)
  return isCommon ? { value: Number(target.limit), text: target.text } : undefined
}

interface ChartPlan {
  readonly form: "trend" | "bars" | "units"
  readonly title: string
  readonly marks: ReadonlyArray<ChartMark>
  readonly cells: ReadonlyArray<FigureCell>
}

const chartOf = (
  block: FigureTableBlock,
  { form, title, marks, cells }: ChartPlan,
  scope: PresentScope
): PresentedChart => {
  const target = commonTarget(cells)
  const told = [
    ...marks.map((mark) => markText(mark, scope)),
    ...(target === undefined ? [] : [scope.words("chart-target", { target: target.text })])
  ]
  return {
    kind: "chart",
    id: `${form}-${safeId(block.id)}`,
    form,
    title,
    description: scope.words(`chart-${form}-description`, { unit: block.unit, marks: told.join(" ") }),
    unit: block.unit,
    decimals: block.decimals,
    scale: scaleOf(block, marks, target?.value),
    ...(target === undefined ? {} : { target }),
    marks,
    table: safeId(block.id)
  }
}

const valuesIn = (marks: ReadonlyArray<ChartMark>): number => marks.filter(({ value }) => value !== null).length

const indicatorName = ({ caption, unit }: FigureTableBlock): string => caption.replace(` (${unit})`, "")

/** The first row over time; two values make a line, also when a break or a hidden value keeps them apart. */
const trend = (block: FigureTableBlock, scope: PresentScope): ReadonlyArray<PresentedChart> => {
  const [whole] = block.rows
  if (whole === undefined || whole.groupId !== everyone) return []
  const marks = block.columns.flatMap(({ id, label, breakBefore }) => {
    const cell = whole.cells.find(({ column }) => column === id)
    if (cell === undefined) return []
    return [{ ...markOf(label, cell, true, scope), ...(breakBefore === undefined ? {} : { breakBefore }) }]
  })
  if (valuesIn(marks) < 2) return []
  const title = scope.words("chart-trend", { indicator: indicatorName(block) })
  return [chartOf(block, { form: "trend", title, marks, cells: whole.cells }, scope)]
}

/** The newest figures of all rows. */
const besideEachOther = (
  block: FigureTableBlock,
  form: "bars" | "units",
  scope: PresentScope
): ReadonlyArray<PresentedChart> => {
  const newest = block.columns.at(-1)
  if (newest === undefined) return []
  const cellOf = (row: FigureRow): FigureCell | undefined => row.cells.find(({ column }) => column === newest.id)
  const shown = block.rows.flatMap((row, index) => {
    const cell = cellOf(row)
    return cell === undefined ? [] : [{ cell, mark: markOf(row.label, cell, form === "bars" && index === 0, scope) }]
  })
  const marks = shown.map(({ mark }) => mark)
  if (marks.length < 2 || valuesIn(marks) === 0) return []
  const facts = {
    indicator: indicatorName(block),
    period: newest.label.charAt(0).toLowerCase() + newest.label.slice(1)
  }
  const title = scope.words(`chart-${form}`, facts)
  return [chartOf(block, { form, title, marks, cells: shown.map(({ cell }) => cell) }, scope)]
}

/** The charts of a figure table: groups beside each other and the whole over time, or units beside each other. */
export const figureCharts = (
  block: FigureTableBlock,
  isOfUnits: boolean,
  scope: PresentScope
): ReadonlyArray<PresentedChart> =>
  isOfUnits
    ? besideEachOther(block, "units", scope)
    : [...besideEachOther(block, "bars", scope), ...trend(block, scope)]

/** The coverage strip: how many of the expected units are in each figure. */
export const coverageChart = (
  { rows }: typeof CoverageBlock.Type,
  table: string,
  scope: PresentScope
): PresentedChart => {
  const marks = rows.map(({ indicator, period, units, unitsExpected, text }) => ({
    label: `${indicator}, ${period}`,
    text,
    value: (100 * units) / unitsExpected,
    isWhole: units === unitsExpected
  }))
  const told = marks.map(({ label, text }) => `${label}: ${text}.`).join(" ")
  return {
    kind: "chart",
    id: `${table}-chart`,
    form: "coverage",
    title: scope.words("chart-coverage"),
    description: scope.words("chart-coverage-description", { marks: told }),
    unit: "",
    decimals: 0,
    scale: { minimum: 0, maximum: 100 },
    marks,
    table
  }
}
