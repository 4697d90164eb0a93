import type { Area } from "../../model/area.js"
import type { Membership } from "../../model/membership.js"
import { groupRows } from "../group-rows.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

/** Areas that the authority reaches; the others lie in a circle or below an area that does not exist. */
const rootedAreas = (areas: ReadonlyArray<Area>): ReadonlySet<string> => {
  const childrenOf = groupRows(areas, ({ parentId }) => parentId)
  const rooted = new Set(areas.filter(({ parentId }) => parentId === undefined).map(({ id }) => id))
  // A set is walked in the order of adding, so what is added here is reached in its turn.
  for (const id of rooted) for (const child of childrenOf.get(id) ?? []) rooted.add(child.id)
  return rooted
}

export const areasFormTree = rule({
  id: "SK-UNI-002",
  entity: "Area",
  severity: "error",
  source: "logik",
  subjects: function* ({ dataset }) {
    const rooted = rootedAreas(dataset.areas)
    for (const area of dataset.areas) yield { area, isRooted: rooted.has(area.id) }
  },
  check: ({ area, isRooted }) =>
    isRooted ? pass : finding({ place: at("areas", area, "parentId"), facts: { parent: area.parentId ?? "" } })
})

const isWithin = ({ from, to }: Membership, openedOn: string | undefined, closedOn: string | undefined): boolean =>
  (openedOn === undefined || openedOn <= from) &&
  (closedOn === undefined || (from < closedOn && (to === undefined || to <= closedOn)))

export const membershipLiesWithinUnit = rule({
  id: "SK-UNI-003",
  entity: "Membership",
  severity: "error",
  source: "logik",
  subjects: ({ dataset }) => dataset.memberships,
  check: (membership, { units }) => {
    const { from, to, unitId } = membership
    const unit = units.get(unitId)
    const endsBeforeItBegins = to !== undefined && to <= from
    if (!endsBeforeItBegins && unit?.openedOn === undefined && unit?.closedOn === undefined) return notApplicable
    if (!endsBeforeItBegins && isWithin(membership, unit?.openedOn, unit?.closedOn)) return pass
    return finding({ place: at("memberships", membership, "from"), facts: { from, to: to ?? "…" } })
  }
})

const inTimeOrder = (memberships: ReadonlyArray<Membership>): ReadonlyArray<Membership> =>
  memberships.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

export const membershipsDoNotOverlap = rule({
  id: "SK-MEM-001",
  entity: "Membership",
  severity: "warning",
  source: "logik",
  subjects: function* ({ dataset }) {
    for (const memberships of groupRows(dataset.memberships, ({ unitId }) => unitId).values()) {
      const ordered = inTimeOrder(memberships)
      for (const [index, membership] of ordered.entries()) yield { membership, earlier: ordered[index - 1] }
    }
  },
  check: ({ membership, earlier }) => {
    if (earlier === undefined) return notApplicable
    if (earlier.to !== undefined && earlier.to <= membership.from) return pass
    return finding({ place: at("memberships", membership, "from"), facts: { earlier: earlier.areaId } })
  }
})
