import { computeFiguresOrThrow } from "../../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import type { Area } from "../../../src/model/area.js"
import type { Group } from "../../../src/model/group.js"
import type { Indicator } from "../../../src/model/indicator.js"
import type { Observation } from "../../../src/model/observation.js"
import type { Unit } from "../../../src/model/unit.js"
import { type Random, randomFrom } from "./random.js"
import {
  area,
  count,
  girlsAndBoys,
  girlsAndBoysByGrade,
  grades,
  index,
  mean,
  ratio,
  school,
  share,
  town
} from "./town.js"

/** What may happen in a random municipality besides plain rows. */
export interface Oddities {
  /** Rows that are missing or hold no number. */
  readonly gaps: boolean
  /** Shares that are known as a value only. */
  readonly valuesOnly: boolean
  /** One sex, grade or crossed group without rows. */
  readonly missingParts: boolean
  /** Facts of an area's own. */
  readonly ownFacts: boolean
  /** Two terms and the school year that they make. */
  readonly terms: boolean
}

export const everyOddity: Oddities = { gaps: true, valuesOnly: true, missingParts: true, ownFacts: true, terms: true }

/** One pupil group at one unit: how many, and how many of them are counted (or the sum of their answers). */
interface Cohort {
  readonly base: number
  readonly amount: number
}

type Cohorts = ReadonlyMap<string, Cohort>

const makeTree = (random: Random): { readonly areas: ReadonlyArray<Area>; readonly units: ReadonlyArray<Unit> } => {
  const names = ["north", "south", "east", "west"].slice(0, random.whole(1, 4))
  const areas = names.map((name, at) => area(name, at > 1 && random.chance(0.5) ? names[at - 1] : undefined))
  const last = names.at(-1)
  const units = Array.from({ length: random.whole(5, 30) }, (_, at) => {
    // The last area of three or more holds one unit only.
    const home =
      at === 0 ? last : random.chance(0.1) ? undefined : names[random.whole(0, Math.max(0, names.length - 2))]
    return school(`s${String(at).padStart(2, "0")}`, home)
  })
  return { areas, units }
}

const makeIndicators = (random: Random, overTime: Indicator["overTime"]): ReadonlyArray<Indicator> => {
  const overUnits = random.chance(0.2) ? "mean-of-units" : "ratio-of-sums"
  const choices: readonly [Indicator, Indicator, ...ReadonlyArray<Indicator>] = [
    share({ id: "near-universal", overUnits, overTime }),
    share({ id: "absent", better: "lower", overUnits, overTime }),
    share({ id: "ordinary", better: "neither", overTime, minimumBase: 5 }),
    mean({ overTime, overUnits: overUnits === "mean-of-units" ? overUnits : "weighted-mean" }),
    index({ overTime }),
    count({ overTime }),
    ratio({ id: "per-teacher", overTime })
  ]
  const first = random.oneOf([choices[0], choices[0], choices[1]])
  const others = random.shuffled(choices.filter(({ id }) => id !== first.id)).slice(0, random.whole(0, 2))
  return [first, ...others]
}

const makeGroups = (random: Random): ReadonlyArray<Group> => {
  const shape = random.whole(0, 4)
  if (shape === 0) return []
  if (shape < 3) return girlsAndBoys
  return shape === 3 ? [...girlsAndBoys, ...grades] : [...girlsAndBoys, ...grades, ...girlsAndBoysByGrade]
}

const rates: Readonly<Record<string, readonly [number, number]>> = {
  "near-universal": [0.9, 1],
  absent: [0, 0.1],
  ordinary: [0.3, 0.9]
}

const makeCohort = (random: Random, indicator: Indicator, size: number): Cohort => {
  const base = random.chance(0.05) ? 0 : random.whole(Math.ceil(size / 3), size)
  if (indicator.kind === "count") return { base, amount: base }
  if (indicator.kind === "ratio") return { base, amount: random.whole(0, 3 * base) }
  if (indicator.kind === "share") {
    const [least, most] = rates[indicator.id] ?? [0, 1]
    const rate = least + random.next() * (most - least)
    return { base, amount: Array.from({ length: base }).filter(() => random.chance(rate)).length }
  }
  const { scaleMinimum = 0, scaleMaximum = 10 } = indicator
  const same = random.chance(0.1)
  const amounts = Array.from({ length: base }, () => (same ? scaleMaximum : random.whole(scaleMinimum, scaleMaximum)))
  return { base, amount: amounts.reduce((sum, amount) => sum + amount, 0) }
}

