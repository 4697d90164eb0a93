import type { Families } from "../organisation/families.js"
import type { PlacedUnit } from "../organisation/organisation.js"

/** Which units a pass expected, and which of them are covered. */
export interface CoveredUnits {
  readonly expected: ReadonlyArray<PlacedUnit>
  readonly covered: ReadonlySet<string>
}

/** Per node and family: which covered units it has at the two dates, and whether one is missing. */
interface FamilyAt {
  readonly earlier: Set<string>
  readonly later: Set<string>
  missing: boolean
}

type NodesAndFamilies = Map<string, Map<string, FamilyAt>>

const familyAt = (nodes: NodesAndFamilies, node: string, family: string): FamilyAt => {
  const families = nodes.get(node) ?? new Map<string, FamilyAt>()
  nodes.set(node, families)
  const known = families.get(family) ?? { earlier: new Set<string>(), later: new Set<string>(), missing: false }
  families.set(family, known)
  return known
}

const collect = (nodes: NodesAndFamilies, units: CoveredUnits, families: Families, side: "earlier" | "later"): void => {
  for (const { unit, above } of units.expected) {
    const isCovered = units.covered.has(unit.id)
    const family = families.get(unit.id) ?? unit.id
    for (const node of above) {
      const at = familyAt(nodes, node, family)
      if (isCovered) at[side].add(unit.id)
      else at.missing = true
    }
  }
}

const sameUnits = ({ earlier, later }: FamilyAt): boolean =>
  earlier.size === later.size && [...earlier].every((id) => later.has(id))

/** After a split or merger other units cover the same children, if none of them is missing on either side. */
const sameFamily = (at: FamilyAt): boolean => sameUnits(at) || (!at.missing && at.earlier.size > 0 && at.later.size > 0)

/** Finds the areas and the authority whose covered units differ between two passes, predecessors taken for the same. */
export const nodesWithOtherUnits = (
  earlier: CoveredUnits,
  later: CoveredUnits,
  families: Families
): ReadonlySet<string> => {
  const nodes: NodesAndFamilies = new Map()
  collect(nodes, earlier, families, "earlier")
  collect(nodes, later, families, "later")
  const changed = new Set<string>()
  for (const [node, byFamily] of nodes) {
    if (![...byFamily.values()].every(sameFamily)) changed.add(node)
  }
  return changed
}
