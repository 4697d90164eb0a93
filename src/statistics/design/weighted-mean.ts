/** The sum of numbers. */
export const sumOf = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0)

/** The sum of products of two lists of the same length. */
export const sumOfProducts = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

/**
 * The weighted mean of values; the weights must not add up to 0. It is measured from one of the values that count, so that
 * values which are all the same have exactly that mean.
 */
export const weightedMean = (values: ReadonlyArray<number>, weights: ReadonlyArray<number>): number => {
  const origin = values[weights.findIndex((weight) => weight !== 0)] ?? 0
  return origin + values.reduce((sum, value, at) => sum + (value - origin) * (weights[at] ?? 0), 0) / sumOf(weights)
}
