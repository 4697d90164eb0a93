/** A whole and the numbers that may be its parts: one number for each thing that both are known for. */
export interface SumPuzzle {
  /** What the parts must add up to. */
  readonly whole: ReadonlyArray<number>
  /** What may be a part; null where its number is not known. */
  readonly candidates: ReadonlyArray<ReadonlyArray<number | null>>
  /** How many full sums must hold before a set of parts is believed. */
  readonly evidence: number
  /** The fewest parts that can make it. */
  readonly fewest: number
}

/** The search gives up after this many additions: a puzzle that takes longer is not one that a reader solves at a glance. */
const mostAdditions = 1_000_000

/** More answers than this are of no use: they only repeat each other. */
const mostAnswers = 20

interface Search {
  readonly puzzle: SumPuzzle
  readonly found: Array<ReadonlyArray<number>>
  additions: number
}

const nearlyEqual = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6

/** Whether no sum is above the whole yet. */
const canGrow = (sums: ReadonlyArray<number>, whole: ReadonlyArray<number>): boolean =>
  sums.every((sum, at) => sum <= (whole[at] ?? 0) + 1e-6)

/** Whether all sums that can be made are right, and enough of them. */
const isSolved = (chosen: ReadonlyArray<number>, sums: ReadonlyArray<number>, puzzle: SumPuzzle): boolean => {
  const { whole, candidates, evidence } = puzzle
  const full = whole.map((_, at) => chosen.every((index) => candidates[index]?.[at] != null))
  const agreeing = full.filter((isFull, at) => isFull && nearlyEqual(sums[at] ?? 0, whole[at] ?? 0))
  return agreeing.length >= evidence && agreeing.length === full.filter(Boolean).length
}

const search = (state: Search, from: number, chosen: ReadonlyArray<number>, sums: ReadonlyArray<number>): void => {
  const { puzzle, found } = state
  state.additions += sums.length * puzzle.candidates.length
  if (state.additions > mostAdditions || found.length >= mostAnswers) return
  if (chosen.length >= puzzle.fewest && isSolved(chosen, sums, puzzle)) {
    found.push(chosen)
    return
  }
  for (let index = from; index < puzzle.candidates.length; index += 1) {
    const next = sums.map((sum, at) => sum + (puzzle.candidates[index]?.[at] ?? 0))
    if (canGrow(next, puzzle.whole)) search(state, index + 1, [...chosen, index], next)
  }
}

/** The answers to a puzzle. */
export interface SumAnswers {
  /** The parts of each answer, by index. */
  readonly found: ReadonlyArray<ReadonlyArray<number>>
  /** Whether all sets of parts were looked at, so that there is no other answer. */
  readonly isComplete: boolean
}

/**
 * Finds which numbers make a whole, as a reader does who is not told: parts whose sums are right wherever all of them are known.
 * There can be several answers, as a school is divided by sex and by grade.
 */
export const partsThatAddUp = (puzzle: SumPuzzle): SumAnswers => {
  const state: Search = { puzzle, found: [], additions: 0 }
  search(
    state,
    0,
    [],
    puzzle.whole.map(() => 0)
  )
  return { found: state.found, isComplete: state.additions <= mostAdditions && state.found.length < mostAnswers }
}
