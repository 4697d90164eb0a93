import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import type { Figure } from "../../src/aggregation/figure.js"
import { type Trace, traceFigureOrThrow } from "../../src/aggregation/trace-figure.js"
import type { Dataset } from "../../src/model/dataset.js"
import type { Observation } from "../../src/model/observation.js"
import type { Unit } from "../../src/model/unit.js"
import {
  area,
  count,
  counted,
  figureIn,
  goal,
  mean,
  measured,
  parts,
  row,
  school,
  share,
  target,
  town
} from "../aggregation/support/figures-dataset.js"

const seeded = { seed: 20_250_103, numRuns: 80 }

const areas = [area("district"), area("west", "district"), area("east", "district"), area("island")]
const areaIds = [undefined, "district", "west", "east", "island"]
const groups = ["girls", "boys"].map((id) => ({ id, dimension: "sex", name: id, partOf: [] }))

const someUnit = (index: number): fc.Arbitrary<Unit> =>
  fc
    .record({
      areaId: fc.constantFrom(...areaIds),
      closedOn: fc.constantFrom(undefined, undefined, "2025-07-01", "2026-07-01"),
      forms: fc.constantFrom<Unit["schoolForms"]>(["GR"], ["FS"], ["GR", "FTH"])
    })
    .map(({ areaId, closedOn, forms }) =>
      school(`u${index}`, {
        schoolForms: forms,
        predecessorIds: index % 4 === 3 ? [`u${index - 1}`] : [],
        ...(areaId === undefined ? {} : { areaId }),
        ...(closedOn === undefined ? {} : { closedOn })
      })
    )

const tenths = fc.nat(9999).map((value) => value / 10)

const someRow = (unitId: string, period: string, groupId: string): fc.Arbitrary<ReadonlyArray<Observation>> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => [parts(unitId, a, a + b, { period, groupId })])
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tenths, fc.nat(40))
        .map(([value, base]) => [measured(unitId, value, base, { period, groupId })])
    },
    { weight: 2, arbitrary: tenths.map((value) => [counted(unitId, value, { period, groupId })]) },
    { weight: 1, arbitrary: fc.constant([row(unitId, "suppressed-at-source", { period, groupId })]) },
    { weight: 1, arbitrary: fc.constant([row(unitId, "not-applicable", { period, groupId })]) },
    { weight: 1, arbitrary: fc.constant([]) }
  )

/** A small town with everything in it that figures look at. */
const someTown: fc.Arbitrary<Dataset> = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, index) => `u${index}`)
  const cells = ids.flatMap((id) =>
    ["2024", "2025"].flatMap((period) => ["all", "girls"].map((groupId) => someRow(id, period, groupId)))
  )
  return fc
    .record({
      units: fc.tuple(...ids.map((_, index) => someUnit(index))),
      rows: fc.tuple(...cells),
      moves: fc.subarray(ids)
    })
    .map(({ units, rows, moves }) =>
      town({
        areas,
        units,
        groups,
        memberships: moves.map((unitId) => ({ unitId, areaId: "island", from: "2025-01-01", to: "2025-12-31" })),
        goals: [goal("g1", { schoolForms: ["GR"] }), goal("g2")],
        targets: [
          target("g1", { value: 50 }),
          target("g2"),
          target("g2", { indicatorId: "mean", comparison: "increase", value: 1 })
        ],
        indicators: [share({ breaks: [{ from: "2023", reason: "new" }] }), mean(), count({ minimumCoverage: 0.5 })],
        observations: rows.flat()
      })
    )
})

