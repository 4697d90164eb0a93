import type { Dataset } from "../model/dataset.js"
import { entityKey } from "../model/entity-tables.js"
import { type Period, periodEnd } from "../model/period.js"
import type { SchoolForm } from "../model/school-form.js"
import { type Families, familiesOf } from "../organisation/families.js"
import type { Organisation } from "../organisation/organisation.js"
import type { RowsBehind, SourcesOf } from "./draft-figure.js"
import type { UpperNodes } from "./figure-pass.js"
import type { MadeFrom } from "./over-time.js"
import type { SurveyOf } from "./survey-figures.js"
import { indexTargets, type TargetIndex } from "./target-index.js"

/** What all figures of a data set are made with. */
export interface FigureContext {
  readonly organisation: Organisation
  readonly upper: UpperNodes
  readonly families: Families
  readonly targets: TargetIndex
  readonly rows: RowsBehind
  readonly madeFrom: MadeFrom
  readonly dataset: Dataset
  readonly formsOn: (period: Period) => ReadonlyMap<string, ReadonlySet<SchoolForm>>
}

const formsByNode = (organisation: Organisation, period: Period): ReadonlyMap<string, ReadonlySet<SchoolForm>> => {
  const forms = new Map<string, Set<SchoolForm>>()
  for (const { unit, above } of organisation.openOn(periodEnd(period))) {
    for (const node of [unit.id, ...above]) {
      const known = forms.get(node) ?? new Set<SchoolForm>()
      forms.set(node, known)
      for (const form of unit.schoolForms) known.add(form)
    }
  }
  return forms
}

const sourcesIn = (dataset: Dataset, madeFrom: MadeFrom, surveyOf: SurveyOf): SourcesOf => {
  const places = dataset.places?.["observations"] ?? {}
  const answerPlaces = dataset.places?.["surveyTallies"] ?? {}
  return (observation) =>
    (madeFrom.get(observation) ?? [observation]).map((row) => {
      const key = entityKey("observations", row)
      const tallies = surveyOf(row)?.tallyKeys
      const place = tallies === undefined ? places[key] : answerPlaces[tallies[0] ?? ""]
      const placed = { kind: "observation" as const, key, ...(place === undefined ? {} : { place }) }
      return tallies === undefined ? placed : { ...placed, tallies }
    })
}

/** Prepares what all figures are made with, once per data set. */
export const contextOf = (dataset: Dataset, organisation: Organisation, surveyOf: SurveyOf): FigureContext => {
  const madeFrom: MadeFrom = new WeakMap()
  const forms = new Map<Period, ReadonlyMap<string, ReadonlySet<SchoolForm>>>()
  return {
    organisation,
    upper: { authorityId: dataset.authority.id, areaIds: dataset.areas.map((area) => area.id) },
    families: familiesOf(dataset),
    targets: indexTargets(dataset),
    rows: { sourcesOf: sourcesIn(dataset, madeFrom, surveyOf), surveyOf },
    madeFrom,
    dataset,
    formsOn: (period) => {
      const known = forms.get(period) ?? formsByNode(organisation, period)
      forms.set(period, known)
      return known
    }
  }
}
