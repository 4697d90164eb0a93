import { addPivot, type Elimination, eliminateRow, newElimination, reduceForm } from "./elimination.js"
import { formOfRow, type LinearForm } from "./linear-form.js"
import { ownCellsBy } from "./own-cells.js"
import type { Relation } from "./relation.js"
import { couple, membersOf, newRowSets, type RowSets, rootOf } from "./row-sets.js"

/** What may be published, what must not follow from it, and what everyone knows anyway. */
export interface SuppressionProblem {
  /** Number of innermost cells. */
  readonly rows: number
  /** Innermost cells whose value everyone knows. */
  readonly known: ReadonlySet<number>
  /** Innermost cells at a bound (0, or the whole): they can move one way only. */
  readonly bounded: ReadonlySet<number>
  /** Innermost cells that one person knows (1, or all but one): nothing but the cell itself may rest on their secrecy. */
  readonly alone: ReadonlySet<number>
  /** Sums that are known without being published. */
  readonly relations: ReadonlyArray<Relation>
  /** Sums that must not follow. */
  readonly primaries: ReadonlyArray<LinearForm>
  /** Sums that were published before. What follows from them cannot be taken back, and is no longer protected. */
  readonly given: ReadonlyArray<LinearForm>
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
  /** What is published or known, with a free cell as the pivot of each. */
  readonly free: Elimination
  /** What is published or known and lies in singletons only. */
  readonly bound: Elimination
  readonly bounded: ReadonlySet<number>
  readonly singletons: ReadonlySet<number>
  /** Singletons that relations tie to each other: they can move together, one child at a time. */
  readonly sets: RowSets
  /** Sets of singletons that a published sum ties: none of them may be taken to move. */
  readonly tied: Set<number>
  /** Primaries, reduced against `free`. */
  readonly primaries: Array<LinearForm>
  /** Singletons among a primary's own innermost cells. */
  readonly own: Array<ReadonlySet<number>>
  readonly primariesOfRow: Map<number, Set<number>>
  /** Primaries that what was published before may give away by bounds, but not by sums. */
  readonly weak: Array<LinearForm>
}

const nothing: ReadonlySet<number> = new Set()

/**
 * Whether a singleton can move without anything published showing it, together with those that relations tie it to. A cell that
 * one person knows stays still for that person, unless it is the primary's own.
 */
const isLoose = (row: number, index: number, state: State, tying: ReadonlySet<number>): boolean => {
  const root = rootOf(state.sets, row)
  if (state.tied.has(root) || tying.has(root)) return false
  const mayMove = (member: number): boolean => state.bounded.has(member) || state.own[index]?.has(member) === true
  return membersOf(state.sets, root).every(mayMove)
}

/**
 * Whether a primary can still have another value. It can when its reduced form holds a cell that is free to move both ways.
 * It can also when it holds a cell at a bound, or one of its own that one person knows, that no published sum ties; or cells
 * that relations tie to each other and nothing published does: then one child with another result moves them together.
 */
const isSafe = (primary: LinearForm, index: number, state: State, tying: ReadonlySet<number> = nothing): boolean => {
  for (const row of primary.keys()) if (!state.singletons.has(row)) return true
  const left = reduceForm(state.bound, primary)
  for (const row of left.keys()) if (isLoose(row, index, state, tying)) return true
  return false
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
    const users = state.primariesOfRow.get(row)?.size ?? 0
    if (users >= fewest || state.singletons.has(row)) continue
    best = row
    fewest = users
    if (fewest === 0) break
  }
  return best
}

const firstRow = (form: LinearForm): number => Math.min(...form.keys())

const rootsOf = (form: LinearForm, state: State): ReadonlySet<number> =>
  new Set([...form.keys()].map((row) => rootOf(state.sets, row)))

const bind = (left: LinearForm, roots: ReadonlySet<number>, state: State): void => {
  for (const root of roots) state.tied.add(root)
  addPivot(state.bound, left, firstRow(left))
}

/** Whether a primary in singletons would follow from one more sum of singletons. */
const follows = (primary: LinearForm, left: LinearForm, state: State): boolean =>
  eliminateRow(reduceForm(state.bound, primary), left, firstRow(left)).size === 0

/** Publishes a sum that lies in singletons only, unless a primary rests on one of them or on one that is related to it. */
const tie = (reduced: LinearForm, state: State): boolean => {
  const left = reduceForm(state.bound, reduced)
  if (left.size === 0) return true
  const roots = rootsOf(left, state)
  const rows = [...roots].flatMap((root) => membersOf(state.sets, root))
  const users = new Set(rows.flatMap((row) => [...(state.primariesOfRow.get(row) ?? [])]))
  for (const index of users) if (!isSafe(state.primaries[index] ?? new Map(), index, state, roots)) return false
  if (state.weak.some((primary) => follows(primary, left, state))) return false
  bind(left, roots, state)
  return true
}