const shuffled = <T>(list: ReadonlyArray<T>, seed: number): ReadonlyArray<T> =>
  list
    .map((item, index) => ({ item, rank: (Math.imul(index + 1, 2_654_435_761) ^ Math.imul(seed + 1, 40_503)) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)

const lists = ["areas", "units", "memberships", "goals", "targets", "groups", "indicators", "observations"] as const

const printed = (dataset: Dataset): string => JSON.stringify(computeFiguresOrThrow(dataset).figures)

describe("figures", () => {
  it.each(lists)("do not change by a bit when %s stand in another order", (name) => {
    fc.assert(
      fc.property(someTown, fc.nat(), (dataset, seed) => {
        expect(printed({ ...dataset, [name]: shuffled<unknown>(dataset[name], seed) })).toBe(printed(dataset))
      }),
      { ...seeded, numRuns: 40 }
    )
  })
  it("do not change by a bit when school forms, predecessors and breaks stand in another order", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const units = dataset.units.map((unit) => ({
          ...unit,
          schoolForms: [...unit.schoolForms].reverse() as unknown as Unit["schoolForms"],
          predecessorIds: [...unit.predecessorIds].reverse()
        }))
        expect(printed({ ...dataset, units })).toBe(printed(dataset))
      }),
      seeded
    )
  })
  it("hold no NaN, no infinity and no minus zero", () => {
    const numbersIn = (value: unknown): ReadonlyArray<number> => {
      if (typeof value === "number") return [value]
      return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : []
    }
    fc.assert(
      fc.property(someTown, (dataset) => {
        const odd = numbersIn(computeFiguresOrThrow(dataset).figures).filter(
          (value) => !Number.isFinite(value) || Object.is(value, -0)
        )
        expect(odd).toEqual([])
      }),
      seeded
    )
  })
  it("have a value or a reason, never both and never neither", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const wrong = computeFiguresOrThrow(dataset).figures.filter(
          ({ value }) => (value.value === null) !== "reason" in value
        )
        expect(wrong).toEqual([])
      }),
      seeded
    )
  })
  it("have unique ids", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const ids = computeFiguresOrThrow(dataset).figures.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      seeded
    )
  })
  it("cover at most as many units as they expect, and expect at least one above the unit", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const wrong = computeFiguresOrThrow(dataset).figures.filter(
          ({ level, coverage: { units, unitsExpected } }) =>
            units > unitsExpected || (level !== "unit" && unitsExpected === 0)
        )
        expect(wrong).toEqual([])
      }),
      seeded
    )
  })
  it("of one indicator do not depend on the other indicators", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const all = computeFiguresOrThrow(dataset).figures.filter(({ indicatorId }) => indicatorId === "mean")
        expect(computeFiguresOrThrow(dataset, { indicators: ["mean"] }).figures).toEqual(all)
      }),
      seeded
    )
  })
  it("of one period do not depend on which periods are asked for", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const all = computeFiguresOrThrow(dataset).figures.filter(({ period }) => period === "2025")
        expect(computeFiguresOrThrow(dataset, { periods: ["2025"] }).figures).toEqual(all)
      }),
      seeded
    )
  })
})

describe("the authority's parts", () => {
  const unitsIn = (figures: ReadonlyArray<Figure>, of: Figure): ReadonlyArray<Figure> =>
    figures.filter(
      (figure) =>
        figure.level === "unit" &&
        figure.indicatorId === of.indicatorId &&
        figure.period === of.period &&
        figure.groupId === of.groupId &&
        figure.coverage.units === 1
    )
  it("are the sums of its covered units' parts", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const { figures } = computeFiguresOrThrow(dataset, { indicators: ["share"] })
        const tops = figures.filter(({ level, numerator }) => level === "authority" && numerator !== null)
        for (const top of tops) {
          const units = unitsIn(figures, top)
          const sums = [top.numerator, top.denominator]
          const added = [
            units.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0),
            units.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)
          ]
          expect(added).toEqual(sums)
        }
      }),
      seeded
    )
  })
  it("count its covered units", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const { figures } = computeFiguresOrThrow(dataset)
        const tops = figures.filter(({ level }) => level === "authority")
        expect(tops.map(({ coverage }) => coverage.units)).toEqual(tops.map((top) => unitsIn(figures, top).length))
      }),
      seeded
    )
  })
})

describe("the trace of the authority's figure", () => {
  const leaves = (trace: Trace): ReadonlyArray<Trace> =>
    trace.figure.level === "unit" ? [trace] : trace.parts.flatMap(leaves)
  it("leads to every expected unit once", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const table = computeFiguresOrThrow(dataset)
        const tops = table.figures.filter(({ level }) => level === "authority")
        const units = tops.map(({ id }) => leaves(traceFigureOrThrow(table, id)).map(({ figure }) => figure.nodeId))
        expect(units.map((nodes) => new Set(nodes).size)).toEqual(tops.map(({ coverage }) => coverage.unitsExpected))
        expect(units.map((nodes) => nodes.length)).toEqual(tops.map(({ coverage }) => coverage.unitsExpected))
      }),
      seeded
    )
  })
  it("marks as used exactly the covered units", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const table = computeFiguresOrThrow(dataset)
        const tops = table.figures.filter(({ level }) => level === "authority")
        const used = tops.map(({ id }) => leaves(traceFigureOrThrow(table, id)).filter((trace) => trace.used).length)
        expect(used).toEqual(tops.map(({ coverage }) => coverage.units))
      }),
      seeded
    )
  })
  it("adds up: the used units' numerators make the authority's", () => {
    fc.assert(
      fc.property(someTown, (dataset) => {
        const table = computeFiguresOrThrow(dataset, { indicators: ["share"] })
        const tops = table.figures.filter(({ level, numerator }) => level === "authority" && numerator !== null)
        for (const { id, numerator } of tops) {
          const used = leaves(traceFigureOrThrow(table, id)).filter((trace) => trace.used)
          expect(used.reduce((sum, { figure }) => sum + (figure.numerator ?? 0), 0)).toBe(numerator)
        }
      }),
      seeded
    )
  })
})

