import highsLoader from "highs"
import type { Attack, Target, Terms } from "./attack.js"
import { numberOf } from "./fraction.js"

/** How far a target can move below and above what it is, while everything published stays the same. */
export interface Room {
  readonly below: number
  readonly above: number
}

/** The package's types are written for CommonJS; what is imported is the loader itself. */
const load = highsLoader as unknown as typeof highsLoader.default

/** Loads the solver. */
export const loadSolver = () => load()

type Solver = Awaited<ReturnType<typeof loadSolver>>

interface Part {
  readonly unknowns: ReadonlySet<number>
  readonly known: ReadonlyArray<Terms>
}

/** Less than this is no room at all. */
const noRoom = 1e-6

/** Unknowns that may be anything get this much room; whether there is room at all does not depend on it. */
const farAway = 1000

const freeTerms = (terms: Terms, fixed: ReadonlySet<number>): ReadonlyArray<number> =>
  [...terms.keys()].filter((at) => !fixed.has(at))

/** Unknowns that are published or follow one at a time; taken out first, so that the programs stay small. */
const fixedUnknowns = ({ unknowns, known }: Attack): ReadonlySet<number> => {
  const fixed = new Set(unknowns.flatMap(({ lower, upper }, at) => (lower !== null && lower === upper ? [at] : [])))
  for (let before = -1; before !== fixed.size; ) {
    before = fixed.size
    for (const terms of known) {
      const free = freeTerms(terms, fixed)
      if (free.length === 1 && free[0] !== undefined) fixed.add(free[0])
    }
  }
  return fixed
}

/** Splits what is left into parts that have nothing to do with each other. */
const partsOf = ({ known }: Attack, fixed: ReadonlySet<number>): ReadonlyMap<number, Part> => {
  const parts = new Map<number, { unknowns: Set<number>; known: Array<Terms> }>()
  for (const terms of known) {
    const free = freeTerms(terms, fixed)
    if (free.length === 0) continue
    const touched = new Set(free.flatMap((at) => parts.get(at) ?? []))
    const part = {
      unknowns: new Set([...free, ...[...touched].flatMap((old) => [...old.unknowns])]),
      known: [terms, ...[...touched].flatMap((old) => old.known)]
    }
    for (const at of part.unknowns) parts.set(at, part)
  }
  return parts
}

const written = (terms: Iterable<readonly [number, number]>): string => {
  const words = [...terms].map(([at, value]) => `${value < 0 ? "-" : "+"} ${Math.abs(value)} x${at}`)
  const lines: Array<string> = []
  for (let from = 0; from < words.length; from += 8) lines.push(words.slice(from, from + 8).join(" "))
  return lines.join("\n ")
}

const roomOf = ({ unknowns }: Attack, at: number): string => {
  const { lower, upper, truth } = unknowns[at] ?? { lower: 0, upper: 0, truth: 0 }
  const below = lower === null ? -farAway : Math.min(0, lower - truth)
  const above = upper === null ? farAway : Math.max(0, upper - truth)
  return ` ${below} <= x${at} <= ${above}`
}

/** The program: by how much can the unknowns move, all together, with every known sum unchanged? */
const program = (attack: Attack, part: Part, fixed: ReadonlySet<number>, goal: Iterable<readonly [number, number]>) => {
  const rows = part.known.map((terms, index) => {
    const free = freeTerms(terms, fixed).map((at) => [at, numberOf(terms.get(at) ?? { top: 0n, bottom: 1n })] as const)
    return ` k${index}: ${written(free)} = 0`
  })
  const bounds = [...part.unknowns].map((at) => roomOf(attack, at))
  return ["Maximize", ` goal: ${written(goal)}`, "Subject To", ...rows, "Bounds", ...bounds, "End"].join("\n")
}

interface Search {
  readonly solver: Solver
  readonly attack: Attack
  readonly fixed: ReadonlySet<number>
}

const furthest = (search: Search, part: Part, goal: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  const text = program(search.attack, part, search.fixed, goal)
  const solution = search.solver.solve(text, { output_flag: false })
  if (solution.Status !== "Optimal") throw new Error(`The attacker's program ended with ${solution.Status}.`)
  const moves = new Map<number, number>()
  for (const [name, column] of Object.entries(solution.Columns)) {
    if ("Primal" in column) moves.set(Number(name.slice(1)), column.Primal)
  }
  return moves
}

const movedBy = ({ terms }: Target, moves: ReadonlyMap<number, number>): number => {
  let moved = 0
  for (const [at, factor] of terms) moved += numberOf(factor) * (moves.get(at) ?? 0)
  return moved
}

