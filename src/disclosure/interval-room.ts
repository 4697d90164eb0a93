import type { LinearForm } from "./linear-form.js"
import { prime } from "./prime-field.js"

/** How far a number can move from what it is: `below` is at most 0; `above` is at least 0, or `null` without end. */
export interface Room {
  readonly below: number
  readonly above: number | null
}

/** A sum of innermost cells with the numbers that they are multiplied with. */
export type Weights = ReadonlyMap<number, number>

/** A sum that readers know between two limits. */
export interface LimitedSum {
  readonly form: LinearForm
  readonly room: Room
}

const greatestNumerator = 1000

/**
 * The number behind a residue: a count of times, or 1 ÷ base. The extended Euclidean algorithm finds the one fraction with a
 * numerator up to 1 000 and a denominator up to 33 000 that has this residue.
 */
const weightOf = (residue: number): number => {
  let [before, rest] = [prime, residue]
  let [denominatorBefore, denominator] = [0, 1]
  while (rest > greatestNumerator) {
    const times = Math.floor(before / rest)
    ;[before, rest] = [rest, before - times * rest]
    ;[denominatorBefore, denominator] = [denominator, denominatorBefore - times * denominator]
  }
  return rest / denominator
}

/** Turns residues back into the numbers that they stand for. */
export const weightsOf = (form: LinearForm): Weights =>
  new Map([...form].map(([row, residue]) => [row, residue === 1 ? 1 : weightOf(residue)]))

/** The room of a sum with positive weights when each of its cells moves for itself. */
export const roomOfSum = (weights: Weights, rooms: ReadonlyArray<Room>): Room => {
  let below = 0
  let above: number | null = 0
  for (const [row, weight] of weights) {
    const room = rooms[row] ?? { below: 0, above: 0 }
    below += weight * room.below
    above = above === null || room.above === null ? null : above + weight * room.above
  }
  return { below, above }
}