type Changed = ReadonlyArray<readonly [index: number, form: LinearForm]>

/** The primaries that hold a row, as they are once a sum with that row is published. */
const changedBy = (reduced: LinearForm, row: number, state: State): Changed =>
  [...(state.primariesOfRow.get(row) ?? [])].map(
    (index) => [index, eliminateRow(state.primaries[index] ?? new Map(), reduced, row)] as const
  )

const settle = (reduced: LinearForm, row: number, changed: Changed, state: State): void => {
  addPivot(state.free, reduced, row)
  for (const [index, primary] of changed) replacePrimary(state, index, primary)
}

/** Publishes a sum if no primary follows from it together with what is published. */
const publish = (form: LinearForm, state: State): boolean => {
  const reduced = reduceForm(state.free, form)
  if (reduced.size === 0) return true
  const row = pivotRowOf(reduced, state)
  if (row === undefined) return tie(reduced, state)
  const changed = changedBy(reduced, row, state)
  if (!changed.every(([index, primary]) => isSafe(primary, index, state))) return false
  settle(reduced, row, changed, state)
  return true
}

/** Takes in a sum that everyone knows already, whatever follows from it. */
const learn = (form: LinearForm, state: State): void => {
  const reduced = reduceForm(state.free, form)
  const row = pivotRowOf(reduced, state)
  if (row !== undefined) {
    settle(reduced, row, changedBy(reduced, row, state), state)
    return
  }
  const left = reduceForm(state.bound, reduced)
  if (left.size > 0) bind(left, rootsOf(left, state), state)
}

/** Sorts out the primaries that everyone knows, so that they do not stand in the way of others, and the weak ones. */
const forgetLost = (state: State): void => {
  for (const [index, primary] of state.primaries.entries()) {
    if (isSafe(primary, index, state)) continue
    if (reduceForm(state.bound, primary).size === 0) replacePrimary(state, index, new Map())
    else state.weak.push(primary)
  }
}

/**
 * Takes a relation in: its whole is what follows from the parts. Where that is taken, as by girls and boys after the grades, it is
 * another whole, so that figures are led to innermost cells and not to what is left of wholes; else a free cell, or none.
 */
const relate = ({ whole, form }: Relation, state: State, isWhole: ReadonlySet<number>): void => {
  const reduced = reduceForm(state.free, form)
  if (reduced.size === 0) return
  const rows = [...reduced.keys()]
  const row = reduced.has(whole)
    ? whole
    : (rows.find((at) => isWhole.has(at)) ?? rows.find((at) => !state.singletons.has(at)))
  if (row !== undefined) {
    addPivot(state.free, reduced, row)
    return
  }
  couple(state.sets, [...reduced.keys()])
  const left = reduceForm(state.bound, reduced)
  if (left.size > 0) addPivot(state.bound, left, firstRow(left))
}

const startState = ({ rows, known, bounded, alone, relations, primaries, given }: SuppressionProblem): State => {
  const state: State = {
    free: newElimination(rows),
    bound: newElimination(rows),
    bounded,
    singletons: new Set([...bounded, ...alone]),
    sets: newRowSets(),
    tied: new Set(),
    primaries: [],
    own: [],
    primariesOfRow: new Map(),
    weak: []
  }
  for (const row of known) addPivot(state.free, formOfRow(row), row)
  const isWhole = new Set(relations.map(({ whole }) => whole))
  for (const relation of relations) relate(relation, state, isWhole)
  const ownCells = ownCellsBy(relations)
  for (const [index, primary] of primaries.entries()) {
    state.own.push(new Set([...ownCells(primary)].filter((row) => state.singletons.has(row))))
    replacePrimary(state, index, reduceForm(state.free, primary))
  }
  for (const form of given) learn(form, state)
  if (given.length > 0) forgetLost(state)
  return state
}

/**
 * Decides which sums can be published together, one after the other in the order given, so that no primary follows: not by
 * linear algebra, and not by knowing that every innermost cell lies between its bounds.
 *
 * **Source** Gaussian elimination as secondary suppression: Langsrud 2024 (doi 10.1007/978-3-031-69651-0_6). The condition on
 * singletons is stronger than there: a primary must stay free when every singleton but its own is known.
 */
export const suppress = (problem: SuppressionProblem): SuppressionResult => {
  const state = startState(problem)
  for (const [index, form] of problem.forced.entries()) {
    if (!publish(form, state)) return { published: [], exposing: index }
  }
  return { published: problem.candidates.map((form) => publish(form, state)), exposing: undefined }
}
