import type { ReportBlock } from "../reporting/report-block.js"
import { presentActionCounts, presentActions, presentDeficiencies, presentPreviousActions } from "./present-actions.js"
import { presentFigureTable } from "./present-figure-table.js"
import {
  presentAnalyses,
  presentJudgementCounts,
  presentJudgementOverview,
  presentJudgements
} from "./present-judgements.js"
import type { PresentScope } from "./present-scope.js"
import { presentCoverage, presentInvolvement, presentUnitReports } from "./present-units.js"
import type { PresentedElement } from "./presented-report.js"

type BlockOf<Kind extends ReportBlock["kind"]> = Extract<ReportBlock, { readonly kind: Kind }>

type Presenters = {
  readonly [Kind in ReportBlock["kind"]]: (
    block: BlockOf<Kind>,
    id: string,
    scope: PresentScope
  ) => ReadonlyArray<PresentedElement>
}

const missingNotes: ReadonlyArray<string> = ["section-missing", "section-recommended"]

/** A table without the report's own node sets others beside each other. */
const presentFigures: Presenters["figure-table"] = (block, _, scope) => {
  const own = scope.document.unit?.id ?? scope.document.authority.id
  return presentFigureTable(
    block,
    block.rows.every(({ nodeId }) => nodeId !== own),
    scope
  )
}

const presenters: Presenters = {
  paragraph: ({ text }) => [{ kind: "paragraph", text }],
  heading: ({ text }, id) => [{ kind: "heading", id, level: 3, text }],
  note: ({ code, text }) => {
    const tone = code === "internal" ? "warning" : missingNotes.includes(code) ? "missing" : "plain"
    return [{ kind: "remark", tone, text }]
  },
  "external-reference": ({ text, reference }) => [{ kind: "paragraph", text: `${text} ${reference}` }],
  facts: ({ items }) => [{ kind: "facts", items }],
  "figure-table": presentFigures,
  judgements: (block, id, scope) => [presentJudgements(block, id, scope)],
  analyses: presentAnalyses,
  "judgement-counts": (block, id, scope) => [presentJudgementCounts(block, id, scope)],
  "judgement-overview": (block, _, scope) => [presentJudgementOverview(block, scope)],
  actions: (block, id, scope) => [presentActions(block, id, scope)],
  "previous-actions": (block, id, scope) => [presentPreviousActions(block, id, scope)],
  "action-counts": (block, id, scope) => [presentActionCounts(block, id, scope)],
  deficiencies: (block, id, scope) => [presentDeficiencies(block, id, scope)],
  involvement: (block, id, scope) => [presentInvolvement(block, id, scope)],
  "unit-reports": (block, id, scope) => [presentUnitReports(block, id, scope)],
  coverage: presentCoverage
}

/** Presents a block of a report. */
export const presentBlock = <Kind extends ReportBlock["kind"]>(
  block: BlockOf<Kind> & { readonly kind: Kind },
  id: string,
  scope: PresentScope
): ReadonlyArray<PresentedElement> => presenters[block.kind](block, id, scope)
