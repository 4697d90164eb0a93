import type { FigureSource } from "../aggregation/figure.js"
import type { Indicator } from "../model/indicator.js"
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

const formulaOf = (indicator: Indicator, { words, language }: ReportScope): string => {
  const { kind, factor, overUnits, decimals } = indicator
  const made =
    kind === "share" || kind === "ratio"
      ? words("formula-parts", { factor: localNumber(plainDecimal(factor), language) })
      : words(`formula-${kind}`)
  return [made, words(`over-units-${overUnits}`), words("formula-decimals", { decimals })].join(" ")
}

const placeOf = (
  source: FigureSource & { readonly kind: "observation" },
  { dataset }: ReportScope
): SourceRef | undefined => source.place ?? dataset.places?.["observations"]?.[source.key]

/** Follows the sources of figures down to the rows of files. */
const placesOf = (figureIds: Iterable<string>, scope: ReportScope): ReadonlyArray<SourceRef> => {
  const seen = new Set<string>()
  const places: Array<SourceRef> = []
  const follow = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    for (const source of scope.figures.index.byId(id)?.sources ?? []) {
      if (source.kind === "figure") follow(source.id)
      else places.push(...[placeOf(source, scope)].filter((place) => place !== undefined))
    }
  }
  for (const id of figureIds) follow(id)
  return places
}

const rowsByFile = (places: ReadonlyArray<SourceRef>): ReportFootnote["rows"] => {
  const byFile = new Map<string, Array<number>>()
  for (const { file, row } of places) byFile.set(file, [...(byFile.get(file) ?? []), row])
  return [...byFile].sort(([a], [b]) => byCodePoint(a, b)).map(([file, rows]) => ({ file, rows: rowRanges(rows) }))
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
      rows: rowsByFile(placesOf(shown.get(indicator.id) ?? [], context))
    }))
}