const merged = (cohorts: ReadonlyArray<Cohort>): Cohort => ({
  base: cohorts.reduce((sum, { base }) => sum + base, 0),
  amount: cohorts.reduce((sum, { amount }) => sum + amount, 0)
})

/** Draws boys and girls of every grade and adds them up to the groups that are asked for. */
const makeCohorts = (random: Random, indicator: Indicator, groups: ReadonlyArray<Group>): Cohorts => {
  const size = random.chance(0.3) ? random.whole(1, 6) : random.whole(4, 30)
  const crossed = new Map(girlsAndBoysByGrade.map(({ id }) => [id, makeCohort(random, indicator, size)]))
  const within = (group: string): ReadonlyArray<Cohort> =>
    [...crossed]
      .filter(([id]) => girlsAndBoysByGrade.find((g) => g.id === id)?.partOf.includes(group))
      .map(([, c]) => c)
  const named = groups.map(({ id }) => [id, crossed.get(id) ?? merged(within(id))] as const)
  return new Map([["all", merged([...crossed.values()])], ...named])
}

const plainRow = (indicator: Indicator, { base, amount }: Cohort): Partial<Observation> => {
  if (indicator.kind === "count") return { value: amount }
  if (indicator.kind === "share" || indicator.kind === "ratio") return { numerator: amount, denominator: base }
  return base === 0 ? { base, value: 0 } : { base, value: amount / base }
}

const oddRow = (random: Random, indicator: Indicator, cohort: Cohort, { valuesOnly }: Oddities) => {
  const { base, amount } = cohort
  if (random.chance(0.3)) return undefined
  if (random.chance(0.3)) return { status: "not-reported" as const }
  if (!valuesOnly || indicator.kind !== "share" || base === 0) return { status: "suppressed-at-source" as const }
  return { value: (amount / base) * indicator.factor, ...(random.chance(0.5) ? { denominator: base } : {}) }
}

interface Making {
  readonly random: Random
  readonly oddities: Oddities
  readonly groups: ReadonlyArray<Group>
}

const rowsOf = (
  { random, oddities, groups }: Making,
  indicator: Indicator,
  unitId: string,
  period: string
): ReadonlyArray<Observation> => {
  const gone = oddities.missingParts && random.chance(0.25) ? groups[random.whole(0, groups.length - 1)]?.id : undefined
  return [...makeCohorts(random, indicator, groups)].flatMap(([groupId, cohort]) => {
    if (groupId === gone) return []
    const odd = oddities.gaps && random.chance(0.05)
    const numbers = odd ? oddRow(random, indicator, cohort, oddities) : plainRow(indicator, cohort)
    if (numbers === undefined) return []
    const head = { indicatorId: indicator.id, unitId, period, groupId, origin: "drawn" }
    return [{ ...head, status: "reported" as const, ...numbers }]
  })
}

/** Draws a municipality of 5 to 30 schools in 1 to 4 areas; the same seed always draws the same one. */
export const randomMunicipality = (seed: number, oddities: Oddities = everyOddity): FigureTable => {
  const random = randomFrom(seed)
  const { areas, units } = makeTree(random)
  const groups = makeGroups(random)
  const linked = oddities.terms && random.chance(0.2)
  const overTime = linked ? random.oneOf(["sum", "average", "last"] as const) : "none"
  const indicators = makeIndicators(random, overTime)
  const periods = linked ? ["2024-HT", "2025-VT"] : ["2024/25"]
  const making = { random, oddities, groups }
  const nodes = [
    ...units.map(({ id }) => id),
    ...(oddities.ownFacts ? areas.filter(() => random.chance(0.1)).map(({ id }) => id) : [])
  ]
  const observations = indicators.flatMap((indicator) =>
    nodes.flatMap((node) => periods.flatMap((period) => rowsOf(making, indicator, node, period)))
  )
  const dataset = town({ areas, units, groups, indicators, observations })
  return computeFiguresOrThrow(dataset, linked ? { periods: [...periods, "2024/25"] } : {})
}
