import { explainedSum } from "../explained-sum.js"
import { followsFrom } from "../follows-from.js"
import { type Fraction, fraction, numberOf } from "../fraction.js"
import type { Row } from "./attack-system.js"
import type { Component } from "./components.js"

/** A shown figure and how often it is counted. */
export interface EquationTerm {
  readonly figureId: string
  readonly times: number
}

/** How a hidden number is worked out, and what it comes to. */
export interface Equation {
  readonly terms: ReadonlyArray<EquationTerm>
  readonly least: number
  readonly greatest: number
}

const alone = (index: number): ReadonlyMap<number, number> => new Map([[index, 1]])

/**
 * Says which sums of unknowns follow by adding and subtracting what is shown.
 *
 * @param given Unknowns that the reader knows besides.
 */
export const followsByAdding = (
  { rows }: Component,
  given: ReadonlyArray<number> = []
): ((sum: ReadonlyMap<number, number>) => boolean) =>
  followsFrom([...rows.map((row) => row.unknowns), ...given.map(alone)])

/** Finds the unknowns that follow by adding and subtracting what is shown and what is given. */
export const exactByAdding = (component: Component, given: ReadonlyArray<number> = []): ReadonlyArray<number> => {
  const { unknowns, rows } = component
  if (rows.length === 0) return []
  const follows = followsByAdding(component, given)
  const isGiven = new Set(given)
  return unknowns.filter((index) => !isGiven.has(index) && follows(alone(index)))
}

const fractions = (numbers: ReadonlyMap<number, number>): ReadonlyMap<number, Fraction> =>
  new Map([...numbers].map(([index, times]) => [index, fraction(BigInt(times), 1n)]))

/** Systems beyond this size are not explained: the search for a short equation takes too long. */
const mostRows = 400

const termsOf = (rows: ReadonlyArray<readonly [Row, number]>): ReadonlyArray<EquationTerm> => {
  const terms = new Map<string, number>()
  for (const [row, factor] of rows) {
    for (const [id, times] of row.shown) terms.set(id, (terms.get(id) ?? 0) - factor * times)
  }
  return [...terms]
    .filter(([, times]) => Math.abs(times) > 1e-9)
    .map(([figureId, times]) => ({ figureId, times }))
    .sort((a, b) => Math.sign(b.times) - Math.sign(a.times))
}

/** Writes the equation by which an unknown follows; undefined in systems that are too large. */
export const equationOf = (index: number, { rows }: Component): Equation | undefined => {
  if (rows.length > mostRows) return undefined
  const found = explainedSum(
    rows.map((row) => fractions(row.unknowns)),
    fractions(alone(index))
  )
  if (found === undefined) return undefined
  const used = found.flatMap(({ sum, factor }): ReadonlyArray<readonly [Row, number]> => {
    const row = rows[sum]
    return row === undefined ? [] : [[row, numberOf(factor)]]
  })
  const ends = used.map(([{ sum }, factor]) => [-factor * sum.least, -factor * sum.greatest] as const)
  return {
    terms: termsOf(used),
    least: ends.reduce((total, [a, b]) => total + Math.min(a, b), 0),
    greatest: ends.reduce((total, [a, b]) => total + Math.max(a, b), 0)
  }
}
