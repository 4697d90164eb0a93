import type { Dataset } from "../model/dataset.js"
import type { Period } from "../model/period.js"
import type { Regime } from "../model/report-codes.js"
import type { ReportKind } from "../model/report-sections.js"
import type { SchoolForm } from "../model/school-form.js"
import type { Unit } from "../model/unit.js"
import type { UnitReport } from "../model/unit-report.js"
import type { Language } from "../text/sentence.js"
import type { HouseStyle } from "./house-style.js"
import type { ReportFigures } from "./report-figures.js"
import type { ReportFinding } from "./report-options.js"
import type { Wording } from "./wording.js"

/** All that the sections of one report are made from. */
export interface ReportScope {
  readonly dataset: Dataset
  readonly kind: ReportKind
  readonly regime: Regime
  readonly language: Language
  readonly words: Wording
  readonly figures: ReportFigures
  readonly findings: ReadonlyArray<ReportFinding> | undefined
  /** What the authority gives its reports of its own. */
  readonly style: HouseStyle | undefined
  /** The unit, in a unit's report. */
  readonly unit: Unit | undefined
  /** The unit or authority whose report it is. */
  readonly node: { readonly id: string; readonly name: string }
  /** The nodes whose own judgements and actions the report tells in full: the unit, or the authority and its areas. */
  readonly ownNodes: ReadonlySet<string>
  /** The units that were active in the period; the unit itself in a unit's report. */
  readonly units: ReadonlyArray<Unit>
  /** The row of the report in the data set, where there is one. */
  readonly report: UnitReport | undefined
  /** The period that it covers. */
  readonly period: Period
  /** Name of a node. */
  readonly nodeName: (id: string) => string
}

/** The school forms of the units of a report. */
export const schoolFormsIn = (scope: ReportScope): ReadonlySet<SchoolForm> =>
  new Set(scope.units.flatMap((unit) => [...unit.schoolForms]))

/** Gives the names of the nodes of a data set by id. */
export const nodeNames = ({ authority, areas, units }: Dataset): ((id: string) => string) => {
  const names = new Map([authority, ...areas, ...units].map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
