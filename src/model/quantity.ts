import * as Schema from "effect/Schema"

/** Far above any count or cost of a nation's schools, and low enough that sums of such numbers stay finite. */
const largest = 1e18

const isWhole = Schema.makeFilter((value: number) => Number.isInteger(value), {
  expected: "not-a-whole-number",
  toJsonSchema: () => ({ type: "integer" })
})

/**
 * A number that is neither NaN nor infinite, from −10^18 to 10^18. Texts are never turned into numbers.
 *
 * @category model
 */
export const Quantity = Schema.Finite.check(
  Schema.makeFilter((value: number) => !Number.isFinite(value) || Math.abs(value) <= largest, {
    expected: "out-of-range",
    toJsonSchema: () => ({ minimum: -largest, maximum: largest })
  })
)

/**
 * A whole number that is at least 0 and safe to add (at most 2^53 − 1).
 *
 * @category model
 */
export const Count = Schema.Finite.check(
  isWhole,
  Schema.isBetween({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, { expected: "out-of-range" })
)

/**
 * A calendar year from 1900 to 2199.
 *
 * @category model
 */
export const Year = Schema.Finite.check(
  isWhole,
  Schema.isBetween({ minimum: 1900, maximum: 2199 }, { expected: "out-of-range" })
)

/**
 * A share from 0 to 1 (not per cent).
 *
 * @category model
 */
export const Share = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }, { expected: "out-of-range" }))
