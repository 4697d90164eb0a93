import type { Group } from "../../model/group.js"
import { everyone } from "../../model/identifier.js"
import type { Indicator } from "../../model/indicator.js"
import type { Observation } from "../../model/observation.js"
import { hasNumber } from "../../model/status.js"
import type { Context } from "../context.js"
import { groupRows } from "../group-rows.js"
import { at } from "../place.js"
import { finding, notApplicable, type Outcome, pass, rule } from "../rule.js"

/** The groups of one dimension that together make a larger group. */
interface Division {
  readonly dimension: string
  readonly whole: string
  readonly parts: ReadonlyArray<string>
}

const divisionsOf = (groups: ReadonlyArray<Group>): ReadonlyArray<Division> => {
  const pairs = groups.flatMap(({ id, dimension, partOf }) =>
    (partOf.length === 0 ? [everyone] : [...new Set(partOf)]).map((whole) => ({ id, dimension, whole }))
  )
  return [...groupRows(pairs, ({ dimension, whole }) => JSON.stringify([dimension, whole])).values()]
    .map((same) => ({
      dimension: same[0]?.dimension ?? "",
      whole: same[0]?.whole ?? everyone,
      parts: same.map(({ id }) => id)
    }))
    .filter(({ parts }) => parts.length >= 2)
}

/** All groups' observations of one indicator, node and period. */
type ByGroup = ReadonlyMap<string, Observation>

interface Sum {
  readonly indicator: Indicator | undefined
  readonly division: Division
  readonly byGroup: ByGroup
}

const sumsOf = function* ({ dataset, indicators }: Context): Iterable<Sum> {
  const divisions = divisionsOf(dataset.groups)
  if (divisions.length === 0) return
  const cells = groupRows(
    dataset.observations,
    ({ indicatorId, unitId, period }) => `${indicatorId}|${unitId}|${period}`
  )
  for (const observations of cells.values()) {
    if (observations.length < 2) continue
    const byGroup = new Map(observations.map((observation) => [observation.groupId, observation]))
    const indicator = indicators.get(observations[0]?.indicatorId ?? "")
    for (const division of divisions) if (byGroup.has(division.whole)) yield { indicator, division, byGroup }
  }
}

const amountsOf = (kind: Indicator["kind"] | undefined): ReadonlyArray<"numerator" | "denominator" | "count"> => {
  if (kind === "count") return ["count"]
  return kind === "share" ? ["numerator", "denominator"] : []
}

const amount = (observation: Observation, name: "numerator" | "denominator" | "count"): number | undefined => {
  if (!hasNumber(observation.status) || observation.status === "rounded") return undefined
  return name === "count" ? (observation.value ?? observation.numerator) : observation[name]
}

const compareAmount =
  (whole: Observation, parts: ReadonlyArray<Observation>, division: Division) =>
  (name: "numerator" | "denominator" | "count"): Outcome => {
    const total = amount(whole, name)
    const amounts = parts.map((part) => amount(part, name)).filter((part) => part !== undefined)
    if (total === undefined || amounts.length < division.parts.length) return notApplicable
    // Sorted, so that the sum of fractions does not depend on the order of rows.
    const sum = amounts.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0)
    if (Math.abs(sum - total) <= 1e-9 * Math.max(1, Math.abs(total))) return pass
    const place = at("observations", whole, name === "count" ? "value" : name)
    return finding({ place, facts: { dimension: division.dimension, sum, total } })
  }

export const partsMakeTheWhole = rule({
  id: "SK-FOL-005",
  entity: "FollowUp",
  severity: "error",
  source: "logik",
  subjects: sumsOf,
  check: ({ indicator, division, byGroup }) => {
    const whole = byGroup.get(division.whole)
    const parts = division.parts.flatMap((id) => byGroup.get(id) ?? [])
    if (whole === undefined) return notApplicable
    const outcomes = amountsOf(indicator?.kind).map(compareAmount(whole, parts, division))
    return (
      outcomes.find((outcome) => typeof outcome === "object") ??
      outcomes.find((outcome) => outcome === pass) ??
      notApplicable
    )
  }
})
