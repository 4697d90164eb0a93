import * as Data from "effect/Data"
import * as Result from "effect/Result"
import { entityKey } from "../model/entity-tables.js"
import type { Observation } from "../model/observation.js"
import type { SourceRef } from "../model/source-ref.js"
import type { SurveyTally } from "../model/survey-tally.js"
import { orThrow } from "../result/or-throw.js"
import { errors as en } from "../text/en/errors.js"
import { type Bilingual, inBothLanguages } from "../text/sentence.js"
import { errors as sv } from "../text/sv/errors.js"
import type { Figure, FigureTable, ObservationSource } from "./figure.js"
import { allObservations } from "./survey-figures.js"

/**
 * A figure id that is not in the table.
 *
 * @category errors
 */
export class UnknownFigure extends Data.TaggedError("UnknownFigure")<{
  /** The id that was asked for. */
  readonly figureId: string
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    return inBothLanguages(sv, en, "unknown-figure", { subject: this.figureId })
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}

/**
 * Counted answers to a question and where they were read: a column of answers, or a row of ready-made tallies.
 *
 * @category aggregation
 */
export interface TracedTally {
  /** The counted answers. */
  readonly tally: SurveyTally
  /** Their file with row or column, where they are known. */
  readonly place?: SourceRef
}

/**
 * An observation and where it was read.
 *
 * @category aggregation
 */
export interface TracedObservation {
  /** The row, or what a survey gave. */
  readonly observation: Observation
  /** Its file and row, where they are known. */
  readonly place?: SourceRef
  /** The counted answers that it was made from, when it comes from a survey. */
  readonly tallies?: ReadonlyArray<TracedTally>
}

/**
 * How a figure was made, down to the rows: for use inside the authority only.
 *
 * @category aggregation
 */
export interface Trace {
  /** The figure. */
  readonly figure: Figure
  /** Whether its parts are in the figure above it. */
  readonly used: boolean
  /** The observations it shows, for a node's own fact: one, or the terms of a longer period. */
  readonly observations: ReadonlyArray<TracedObservation>
  /** The figures one level down. */
  readonly parts: ReadonlyArray<Trace>
}

interface Lookup {
  readonly figures: ReadonlyMap<string, Figure>
  readonly observations: ReadonlyMap<string, Observation>
  readonly tallies: ReadonlyMap<string, SurveyTally>
  readonly places: Readonly<Record<string, SourceRef>>
}

const lookups = new WeakMap<FigureTable, Lookup>()

const lookupOf = (table: FigureTable): Lookup => {
  const known = lookups.get(table) ?? {
    figures: new Map(table.figures.map((figure) => [figure.id, figure])),
    observations: new Map(
      allObservations(table.dataset).observations.map((row) => [entityKey("observations", row), row])
    ),
    tallies: new Map(table.dataset.surveyTallies.map((row) => [entityKey("surveyTallies", row), row])),
    places: table.dataset.places?.["surveyTallies"] ?? {}
  }
  lookups.set(table, known)
  return known
}

const talliesOf = ({ tallies }: ObservationSource, lookup: Lookup): Pick<TracedObservation, "tallies"> => {
  if (tallies === undefined) return {}
  const found = tallies.flatMap((key): ReadonlyArray<TracedTally> => {
    const [tally, place] = [lookup.tallies.get(key), lookup.places[key]]
    return tally === undefined ? [] : [{ tally, ...(place === undefined ? {} : { place }) }]
  })
  return { tallies: found }
}

const tracedRows = (figure: Figure, lookup: Lookup): ReadonlyArray<TracedObservation> =>
  figure.sources.flatMap((source) => {
    const observation = source.kind === "observation" ? lookup.observations.get(source.key) : undefined
    if (observation === undefined || source.kind !== "observation") return []
    const place = source.place === undefined ? {} : { place: source.place }
    return [{ observation, ...place, ...talliesOf(source, lookup) }]
  })

const traceOf = (figure: Figure, lookup: Lookup): Trace => ({
  figure,
  used: figure.coverage.units > 0,
  observations: tracedRows(figure, lookup),
  parts: figure.sources.flatMap((source) => {
    const part = source.kind === "figure" ? lookup.figures.get(source.id) : undefined
    return part === undefined ? [] : [traceOf(part, lookup)]
  })
})

/**
 * Follows a figure down to the observations it was made from, and to file and row where they were read.
 *
 * **Fails with** `UnknownFigure`. Never throws.
 *
 * @example An id that is not in the table
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * Result.isFailure(traceFigure({ dataset, figures: [] }, "godkant/kommun/2024/25/all")) // => true
 * ```
 * @category aggregation
 */
export const traceFigure = (table: FigureTable, figureId: string): Result.Result<Trace, UnknownFigure> => {
  const lookup = lookupOf(table)
  const figure = lookup.figures.get(figureId)
  return figure === undefined ? Result.fail(new UnknownFigure({ figureId })) : Result.succeed(traceOf(figure, lookup))
}

/**
 * Traces like {@link traceFigure} and throws its `UnknownFigure`.
 *
 * @category aggregation
 */
export const traceFigureOrThrow = orThrow(traceFigure)
