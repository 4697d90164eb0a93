import { type LeastFirstQueue, put, takeLeast } from "./least-first-queue.js"
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
  /** Work space: the form that is being reduced, by row. */
  readonly work: Float64Array
  /** Pivots whose rows the work space holds, and that still have to be taken away. */
  readonly queue: LeastFirstQueue
  readonly isQueued: Uint8Array
}

/** Starts with nothing published, over a number of innermost cells. */
export const newElimination = (rows: number): Elimination => ({
  pivots: [],
  pivotOfRow: new Int32Array(rows).fill(-1),
  work: new Float64Array(rows),
  queue: [],
  isQueued: new Uint8Array(rows)
})

/** Adds a value to a row of the work space. */
const addToWork = (elimination: Elimination, row: number, value: number, touched: Array<number>): void => {
  const { work, pivotOfRow, queue, isQueued } = elimination
  const pivot = pivotOfRow[row] ?? -1
  if (pivot >= 0 && isQueued[pivot] === 0) {
    isQueued[pivot] = 1
    put(queue, pivot)
  }
  touched.push(row)
  work[row] = add(work[row] ?? 0, value)
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

const takeAway = (elimination: Elimination, pivot: Pivot, touched: Array<number>): void => {
  const factor = negate(elimination.work[pivot.row] ?? 0)
  if (factor === 0) return
  for (const [index, row] of pivot.rows.entries()) {
    addToWork(elimination, row, multiply(factor, pivot.values[index] ?? 0), touched)
  }
}

/** Takes away from a form everything that is published; what is left holds no pivot row. */
export const reduceForm = (elimination: Elimination, form: LinearForm): LinearForm => {
  const { pivots, work, queue, isQueued } = elimination
  const touched: Array<number> = []
  for (const [row, value] of form) addToWork(elimination, row, value, touched)
  for (let at = takeLeast(queue); at !== undefined; at = takeLeast(queue)) {
    const pivot = pivots[at]
    // Only after its rows are taken away may a pivot be queued again, which its own row would do.
    if (pivot !== undefined) takeAway(elimination, pivot, touched)
    isQueued[at] = 0
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
