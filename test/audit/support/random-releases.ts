import type { Cell, CellOptions } from "../../../src/disclosure/protect-cells.js"
import { type Random, randomFrom } from "../../disclosure/support/random.js"
import type { Task } from "./small-tables.js"

/** A node of a tree: its name and the leaves below it. */
interface Node {
  readonly id: string
  readonly leaves: ReadonlyArray<number>
}

interface Division {
  readonly levels: number
  readonly leaves: number
  readonly nodes: ReadonlyArray<Node>
}

/** A random release, with what a reader may want to know of its make. */
export interface RandomRelease extends Task {
  readonly dimensions: number
  /** Levels of the dimension that has the most of them. */
  readonly levels: number
}

/** Draws a tree with at most so many leaves; a node may have a single child, as an area with one school. */
const drawDivision = (random: Random, name: string, levels: number, most: number): Division => {
  const nodes: Array<Node> = []
  let leaves = 0
  const grow = (id: string, below: number, room: number): ReadonlyArray<number> => {
    const children = below === 0 ? 0 : random.whole(1, Math.min(3, room))
    const own =
      children === 0
        ? [leaves++]
        : Array.from({ length: children }, (_, at) =>
            grow(`${id}.${at}`, below - 1, Math.floor(room / children))
          ).flat()
    nodes.push({ id, leaves: own })
    return own
  }
  grow(name, levels - 1, most)
  return { levels, leaves, nodes }
}

/** Every node of one dimension with every node of the next. */
const crossed = (cells: ReadonlyArray<Cell>, { leaves, nodes }: Division): ReadonlyArray<Cell> =>
  cells.flatMap((cell) =>
    nodes.map((node) => ({
      id: `${cell.id} ${node.id}`,
      members: cell.members.flatMap((member) => node.leaves.map((leaf) => member * leaves + leaf))
    }))
  )

const drawOptions = (random: Random): CellOptions => ({
  threshold: random.whole(2, 5),
  zeros: random.oneOf(["publish", "protect"])
})

/** The most leaves of each dimension. */
const shapes: readonly [ReadonlyArray<number>, ...ReadonlyArray<ReadonlyArray<number>>] = [[14], [5, 4], [4, 2, 2]]

/**
 * Draws counts by one to three divisions of two to five levels, with their sums; some releases leave cells out that others
 * show. The same seed always draws the same one.
 */
export const randomRelease = (seed: number): RandomRelease => {
  const random = randomFrom(seed)
  const most = random.oneOf(shapes)
  const divisions = most.map((leaves, at) =>
    drawDivision(random, "xyz"[at] ?? "", random.whole(2, at === 0 ? 5 : 3), leaves)
  )
  const whole: ReadonlyArray<Cell> = [{ id: "", members: [0] }]
  const cells = divisions.reduce(crossed, whole)
  const gaps = random.chance(0.3) ? 0.15 : 0
  const small = random.next()
  const members = Array.from({ length: divisions.reduce((product, { leaves }) => product * leaves, 1) }, () =>
    random.chance(small) ? random.whole(0, 3) : random.whole(0, 30)
  )
  return {
    dimensions: most.length,
    levels: Math.max(...divisions.map(({ levels }) => levels)),
    table: { members, cells: cells.filter(() => !random.chance(gaps)) },
    options: drawOptions(random)
  }
}
