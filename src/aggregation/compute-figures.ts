import * as Result from "effect/Result"
import type { Dataset } from "../model/dataset.js"
import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"
import { earlierPeriod, type Period, periodEnd, periodKind } from "../model/period.js"
import { organisationOf } from "../organisation/organisation.js"
import { orThrow } from "../result/or-throw.js"
import { byCodePoint } from "../text/code-point-order.js"
import { AggregationError } from "./aggregation-error.js"
import { completeFigures } from "./complete-figures.js"
import type { Figure, FigureTable } from "./figure.js"
import { contextOf, type FigureContext } from "./figure-context.js"
import { figureOrder } from "./figure-order.js"
import { type FigurePass, runPass } from "./figure-pass.js"
import { indexObservations, type ObservationsOfIndicator } from "./observation-index.js"
import { type MadeFrom, overTime } from "./over-time.js"
import { allObservations } from "./survey-figures.js"

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
  context: FigureContext
): ReadonlyArray<Figure> => {
  const wanted = new Set(asked ?? index.keys())
  const madeFrom = asked === undefined ? undefined : context.madeFrom
  const passes = new Map<string, FigurePass>()
  for (const period of withEarlier([...wanted], indicator)) {
    const open = context.organisation.openOn(periodEnd(period))
    for (const [groupId, observations] of groupsOf(indicator, period, index, madeFrom)) {
      const pass = runPass({ indicator, period, groupId }, open, observations, context.upper, context.rows)
      passes.set(`${period}/${groupId}`, pass)
    }
  }
  const earlierOf = ({ pass }: FigurePass): FigurePass | undefined =>
    passes.get(`${earlierPeriod(pass.period, indicator.intervalYears)}/${pass.groupId}`)
  return [...passes.values()]
    .filter(({ pass }) => wanted.has(pass.period))
    .flatMap((pass) => completeFigures(pass, earlierOf(pass), context))
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
  const organised = Result.mapError(
    organisationOf(dataset),
    ({ areaId }) => new AggregationError({ code: "area-cycle", subject: areaId })
  )
  return Result.map(organised, (organisation) => {
    const { observations, surveyOf } = allObservations(dataset)
    const context = contextOf(dataset, organisation, surveyOf)
    const index = indexObservations(observations)
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
