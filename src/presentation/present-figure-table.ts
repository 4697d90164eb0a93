import type { FigureTableBlock } from "../reporting/figure-table-block.js"
import { presentCell } from "./present-cell.js"
import { figureCharts } from "./present-chart.js"
import { type PresentScope, safeId, textCell } from "./present-scope.js"
import type { PresentedElement, PresentedTable } from "./presented-report.js"

const tableOf = (block: FigureTableBlock, scope: PresentScope): PresentedTable => ({
  kind: "table",
  id: safeId(block.id),
  caption: block.caption,
  description: block.description,
  columns: [
    { label: scope.words("column-row"), kind: "header" },
    ...block.columns.map(({ label }) => ({ label, kind: "number" as const }))
  ],
  rows: block.rows.map(({ label, cells }) => [
    textCell(label),
    ...cells.map((cell) => presentCell(cell, block.decimals, scope))
  ]),
  notes: block.columns.flatMap(({ label, breakBefore }) =>
    breakBefore === undefined ? [] : [scope.words("break-note", { period: label.toLowerCase(), reason: breakBefore })]
  ),
  method: block.footnote
})

/** The figures of an indicator: its goals, the newest figures in sentences, the table and its charts. */
export const presentFigureTable = (
  block: FigureTableBlock,
  isOfUnits: boolean,
  scope: PresentScope
): ReadonlyArray<PresentedElement> => [
  { kind: "heading", id: `h-${safeId(block.id)}`, level: isOfUnits ? 3 : 4, text: block.caption },
  ...(block.goals.length === 0
    ? []
    : [{ kind: "paragraph" as const, text: scope.words("goals", { goals: block.goals.join(" ") }) }]),
  ...block.sentences.map((text) => ({ kind: "paragraph" as const, text })),
  tableOf(block, scope),
  ...figureCharts(block, isOfUnits, scope)
]
