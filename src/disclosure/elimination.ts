import type { LinearForm } from "./linear-form.js"
import { add, inverse, multiply, negate } from "./prime-field.js"

interface Pivot {
  readonly row: number
  /** Rows of the reduced form, pivot row included, where it has the value 1. */
  readonly rows: ReadonlyArray<number>
  readonly values: ReadonlyArray<number>
}

/**
 * What is published so far, as a triangular system: every pivot holds no row of an earlier one. A form reduced against it is
 * empty exactly when it follows from what is published.
 */
export interface Elimination {
  readonly pivots: Array<Pivot>
  readonly pivotOfRow: Int32Array
  readonly work: Float64Array
  readonly pending: Array<boolean>
}

/** Starts with nothing published, over a number of innermost cells. */
export const newElimination = (rows: number): Elimination => ({
  pivots: [],
  pivotOfRow: new Int32Array(rows).fill(-1),
  work: new Float64Array(rows),
  pending: []
})

/** Adds a multiple of a form to the work space; returns the latest pivot that it now holds. */
const addToWork = (
  elimination: Elimination,
  rows: Iterable<number>,
  valueAt: (row: number, index: number) => number,
  touched: Array<number>
): number => {
  const { work, pivotOfRow, pending } = elimination
  let latest = -1
  let index = 0
  for (const row of rows) {
    const pivot = pivotOfRow[row] ?? -1
    if (pivot >= 0) {
      pending[pivot] = true
      latest = Math.max(latest, pivot)
    }
    touched.push(row)
    work[row] = add(work[row] ?? 0, valueAt(row, index))
    index += 1
  }
  return latest
}

const collect = (work: Float64Array, touched: ReadonlyArray<number>): LinearForm => {
  const form = new Map<number, number>()
  for (const row of touched) {
    const value = work[row] ?? 0
    if (value !== 0) form.set(row, value)
    work[row] = 0
  }
  return form
}

/** Takes away from a form everything that is published; what is left holds no pivot row. */
export const reduceForm = (elimination: Elimination, form: LinearForm): LinearForm => {
  const { pivots, work, pending } = elimination
  const touched: Array<number> = []
  let latest = addToWork(elimination, form.keys(), (row) => form.get(row) ?? 0, touched)
  const first = pending.indexOf(true)
  for (let at = first < 0 ? pivots.length : first; at <= latest; at += 1) {
    if (pending[at] !== true) continue
    pending[at] = false
    const pivot = pivots[at]
    const factor = pivot === undefined ? 0 : negate(work[pivot.row] ?? 0)
    if (pivot === undefined || factor === 0) continue
    const valueAt = (_row: number, index: number): number => multiply(factor, pivot.values[index] ?? 0)
    latest = Math.max(latest, addToWork(elimination, pivot.rows, valueAt, touched))
    pending[at] = false
  }
  return collect(work, touched)
}

/** Publishes a reduced form with one of its rows as pivot. */
export const addPivot = (elimination: Elimination, reduced: LinearForm, row: number): void => {
  const scale = inverse(reduced.get(row) ?? 1)
  elimination.pivotOfRow[row] = elimination.pivots.length
  elimination.pivots.push({
    row,
    rows: [...reduced.keys()],
    values: [...reduced.values()].map((value) => multiply(value, scale))
  })
  elimination.pending.push(false)
}

/** Takes a reduced form out of another one, so that the pivot row disappears. */
export const eliminateRow = (form: LinearForm, reduced: LinearForm, row: number): LinearForm => {
  const factor = negate(multiply(form.get(row) ?? 0, inverse(reduced.get(row) ?? 1)))
  const result = new Map(form)
  for (const [at, value] of reduced) {
    const sum = add(result.get(at) ?? 0, multiply(factor, value))
    if (sum === 0) result.delete(at)
    else result.set(at, sum)
  }
  return result
}
