import type { AttackSystem, Row } from "./attack-system.js"

/** Unknowns that rows hold together, however long the chain between them. */
export interface Component {
  /** Indices of the unknowns. */
  readonly unknowns: ReadonlyArray<number>
  readonly rows: ReadonlyArray<Row>
}

const leaders = (size: number) => {
  const leader = Array.from({ length: size }, (_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    for (let next = leader[at] ?? at; next !== at; next = leader[at] ?? at) {
      leader[at] = leader[next] ?? next
      at = next
    }
    return at
  }
  const join = (a: number, b: number): void => {
    leader[leaderOf(a)] = leaderOf(b)
  }
  return { leaderOf, join }
}

/** Splits a system into components that have nothing to do with each other; rows without unknowns belong to none. */
export const componentsOf = ({ unknowns, rows }: AttackSystem): ReadonlyArray<Component> => {
  const { leaderOf, join } = leaders(unknowns.length)
  for (const row of rows) {
    const [first, ...others] = row.unknowns.keys()
    if (first !== undefined) for (const other of others) join(first, other)
  }
  const components = new Map<number, { unknowns: Array<number>; rows: Array<Row> }>()
  for (const index of unknowns.keys()) {
    const leader = leaderOf(index)
    const component = components.get(leader) ?? { unknowns: [], rows: [] }
    components.set(leader, component)
    component.unknowns.push(index)
  }
  for (const row of rows) {
    const [first] = row.unknowns.keys()
    if (first !== undefined) components.get(leaderOf(first))?.rows.push(row)
  }
  return [...components.values()]
}
