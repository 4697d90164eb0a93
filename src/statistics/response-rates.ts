import * as Result from "effect/Result"
import { type Estimate, missing } from "../result/estimate.js"
import { orThrow } from "../result/or-throw.js"
import { addDecimals, type Decimal, decimalOf, multiplyDecimals } from "./decimal.js"
import { countProblem, firstProblem, numberProblem, rangeProblem } from "./input-checks.js"
import { type Quotient, quotientOf, quotientValue } from "./quotient.js"
import type { StatisticsError } from "./statistics-error.js"

/**
 * What became of everybody in a sample or on a roster, by the final dispositions of AAPOR. In a survey of a roster
 * everybody is known to belong to it: those who do not answer are `NC`, and `UH` and `UO` are 0.
 *
 * @category statistics
 */
export interface DispositionCounts {
  /** Complete answers. */
  readonly I: number
  /** Partial answers. */
  readonly P: number
  /** Refusals, and answers broken off. */
  readonly R: number
  /** Not reached. */
  readonly NC: number
  /** Other people who belong to the survey and did not answer. */
  readonly O: number
  /** Unknown whether there is anybody to ask at the address. */
  readonly UH: number
  /** Otherwise unknown whether they belong to the survey. */
  readonly UO: number
  /** Do not belong to the survey. */
  readonly NE: number
}

/**
 * How response rates are made.
 *
 * @category statistics
 */
export interface ResponseRateOptions {
  /**
   * Share, from 0 to 1, of `UH` and `UO` who are thought to belong to the survey (e). Default: their share among those
   * of whom it is known, (I + P + R + NC + O) ÷ (I + P + R + NC + O + NE).
   */
  readonly eligibility?: number
}

/**
 * Response, cooperation, refusal and contact rates of AAPOR, all from 0 to 1. D is I + P + R + NC + O, U is UH + UO and
 * e the eligibility.
 *
 * @category statistics
 */
export interface ResponseRates {
  /** I ÷ (D + U). */
  readonly RR1: Estimate
  /** (I + P) ÷ (D + U). */
  readonly RR2: Estimate
  /** I ÷ (D + eU). */
  readonly RR3: Estimate
  /** (I + P) ÷ (D + eU). */
  readonly RR4: Estimate
  /** I ÷ D. */
  readonly RR5: Estimate
  /** (I + P) ÷ D. */
  readonly RR6: Estimate
  /** I ÷ (I + P + R + O). */
  readonly COOP1: Estimate
  /** (I + P) ÷ (I + P + R + O). */
  readonly COOP2: Estimate
  /** I ÷ (I + P + R). */
  readonly COOP3: Estimate
  /** (I + P) ÷ (I + P + R). */
  readonly COOP4: Estimate
  /** R ÷ (D + U). */
  readonly REF1: Estimate
  /** R ÷ (D + eU). */
  readonly REF2: Estimate
  /** R ÷ D. */
  readonly REF3: Estimate
  /** (I + P + R + O) ÷ (D + U). */
  readonly CON1: Estimate
  /** (I + P + R + O) ÷ (D + eU). */
  readonly CON2: Estimate
  /** (I + P + R + O) ÷ D. */
  readonly CON3: Estimate
  /** The eligibility that was used (e). */
  readonly eligibility: Estimate
}

const dispositions = ["I", "P", "R", "NC", "O", "UH", "UO", "NE"] as const

const inputProblem = (counts: DispositionCounts, eligibility = 1): StatisticsError | undefined =>
  firstProblem(dispositions, (name) => countProblem(counts[name], ["counts", name])) ??
  numberProblem(eligibility, ["eligibility"]) ??
  rangeProblem(eligibility, 0, 1, ["eligibility"])

const one = decimalOf(1)

const sumOf = (...counts: ReadonlyArray<number>): Decimal => counts.map(decimalOf).reduce(addDecimals)

const estimateOf = (quotient: Quotient): Estimate =>
  quotient.bottom.units === 0n ? missing("zero-denominator") : { value: quotientValue(quotient) }

