import { type Estimate, missing } from "../result/estimate.js"
import { tReach } from "./confidence.js"
import { divided, dividedOrMissing } from "./exact-division.js"
import type { Interval } from "./interval.js"
import type { ScaleTally } from "./scale-tally.js"

/** The substantive answers of a tally, read from the unfavourable end, with sums that never round. */
export interface TallyReading {
  /** Answers per step; the last step is the most favourable. */
  readonly counts: ReadonlyArray<number>
  /** Code of the first step. */
  readonly minimum: bigint
  /** Steps above the first: 3 on a scale of four. */
  readonly width: bigint
  /** How many answers. */
  readonly base: bigint
  /** Sum of the steps above the first. */
  readonly sum: bigint
  /** Sum of their squares. */
  readonly squares: bigint
}

/** Reads a tally; the only place where a reversed scale is turned. */
export const readTally = ({ scale, counts: answered }: ScaleTally): TallyReading => {
  const counts = scale.reversed === true ? answered.toReversed() : answered
  let [base, sum, squares] = [0n, 0n, 0n]
  for (const [step, count] of counts.entries()) {
    const [above, answers] = [BigInt(step), BigInt(count)]
    base += answers
    sum += above * answers
    squares += above * above * answers
  }
  return { counts, minimum: BigInt(scale.minimum), width: BigInt(counts.length - 1), base, sum, squares }
}

/** Mean of the codes. */
export const meanOf = ({ minimum, base, sum }: TallyReading): Estimate =>
  dividedOrMissing(minimum * base + sum, base, "empty-base")

/** Where the mean lies between the lowest step, 0, and the highest, `highest`. */
export const indexOf = ({ width, base, sum }: TallyReading, highest: bigint): Estimate =>
  dividedOrMissing(highest * sum, base * width, "empty-base")

/** The root of the sum of squared deviations divided by base − 1 and by one more number. */
const spread = ({ base, sum, squares }: TallyReading, divisor: bigint): Estimate => {
  if (base === 0n) return missing("empty-base")
  if (base === 1n) return missing("zero-denominator")
  return { value: Math.sqrt(divided(base * squares - sum * sum, base * (base - 1n) * divisor)) }
}

/** Standard deviation of the codes. */
export const standardDeviationOf = (reading: TallyReading): Estimate => spread(reading, 1n)

/** Standard error of the mean. */
export const standardErrorOf = (reading: TallyReading): Estimate => spread(reading, reading.base)

/** Interval of the mean by Student's t. */
export const meanInterval = (reading: TallyReading, confidence: number): Interval => {
  const [mean, error] = [meanOf(reading), standardErrorOf(reading)]
  if (mean.value === null) return { lower: mean, upper: mean }
  if (error.value === null) return { lower: error, upper: error }
  const reach = tReach(confidence, Number(reading.base) - 1) * error.value
  return { lower: { value: mean.value - reach }, upper: { value: mean.value + reach } }
}

/** The step that the answer at a place has, counted from the most unfavourable answer, 0. */
const stepAt = (counts: ReadonlyArray<number>, place: number): number => {
  let passed = 0
  return counts.findIndex((count) => {
    passed += count
    return passed > place
  })
}

/** Middle code; between two middle codes, half-way. */
export const medianOf = ({ counts, minimum, base }: TallyReading): Estimate => {
  if (base === 0n) return missing("empty-base")
  const answers = Number(base)
  const [lower, upper] = [Math.floor((answers - 1) / 2), Math.floor(answers / 2)]
  return { value: Number(minimum) + (stepAt(counts, lower) + stepAt(counts, upper)) / 2 }
}
