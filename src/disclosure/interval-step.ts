import type { LinearProgramSolver } from "../audit/linear-program.js"
import { chosenToHide, hideableByRow, nearestHideable } from "./interval-choice.js"
import type { OpenCells } from "./interval-program.js"
import { allWideFor, type IntervalDemand, narrowFor, primaryWeights, type Reader, readerOf } from "./interval-reader.js"
import { weightsOf } from "./interval-room.js"
import type { LinearForm } from "./linear-form.js"
import { type SuppressionProblem, type SuppressionResult, suppress } from "./secondary-suppression.js"

/** Which candidates are published; `narrow` names the primaries that stay too narrow although nothing is left to hide. */
export interface IntervalResult extends SuppressionResult {
  readonly narrow: ReadonlyArray<number>
}

interface Step {
  readonly problem: SuppressionProblem
  readonly demand: IntervalDemand
  /** Primaries that are too narrow as yet. Hiding more narrows none of the others. */
  readonly narrow: ReadonlyArray<number>
  /** Which candidates are published as yet. */
  readonly published: ReadonlyArray<boolean>
  /** Candidates that are hidden so that primaries become wider; they must not follow either. */
  readonly withheld: ReadonlyArray<number>
  /** Candidates that follow from what must be published, so that hiding them would not help. */
  readonly useless: ReadonlySet<number>
}

const shownIn = ({ problem: { given, forced, candidates }, published }: Step): ReadonlyArray<LinearForm> => [
  ...given,
  ...forced,
  ...candidates.filter((_, index) => published[index] === true)
]

/** What can be hidden to widen the narrow primaries. */
const chosenIn = ({ problem, narrow, published, useless }: Step, open: OpenCells): ReadonlyArray<number> => {
  const hideable = problem.candidates.flatMap((form, index) => {
    const isKnown = [...form.keys()].every((row) => problem.known.has(row))
    return published[index] === true && !useless.has(index) && !isKnown ? [{ index, weights: form }] : []
  })
  const byRow = hideableByRow(hideable)
  return chosenToHide(narrow.map((index) => nearestHideable(primaryWeights(problem, index), open, byRow)))
}

/** Hides sums, and what gives them away. What is hidden stays hidden. */
const hide = (step: Step, chosen: ReadonlyArray<number>): Step => {
  const { problem, withheld } = step
  const all = [...withheld, ...chosen]
  const left = problem.candidates.flatMap((_, index) =>
    step.published[index] === true && !all.includes(index) ? [index] : []
  )
  const formOf = (index: number): LinearForm => problem.candidates[index] ?? new Map()
  const { published, exposing } = suppress({
    ...problem,
    primaries: [...problem.primaries, ...all.map(formOf)],
    candidates: left.map(formOf)
  })
  if (exposing !== undefined) {
    const [only] = chosen
    if (chosen.length === 1 && only !== undefined) return { ...step, useless: new Set([...step.useless, only]) }
    return chosen.reduce((sum, index) => hide(sum, [index]), step)
  }
  const isShown = new Set(left.filter((_, at) => published[at] === true))
  return { ...step, withheld: all, published: problem.candidates.map((_, index) => isShown.has(index)) }
}

/** Takes a program that was not solved for one without an end: nothing is lost before that is proved. */
const hopeful = (solver: LinearProgramSolver): LinearProgramSolver => ({
  solve: (program) => {
    const answer = solver.solve(program)
    return answer.status === "optimal" ? answer : { status: "unbounded" }
  }
})

/** Primaries that are narrow whatever is hidden: with nothing published but what was before, and what must be. */
const hopeless = (narrow: ReadonlyArray<number>, problem: SuppressionProblem, demand: IntervalDemand) => {
  const least = readerOf(problem, [...problem.given, ...problem.forced], demand)
  const all = narrowFor(least, narrow, problem, demand)
  // What an earlier release gives away is lost and hinders nothing; what this one squeezes must be told.
  const before = readerOf(problem, problem.given, { ...demand, solver: hopeful(demand.solver) }, [])
  const lost = new Set(narrowFor(before, all, problem, demand))
  return { all: new Set(all), blocked: all.filter((index) => !lost.has(index)) }
}

/** Hides until no primary is narrow, or nothing is left to hide. */
const widened = (start: Step): Step => {
  let step = start
  for (;;) {
    const { problem, demand } = step
    const reader = readerOf(problem, shownIn(step), demand)
    step = { ...step, narrow: narrowFor(reader, step.narrow, problem, demand) }
    const chosen = chosenIn(step, reader.open)
    if (chosen.length === 0) return step
    step = hide(step, chosen)
  }
}

/** Primaries that showing some candidates could narrow: those that hang together with one of them. */
const tiedTo = (candidates: ReadonlyArray<number>, { problem, narrow }: Step, { open }: Reader) => {
  const own = new Set(
    candidates.flatMap((index) => [...open.componentsOf(weightsOf(problem.candidates[index] ?? new Map()))])
  )
  return narrow.filter((index) =>
    [...open.componentsOf(primaryWeights(problem, index))].some((place) => own.has(place))
  )
}

/**
 * Shows candidates again that need not stay hidden, the most wanted first. As showing more never widens anything, many that
 * do no harm together are shown together, and only where they do are their halves looked at.
 */
const shownAgain = (step: Step, candidates: ReadonlyArray<number>): Step => {
  if (candidates.length === 0) return step
  const { problem, demand } = step
  const shown = new Set(candidates)
  const more = { ...step, published: step.published.map((isShown, index) => isShown || shown.has(index)) }
  const tied = tiedTo(candidates, step, readerOf(problem, shownIn(step), demand))
  if (allWideFor(readerOf(problem, shownIn(more), demand), tied, problem, demand)) return more
  if (candidates.length === 1) return step
  const middle = Math.ceil(candidates.length / 2)
  return shownAgain(shownAgain(step, candidates.slice(0, middle)), candidates.slice(middle))
}

/**
 * Decides like {@link suppress} which sums can be published together, and hides as many more as it takes that no primary is
 * squeezed between limits that lie close together. Each round hides, near every primary that is still too narrow, the sum that
 * is wanted least, and whatever would give that sum away. Every round hides something or learns that it would not help, so that
 * the rounds come to an end. What turns out not to be needed is shown again. Without a demand nothing more is hidden.
 *
 * **Source** the interval problem of secondary suppression: Fischetti & Salazar 2001; the limits are found by linear programs.
 */
export const suppressToWidth = (problem: SuppressionProblem, demand: IntervalDemand | undefined): IntervalResult => {
  const result = suppress(problem)
  if (demand === undefined || result.exposing !== undefined) return { ...result, narrow: [] }
  const { published } = result
  const first = { problem, demand, narrow: [], published, withheld: [], useless: new Set<number>() }
  const narrow = narrowFor(readerOf(problem, shownIn(first), demand), [...problem.primaries.keys()], problem, demand)
  if (narrow.length === 0) return { ...result, narrow }
  const { all, blocked } = hopeless(narrow, problem, demand)
  if (blocked.length > 0) return { ...result, narrow: blocked }
  const helped = narrow.filter((index) => !all.has(index))
  const last = widened({ ...first, narrow: helped })
  if (last.narrow.length > 0) return { ...result, narrow: last.narrow }
  // All of these were shown together before, so that no primary follows from them; only what was narrow then can be again.
  const hidden = [...published.keys()].filter((index) => published[index] === true && last.published[index] !== true)
  return { ...result, published: shownAgain({ ...last, narrow: helped }, hidden).published, narrow: [] }
}
