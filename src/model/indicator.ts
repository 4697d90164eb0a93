import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { BreakInSeries } from "./break-in-series.js"
import { Identifier, Text } from "./identifier.js"
import { Count, Quantity, Share } from "./quantity.js"
import { SchoolForm } from "./school-form.js"

/**
 * How a number is made (nyckeltal, indikator): what it counts, how it is rolled up over units and over time, and when it may be shown.
 *
 * @category model
 */
export const Indicator = Schema.Struct({
  /** Name that other rows use. */
  id: Identifier,
  /** Name for people. */
  name: Text,
  /** What is counted, of whom, and when. */
  definition: Text,
  /** Kind: `share` (part of a whole), `ratio` (two different counts), `mean`, `index` or `count`. */
  kind: Schema.Literals(["share", "ratio", "mean", "index", "count"]),
  /** What numerator ÷ denominator is multiplied by: 100 for per cent, 1 for a plain ratio. */
  factor: Quantity,
  /** Decimals when printed, 0–6. */
  decimals: Schema.Finite.check(
    Schema.isInt({ expected: "not-a-whole-number" }),
    Schema.isBetween({ minimum: 0, maximum: 6 }, { expected: "out-of-range" })
  ),
  /** Unit of the printed value, for instance `procent`. */
  unit: Text,
  /** Which direction is favourable. */
  better: Schema.Literals(["higher", "lower", "neither"]),
  /** How units become areas and the authority. */
  overUnits: Schema.Literals(["ratio-of-sums", "weighted-mean", "mean-of-units", "sum", "none"]),
  /** How short periods become a longer one. */
  overTime: Schema.Literals(["average", "sum", "last", "none"]),
  /** Years between two values that are compared; 1 when absent. */
  intervalYears: Schema.Finite.check(
    Schema.isInt({ expected: "not-a-whole-number" }),
    Schema.isBetween({ minimum: 1, maximum: 20 }, { expected: "out-of-range" })
  ).pipe(Schema.withDecodingDefaultKey(Effect.succeed(1))),
  /** Lowest possible value. */
  scaleMinimum: Schema.optionalKey(Quantity),
  /** Highest possible value. */
  scaleMaximum: Schema.optionalKey(Quantity),
  /** Who is counted (population). Indicators that name the same population are protected together. */
  population: Schema.optionalKey(Text),
  /** Variant of the official table, for instance all pupils or without newly arrived pupils. */
  variant: Schema.optionalKey(Text),
  /** School forms whose units are expected to report; absent: all. */
  schoolForms: Schema.optionalKey(Schema.Array(SchoolForm)),
  /** Smallest base that may be published; absent: the policy's. */
  minimumBase: Schema.optionalKey(Count),
  /** Smallest covered share (0–1) that gives a value above the unit; 0.8 when absent. */
  minimumCoverage: Schema.optionalKey(Share),
  /** `personal` when it speaks of people who must not be singled out, `open` for staff, places and costs. */
  disclosure: Schema.Literals(["personal", "open"]),
  /** Where the numbers come from. */
  source: Text,
  /** Points from which values cannot be compared with earlier ones. */
  breaks: Schema.Array(BreakInSeries),
  /** The survey index whose results are its observations. */
  surveyIndexId: Schema.optionalKey(Identifier),
  /** The survey question whose results are its observations: its mean, or the share of the two highest steps. */
  surveyQuestionId: Schema.optionalKey(Identifier),
  /** Ids of the same indicator in other systems, for instance `{ kolada: "N15419" }`. */
  externalIds: Schema.optionalKey(Schema.Record(Schema.String, Schema.String))
}).annotate({ identifier: "skolkvalitet/Indicator" })

/**
 * How a number is made (nyckeltal, indikator): what it counts, how it is rolled up over units and over time, and when it may be shown.
 *
 * @category model
 */
export interface Indicator extends Schema.Schema.Type<typeof Indicator> {}

/** Tells whether an indicator shows results of a survey. */
export const showsSurvey = ({
  surveyIndexId,
  surveyQuestionId
}: Pick<Indicator, "surveyIndexId" | "surveyQuestionId">): boolean =>
  surveyIndexId !== undefined || surveyQuestionId !== undefined
