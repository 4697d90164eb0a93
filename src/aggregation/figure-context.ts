import type { Dataset } from "../model/dataset.js"
import { entityKey } from "../model/entity-tables.js"
import { type Period, periodEnd } from "../model/period.js"
import type { SchoolForm } from "../model/school-form.js"
import { type Families, familiesOf } from "../organisation/families.js"
import type { Organisation } from "../organisation/organisation.js"
import type { SourcesOf } from "./draft-figure.js"
import type { UpperNodes } from "./figure-pass.js"
import type { MadeFrom } from "./over-time.js"
import { indexTargets, type TargetIndex } from "./target-index.js"

/** What all figures of a data set are made with. */
export interface FigureContext {
  readonly organisation: Organisation
  readonly upper: UpperNodes
  readonly families: Families
  readonly targets: TargetIndex
  readonly sourcesOf: SourcesOf
  readonly madeFrom: MadeFrom
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

const sourcesIn = (dataset: Dataset, madeFrom: MadeFrom): SourcesOf => {
  const places = dataset.places?.["observations"] ?? {}
  return (observation) =>
    (madeFrom.get(observation) ?? [observation]).map((row) => {
      const key = entityKey("observations", row)
      const place = places[key]
      return { kind: "observation", key, ...(place === undefined ? {} : { place }) }
    })
}

/** Prepares what all figures are made with, once per data set. */
export const contextOf = (dataset: Dataset, organisation: Organisation): FigureContext => {
  const madeFrom: MadeFrom = new WeakMap()
  const forms = new Map<Period, ReadonlyMap<string, ReadonlySet<SchoolForm>>>()
  return {
    organisation,
    upper: { authorityId: dataset.authority.id, areaIds: dataset.areas.map((area) => area.id) },
    families: familiesOf(dataset),
    targets: indexTargets(dataset),
    sourcesOf: sourcesIn(dataset, madeFrom),
    madeFrom,
    formsOn: (period) => {
      const known = forms.get(period) ?? formsByNode(organisation, period)
      forms.set(period, known)
      return known
    }
  }
}
