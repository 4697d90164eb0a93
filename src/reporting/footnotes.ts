import type { FigureSource } from "../aggregation/figure.js"
import { type Indicator, showsSurvey } from "../model/indicator.js"
import type { SourceRef } from "../model/source-ref.js"
import { plainDecimal } from "../statistics/plain-decimal.js"
import { byCodePoint } from "../text/code-point-order.js"
import { localNumber } from "./number-text.js"
import { periodText } from "./period-text.js"
import { tidy } from "./prose.js"
import type { ReportBlock } from "./report-block.js"
import type { ReportFootnote, ReportSection } from "./report-document.js"
import type { ReportScope } from "./report-scope.js"
import { rowRanges } from "./row-ranges.js"
import type { SectionContext } from "./section-blocks.js"

const surveyFormula = ({ kind, overUnits }: Indicator, { words }: ReportScope): ReadonlyArray<string> => [
  words(kind === "index" ? "formula-survey-index" : kind === "share" ? "formula-survey-share" : "formula-survey-mean"),
  words(
    overUnits === "weighted-mean" || overUnits === "ratio-of-sums" ? "over-units-survey" : `over-units-${overUnits}`
  ),
  words(kind === "index" ? "formula-survey-index-interval" : "formula-survey-interval")
]

const plainFormula = (
  { kind, factor, overUnits }: Indicator,
  { words, language }: ReportScope
): ReadonlyArray<string> => [
  kind === "share" || kind === "ratio"
    ? words("formula-parts", { factor: localNumber(plainDecimal(factor), language) })
    : words(`formula-${kind}`),
  words(`over-units-${overUnits}`)
]

const formulaOf = (indicator: Indicator, scope: ReportScope): string => {
  const made = showsSurvey(indicator) ? surveyFormula(indicator, scope) : plainFormula(indicator, scope)
  return [...made, scope.words("formula-decimals", { decimals: indicator.decimals })].join(" ")
}

type ObservationSource = FigureSource & { readonly kind: "observation" }

/** Follows figures down to the observations that they were made from. */
const observationsBehind = (figureIds: Iterable<string>, scope: ReportScope): ReadonlyArray<ObservationSource> => {
  const seen = new Set<string>()
  const found: Array<ObservationSource> = []
  const follow = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    for (const source of scope.figures.index.byId(id)?.sources ?? []) {
      if (source.kind === "figure") follow(source.id)
      else found.push(source)
    }
  }
  for (const id of figureIds) follow(id)
  return found
}

const placeIn = ({ dataset }: ReportScope, table: string, key: string): SourceRef | undefined =>
  dataset.places?.[table]?.[key]

const rowsOf = (sources: ReadonlyArray<ObservationSource>, scope: ReportScope): ReadonlyArray<SourceRef> =>
  sources
    .filter(({ tallies }) => tallies === undefined)
    .flatMap(({ key, place }) => place ?? placeIn(scope, "observations", key) ?? [])

const columnsOf = (sources: ReadonlyArray<ObservationSource>, scope: ReportScope): ReadonlyArray<SourceRef> =>
  sources.flatMap(({ tallies = [] }) => tallies.flatMap((key) => placeIn(scope, "surveyTallies", key) ?? []))

const rowsByFile = (places: ReadonlyArray<SourceRef>): ReportFootnote["rows"] => {
  const byFile = new Map<string, Array<number>>()
  for (const { file, row } of places) byFile.set(file, [...(byFile.get(file) ?? []), row])
  return [...byFile].sort(([a], [b]) => byCodePoint(a, b)).map(([file, rows]) => ({ file, rows: rowRanges(rows) }))
}

/** Columns of answers; tallies that were handed over ready-made stand in rows of their table. */
const answersIn = (places: ReadonlyArray<SourceRef>): ReportFootnote["answers"] => {
  const byFile = new Map<string, Set<string>>()
  for (const { file, column } of places) {
    if (column !== undefined) byFile.set(file, (byFile.get(file) ?? new Set()).add(column))
  }
  const files = [...byFile].sort(([a], [b]) => byCodePoint(a, b))
  return files.map(([file, columns]) => ({ file, columns: [...columns].sort(byCodePoint) }))
}

const sourcesTold = (figureIds: Iterable<string>, scope: ReportScope): Pick<ReportFootnote, "rows" | "answers"> => {
  const sources = observationsBehind(figureIds, scope)
  const counted = columnsOf(sources, scope)
  const readyMade = counted.filter(({ column }) => column === undefined)
  return { rows: rowsByFile([...rowsOf(sources, scope), ...readyMade]), answers: answersIn(counted) }
}

const figureIdsByIndicator = (sections: ReadonlyArray<ReportSection>): ReadonlyMap<string, ReadonlyArray<string>> => {
  const ids = new Map<string, Array<string>>()
  for (const block of sections.flatMap((section): ReadonlyArray<ReportBlock> => section.blocks)) {
    if (block.kind !== "figure-table") continue
    const cells = block.rows.flatMap((row) => row.cells.flatMap(({ figureId }) => figureId ?? []))
    ids.set(block.indicatorId, [...(ids.get(block.indicatorId) ?? []), ...cells])
  }
  return ids
}

/** One footnote per indicator that a table shows: how its figures were made, and of which rows. */
export const footnotesFor = (
  sections: ReadonlyArray<ReportSection>,
  context: SectionContext
): ReadonlyArray<ReportFootnote> => {
  const shown = figureIdsByIndicator(sections)
  return context.plan
    .filter(({ indicator }) => shown.has(indicator.id))
    .map(({ indicator }) => ({
      id: context.footnoteOf(indicator.id),
      indicatorId: indicator.id,
      indicator: indicator.name,
      definition: tidy(indicator.definition) ?? indicator.definition,
      formula: formulaOf(indicator, context),
      source: tidy(indicator.source) ?? indicator.source,
      breaks: indicator.breaks.map(({ from, reason }) =>
        context.words("break-text", { period: periodText(from, context.words), reason: tidy(reason) ?? reason })
      ),
      ...sourcesTold(shown.get(indicator.id) ?? [], context)
    }))
}
