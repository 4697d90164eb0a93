import { type ExactSum, type Factors, firstFactors, type PlacedSum } from "./exact-elimination.js"
import type { Fraction } from "./fraction.js"

/** A sum, by its place among the known ones, and what it is multiplied with. */
export interface ExplainedTerm {
  readonly sum: number
  readonly factor: Fraction
}

/** A known sum with the number of sums between it and the target. */
interface NearSum extends PlacedSum {
  readonly distance: number
}

const withoutZeros = (sum: ExactSum): ExactSum => new Map([...sum].filter(([, { top }]) => top !== 0n))

/** The sums that share members with the target, or with a sum that does, and so on: the nearest first, of these the shortest. */
const nearestFirst = (sums: ReadonlyArray<ExactSum>, target: ExactSum): ReadonlyArray<NearSum> => {
  const reached = new Set(target.keys())
  const near: Array<NearSum> = []
  let far = sums.map((sum, place) => ({ place, sum }))
  for (let distance = 0; ; distance += 1) {
    const isNear = ({ sum }: { sum: ExactSum }): boolean => [...sum.keys()].some((member) => reached.has(member))
    const ring = far.filter(isNear).sort((a, b) => a.sum.size - b.sum.size)
    if (ring.length === 0) return near
    far = far.filter((known) => !ring.some(({ place }) => place === known.place))
    for (const { place, sum } of ring) {
      near.push({ place, sum, distance })
      for (const member of sum.keys()) reached.add(member)
    }
  }
}

/** Nobody follows longer equations anyway; to shorten them would take long. */
const mostTerms = 30

/** Tries without each sum that is used, the farthest first, as long as that leaves fewer. */
const shortened = (factors: Factors, sums: ReadonlyArray<PlacedSum>, target: ExactSum): Factors => {
  if (factors.size > mostTerms) return factors
  const used = sums.filter(({ place }) => factors.has(place)).reverse()
  for (const { place } of used) {
    const others = sums.filter((known) => known.place !== place)
    const found = firstFactors(others, target)
    if (found !== undefined && found.size < factors.size) return shortened(found, others, target)
  }
  return factors
}

/**
 * Writes a sum as multiples of known sums, so that people can follow how it follows. Near and short sums are tried first, and the
 * terms are few, though not always the fewest. Gives undefined where the sum does not follow.
 *
 * **Formula** elimination over the rational numbers.
 */
export const explainedSum = (
  sums: ReadonlyArray<ExactSum>,
  target: ExactSum
): ReadonlyArray<ExplainedTerm> | undefined => {
  const wanted = withoutZeros(target)
  const near = nearestFirst(sums.map(withoutZeros), wanted)
  const factors = firstFactors(near, wanted)
  if (factors === undefined) return undefined
  const farthest = Math.max(...near.filter(({ place }) => factors.has(place)).map(({ distance }) => distance))
  const within = near.filter(({ distance }) => distance <= farthest)
  return [...shortened(factors, within, wanted)].map(([sum, factor]) => ({ sum, factor })).sort((a, b) => a.sum - b.sum)
}
