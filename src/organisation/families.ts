import type { Dataset } from "../model/dataset.js"

/** Units that continue each other through splits and mergers, by a name of their family; most units are alone in theirs. */
export type Families = ReadonlyMap<string, string>

/** Finds which units continue each other, over any number of splits and mergers. */
export const familiesOf = (dataset: Dataset): Families => {
  const parent = new Map(dataset.units.map((unit) => [unit.id, unit.id]))
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(id, root)
    return root
  }
  for (const { id, predecessorIds } of dataset.units) {
    for (const predecessor of predecessorIds) {
      if (parent.has(predecessor)) parent.set(rootOf(predecessor), rootOf(id))
    }
  }
  return new Map(dataset.units.map((unit) => [unit.id, rootOf(unit.id)]))
}
