import { beforeAll, describe, expect, it } from "vitest"
import type { FigureTable } from "../../src/aggregation/figure.js"
import type { PolicyName } from "../../src/disclosure/policy.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { Attack } from "./attacker/attack.js"
import { exposedWithinBounds, loadSolver } from "./attacker/bounds-attacker.js"
import { exactlyExposed, linearlyExposed } from "./attacker/linear-attacker.js"
import { attacksOn } from "./attacker/release-attack.js"
import { type Limits, publicLimits } from "./attacker/secrets.js"
import { everyOddity, type Oddities, randomMunicipality } from "./support/random-municipality.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

const plain: Oddities = { gaps: false, valuesOnly: false, missingParts: false, ownFacts: false, terms: false }

const seeds = (from: number, count: number): ReadonlyArray<number> =>
  Array.from({ length: count }, (_, at) => from + at)

const attacks = (seed: number, oddities: Oddities, policy?: PolicyName, limits?: Limits): ReadonlyArray<Attack> => {
  const table = randomMunicipality(seed, oddities)
  return attacksOn(table, protectFiguresOrThrow(table, policy), limits)
}

/** What follows by sums alone, with the seed of the municipality. */
const linearLeaks = (list: ReadonlyArray<number>, oddities: Oddities, policy?: PolicyName, limits?: Limits) =>
  list.flatMap((seed) =>
    attacks(seed, oddities, policy, limits).flatMap((attack) => linearlyExposed(attack).map((id) => `${seed} ${id}`))
  )

/** What follows by sums and bounds, with the seed of the municipality. */
const leaksWithinBounds = (list: ReadonlyArray<number>, oddities: Oddities, policy?: PolicyName, limits?: Limits) =>
  list.flatMap((seed) =>
    attacks(seed, oddities, policy, limits).flatMap((attack) =>
      exposedWithinBounds(solver, attack).map((id) => `${seed} ${id}`)
    )
  )

/** All primary figures that a release shows. */
const shownSecrets = (table: FigureTable): ReadonlyArray<string> => {
  const release = protectFiguresOrThrow(table)
  const shown = new Set(release.figures.filter(({ value }) => value.value !== null).map(({ id }) => id))
  return attacksOn(table, release).flatMap(({ targets }) => targets.map(({ id }) => id).filter((id) => shown.has(id)))
}

describe("random municipalities", { timeout: 90_000 }, () => {
  it("hide every figure that is small itself", () => {
    const withParts = { ...everyOddity, valuesOnly: false }
    for (const seed of seeds(1, 40))
      expect([seed, shownSecrets(randomMunicipality(seed, withParts))]).toEqual([seed, []])
  })

  it("hide every value that tells a small numerator by the base beside it", () => {
    for (const seed of seeds(1, 20)) expect([seed, shownSecrets(randomMunicipality(seed))]).toEqual([seed, []])
  })

  it("hold all that the tests speak of", () => {
    const tables = seeds(1, 200).map((seed) => randomMunicipality(seed))
    const count = (test: (table: FigureTable) => boolean): number => tables.filter(test).length
    expect(count(({ dataset }) => dataset.units.length >= 25)).toBeGreaterThan(10)
    expect(count(({ dataset }) => dataset.areas.some(({ parentId }) => parentId !== undefined))).toBeGreaterThan(20)
    expect(count(({ dataset }) => dataset.groups.length === 11)).toBeGreaterThan(20)
    expect(
      count(({ dataset }) => dataset.indicators.some(({ overUnits }) => overUnits === "mean-of-units"))
    ).toBeGreaterThan(20)
    expect(count(({ figures }) => figures.some(({ period }) => period === "2024-HT"))).toBeGreaterThan(20)
    expect(count(({ figures }) => figures.some(({ status }) => status === "suppressed-at-source"))).toBeGreaterThan(50)
    expect(count(({ figures }) => figures.some(({ denominator }) => denominator === 0))).toBeGreaterThan(20)
    expect(
      count(({ figures }) =>
        figures.some(({ level, sources }) => level === "area" && sources[0]?.kind === "observation")
      )
    ).toBeGreaterThan(10)
  })

  it("have room for secrets: with only the small figures hidden, the attacker finds many", () => {
    const found = seeds(1, 10).map((seed) => {
      const table = randomMunicipality(seed, plain)
      const secrets = new Set(attacksOn(table, table).flatMap(({ targets }) => targets.map(({ id }) => id)))
      const figures = table.figures.map((figure) =>
        secrets.has(figure.id) ? { ...figure, value: { value: null, reason: "suppressed" as const } } : figure
      )
      return attacksOn(table, { figures }).flatMap((attack) => linearlyExposed(attack)).length
    })
    expect(found.filter((leaks) => leaks > 0).length).toBeGreaterThan(5)
  })

  it("give nothing away by sums: 100 without oddities", () => {
    expect(linearLeaks(seeds(1, 100), plain)).toEqual([])
  })

  it("give nothing away by sums: 60 with gaps, missing sexes and grades, own facts and terms", () => {
    expect(linearLeaks(seeds(401, 60), { ...everyOddity, valuesOnly: false })).toEqual([])
  })

  it("give nothing away by sums: 60 with values that have no numerator as well", () => {
    expect(linearLeaks(seeds(501, 60), everyOddity)).toEqual([])
  })

  it("give nothing away over the rationals, without any modulus: 5 of them", () => {
    for (const seed of seeds(601, 5)) {
      for (const attack of attacks(seed, plain)) expect(exactlyExposed(attack)).toEqual(linearlyExposed(attack))
    }
  })

  it("give nothing away within bounds: 30 without oddities", () => {
    expect(leaksWithinBounds(seeds(1, 30), plain)).toEqual([])
  })

  it("give nothing away within bounds: 20 with all oddities", () => {
    expect(leaksWithinBounds(seeds(701, 20), everyOddity)).toEqual([])
  })

  it("give nothing away within bounds where nearly everyone is printed: 15", () => {
    expect(leaksWithinBounds(seeds(801, 15), plain, "skolverket")).toEqual([])
  })

  it("give nothing away within bounds under the other presets: 10 each", () => {
    const strict: Limits = { base: 15, answers: 10, cell: 10, everyFullCell: true }
    expect(leaksWithinBounds(seeds(901, 10), plain, "strict", strict)).toEqual([])
    expect(leaksWithinBounds(seeds(911, 10), plain, "skolinspektionen", { ...publicLimits, base: 5 })).toEqual([])
  })
})
