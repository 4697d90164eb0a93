import type { SchoolForm } from "../model/school-form.js"
import type { UnitReport } from "../model/unit-report.js"
import { byCodePoint } from "../text/code-point-order.js"
import { textField, tidy } from "./prose.js"
import type { ReportScope } from "./report-scope.js"
import type { SectionBlocks } from "./section-blocks.js"
import type { ReportState } from "./unit-blocks.js"
import { bySwedishName } from "./wording.js"

interface Reporter {
  readonly id: string
  readonly name: string
  readonly schoolForms: ReadonlyArray<SchoolForm>
}

/** Tells whether a report has left the unit. */
const isHandedIn = (state: ReportState): boolean => state === "submitted" || state === "approved"

/** Areas and units that were not active but left a report all the same. */
const others = ({ dataset, units }: ReportScope, reports: ReadonlyMap<string, UnitReport>): ReadonlyArray<Reporter> => {
  const expected = new Set(units.map(({ id }) => id))
  const areas = dataset.areas.map(({ id, name }) => ({ id, name, schoolForms: [] }))
  return [...dataset.units, ...areas].filter(({ id }) => !expected.has(id) && reports.has(id))
}

const itemOf = ({ id, name, schoolForms }: Reporter, report: UnitReport | undefined, { words }: ReportScope) => {
  const state: ReportState = report?.status ?? "missing"
  const dates = {
    ...(report?.submittedOn === undefined ? {} : { submittedOn: report.submittedOn }),
    ...(report?.adoptedOn === undefined ? {} : { adoptedOn: report.adoptedOn })
  }
  return {
    unitId: id,
    unitName: name,
    schoolForms,
    state,
    stateText: words(`state-${state}`),
    ...dates,
    ...textField("adoptedByRole", report?.adoptedByRole),
    ...textField("publishedAt", report?.publishedAt),
    ...(isHandedIn(state) ? {} : { missingReason: tidy(report?.missingReason) ?? words("no-reason-given") })
  }
}

/** Every unit that was active in the period with its report's state, by name. */
export const unitReports: SectionBlocks = (context) => {
  const { dataset, units, words } = context
  const reports = new Map(dataset.reports.filter(({ year }) => year === dataset.year).map((row) => [row.unitId, row]))
  const items = [...units, ...others(context, reports)]
    .sort((a, b) => bySwedishName(a.name, b.name) || byCodePoint(a.id, b.id))
    .map((unit) => itemOf(unit, reports.get(unit.id), context))
  const expected = units.length
  const handedIn = units.filter(({ id }) => isHandedIn(reports.get(id)?.status ?? "missing")).length
  const description = words("unit-reports-description", { handedIn, expected, year: dataset.year })
  return items.length === 0 ? [] : [{ kind: "unit-reports", description, handedIn, expected, items }]
}
