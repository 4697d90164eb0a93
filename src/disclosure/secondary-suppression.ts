import { addPivot, type Elimination, eliminateRow, newElimination, reduceForm } from "./elimination.js"
import type { LinearForm } from "./linear-form.js"

/** What may be published, what must not follow from it, and what everyone knows anyway. */
export interface SuppressionProblem {
  /** Number of innermost cells. */
  readonly rows: number
  /** Innermost cells at a bound (0, or the whole): they can move one way only. */
  readonly bounded: ReadonlySet<number>
  /** Innermost cells that one person knows (1, or all but one): nothing but the cell itself may rest on their secrecy. */
  readonly alone: ReadonlySet<number>
  /** Sums that are known without being published, for instance that parts make the whole. */
  readonly relations: ReadonlyArray<LinearForm>
  /** Sums that must not follow. */
  readonly primaries: ReadonlyArray<LinearForm>
  /** Sums that must be published, in order. */
  readonly forced: ReadonlyArray<LinearForm>
  /** Sums that may be published, the most wanted first. */
  readonly candidates: ReadonlyArray<LinearForm>
}

/** Which candidates are published; `exposing` names the first forced sum that would give a primary away. */
export interface SuppressionResult {
  readonly published: ReadonlyArray<boolean>
  readonly exposing: number | undefined
}

interface State {
  readonly elimination: Elimination
  readonly bounded: ReadonlySet<number>
  readonly singletons: ReadonlySet<number>
  /** Singletons that a published sum of singletons ties to each other. */
  readonly tied: Set<number>
  /** Primaries, reduced against what is published. */
  readonly primaries: Array<LinearForm>
  /** Singletons among a primary's own innermost cells. */
  readonly own: ReadonlyArray<ReadonlyArray<number>>
  readonly primariesOfRow: Map<number, Set<number>>
  /** Rows of primaries that are exposed by the relations alone: nothing that touches them is published. */
  readonly guarded: Set<number>
}

/**
 * Whether a primary can still have another value. It can when its reduced form holds a cell that is free to move both ways;
 * or a cell at a bound, or one of its own that one person knows, as long as no published sum ties that cell to others.
 */
const isSafe = (primary: LinearForm, own: ReadonlyArray<number>, state: State, tying?: LinearForm): boolean => {
  const isLoose = (row: number): boolean => !state.tied.has(row) && tying?.has(row) !== true
  for (const row of primary.keys()) {
    if (!state.singletons.has(row)) return true
    if (state.bounded.has(row) && isLoose(row)) return true
  }
  return own.some((row) => primary.has(row) && isLoose(row))
}

const replacePrimary = (state: State, index: number, form: LinearForm): void => {
  for (const row of state.primaries[index]?.keys() ?? []) state.primariesOfRow.get(row)?.delete(index)
  state.primaries[index] = form
  for (const row of form.keys()) {
    const users = state.primariesOfRow.get(row) ?? new Set<number>()
    state.primariesOfRow.set(row, users)
    users.add(index)
  }
}

/** The free row that the fewest primaries hold; which one is taken changes the work, never the outcome. */
const pivotRowOf = (reduced: LinearForm, state: State): number | undefined => {
  let best: number | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const row of reduced.keys()) {
    if (state.singletons.has(row)) continue
    const users = state.primariesOfRow.get(row)?.size ?? 0
    if (users < fewest) {
      best = row
      fewest = users
    }
    if (fewest === 0) break
  }
  return best
}

/** Publishes a sum that lies in singletons only, unless a primary rests on one of them. */
const tie = (reduced: LinearForm, state: State, always: boolean): boolean => {
  const users = new Set([...reduced.keys()].flatMap((row) => [...(state.primariesOfRow.get(row) ?? [])]))
  for (const index of users) {
    if (!always && !isSafe(state.primaries[index] ?? new Map(), state.own[index] ?? [], state, reduced)) return false
  }
  for (const row of reduced.keys()) state.tied.add(row)
  return true
}

/** Publishes a sum if no primary follows from it together with what is published; `always` publishes without asking. */
const publish = (form: LinearForm, state: State, always: boolean): boolean => {
  const reduced = reduceForm(state.elimination, form)
  if (reduced.size === 0) return true
  if (!always && [...reduced.keys()].some((row) => state.guarded.has(row))) return false
  const row = pivotRowOf(reduced, state)
  if (row === undefined) return tie(reduced, state, always)
  const changed = [...(state.primariesOfRow.get(row) ?? [])].map(
    (index) => [index, eliminateRow(state.primaries[index] ?? new Map(), reduced, row)] as const
  )
  if (!always && !changed.every(([index, primary]) => isSafe(primary, state.own[index] ?? [], state))) return false
  addPivot(state.elimination, reduced, row)
  for (const [index, primary] of changed) replacePrimary(state, index, primary)
  return true
}

const startState = ({ rows, bounded, alone, relations, primaries }: SuppressionProblem): State => {
  const singletons = new Set([...bounded, ...alone])
  const state: State = {
    elimination: newElimination(rows),
    bounded,
    singletons,
    tied: new Set(),
    primaries: [],
    own: primaries.map((primary) => [...primary.keys()].filter((row) => singletons.has(row))),
    primariesOfRow: new Map(),
    guarded: new Set()
  }
  for (const relation of relations) publish(relation, state, true)
  for (const [index, primary] of primaries.entries())
    replacePrimary(state, index, reduceForm(state.elimination, primary))
  return state
}

/** Own singletons are known only after the relations have led a primary to its innermost cells. */
const ownSingletons = (state: State): ReadonlyArray<ReadonlyArray<number>> =>
  state.primaries.map((primary) => [...primary.keys()].filter((row) => state.singletons.has(row)))

const guardExposed = (state: State): void => {
  for (const [index, primary] of state.primaries.entries()) {
    if (isSafe(primary, state.own[index] ?? [], state)) continue
    for (const row of primary.keys()) state.guarded.add(row)
  }
}

/**
 * Decides which sums can be published together, one after the other in the order given, so that no primary follows: not by
 * linear algebra, and not by knowing that every innermost cell lies between its bounds.
 *
 * **Source** Gaussian elimination as secondary suppression: Langsrud 2024 (doi 10.1007/978-3-031-69651-0_6). The condition on
 * singletons is stronger than there: a primary must stay free when every singleton but its own is known.
 */
export const suppress = (problem: SuppressionProblem): SuppressionResult => {
  const start = startState(problem)
  const state: State = { ...start, own: ownSingletons(start) }
  guardExposed(state)
  for (const [index, form] of problem.forced.entries()) {
    if (!publish(form, state, false)) return { published: [], exposing: index }
  }
  return { published: problem.candidates.map((form) => publish(form, state, false)), exposing: undefined }
}
