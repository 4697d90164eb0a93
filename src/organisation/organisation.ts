import * as Result from "effect/Result"
import type { CalendarDate } from "../model/calendar-date.js"
import type { Dataset } from "../model/dataset.js"
import type { Unit } from "../model/unit.js"
import { byCodePoint } from "../text/code-point-order.js"

/** A unit at a day, with the nodes that it lies in: its area, the areas around it, and last the authority. */
export interface PlacedUnit {
  readonly unit: Unit
  readonly above: ReadonlyArray<string>
}

/** The organisation tree, readable at any day. */
export interface Organisation {
  /** The units that are open at a day, by id. */
  readonly openOn: (day: CalendarDate) => ReadonlyArray<PlacedUnit>
  /** The areas around an area, innermost first, and last the authority. */
  readonly aboveArea: (areaId: string) => ReadonlyArray<string>
}

/** An area that lies in itself. */
export interface AreaCycle {
  readonly areaId: string
}

/** Tells whether a unit is open at a day; `closedOn` is the first day closed. */
export const isOpenOn = (unit: Unit, day: CalendarDate): boolean =>
  (unit.openedOn === undefined || unit.openedOn <= day) && (unit.closedOn === undefined || day < unit.closedOn)

const membershipsByUnit = (dataset: Dataset): ReadonlyMap<string, Dataset["memberships"]> => {
  const byUnit = new Map<string, Array<Dataset["memberships"][number]>>()
  // Where memberships overlap, the latest counts, whatever the order of the rows.
  const latestFirst = [...dataset.memberships].sort(
    (a, b) => byCodePoint(b.from, a.from) || byCodePoint(a.areaId, b.areaId)
  )
  for (const membership of latestFirst) {
    const list = byUnit.get(membership.unitId)
    if (list === undefined) byUnit.set(membership.unitId, [membership])
    else list.push(membership)
  }
  return byUnit
}

/** Follows the areas upwards; an area met twice lies in itself. */
const chainOf = (
  areaId: string,
  parents: ReadonlyMap<string, string | undefined>
): ReadonlyArray<string> | undefined => {
  const chain: Array<string> = []
  for (let at: string | undefined = areaId; at !== undefined; at = parents.get(at)) {
    if (chain.includes(at)) return undefined
    chain.push(at)
  }
  return chain
}

const chainsOf = (dataset: Dataset): Result.Result<ReadonlyMap<string, ReadonlyArray<string>>, AreaCycle> => {
  const parents = new Map(dataset.areas.map((area) => [area.id, area.parentId]))
  const chains = new Map<string, ReadonlyArray<string>>()
  for (const { id } of [...dataset.areas].sort((a, b) => byCodePoint(a.id, b.id))) {
    const chain = chainOf(id, parents)
    if (chain === undefined) return Result.fail({ areaId: id })
    chains.set(id, [...chain, dataset.authority.id])
  }
  return Result.succeed(chains)
}

/** Builds the tree. Fails when areas lie in each other. */
export const organisationOf = (dataset: Dataset): Result.Result<Organisation, AreaCycle> =>
  Result.map(chainsOf(dataset), (chains) => {
    const memberships = membershipsByUnit(dataset)
    const units = [...dataset.units].sort((a, b) => byCodePoint(a.id, b.id))
    const top = [dataset.authority.id]
    const areaOn = (unit: Unit, day: CalendarDate): string | undefined =>
      memberships.get(unit.id)?.find(({ from, to }) => from <= day && (to === undefined || day < to))?.areaId ??
      unit.areaId
    const placeOn = (day: CalendarDate): ReadonlyArray<PlacedUnit> =>
      units
        .filter((unit) => isOpenOn(unit, day))
        .map((unit) => ({ unit, above: chains.get(areaOn(unit, day) ?? "") ?? top }))
    const placed = new Map<CalendarDate, ReadonlyArray<PlacedUnit>>()
    return {
      openOn: (day) => {
        const known = placed.get(day) ?? placeOn(day)
        placed.set(day, known)
        return known
      },
      aboveArea: (areaId) => (chains.get(areaId) ?? top).slice(1)
    }
  })
