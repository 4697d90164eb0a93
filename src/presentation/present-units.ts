import type { CoverageBlock, InvolvementBlock, UnitReportsBlock } from "../reporting/unit-blocks.js"
import { coverageChart } from "./present-chart.js"
import { type PresentScope, textCell } from "./present-scope.js"
import type { PresentedElement, PresentedTable } from "./presented-report.js"

/** Who took part. */
export const presentInvolvement = (
  { items }: typeof InvolvementBlock.Type,
  id: string,
  { words, document }: PresentScope
): PresentedTable => {
  const own = document.unit?.id ?? document.authority.id
  return {
    kind: "table",
    id,
    caption: words("caption-involvement"),
    description: words("description-involvement"),
    columns: [
      { label: words("column-group"), kind: "header" },
      { label: words("column-mode"), kind: "text" },
      { label: words("column-how"), kind: "text" }
    ],
    rows: items.map(({ groupText, nodeId, nodeName, modeText, how }) => [
      textCell(groupText, nodeId === own ? undefined : nodeName),
      textCell(modeText),
      textCell(how)
    ]),
    notes: []
  }
}

/** Every unit and where its report stands. */
export const presentUnitReports = (
  { description, items }: typeof UnitReportsBlock.Type,
  id: string,
  { words }: PresentScope
): PresentedTable => ({
  kind: "table",
  id,
  caption: words("caption-unit-reports"),
  description,
  columns: [
    { label: words("column-unit"), kind: "header" },
    { label: words("school-forms"), kind: "text" },
    { label: words("column-state"), kind: "text" },
    { label: words("column-submitted"), kind: "text" }
  ],
  rows: items.map((item) => [
    textCell(item.unitName),
    textCell(item.schoolForms.join(", ")),
    textCell(item.stateText, item.missingReason),
    textCell(item.submittedOn, item.publishedAt)
  ]),
  notes: []
})

/** How many of the expected units are in the figures: table and strip. */
export const presentCoverage = (
  block: typeof CoverageBlock.Type,
  id: string,
  scope: PresentScope
): ReadonlyArray<PresentedElement> => {
  const { words } = scope
  return [
    { kind: "heading", id: `h-${id}`, level: 3, text: words("caption-coverage") },
    {
      kind: "table",
      id,
      caption: words("caption-coverage"),
      description: block.description,
      columns: [
        { label: words("column-indicator"), kind: "header" },
        { label: words("column-period"), kind: "code" },
        { label: words("column-coverage"), kind: "text" }
      ],
      rows: block.rows.map(({ indicator, period, text }) => [textCell(indicator), textCell(period), textCell(text)]),
      notes: []
    },
    coverageChart(block, id, scope)
  ]
}
