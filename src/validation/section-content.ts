import type { Dataset } from "../model/dataset.js"
import { reportingYear } from "../model/period.js"
import type { SectionId } from "../model/report-codes.js"
import { hasNumber } from "../model/status.js"
import type { UnitReport } from "../model/unit-report.js"
import { saysSomething } from "./says-something.js"

type Fill = (nodeId: string, ...sections: ReadonlyArray<SectionId>) => void

const fillFromFollowUp = ({ observations, indicators, year }: Dataset, fill: Fill): void => {
  const counts = new Set(indicators.filter(({ kind }) => kind === "count").map(({ id }) => id))
  for (const { indicatorId, unitId, period, status } of observations) {
    if (!hasNumber(status) || reportingYear(period) !== year) continue
    fill(unitId, "follow-up")
    if (counts.has(indicatorId)) fill(unitId, "basic-facts")
  }
}

const fillFromEvaluations = ({ evaluations, year }: Dataset, fill: Fill): void => {
  for (const evaluation of evaluations) {
    if (evaluation.year !== year) continue
    fill(evaluation.unitId, "assessments")
    if (evaluation.causes.length > 0) fill(evaluation.unitId, "analysis")
  }
}

const fillFromActions = ({ actions, year }: Dataset, fill: Fill): void => {
  for (const action of actions) {
    if (action.year === year) fill(action.unitId, "actions")
    if (action.year === year - 1 && action.outcome !== undefined) fill(action.unitId, "previous-actions")
    if (action.year === year && action.continuesActionId !== undefined) fill(action.unitId, "previous-actions")
  }
}

const fillFromReports = ({ authority, reports, units, year }: Dataset, fill: Fill): void => {
  if (units.length > 0) fill(authority.id, "school-forms")
  for (const { unitId, year: reported, publishedAt } of reports) {
    if (reported !== year) continue
    if (unitId !== authority.id) fill(authority.id, "unit-reports")
    if (publishedAt !== undefined) fill(unitId, "publication")
  }
}

/**
 * Tells which sections of each node's report rows other than texts fill. The authority's report is made from all units'
 * rows, so what a unit fills is filled there too.
 */
export const sectionsFilledByRows = (dataset: Dataset): ReadonlyMap<string, ReadonlySet<SectionId>> => {
  const filled = new Map<string, Set<SectionId>>()
  const add = (nodeId: string, section: SectionId): void => {
    const sections = filled.get(nodeId)
    if (sections === undefined) filled.set(nodeId, new Set([section]))
    else sections.add(section)
  }
  const fill: Fill = (nodeId, ...sections) => {
    for (const section of sections) {
      add(nodeId, section)
      if (nodeId !== dataset.authority.id && section !== "publication") add(dataset.authority.id, section)
    }
  }
  fillFromFollowUp(dataset, fill)
  fillFromEvaluations(dataset, fill)
  fillFromActions(dataset, fill)
  fillFromReports(dataset, fill)
  for (const { unitId, year } of dataset.involvement) if (year === dataset.year) fill(unitId, "involvement")
  for (const { unitId } of dataset.deficiencies) fill(unitId, "deficiencies")
  return filled
}

/** Whether a report holds a section: as text, in another document that it names, or in rows of the data set. */
export const holdsSection = (
  { unitId, texts, externalRefs }: UnitReport,
  section: SectionId,
  filled: ReadonlyMap<string, ReadonlySet<SectionId>>
): boolean =>
  saysSomething(texts[section]) || saysSomething(externalRefs?.[section]) || filled.get(unitId)?.has(section) === true
