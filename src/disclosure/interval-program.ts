import type { LinearConstraint, LinearProgram, LinearProgramSolver, LinearTerm } from "../audit/linear-program.js"
import type { Room, Weights } from "./interval-room.js"

/** Sums that readers know, and how far the innermost cells can move for themselves. */
export interface KnownSums {
  readonly rooms: ReadonlyArray<Room>
  /** Sums that cannot move at all: they are published, or nothing. */
  readonly still: ReadonlyArray<Weights>
  /** Sums of several cells that can move within a room of their own. */
  readonly limited: ReadonlyArray<{ readonly weights: Weights; readonly room: Room }>
}

/** What can still move when all known sums stay as they are. */
export interface OpenCells {
  /** Whether a cell can be nothing but what it is. */
  readonly isFixed: (row: number) => boolean
  /** The known sums that a cell is in. */
  readonly sumsOf: (row: number) => ReadonlyArray<Weights>
  /** The numbers of the components that a sum is open in; sums without a common one have nothing to do with each other. */
  readonly componentsOf: (weights: Weights) => ReadonlySet<number>
  /** How far a sum can move, up or down: `null` without end, and `undefined` when the solver gives no answer. */
  readonly furthest: (weights: Weights, direction: 1 | -1) => number | null | undefined
}

interface Component {
  readonly place: number
  readonly program: Omit<LinearProgram, "objective" | "sense"> & { readonly upper: ReadonlyArray<number | null> }
  readonly variableOf: ReadonlyMap<number, number>
}

const still: Room = { below: 0, above: 0 }

const sumsByRow = (sums: ReadonlyArray<Weights>): ReadonlyMap<number, ReadonlyArray<number>> => {
  const found = new Map<number, Array<number>>()
  for (const [index, weights] of sums.entries()) {
    for (const row of weights.keys()) {
      const known = found.get(row) ?? []
      found.set(row, known)
      known.push(index)
    }
  }
  return found
}

/** Whether a sum that stays as it is leaves no choice: one open cell, or cells that can move the sum one way only. */
const leavesNoChoice = (open: ReadonlyArray<readonly [row: number, weight: number]>, rooms: ReadonlyArray<Room>) => {
  if (open.length === 1) return true
  const canMove = (direction: 1 | -1): boolean =>
    open.some(([row, weight]) => {
      const { below, above } = rooms[row] ?? still
      return weight * direction > 0 ? above !== 0 : below < 0
    })
  return !canMove(1) || !canMove(-1)
}

/** Cells that follow one sum at a time; taken out first, so that the programs stay small. */
const fixedRows = (
  { rooms, still: sums }: KnownSums,
  byRow: ReadonlyMap<number, ReadonlyArray<number>>
): ReadonlySet<number> => {
  const fixed = new Set(rooms.flatMap(({ below, above }, row) => (below === 0 && above === 0 ? [row] : [])))
  const isWaiting = sums.map(() => true)
  const queue = [...sums.keys()].sort((a, b) => (sums[a]?.size ?? 0) - (sums[b]?.size ?? 0))
  const fix = (row: number): void => {
    fixed.add(row)
    for (const index of byRow.get(row) ?? []) {
      if (isWaiting[index] === true) continue
      isWaiting[index] = true
      queue.push(index)
    }
  }
  for (const index of queue) {
    isWaiting[index] = false
    const open = [...(sums[index] ?? [])].filter(([row]) => !fixed.has(row))
    if (open.length > 0 && leavesNoChoice(open, rooms)) for (const [row] of open) fix(row)
  }
  return fixed
}

/** All cells and sums that hang together with a cell. */
const connected = (
  start: number,
  sums: ReadonlyArray<Weights>,
  byRow: ReadonlyMap<number, ReadonlyArray<number>>,
  fixed: ReadonlySet<number>
) => {
  const variableOf = new Map([[start, 0]])
  const used = new Set<number>()
  const addCells = (index: number): void => {
    for (const row of sums[index]?.keys() ?? []) {
      if (!fixed.has(row) && !variableOf.has(row)) variableOf.set(row, variableOf.size)
    }
  }
  for (const row of variableOf.keys()) {
    for (const index of byRow.get(row) ?? []) {
      if (!used.has(index)) addCells(index)
      used.add(index)
    }
  }
  return { variableOf, used: [...used] }
}

