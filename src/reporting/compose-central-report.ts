import * as Result from "effect/Result"
import type { FigureTable } from "../aggregation/figure.js"
import type { ProtectedRelease } from "../disclosure/protected-release.js"
import type { Dataset } from "../model/dataset.js"
import { periodEnd, periodStart } from "../model/period.js"
import { orThrow } from "../result/or-throw.js"
import { isOpenDuring } from "../validation/open-units.js"
import { checkOptions } from "./check-options.js"
import { composeDocument } from "./compose-document.js"
import type { ReportDocument } from "./report-document.js"
import type { ReportError } from "./report-error.js"
import { reportFigures } from "./report-figures.js"
import type { CentralReportOptions } from "./report-options.js"
import { nodeNames } from "./report-scope.js"
import { wordingOf } from "./wording.js"

/**
 * Composes the authority's quality report (huvudmannens kvalitetsredovisning): its own texts, the figures of the authority and
 * its areas with their coverage, judgements and a count of the units' judgements, last year's actions followed up,
 * shortcomings with their actions, and every unit that was active in the period with its report's state. No unit is left out;
 * one that has not handed in stands there with the reason, or with the words that none is given.
 *
 * **Details** As {@link composeUnitReport}. The authority's own report is the row of `reports` with its id.
 *
 * **Fails with** `ReportError`, as {@link composeUnitReport} but for the unit. Never throws.
 *
 * @example Every unit is listed
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
 * const report = composeCentralReportOrThrow(dataset, { dataset, figures: [] }, { language: "en" })
 * const units = report.sections.find(({ id }) => id === "unit-reports")?.blocks[0]
 * units?.kind === "unit-reports" && units.description // => "0 of 1 unit have handed in their report for 2025."
 * ```
 * @category reports
 */
export const composeCentralReport = (
  dataset: Dataset,
  release: ProtectedRelease | FigureTable,
  options: CentralReportOptions = {}
): Result.Result<ReportDocument, ReportError> =>
  Result.gen(function* () {
    const { regime, language } = yield* checkOptions(dataset, options)
    const figures = yield* reportFigures(dataset, release)
    const { authority, areas, units, reports, year } = dataset
    const report = reports.find((row) => row.unitId === authority.id && row.year === year)
    const period = report?.period ?? String(year)
    return yield* composeDocument({
      dataset,
      kind: "central",
      regime,
      language,
      words: wordingOf(language),
      figures,
      findings: options.findings,
      style: options.style,
      unit: undefined,
      node: authority,
      ownNodes: new Set([authority.id, ...areas.map(({ id }) => id)]),
      units: units.filter((unit) => isOpenDuring(unit, periodStart(period), periodEnd(period))),
      report,
      period,
      nodeName: nodeNames(dataset)
    })
  })

/**
 * Composes the authority's quality report, or throws.
 *
 * @throws {@link ReportError} for what {@link composeCentralReport} fails with.
 * @category reports
 */
export const composeCentralReportOrThrow: (
  dataset: Dataset,
  release: ProtectedRelease | FigureTable,
  options?: CentralReportOptions
) => ReportDocument = orThrow(composeCentralReport)
