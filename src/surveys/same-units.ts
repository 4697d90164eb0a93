import type { SurveyCycle } from "../model/survey-cycle.js"
import type { Families } from "../organisation/families.js"
import type { Organisation } from "../organisation/organisation.js"
import { lastDayOfCycle } from "./cycle-period.js"
import type { NodeAnswers } from "./node-answers.js"

/** The units of a node in one round, by family: those that answered, and whether an open one did not. */
type UnitsByFamily = Map<string, { readonly answered: Set<string>; silent: boolean }>

const unitsByFamily = (
  organisation: Organisation,
  families: Families,
  { cycle, answers: { place, tallies } }: RoundAtNode
): UnitsByFamily => {
  const answered = new Set(tallies.map(({ unitId }) => unitId))
  const units: UnitsByFamily = new Map()
  const familyOf = (unitId: string) => {
    const name = families.get(unitId) ?? unitId
    const family = units.get(name) ?? { answered: new Set<string>(), silent: false }
    units.set(name, family)
    return family
  }
  for (const unitId of answered) familyOf(unitId).answered.add(unitId)
  for (const { unit, above } of organisation.openOn(lastDayOfCycle(cycle))) {
    const isHere = unit.id === place.nodeId || above.includes(place.nodeId)
    if (isHere && !answered.has(unit.id)) familyOf(unit.id).silent = true
  }
  return units
}

const nobody = { answered: new Set<string>(), silent: false }

const hasAll = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((id) => b.has(id))

/** A round and what it left at one node. */
export interface RoundAtNode {
  readonly cycle: SurveyCycle
  readonly answers: NodeAnswers
}

/** Tells whether the same units answered at a node in two rounds; those that continue each other are the same. */
export const sameUnits = (
  organisation: Organisation,
  families: Families,
  earlier: RoundAtNode,
  later: RoundAtNode
): boolean => {
  const before = unitsByFamily(organisation, families, earlier)
  const after = unitsByFamily(organisation, families, later)
  return [...new Set([...before.keys(), ...after.keys()])].every((name) => {
    const { answered: a, silent: silentBefore } = before.get(name) ?? nobody
    const { answered: b, silent: silentAfter } = after.get(name) ?? nobody
    if (hasAll(a, b) && hasAll(b, a)) return true
    return a.size > 0 && b.size > 0 && !silentBefore && !silentAfter
  })
}
