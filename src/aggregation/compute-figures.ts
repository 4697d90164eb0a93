import * as Result from "effect/Result"
import type { Dataset } from "../model/dataset.js"
import { entityKey } from "../model/entity-tables.js"
import { everyone } from "../model/identifier.js"
import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import { earlierPeriod, type Period, periodEnd, periodKind } from "../model/period.js"
import { orThrow } from "../model/result.js"
import type { SchoolForm } from "../model/school-form.js"
import { AggregationError } from "./aggregation-error.js"
import { breaksBetween, changeBetween } from "./change.js"
import { byCodePoint } from "./code-point-order.js"
import { nodesWithOtherUnits } from "./comparability.js"
import type { DraftFigure, SourcesOf } from "./draft-figure.js"
import { type Families, familiesOf } from "./families.js"
import type { Figure, FigureLevel, FigureTable } from "./figure.js"
import { type FigurePass, runPass, type UpperNodes } from "./figure-pass.js"
import { indexObservations, type ObservationsOfIndicator } from "./observation-index.js"
import { type Organisation, organisationOf } from "./organisation.js"
import { type MadeFrom, overTime } from "./over-time.js"
import { indexTargets, type TargetIndex, targetOf } from "./target-index.js"

/**
 * Which figures to make.
 *
 * @category aggregation
 */
export interface FigureOptions {
  /** The periods; absent: all that are observed. A longer period is made from its terms only when it is named here. */
  readonly periods?: ReadonlyArray<Period>
  /** Ids of the indicators; absent: all. */
  readonly indicators?: ReadonlyArray<string>
}