/** Splits what is open into components that have nothing to do with each other, and sets up the program of each. */
const componentFinder = (
  own: KnownSums,
  sums: ReadonlyArray<Weights>,
  byRow: ReadonlyMap<number, ReadonlyArray<number>>,
  fixed: ReadonlySet<number>
) => {
  const found = new Map<number, Component>()
  const make = (start: number): Component => {
    const { variableOf, used } = connected(start, sums, byRow, fixed)
    const rooms = [...variableOf.keys()].map((row) => own.rooms[row] ?? still)
    const constraints = used.map((index): LinearConstraint => {
      const coefficients = [...(sums[index] ?? [])].flatMap(([row, weight]): ReadonlyArray<LinearTerm> => {
        const variable = variableOf.get(row)
        return variable === undefined ? [] : [[variable, weight]]
      })
      const limited = own.limited[index - own.still.length]
      if (limited === undefined) return { coefficients, equals: 0 }
      // A sum within limits is a variable of its own.
      rooms.push(limited.room)
      return { coefficients: [...coefficients, [rooms.length - 1, -1]], equals: 0 }
    })
    const program = {
      variables: rooms.length,
      constraints,
      lower: rooms.map(({ below }) => below),
      upper: rooms.map(({ above }) => above)
    }
    return { place: start, program, variableOf }
  }
  return (row: number): Component => {
    const known = found.get(row)
    if (known !== undefined) return known
    const component = make(row)
    for (const other of component.variableOf.keys()) found.set(other, component)
    return component
  }
}

/** Cells that no sum holds move for themselves. */
const freeEnd = ({ lower, upper }: Component["program"], objective: ReadonlyArray<LinearTerm>): number | null => {
  let far: number | null = 0
  for (const [variable, weight] of objective) {
    const bound: number | null = weight > 0 ? (upper[variable] ?? null) : (lower[variable] ?? null)
    far = far === null || bound === null ? null : far + weight * bound
  }
  return far
}

const end = (
  { program, variableOf }: Component,
  weights: Weights,
  direction: 1 | -1,
  solver: LinearProgramSolver
): number | null | undefined => {
  const objective = [...weights].flatMap(([row, weight]): ReadonlyArray<LinearTerm> => {
    const variable = variableOf.get(row)
    return variable === undefined ? [] : [[variable, weight * direction]]
  })
  if (program.constraints.length === 0) return freeEnd(program, objective)
  const answer = solver.solve({ ...program, objective, sense: "maximise" })
  if (answer.status === "unbounded") return null
  return answer.status === "optimal" && Number.isFinite(answer.value) ? answer.value : undefined
}

/** Finds out what can still move, for a reader who knows some sums. */
export const openCells = (known: KnownSums, solver: LinearProgramSolver): OpenCells => {
  const sums = [...known.still, ...known.limited.map(({ weights }) => weights)]
  const byRow = sumsByRow(sums)
  const fixed = fixedRows(known, byRow)
  const componentOf = componentFinder(known, sums, byRow, fixed)
  const ownComponents = (weights: Weights): ReadonlySet<Component> =>
    new Set([...weights.keys()].flatMap((row) => (fixed.has(row) ? [] : componentOf(row))))
  return {
    isFixed: (row) => fixed.has(row),
    componentsOf: (weights) => new Set([...ownComponents(weights)].map(({ place }) => place)),
    sumsOf: (row) => (byRow.get(row) ?? []).flatMap((index) => sums[index] ?? []),
    furthest: (weights, direction) => {
      let far: number | null = 0
      for (const component of ownComponents(weights)) {
        const part = end(component, weights, direction, solver)
        if (part === undefined) return undefined
        far = far === null || part === null ? null : far + part
      }
      return far
    }
  }
}
