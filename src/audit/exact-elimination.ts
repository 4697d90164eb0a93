import { dividedBy, type Fraction, negative, plusProduct, zero } from "./fraction.js"

/** How often a sum counts each member, exactly. */
export type ExactSum = ReadonlyMap<number, Fraction>

/** A sum, and its place among the known ones. */
export interface PlacedSum {
  readonly place: number
  readonly sum: ExactSum
}

/** What the sum at each place is multiplied with. */
export type Factors = ReadonlyMap<number, Fraction>

/** A sum less multiples of earlier steps. The step speaks for one member, which no later step counts. */
interface Step {
  readonly place: number
  readonly member: number
  readonly rest: ExactSum
  readonly taken: Factors
}

/** What is left of a sum, and the multiples of steps that were taken out of it, by number of the step. */
interface Reduction {
  readonly rest: Map<number, Fraction>
  readonly taken: Map<number, Fraction>
}

const addMultiple = (to: Map<number, Fraction>, sum: ExactSum, factor: Fraction): void => {
  for (const [member, times] of sum) {
    const count = plusProduct(to.get(member) ?? zero, times, factor)
    if (count.top === 0n) to.delete(member)
    else to.set(member, count)
  }
}

const takeOut = ({ rest, taken }: Reduction, step: Step, number: number): void => {
  const count = rest.get(step.member)
  const own = step.rest.get(step.member)
  if (count === undefined || own === undefined) return
  const factor = dividedBy(count, own)
  taken.set(number, factor)
  addMultiple(rest, step.rest, negative(factor))
}

const frequencyIn = (sums: ReadonlyArray<PlacedSum>): ReadonlyMap<number, number> => {
  const frequency = new Map<number, number>()
  for (const { sum } of sums) for (const member of sum.keys()) frequency.set(member, (frequency.get(member) ?? 0) + 1)
  return frequency
}

/** The member that is in the fewest sums: the fewest others must be changed when a step speaks for it. */
const rarestOf = (sum: ExactSum, frequency: ReadonlyMap<number, number>): number | undefined => {
  let best: number | undefined
  const often = (member: number) => frequency.get(member) ?? 0
  for (const member of sum.keys()) if (best === undefined || often(member) < often(best)) best = member
  return best
}

/** Writes multiples of steps as multiples of sums. Steps are sums less earlier steps, so that the last is replaced first. */
const factorsOfSums = (taken: Factors, steps: ReadonlyArray<Step>): Factors => {
  const open = new Map(taken)
  const factors = new Map<number, Fraction>()
  for (const [number, step] of [...steps.entries()].reverse()) {
    const factor = open.get(number)
    if (factor === undefined) continue
    factors.set(step.place, factor)
    addMultiple(open, step.taken, negative(factor))
  }
  return factors
}

/** Adds sums one by one until the target follows from them; undefined when it does not follow from all. */
export const firstFactors = (sums: ReadonlyArray<PlacedSum>, target: ExactSum): Factors | undefined => {
  const frequency = frequencyIn(sums)
  const steps: Array<Step> = []
  const goal: Reduction = { rest: new Map(target), taken: new Map() }
  for (const { place, sum } of sums) {
    if (goal.rest.size === 0) break
    const { rest, taken }: Reduction = { rest: new Map(sum), taken: new Map() }
    for (const [number, step] of steps.entries()) takeOut({ rest, taken }, step, number)
    const member = rarestOf(rest, frequency)
    if (member === undefined) continue
    const step = { place, member, rest, taken }
    takeOut(goal, step, steps.length)
    steps.push(step)
  }
  return goal.rest.size === 0 ? factorsOfSums(goal.taken, steps) : undefined
}
