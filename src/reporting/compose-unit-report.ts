import * as Result from "effect/Result"
import type { FigureTable } from "../aggregation/figure.js"
import type { ProtectedRelease } from "../disclosure/protected-release.js"
import type { Dataset } from "../model/dataset.js"
import { orThrow } from "../result/or-throw.js"
import { checkOptions } from "./check-options.js"
import { composeDocument } from "./compose-document.js"
import type { ReportDocument } from "./report-document.js"
import { ReportError } from "./report-error.js"
import { reportFigures } from "./report-figures.js"
import type { UnitReportOptions } from "./report-options.js"
import { nodeNames } from "./report-scope.js"
import { wordingOf } from "./wording.js"

/**
 * Composes a unit's quality report (enhetens kvalitetsredovisning) out of the data set and the released figures: every
 * section that the rules ask for in their order, with its prose, figures, judgements, actions and footnotes. A mandatory or
 * recommended section that is not filled in stands there with a remark.
 *
 * **Details** A protected release gives a report for the public; a figure table of `computeFigures` one for use inside the
 * authority, which says so. Line breaks become line feeds. The same data give the same document on every machine.
 *
 * **Fails with** `ReportError`: an unknown unit, set of rules or language; figures that are neither protected nor a figure
 * table, or are of another data set; a control character in a text. Never throws.
 *
 * @example A unit that is not in the data set
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [{ id: "s1", name: "Björkskolan", schoolForms: ["GR"], predecessorIds: [] }],
 *   goalAreas: [],
 *   indicators: [],
 *   observations: []
 * })
 * const table = { dataset, figures: [] }
 * composeUnitReportOrThrow(dataset, table, { unitId: "s1" }).title // => "Redovisning av systematiskt kvalitetsarbete 2025: Björkskolan"
 * Result.isFailure(composeUnitReport(dataset, table, { unitId: "s2" })) // => true
 * ```
 * @category reports
 */
export const composeUnitReport = (
  dataset: Dataset,
  release: ProtectedRelease | FigureTable,
  options: UnitReportOptions
): Result.Result<ReportDocument, ReportError> =>
  Result.gen(function* () {
    const { unitId, findings, style } = options
    const unit = dataset.units.find(({ id }) => id === unitId)
    if (unit === undefined) {
      return yield* Result.fail(
        new ReportError({ code: "unknown-unit", path: ["unitId"], facts: { id: String(unitId) } })
      )
    }
    const { regime, language } = yield* checkOptions(dataset, options)
    const figures = yield* reportFigures(dataset, release)
    const report = dataset.reports.find((row) => row.unitId === unitId && row.year === dataset.year)
    return yield* composeDocument({
      dataset,
      kind: "unit",
      regime,
      language,
      words: wordingOf(language),
      figures,
      findings,
      style,
      unit,
      node: unit,
      ownNodes: new Set([unit.id]),
      units: [unit],
      report,
      period: report?.period ?? String(dataset.year),
      nodeName: nodeNames(dataset)
    })
  })

/**
 * Composes a unit's quality report, or throws.
 *
 * @throws {@link ReportError} for what {@link composeUnitReport} fails with.
 * @category reports
 */
export const composeUnitReportOrThrow: (
  dataset: Dataset,
  release: ProtectedRelease | FigureTable,
  options: UnitReportOptions
) => ReportDocument = orThrow(composeUnitReport)
