import { decimalToNumber } from "./decimal.js"
import { countProblem, firstProblem, rangeProblem } from "./input-checks.js"
import type { StatisticsError } from "./statistics-error.js"

/** With more decimals a number up to 100 does not show all of them. */
const mostDecimals = 12

const inputProblem = (counts: ReadonlyArray<number>, decimals: number): StatisticsError | undefined =>
  firstProblem(counts, (count, at) => countProblem(count, ["counts", at])) ??
  countProblem(decimals, ["decimals"]) ??
  rangeProblem(decimals, 0, mostDecimals, ["decimals"])

interface Portion {
  readonly at: number
  readonly units: bigint
  readonly remainder: bigint
}

const byRemainder = (a: Portion, b: Portion): number => {
  if (a.remainder === b.remainder) return a.at - b.at
  return a.remainder > b.remainder ? -1 : 1
}

/** Units of the last decimal for each count: rounded down, and one more for the largest remainders. */
const apportionUnits = (counts: ReadonlyArray<bigint>, total: bigint, units: bigint): ReadonlyArray<bigint> => {
  const portions = counts.map((count, at) => ({
    at,
    units: (count * units) / total,
    remainder: (count * units) % total
  }))
  const given = portions.reduce((sum, portion) => sum + portion.units, 0n)
  const raised = new Set(
    [...portions]
      .sort(byRemainder)
      .slice(0, Number(units - given))
      .map(({ at }) => at)
  )
  return portions.map((portion) => portion.units + (raised.has(portion.at) ? 1n : 0n))
}

/**
 * Turns counts into percentages with a given number of decimals that add up to exactly 100, for a table where a reader
 * may add them.
 *
 * **Unit** per cent. Each number is written with at most `decimals` decimals, and the written numbers, as a reader adds
 * them, make exactly 100; sums of the binary numbers may be off in the last digit. **Formula** the method of the
 * largest remainder: every percentage is rounded down, and what is missing to 100 goes, one unit of the last decimal
 * each, to those that lost most by it, of equals to the earlier one. So each is less than one such unit from its exact
 * value, a count of 0 gets 0 and a larger count never gets less than a smaller one.
 *
 * **Details** When all counts are 0 there is nothing to share out: the list is empty, and no zeros look like measured
 * ones. A percentage that stands alone is better rounded by {@link roundDecimal}.
 *
 * **Fails with** a thrown `StatisticsError`, since it is a mistake of the caller: `not-a-count` for a count that is
 * negative or broken, `out-of-range` for more than 12 decimals.
 *
 * @example
 * ```ts
 * apportionPercentages([1, 1, 1], 1) // => [33.4, 33.3, 33.3]
 * apportionPercentages([0, 0], 1) // => []
 * ```
 * @category statistics
 */
export const apportionPercentages = (counts: ReadonlyArray<number>, decimals: number): ReadonlyArray<number> => {
  const problem = inputProblem(counts, decimals)
  if (problem !== undefined) throw problem
  const exact = counts.map(BigInt)
  const total = exact.reduce((sum, count) => sum + count, 0n)
  if (total === 0n) return []
  const units = 100n * 10n ** BigInt(decimals)
  return apportionUnits(exact, total, units).map((portion) => decimalToNumber({ units: portion, scale: decimals }))
}
