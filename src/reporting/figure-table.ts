import type { ProtectedFigure } from "../disclosure/protected-release.js"
import { everyone } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import { type Period, periodEnd, reportingYear } from "../model/period.js"
import { byCodePoint } from "../text/code-point-order.js"
import { emptyCell, figureCell } from "./figure-cell.js"
import { figureSentence } from "./figure-sentence.js"
import type { FigureColumn, FigureRow, FigureTableBlock } from "./figure-table-block.js"
import type { PlannedIndicator } from "./indicator-plan.js"
import { capitalised, periodText } from "./period-text.js"
import { textField } from "./prose.js"
import type { ReportScope } from "./report-scope.js"

/** A row before its cells are made. */
export interface RowPlan {
  readonly label: string
  readonly nodeId: string
  readonly groupId: string
  readonly figures: ReadonlyArray<ProtectedFigure>
}

/** What a table is to show. */
export interface TablePlan {
  readonly id: string
  readonly footnote: string
  readonly planned: PlannedIndicator
  readonly rows: ReadonlyArray<RowPlan>
  readonly description: "table-description" | "table-units-description"
  /** Whether the newest figures are told in sentences too. */
  readonly told: boolean
}

/** The periods of figures up to the reporting year, oldest first. */
export const periodsOf = (figures: ReadonlyArray<ProtectedFigure>, { dataset }: ReportScope): ReadonlyArray<Period> =>
  [...new Set(figures.map(({ period }) => period))]
    .filter((period) => reportingYear(period) <= dataset.year)
    .sort((a, b) => byCodePoint(periodEnd(a), periodEnd(b)) || byCodePoint(a, b))

const rowOf = (
  row: RowPlan,
  periods: ReadonlyArray<Period>,
  planned: PlannedIndicator,
  scope: ReportScope
): FigureRow => {
  const { indicator } = planned
  const byPeriod = new Map(row.figures.map((figure) => [figure.period, figure]))
  const cells = periods.map((period) => {
    const figure = byPeriod.get(period)
    if (figure !== undefined) return figureCell(figure, indicator, scope)
    const isObserved = scope.figures.index.isObserved(indicator.id, period, row.groupId)
    return emptyCell(period, isObserved, indicator, scope)
  })
  return { label: row.label, nodeId: row.nodeId, groupId: row.groupId, cells }
}

/** Why a period cannot be compared with the one before it, by the breaks that lie between them. */
const breakBefore = (
  period: Period,
  earlier: Period | undefined,
  { breaks }: Indicator
): Pick<FigureColumn, "breakBefore"> => {
  if (earlier === undefined) return {}
  const between = breaks.filter(
    ({ from }) => periodEnd(from) > periodEnd(earlier) && periodEnd(from) <= periodEnd(period)
  )
  return textField("breakBefore", between.map(({ reason }) => reason.trim()).join(" "))
}

const columnOf = (
  period: Period,
  earlier: Period | undefined,
  indicator: Indicator,
  { words }: ReportScope
): FigureColumn => ({
  id: period,
  label: capitalised(periodText(period, words)),
  ...breakBefore(period, earlier, indicator)
})

/** Shares lie between nothing and all; others between the ends that the indicator declares. */
const scaleOf = ({ kind, factor, scaleMinimum, scaleMaximum }: Indicator): Pick<FigureTableBlock, "scale"> => {
  if (kind === "share") return { scale: { minimum: 0, maximum: factor } }
  return scaleMinimum === undefined || scaleMaximum === undefined
    ? {}
    : { scale: { minimum: scaleMinimum, maximum: scaleMaximum } }
}

const sentencesOf = (plan: TablePlan, newest: Period | undefined, scope: ReportScope): ReadonlyArray<string> =>
  plan.rows
    .filter(({ groupId }) => plan.told && groupId === everyone)
    .flatMap((row) => {
      const figure = row.figures.find(({ period }) => period === newest)
      const label = scope.nodeName(row.nodeId)
      return figure === undefined ? [] : [figureSentence(label, figure, plan.planned.indicator, scope)]
    })

/** Makes the table of an indicator, or nothing when no figure belongs in it. */
export const figureTable = (plan: TablePlan, scope: ReportScope): ReadonlyArray<FigureTableBlock> => {
  const { indicator, goals } = plan.planned
  const periods = periodsOf(
    plan.rows.flatMap(({ figures }) => figures),
    scope
  )
  const [oldest, newest] = [periods[0], periods.at(-1)]
  if (oldest === undefined || newest === undefined) return []
  const facts = {
    indicator: indicator.name,
    unit: indicator.unit,
    node: scope.node.name,
    from: periodText(oldest, scope.words),
    to: periodText(newest, scope.words),
    rows: plan.rows.length,
    columns: periods.length
  }
  return [
    {
      kind: "figure-table",
      id: plan.id,
      indicatorId: indicator.id,
      caption: `${indicator.name} (${indicator.unit})`,
      description: scope.words(plan.description, facts),
      goals: goals.map(({ statement }) => statement),
      sentences: sentencesOf(plan, newest, scope),
      unit: indicator.unit,
      decimals: indicator.decimals,
      ...scaleOf(indicator),
      columns: periods.map((period, at) => columnOf(period, periods[at - 1], indicator, scope)),
      rows: plan.rows.map((row) => rowOf(row, periods, plan.planned, scope)),
      footnote: plan.footnote
    }
  ]
}