const goalOf = ({ terms }: Target, sign: number, fixed: ReadonlySet<number>): ReadonlyMap<number, number> =>
  new Map(freeTerms(terms, fixed).map((at) => [at, sign * numberOf(terms.get(at) ?? { top: 0n, bottom: 1n })]))

/** A target may span parts, for instance an area; then any part's room is room for it. */
const roomIn = (search: Search, parts: ReadonlyMap<number, Part>, target: Target, sign: number): number => {
  const goal = goalOf(target, sign, search.fixed)
  let room = 0
  for (const part of new Set([...goal.keys()].map((at) => parts.get(at)))) {
    if (part === undefined) continue
    const own = new Map([...goal].filter(([at]) => part.unknowns.has(at)))
    room += sign * movedBy(target, furthest(search, part, own))
  }
  for (const at of goal.keys()) if (!parts.has(at)) room += loneRoom(search.attack, at, goal.get(at) ?? 0)
  return room
}

/** Room of an unknown that stands in no known sum. */
const loneRoom = ({ unknowns }: Attack, at: number, factor: number): number => {
  const unknown = unknowns[at]
  if (unknown === undefined) return 0
  const { lower, upper, truth } = unknown
  const bound = factor > 0 ? upper : lower
  return bound === null ? farAway : Math.abs(factor * (bound - truth))
}

const startSearch = (solver: Solver, attack: Attack) => {
  const fixed = fixedUnknowns(attack)
  return { search: { solver, attack, fixed }, parts: partsOf(attack, fixed) }
}

/** How far every target can move. */
export const roomsOf = (solver: Solver, attack: Attack): ReadonlyMap<string, Room> => {
  const { search, parts } = startSearch(solver, attack)
  return new Map(
    attack.targets.map((target) => [
      target.id,
      { below: roomIn(search, parts, target, -1), above: roomIn(search, parts, target, 1) }
    ])
  )
}

/** Pushes many targets at once, some up and some down. */
const mixedGoals = (
  { fixed }: Search,
  parts: ReadonlyMap<number, Part>,
  targets: ReadonlyArray<Target>,
  turn: number
): ReadonlyMap<Part, ReadonlyMap<number, number>> => {
  const goals = new Map<Part, Map<number, number>>()
  for (const [index, target] of targets.entries()) {
    const sign = index % turn < turn / 2 ? 1 : -1
    for (const [at, value] of goalOf(target, sign * (1 + (index % 7) / 10), fixed)) {
      const part = parts.get(at)
      if (part === undefined) continue
      const goal = goals.get(part) ?? new Map<number, number>()
      goals.set(part, goal.set(at, (goal.get(at) ?? 0) + value))
    }
  }
  return goals
}

/** Keeps the targets that some moves leave where they are. */
const unmoved = (targets: ReadonlyArray<Target>, moves: ReadonlyMap<number, number>): ReadonlyArray<Target> =>
  targets.filter((target) => Math.abs(movedBy(target, moves)) < noRoom * 1000)

/** Targets that stay where they are when many are pushed at once; all others need no program of their own. */
const waitingAfterPushes = (search: Search, parts: ReadonlyMap<number, Part>, targets: ReadonlyArray<Target>) => {
  let waiting = targets
  for (const turn of [2, 3, 1]) {
    const goals = mixedGoals(search, parts, waiting, turn)
    waiting = unmoved(waiting, new Map([...goals].flatMap(([part, goal]) => [...furthest(search, part, goal)])))
  }
  return waiting
}

/** Moves one target as far as it goes in every part it spans; what else moves with it is told as well. */
const movesFor = (search: Search, parts: ReadonlyMap<number, Part>, target: Target, sign: number) => {
  const goal = goalOf(target, sign, search.fixed)
  const own = new Set([...goal.keys()].flatMap((at) => parts.get(at) ?? []))
  return new Map(
    [...own].flatMap((part) => [...furthest(search, part, new Map([...goal].filter(([at]) => part.unknowns.has(at))))])
  )
}

/** Ids of the targets that cannot be anything else than they are, given all that is known and the bounds. */
export const exposedWithinBounds = (solver: Solver, attack: Attack): ReadonlyArray<string> => {
  const { search, parts } = startSearch(solver, attack)
  let waiting = waitingAfterPushes(search, parts, attack.targets)
  const exposed: Array<string> = []
  for (let target = waiting[0]; target !== undefined; target = waiting[0]) {
    const alone = target
    for (const sign of [1, -1]) waiting = unmoved(waiting, movesFor(search, parts, alone, sign))
    if (!waiting.includes(alone)) continue
    waiting = waiting.filter((other) => other !== alone)
    if (roomIn(search, parts, alone, 1) + roomIn(search, parts, alone, -1) < noRoom) exposed.push(alone.id)
  }
  return exposed
}
