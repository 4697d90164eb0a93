import { addPivot, type Elimination, newElimination, reduceForm } from "./elimination.js"
import type { FigureSystem } from "./figure-system.js"
import { isEmpty } from "./innermost-cells.js"
import { formOfRow, type LinearForm } from "./linear-form.js"
import { add, multiply, negate, residueOf } from "./prime-field.js"
import type { PrintedNumbers } from "./revision-numbers.js"

/** A printed figure as a sum of innermost cells, with its numbers. */
export interface PrintedSum {
  readonly form: LinearForm
  readonly numbers: PrintedNumbers
}

/** What readers know at one time: sums of cells, and beside them, in two more columns, the numbers that they make. */
export interface KnownSums {
  readonly rows: number
  readonly elimination: Elimination
}

/** By how much something differs between two times, as residues. */
export interface Difference {
  readonly top: number
  readonly base: number
}

const take = ({ rows, elimination }: KnownSums, form: LinearForm): void => {
  const reduced = reduceForm(elimination, form)
  const row = [...reduced.keys()].find((at) => at < rows)
  if (row !== undefined) addPivot(elimination, reduced, row)
}

const withNumbers = (form: LinearForm, { top, base }: PrintedNumbers, rows: number): LinearForm => {
  const entries = [[rows, residueOf(top)] as const, [rows + 1, residueOf(base)] as const]
  return new Map([...form, ...entries.filter(([, residue]) => residue !== 0)])
}

/** Puts together what printed figures tell at one time. Relations between cells hold at any time. */
export const knownSums = (
  { cells, relations }: Pick<FigureSystem, "cells" | "relations">,
  sums: ReadonlyArray<PrintedSum>
): KnownSums => {
  const rows = cells.length
  const known = { rows, elimination: newElimination(rows + 2) }
  for (const { form } of relations) take(known, form)
  // Small sums first, so that little has to be carried along.
  for (const { form, numbers } of [...sums].sort((a, b) => a.form.size - b.form.size)) {
    take(known, withNumbers(form, numbers, rows))
  }
  return known
}

/** Adds that nobody is in an empty cell. */
export const withEmptyCells = (known: KnownSums, { cells }: Pick<FigureSystem, "cells">): KnownSums => {
  for (const [row, cell] of cells.entries()) if (isEmpty(cell)) take(known, formOfRow(row))
  return known
}

/** What a sum makes, as the negative of its residues; `undefined` when it does not follow. */
const readIn = ({ rows, elimination }: KnownSums, form: LinearForm): LinearForm | undefined => {
  const reduced = reduceForm(elimination, form)
  for (const row of reduced.keys()) if (row < rows) return undefined
  return reduced
}

/** By how much a sum differs, when readers can work it out at both times. */
export const differenceOf = (form: LinearForm, before: KnownSums, now: KnownSums): Difference | undefined => {
  const [from, to] = [readIn(before, form), readIn(now, form)]
  if (from === undefined || to === undefined) return undefined
  const less = (column: number): number => add(from.get(column) ?? 0, negate(to.get(column) ?? 0))
  return { top: less(before.rows), base: less(before.rows + 1) }
}

/** Whether a residue stands for a number between 0 and a limit, in either direction; `by` makes the numbers whole. */
export const isBetween = (residue: number, limit: number, by: number): boolean => {
  const whole = multiply(residue, by)
  const size = Math.min(whole, negate(whole))
  return size > 0 && size < limit * by
}
