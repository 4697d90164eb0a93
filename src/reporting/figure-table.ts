import type { ProtectedFigure } from "../disclosure/protected-release.js"
import { everyone } from "../model/identifier.js"
import { type Period, periodEnd, reportingYear } from "../model/period.js"
import { byCodePoint } from "../text/code-point-order.js"
import { emptyCell, figureCell } from "./figure-cell.js"
import { figureSentence } from "./figure-sentence.js"
import type { FigureRow, FigureTableBlock } from "./figure-table-block.js"
import type { PlannedIndicator } from "./indicator-plan.js"
import { capitalised, periodText } from "./period-text.js"
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
      columns: periods.map((period) => ({ id: period, label: capitalised(periodText(period, scope.words)) })),
      rows: plan.rows.map((row) => rowOf(row, periods, plan.planned, scope)),
      footnote: plan.footnote
    }
  ]
}
