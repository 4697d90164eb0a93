import { type Estimate, missing } from "../result/estimate.js"
import type { Covariances } from "./covariance.js"

/** Below this share of what it is summed from, a sum has no correct digit left and is taken for 0. */
const leastShare = 1e-12

const sumOf = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0)

const isNothing = (sum: number, parts: number): boolean => sum <= leastShare * parts

type Numbers = ReadonlyArray<number>

/** Gives what a calculation makes of some numbers, or the first of them that is missing. */
const withAll = (estimates: ReadonlyArray<Estimate>, calculate: (values: Numbers) => Estimate): Estimate =>
  estimates.find(({ value }) => value === null) ?? calculate(estimates.map(({ value }) => value ?? 0))

const offDiagonal = (values: Numbers, items: number): Numbers => values.filter((_, at) => at % (items + 1) !== 0)

/** The highest alpha of whole rows is 1: what is above it by rounding only is brought back. */
const withoutRounding = (alpha: number): number => (alpha > 1 && alpha < 1 + leastShare ? 1 : alpha)

/** Alpha of items by their covariances: items ÷ (items − 1) · (sum without variances ÷ sum of all). */
export const alphaOf = (covariances: Covariances): Estimate => {
  const items = covariances.length
  if (items < 2) return missing("single-item")
  return withAll(covariances.flat(), (values) => {
    const total = sumOf(values)
    if (isNothing(total, sumOf(values.map(Math.abs)))) return missing("zero-variance")
    return { value: withoutRounding((items / (items - 1)) * (sumOf(offDiagonal(values, items)) / total)) }
  })
}

/** Alpha of all items but one. */
export const alphaWithout = (covariances: Covariances, item: number): Estimate => {
  const others = (_: unknown, at: number): boolean => at !== item
  return alphaOf(covariances.filter(others).map((row) => row.filter(others)))
}

const correlation = (covariance: number, first: number, second: number): Estimate => {
  const scale = Math.sqrt(first * second)
  return scale > 0 ? { value: covariance / scale } : missing("zero-variance")
}

const correlationsOf = (values: Numbers, items: number): ReadonlyArray<Estimate> => {
  const varianceOf = (item: number): number => values[item * (items + 1)] ?? 0
  return values.map((value, at) => correlation(value, varianceOf(Math.floor(at / items)), varianceOf(at % items)))
}

/** Mean of the correlations of every two items. */
export const averageCorrelationOf = (covariances: Covariances): Estimate => {
  const items = covariances.length
  if (items < 2) return missing("single-item")
  return withAll(covariances.flat(), (values) =>
    withAll(correlationsOf(values, items), (correlations) => ({
      value: sumOf(offDiagonal(correlations, items)) / (items * (items - 1))
    }))
  )
}

/** Alpha of items brought to the same variance, by their average correlation. */
export const standardisedAlphaOf = (averageCorrelation: Estimate, items: number): Estimate =>
  withAll([averageCorrelation], ([average = 0]) => {
    const total = 1 + (items - 1) * average
    if (isNothing(total, 1)) return missing("zero-variance")
    return { value: (items * average) / total }
  })