const rate = (part: Decimal, base: Decimal): Estimate => estimateOf(quotientOf(part, base))

/** A rate over D + eU with e as a quotient, so that it too is rounded only once. */
const estimatedRate = (part: Decimal, known: Decimal, unknown: Decimal, { top, bottom }: Quotient): Estimate =>
  rate(multiplyDecimals(part, bottom), addDecimals(multiplyDecimals(known, bottom), multiplyDecimals(top, unknown)))

const ratesOf = (counts: DispositionCounts, eligibility: number | undefined): ResponseRates => {
  const { I, P, R, NC, O, UH, UO, NE } = counts
  const [complete, answered, refused, contacted] = [sumOf(I), sumOf(I, P), sumOf(R), sumOf(I, P, R, O)]
  const [known, unknown] = [sumOf(I, P, R, NC, O), sumOf(UH, UO)]
  const [everybody, asked] = [addDecimals(known, unknown), sumOf(I, P, R)]
  const share =
    eligibility === undefined
      ? quotientOf(known, addDecimals(known, sumOf(NE)))
      : quotientOf(decimalOf(eligibility), one)
  return {
    RR1: rate(complete, everybody),
    RR2: rate(answered, everybody),
    RR3: estimatedRate(complete, known, unknown, share),
    RR4: estimatedRate(answered, known, unknown, share),
    RR5: rate(complete, known),
    RR6: rate(answered, known),
    COOP1: rate(complete, contacted),
    COOP2: rate(answered, contacted),
    COOP3: rate(complete, asked),
    COOP4: rate(answered, asked),
    REF1: rate(refused, everybody),
    REF2: estimatedRate(refused, known, unknown, share),
    REF3: rate(refused, known),
    CON1: rate(contacted, everybody),
    CON2: estimatedRate(contacted, known, unknown, share),
    CON3: rate(contacted, known),
    eligibility: estimateOf(share)
  }
}

/**
 * Computes response rates (svarsfrekvens) from what became of everybody.
 *
 * **Unit** shares from 0 to 1. **Formula** see {@link ResponseRates}; each rate is one division of exact numbers and
 * rounds once.
 *
 * **Details** A rate whose denominator is 0 is missing, `zero-denominator`. So are the eligibility and the rates that
 * use it when it is not given and nobody is known either to belong to the survey or not. With an eligibility of 1 RR3
 * and RR4 equal RR1 and RR2, with 0 they equal RR5 and RR6; in a survey of a roster all three pairs are the same.
 *
 * **Fails with** `StatisticsError`: `not-a-count` for a count that is negative or broken, `not-a-number` or
 * `out-of-range` for an eligibility that is not from 0 to 1.
 *
 * **Source** AAPOR, Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys, 9th edition,
 * 2016.
 *
 * @example A class of 25: 18 answered all, 2 a part, 1 refused, 4 were never there
 * ```ts
 * const rates = responseRatesOrThrow({ I: 18, P: 2, R: 1, NC: 4, O: 0, UH: 0, UO: 0, NE: 0 })
 * rates.RR1 // => { value: 0.72 }
 * rates.RR2 // => { value: 0.8 }
 * ```
 * @category statistics
 */
export const responseRates = (
  counts: DispositionCounts,
  { eligibility }: ResponseRateOptions = {}
): Result.Result<ResponseRates, StatisticsError> => {
  const problem = inputProblem(counts, eligibility)
  return problem === undefined ? Result.succeed(ratesOf(counts, eligibility)) : Result.fail(problem)
}

/**
 * Computes response rates, or throws: the twin of {@link responseRates}.
 *
 * @example Eight answers; two addresses of which one in two is thought to be a home
 * ```ts
 * const counts = { I: 8, P: 0, R: 1, NC: 0, O: 0, UH: 2, UO: 0, NE: 0 }
 * responseRatesOrThrow(counts, { eligibility: 0.5 }).RR3 // => { value: 0.8 }
 * ```
 * @category statistics
 */
export const responseRatesOrThrow: (counts: DispositionCounts, options?: ResponseRateOptions) => ResponseRates =
  orThrow(responseRates)
