import type { Attack, Terms } from "./attack.js"
import { type Field, primes, rationals, residues } from "./field.js"

type Row<T> = Map<number, T>

const addTimes = <T>(field: Field<T>, row: Row<T>, factor: T, other: ReadonlyMap<number, T>): void => {
  for (const [at, value] of other) {
    const next = field.plus(row.get(at) ?? field.zero, field.times(factor, value))
    if (field.isZero(next)) row.delete(at)
    else row.set(at, next)
  }
}

/** What is known, as a staircase: no step holds the leading place of an earlier one. */
interface Staircase<T> {
  readonly field: Field<T>
  readonly leads: Array<number>
  readonly steps: Array<Row<T>>
}

/** Takes everything known out of a row; nothing is left of a row that follows from what is known. */
const reduced = <T>({ field, leads, steps }: Staircase<T>, terms: Terms): Row<T> => {
  const row: Row<T> = new Map()
  for (const [at, value] of terms) {
    const converted = field.of(value)
    if (!field.isZero(converted)) row.set(at, converted)
  }
  for (const [order, lead] of leads.entries()) {
    const value = row.get(lead)
    const step = steps[order]
    if (value !== undefined && step !== undefined) addTimes(field, row, field.times(field.minusOne, value), step)
  }
  return row
}

/** Adds a sum to what is known, led by the unknown that stands in the fewest sums. */
const learn = <T>(staircase: Staircase<T>, uses: ReadonlyMap<number, number>, terms: Terms): void => {
  const row = reduced(staircase, terms)
  const [lead] = [...row.keys()].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || a - b)
  const leading = lead === undefined ? undefined : row.get(lead)
  if (lead === undefined || leading === undefined) return
  for (const [at, value] of row) row.set(at, staircase.field.dividedBy(value, leading))
  staircase.leads.push(lead)
  staircase.steps.push(row)
}

const countUses = (known: ReadonlyArray<Terms>): ReadonlyMap<number, number> => {
  const uses = new Map<number, number>()
  for (const terms of known) for (const at of terms.keys()) uses.set(at, (uses.get(at) ?? 0) + 1)
  return uses
}

/** Ids of the targets that follow from what is known by adding and subtracting, worked out in one field. */
export const exposedOver = <T>(field: Field<T>, { known, targets }: Attack): ReadonlyArray<string> => {
  const staircase: Staircase<T> = { field, leads: [], steps: [] }
  const uses = countUses(known)
  for (const terms of [...known].sort((a, b) => a.size - b.size)) learn(staircase, uses, terms)
  return targets.filter(({ terms }) => reduced(staircase, terms).size === 0).map(({ id }) => id)
}

/** Ids of the targets that follow over the rationals. */
export const exactlyExposed = (attack: Attack): ReadonlyArray<string> => exposedOver(rationals, attack)

/** Ids of the targets that follow modulo either prime: no target that follows over the rationals is missed. */
export const linearlyExposed = (attack: Attack): ReadonlyArray<string> => [
  ...new Set(primes.flatMap((prime) => exposedOver(residues(prime), attack)))
]
