import { groupSums } from "./row-groups.js"
import { sumOfProducts } from "./weighted-mean.js"

/**
 * What a change of weights must leave behind so that later standard errors know of it.
 *
 * @category statistics
 */
export type WeightAdjustment = {
  /** The weights before. */
  readonly before: ReadonlyArray<number>
  /** The weights after. */
  readonly after: ReadonlyArray<number>
} & (
  | {
      /** Made by {@link postStratify}. */
      readonly kind: "cells"
      /** The post-stratum of each row, counted from 0. */
      readonly cells: ReadonlyArray<number>
    }
  | {
      /** Made by {@link rake}. */
      readonly kind: "margins"
      /** The group of each row in each margin, counted from 0. */
      readonly margins: ReadonlyArray<ReadonlyArray<number>>
    }
  | {
      /** Made by {@link calibrate}. */
      readonly kind: "columns"
      /** Columns that span the known ones and are orthonormal under the weights before. */
      readonly basis: ReadonlyArray<ReadonlyArray<number>>
    }
)

/** Takes the weighted mean of its group from each value. */
const withoutGroupMeans = (
  values: ReadonlyArray<number>,
  groupOf: ReadonlyArray<number>,
  weights: ReadonlyArray<number>
): ReadonlyArray<number> => {
  // Measured from the first value of each group, so that values which do not vary leave exactly 0.
  const origins: Array<number | undefined> = []
  const shifted = values.map((value, row) => {
    const group = groupOf[row] ?? 0
    const origin = origins[group] ?? value
    origins[group] = origin
    return value - origin
  })
  const totals = groupSums(groupOf, weights)
  const sums = groupSums(
    groupOf,
    shifted.map((value, row) => value * (weights[row] ?? 0))
  )
  return shifted.map((value, row) => {
    const group = groupOf[row] ?? 0
    return value - (sums[group] ?? 0) / (totals[group] ?? 1)
  })
}

/** How many times the R package survey goes round the margins. */
const marginRounds = 10

const withoutMarginMeans = (
  values: ReadonlyArray<number>,
  margins: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<number> => {
  const equal = values.map(() => 1)
  let left = values
  for (let round = 0; round < marginRounds; round += 1)
    for (const margin of margins) left = withoutGroupMeans(left, margin, equal)
  return left
}

/** Takes from values what an orthonormal basis explains of them. */
const withoutColumns = (
  values: ReadonlyArray<number>,
  basis: ReadonlyArray<ReadonlyArray<number>>,
  weights: ReadonlyArray<number>
): ReadonlyArray<number> => {
  const weighted = values.map((value, row) => value * (weights[row] ?? 0))
  const shares = basis.map((column) => sumOfProducts(column, weighted))
  return values.map((value, row) =>
    basis.reduce((left, column, at) => left - (column[row] ?? 0) * (shares[at] ?? 0), value)
  )
}

const unexplained = (adjustment: WeightAdjustment, values: ReadonlyArray<number>): ReadonlyArray<number> => {
  switch (adjustment.kind) {
    case "cells":
      return withoutGroupMeans(values, adjustment.cells, adjustment.before)
    case "margins":
      return withoutMarginMeans(values, adjustment.margins)
    case "columns":
      return withoutColumns(values, adjustment.basis, adjustment.before)
  }
}

/** The factor between two weights; equal weights have exactly 1, also when both are 0. */
const factor = (weight: number, other: number): number => (weight === other ? 1 : weight / other)

/**
 * The weighted influence of each row on a result, less what the known totals explain of it. Each adjustment in turn leaves
 * the residuals at its own weights, as in the R package survey.
 */
export const residualInfluence = (
  influence: ReadonlyArray<number>,
  weights: ReadonlyArray<number>,
  adjustments: ReadonlyArray<WeightAdjustment>
): ReadonlyArray<number> => {
  let left = influence
  let current = weights
  for (const adjustment of adjustments) {
    const { after } = adjustment
    const rescaled = left.map((value, row) => value * factor(current[row] ?? 0, after[row] ?? 0))
    left = unexplained(adjustment, rescaled)
    current = after
  }
  return left.map((value, row) => value * (current[row] ?? 0))
}