interface Context {
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

const contextOf = (dataset: Dataset, organisation: Organisation): Context => {
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

const levels: Readonly<Record<FigureLevel, number>> = { authority: 0, area: 1, unit: 2 }

const groupOrder = (a: string, b: string): number => {
  if (a === b) return 0
  if (a === everyone) return -1
  return b === everyone ? 1 : byCodePoint(a, b)
}

const figureOrder = (a: Figure, b: Figure): number =>
  levels[a.level] - levels[b.level] ||
  byCodePoint(a.nodeId, b.nodeId) ||
  byCodePoint(a.period, b.period) ||
  groupOrder(a.groupId, b.groupId)

const isOwn = ({ figure }: DraftFigure): boolean => figure.sources.some((source) => source.kind === "observation")

/** A node's own fact is compared with its own fact; what is rolled up, by the units it covers. */
const sameCoverage = (later: DraftFigure, earlier: DraftFigure, changed: ReadonlySet<string> | undefined): boolean => {
  if (later.figure.level !== "unit" && !isOwn(later) && !isOwn(earlier))
    return changed?.has(later.figure.nodeId) !== true
  const bothOwn = later.figure.level === "unit" || (isOwn(later) && isOwn(earlier))
  return bothOwn && later.figure.coverage.units === earlier.figure.coverage.units
}

/** Adds what a figure is only together with others: change, comparability and target. */
const complete = (later: FigurePass, earlier: FigurePass | undefined, context: Context): ReadonlyArray<Figure> => {
  const { indicator, period, groupId } = later.pass
  const broken = breaksBetween(indicator, earlierPeriod(period, indicator.intervalYears), period)
  const changed = earlier === undefined ? undefined : nodesWithOtherUnits(earlier, later, context.families)
  const forms = context.formsOn(period)
  return [...later.drafts].map(([id, draft]) => {
    const before = earlier?.drafts.get(id)
    const change = changeBetween(indicator, broken, draft, before)
    const node = { id, groupId, forms: forms.get(id) ?? new Set<SchoolForm>() }
    return {
      ...draft.figure,
      change,
      comparable: before === undefined ? null : !broken && sameCoverage(draft, before, changed),
      target: targetOf(context.targets, indicator, node, draft.figure.value, change)
    }
  })
}

type Grouped = ReadonlyMap<string, ReadonlyMap<string, Observation>>

/** A longer period is made of its terms only when it was asked for. */
const groupsOf = (
  indicator: Indicator,
  period: Period,
  index: ObservationsOfIndicator,
  madeFrom: MadeFrom | undefined
): Grouped => index.get(period) ?? (madeFrom && overTime(indicator, period, index, madeFrom)) ?? new Map()

const withEarlier = (periods: ReadonlyArray<Period>, indicator: Indicator): ReadonlySet<Period> =>
  new Set(periods.flatMap((period) => [period, earlierPeriod(period, indicator.intervalYears)]))

const figuresOfIndicator = (
  indicator: Indicator,
  index: ObservationsOfIndicator,
  asked: ReadonlyArray<Period> | undefined,
  context: Context
): ReadonlyArray<Figure> => {
  const wanted = new Set(asked ?? index.keys())
  const madeFrom = asked === undefined ? undefined : context.madeFrom
  const passes = new Map<string, FigurePass>()
  for (const period of withEarlier([...wanted], indicator)) {
    const open = context.organisation.openOn(periodEnd(period))
    for (const [groupId, observations] of groupsOf(indicator, period, index, madeFrom)) {
      const pass = runPass({ indicator, period, groupId }, open, observations, context.upper, context.sourcesOf)
      passes.set(`${period}/${groupId}`, pass)
    }
  }
  const earlierOf = ({ pass }: FigurePass): FigurePass | undefined =>
    passes.get(`${earlierPeriod(pass.period, indicator.intervalYears)}/${pass.groupId}`)
  return [...passes.values()]
    .filter(({ pass }) => wanted.has(pass.period))
    .flatMap((pass) => complete(pass, earlierOf(pass), context))
    .sort(figureOrder)
}

const problemIn = (
  dataset: Dataset,
  { periods = [], indicators = [] }: FigureOptions
): AggregationError | undefined => {
  const known = new Set(dataset.indicators.map((indicator) => indicator.id))
  const indicator = indicators.find((id) => !known.has(id))
  if (indicator !== undefined) return new AggregationError({ code: "unknown-indicator", subject: indicator })
  const period = periods.find((text) => periodKind(text) === undefined)
  return period === undefined ? undefined : new AggregationError({ code: "not-a-period", subject: period })
}

/**
 * Makes every figure of a data set: each indicator for each unit, area and the authority, per period and group, with parts,
 * coverage, change, target and sources. Nothing is rounded but the change. The order of the rows changes nothing.
 *
 * Membership and openness are read at the last day of the period. A figure above the unit has a value only when enough
 * units are covered. The cost grows with observations plus figures.
 *
 * **Unit** that of the indicator; per cent are 0–100. **Fails with** `AggregationError` for an unknown indicator or period in
 * the options and for areas that lie in each other. Never throws.
 *
 * @example Ratio of sums: 3 of 4 and 30 of 60 make 33 of 64
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: ["a", "b"].map((id) => ({ id, name: id, schoolForms: ["GR"], predecessorIds: [] })),
 *   goalAreas: [],
 *   indicators: [
 *     {
 *       id: "godkant", name: "Godkänt", definition: "Elever med godkänt i alla ämnen", kind: "share", factor: 100, decimals: 1,
 *       unit: "procent", better: "higher", overUnits: "ratio-of-sums", overTime: "none", disclosure: "personal",
 *       source: "Betygssystemet", breaks: []
 *     }
 *   ],
 *   observations: [["a", 3, 4], ["b", 30, 60]].map(([unitId, numerator, denominator]) => ({
 *     indicatorId: "godkant", unitId, period: "2024/25", groupId: "all", numerator, denominator, status: "reported", origin: "Betyg"
 *   }))
 * })
 * computeFiguresOrThrow(dataset).figures[0]?.value // => { value: 51.5625 }
 * ```
 * @category aggregation
 */
export const computeFigures = (
  dataset: Dataset,
  options: FigureOptions = {}
): Result.Result<FigureTable, AggregationError> => {
  const problem = problemIn(dataset, options)
  if (problem !== undefined) return Result.fail(problem)
  return Result.map(organisationOf(dataset), (organisation) => {
    const context = contextOf(dataset, organisation)
    const index = indexObservations(dataset)
    const wanted = options.indicators === undefined ? undefined : new Set(options.indicators)
    const indicators = dataset.indicators
      .filter(({ id }) => wanted === undefined || wanted.has(id))
      .sort((a, b) => byCodePoint(a.id, b.id))
    const figures = indicators.flatMap((indicator) =>
      figuresOfIndicator(indicator, index.get(indicator.id) ?? new Map(), options.periods, context)
    )
    return { dataset, figures }
  })
}

/**
 * Makes figures like {@link computeFigures} and throws its `AggregationError`.
 *
 * @category aggregation
 */
export const computeFiguresOrThrow = orThrow(computeFigures)
