import { everyone } from "../model/identifier.js"
import { reportingYear } from "../model/period.js"
import { figureTable } from "./figure-table.js"
import type { PlannedIndicator } from "./indicator-plan.js"
import type { ReportBlock } from "./report-block.js"
import type { SectionBlocks, SectionContext } from "./section-blocks.js"
import { ownRows, unitRows } from "./table-rows.js"

const ownTable = (planned: PlannedIndicator, context: SectionContext): ReadonlyArray<ReportBlock> => {
  const { id } = planned.indicator
  const rows = ownRows(id, context)
  const plan = { id: `table-${id}`, footnote: context.footnoteOf(id), planned, rows, told: true }
  return figureTable({ ...plan, description: "table-description" }, context)
}

const heading = ({ goalArea }: PlannedIndicator, { words }: SectionContext): ReportBlock =>
  goalArea === undefined
    ? { kind: "heading", text: words("heading-other-indicators") }
    : { kind: "heading", text: goalArea.name, goalAreaId: goalArea.id }

/** The facts of follow-up: a table per indicator under its goal area, and how many units they cover. */
export const followUp: SectionBlocks = (context) => {
  const shown = context.plan.flatMap((planned) => {
    const blocks = ownTable(planned, context)
    return blocks.length === 0 ? [] : [{ planned, blocks }]
  })
  const tables = shown.flatMap(({ planned, blocks }, index) =>
    index > 0 && shown[index - 1]?.planned.goalArea?.id === planned.goalArea?.id
      ? blocks
      : [heading(planned, context), ...blocks]
  )
  return [...tables, ...(context.kind === "central" ? coverage(context) : [])]
}

const coverage: SectionBlocks = (context) => {
  const { node, dataset, words, figures } = context
  const rows = context.plan.flatMap(({ indicator, goalArea }) =>
    figures.index
      .at(indicator.id, node.id)
      .filter(({ period, groupId }) => groupId === everyone && reportingYear(period) === dataset.year)
      .filter((figure) => figure.coverage.unitsExpected > 0)
      .map((figure) => ({
        ...(goalArea === undefined ? {} : { goalAreaId: goalArea.id, goalArea: goalArea.name }),
        indicatorId: indicator.id,
        indicator: indicator.name,
        period: figure.period,
        ...figure.coverage,
        text: words("coverage-text", { ...figure.coverage })
      }))
  )
  return rows.length === 0 ? [] : [{ kind: "coverage", description: words("coverage-description"), rows }]
}

/** Units side by side for the reporting year, in alphabetical order and never ranked. */
export const equity: SectionBlocks = (context) =>
  context.plan.flatMap((planned) => {
    const { id } = planned.indicator
    const rows = unitRows(id, context)
    if (rows.length < 2) return []
    const plan = { id: `units-${id}`, footnote: context.footnoteOf(id), planned, rows, told: false }
    return figureTable({ ...plan, description: "table-units-description" }, context)
  })