describe("ratio of sums", () => {
  const pair = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([a, b]) => [a, a + b] as const)
  it("is the number nearest to the exact fraction", () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
        const units = pairs.map((_, index) => school(`u${index}`))
        const observations = pairs.map(([a, b], index) => parts(`u${index}`, a, b))
        const figure = figureIn(computeFiguresOrThrow(town({ units, observations })), "share/town/2025/all")
        const top = pairs.reduce((sum, [a]) => sum + BigInt(a), 0n) * 100n
        const bottom = pairs.reduce((sum, [, b]) => sum + BigInt(b), 0n)
        const wanted = bottom === 0n ? null : Number(top) / Number(bottom)
        expect(figure.value.value).toBe(wanted)
      }),
      seeded
    )
  })
  it("is exact for amounts in öre", () => {
    const money = fc.tuple(fc.nat(10_000_000), fc.integer({ min: 1, max: 500 }))
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 12 }), (amounts) => {
        const units = amounts.map((_, index) => school(`u${index}`))
        const observations = amounts.map(([cents, base], index) => parts(`u${index}`, cents / 100, base))
        const figure = figureIn(computeFiguresOrThrow(town({ units, observations })), "share/town/2025/all")
        const cents = amounts.reduce((sum, [amount]) => sum + BigInt(amount), 0n)
        expect(figure.numerator).toBe(Number(cents) / 100)
      }),
      seeded
    )
  })
  it("is the same in any tree: areas or none", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pair, fc.constantFrom(...areaIds)), { minLength: 1, maxLength: 10 }), (rows) => {
        const observations = rows.map(([[a, b]], index) => parts(`u${index}`, a, b))
        const flat = rows.map((_, index) => school(`u${index}`))
        const inAreas = rows.map(([, areaId], index) => school(`u${index}`, areaId === undefined ? {} : { areaId }))
        const top = (units: ReadonlyArray<Unit>) =>
          figureIn(computeFiguresOrThrow(town({ areas, units, observations })), "share/town/2025/all").value
        expect(top(inAreas)).toEqual(top(flat))
      }),
      seeded
    )
  })
})

describe("an authority of one unit", () => {
  const alone = [
    ["share", share(), parts("u", 7, 9)],
    ["ratio", share({ kind: "ratio", factor: 1000 }), parts("u", 7, 9)],
    ["share of units", share({ overUnits: "mean-of-units" }), parts("u", 7, 9)],
    ["mean", mean(), measured("u", 3.7, 13)],
    ["mean of units", mean({ overUnits: "mean-of-units" }), measured("u", 3.7, 13)],
    ["index", mean({ kind: "index" }), measured("u", 61.8, 19)],
    ["count", count(), counted("u", 12.5)],
    ["nobody", share(), parts("u", 0, 0)],
    ["share weighed by its denominator", share({ overUnits: "weighted-mean" }), parts("u", 7, 9)],
    ["mean as sum and number", mean(), parts("u", 61, 20, { indicatorId: "mean" })],
    [
      "mean as a ratio of sums of points",
      mean({ overUnits: "ratio-of-sums" }),
      parts("u", 61, 20, { indicatorId: "mean" })
    ],
    ["count per unit", count({ overUnits: "mean-of-units" }), counted("u", 12.5)]
  ] as const
  it.each(alone)("has the value of its unit: %s", (_, indicator, observation) => {
    const table = computeFiguresOrThrow(
      town({ units: [school("u")], indicators: [indicator], observations: [observation] })
    )
    const [top, unit] = ["town", "u"].map((node) => figureIn(table, `${indicator.id}/${node}/2025/all`).value)
    expect(top).toEqual(unit)
  })
})

describe("the mean of units", () => {
  it("is within a billionth of the exact mean of fractions", () => {
    const pair = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 10 }), (pairs) => {
        const units = pairs.map((_, index) => school(`u${index}`))
        const observations = pairs.map(([a, b], index) => parts(`u${index}`, a, b))
        const indicators = [share({ kind: "ratio", factor: 1, overUnits: "mean-of-units" })]
        const figure = figureIn(computeFiguresOrThrow(town({ units, indicators, observations })), "share/town/2025/all")
        const bottom = pairs.reduce((product, [, b]) => product * BigInt(b), BigInt(pairs.length))
        const top = pairs.reduce((sum, [a, b]) => sum + (BigInt(a) * bottom) / BigInt(b) / BigInt(pairs.length), 0n)
        const exact = Number((top * 10n ** 15n) / bottom) / 1e15
        expect(Math.abs((figure.value.value ?? Number.NaN) - exact)).toBeLessThan(1e-9)
      }),
      seeded
    )
  })
})
