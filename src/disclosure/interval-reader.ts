import type { LinearProgramSolver } from "../audit/linear-program.js"
import { type KnownSums, type OpenCells, openCells } from "./interval-program.js"
import { type LimitedSum, type Room, roomOfSum, type Weights, weightsOf } from "./interval-room.js"
import { isWide, type WidthDemand } from "./interval-width.js"
import type { LinearForm } from "./linear-form.js"
import type { SuppressionProblem } from "./secondary-suppression.js"

/** How wide what remains possible of a primary must be, and what readers know of hidden sums. */
export interface IntervalDemand extends WidthDemand {
  /** What readers know of sums that are hidden, for instance that "nearly everyone" is printed, or that none is 0. */
  readonly limits: ReadonlyArray<LimitedSum>
  readonly solver: LinearProgramSolver
}

const intersection = (a: Room, b: Room): Room => ({
  below: Math.max(a.below, b.below),
  above: a.above === null ? b.above : b.above === null ? a.above : Math.min(a.above, b.above)
})

/** Whether the cells of a sum keep it within a room anyway. */
const isImplied = (weights: Weights, room: Room, rooms: ReadonlyArray<Room>): boolean => {
  const own = roomOfSum(weights, rooms)
  return own.below >= room.below && (room.above === null || (own.above !== null && own.above <= room.above))
}

/** What readers know. A limit of one cell is a room of the cell. */
const knownSums = (
  { known, relations }: SuppressionProblem,
  shown: ReadonlyArray<LinearForm>,
  { rooms, limits }: Pick<IntervalDemand, "rooms" | "limits">
): KnownSums => {
  const own = rooms.map((room, row): Room => (known.has(row) ? { below: 0, above: 0 } : room))
  const limited: Array<KnownSums["limited"][number]> = []
  const isShown = new Set(shown)
  for (const { form, room } of limits.filter((limit) => !isShown.has(limit.form))) {
    const [[row, weight] = [-1, 0]] = form
    if (form.size === 1 && weight === 1) own[row] = intersection(own[row] ?? room, room)
    else limited.push({ weights: weightsOf(form), room })
  }
  return {
    rooms: own,
    still: [...relations.map(({ form }) => form), ...shown].map(weightsOf),
    limited: limited.filter(({ weights, room }) => !isImplied(weights, room, own))
  }
}

/** A reader who knows some sums, and what is open to this reader. */
export interface Reader {
  readonly rooms: ReadonlyArray<Room>
  readonly open: OpenCells
}

/** Finds out what a reader knows to whom some sums are shown. */
export const readerOf = (
  problem: SuppressionProblem,
  shown: ReadonlyArray<LinearForm>,
  demand: IntervalDemand,
  limits = demand.limits
): Reader => {
  const known = knownSums(problem, shown, { rooms: demand.rooms, limits })
  return { rooms: known.rooms, open: openCells(known, demand.solver) }
}

/** A primary with the numbers that its cells are multiplied with. */
export const primaryWeights = ({ primaries }: SuppressionProblem, index: number): Weights =>
  weightsOf(primaries[index] ?? new Map())

interface Question {
  readonly index: number
  readonly weights: Weights
  readonly place: number
}

/** Sorts primaries by component, for solvers go on from the last answer as long as only the question changes. */
const questionsFor = (
  { open }: Reader,
  indices: ReadonlyArray<number>,
  problem: SuppressionProblem
): ReadonlyArray<Question> =>
  indices
    .map((index) => {
      const weights = primaryWeights(problem, index)
      return { index, weights, place: Math.max(-1, ...open.componentsOf(weights)) }
    })
    .sort((a, b) => a.place - b.place || a.index - b.index)

/** Those of some primaries that a reader finds to be narrow. */
export const narrowFor = (
  reader: Reader,
  indices: ReadonlyArray<number>,
  problem: SuppressionProblem,
  demand: IntervalDemand
): ReadonlyArray<number> =>
  questionsFor(reader, indices, problem)
    .filter(({ weights }) => !isWide(weights, reader.open, { ...demand, rooms: reader.rooms }))
    .map(({ index }) => index)
    .sort((a, b) => a - b)

/** Whether a reader finds none of some primaries to be narrow. */
export const allWideFor = (
  reader: Reader,
  indices: ReadonlyArray<number>,
  problem: SuppressionProblem,
  demand: IntervalDemand
): boolean =>
  questionsFor(reader, indices, problem).every(({ weights }) =>
    isWide(weights, reader.open, { ...demand, rooms: reader.rooms })
  )
