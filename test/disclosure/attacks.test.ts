import { beforeAll, describe, expect, it } from "vitest"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { exposedWithinBounds, loadSolver } from "./attacker/bounds-attacker.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"
import { attacksOn } from "./attacker/release-attack.js"
import {
  area,
  count,
  counted,
  girlsAndBoys,
  girlsAndBoysByGrade,
  grades,
  hiddenIn,
  passed,
  passedBySex,
  ratio,
  releaseOf,
  row,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

/** What follows from the release of a table, by sums or within bounds. */
const leaksOf = (table: FigureTable, published = table): ReadonlyArray<string> => {
  const attacks = attacksOn(table, protectFiguresOrThrow(published))
  return [...new Set(attacks.flatMap((attack) => [...exactlyExposed(attack), ...exposedWithinBounds(solver, attack)]))]
}

describe("an attack on a release", () => {
  it("through two divisions of a school in which everyone passed does not find the eight pupils of grade 9", () => {
    // 32 of 32 less 11 of 11 in grade 7 and 13 of 13 in grade 8 are 8 of 8.
    const table = tableOf({
      units: schools("ask", "bjork"),
      groups: [...girlsAndBoys, ...grades],
      observations: [
        ...passedBySex("ask", [19, 19], [13, 13]),
        passed("ask", 11, 11, { groupId: "grade-7" }),
        passed("ask", 13, 13, { groupId: "grade-8" }),
        passed("ask", 8, 8, { groupId: "grade-9" }),
        passed("bjork", 20, 40)
      ]
    })
    expect(leaksOf(table)).toEqual([])
  })

  it("through a value without numerator does not find the boys: 50 per cent of 20 girls are 10", () => {
    const table = tableOf({
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [
        passed("ask", 12, 40),
        row("ask", { groupId: "girls", value: 50, denominator: 20 }),
        passed("ask", 2, 20, { groupId: "boys" })
      ]
    })
    expect(leaksOf(table)).toEqual([])
  })

  it("through a value without any base does not find the boys: 40 less 20 boys are 20 girls", () => {
    const table = tableOf({
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [
        passed("ask", 12, 40),
        row("ask", { groupId: "girls", value: 50 }),
        passed("ask", 2, 20, { groupId: "boys" })
      ]
    })
    expect(leaksOf(table)).toEqual([])
  })

  it("through a whole that is known as a value does not find the boys: 30 per cent of 40 are 12, less 10 girls", () => {
    const table = tableOf({
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [
        row("ask", { value: 30, denominator: 40 }),
        passed("ask", 10, 20, { groupId: "girls" }),
        passed("ask", 2, 20, { groupId: "boys" })
      ]
    })
    expect(leaksOf(table)).toEqual([])
  })

  it("through two sums that lack the same part does not find the boys of grade 7", () => {
    // Nobody reports the girls of grade 7; they are 40 less 30 by sex, and what grade 7 adds to them is the two boys.
    const table = tableOf({
      units: schools("ask"),
      groups: [...girlsAndBoys, ...grades, ...girlsAndBoysByGrade],
      observations: [
        passed("ask", 40, 60, { groupId: "girls" }),
        passed("ask", 15, 20, { groupId: "girls-8" }),
        passed("ask", 15, 20, { groupId: "girls-9" }),
        passed("ask", 12, 40, { groupId: "grade-7" }),
        passed("ask", 2, 20, { groupId: "boys-7" })
      ]
    })
    expect(leaksOf(table)).toEqual([])
  })

  it("through the town does not find the three children of a unit without places", () => {
    const table = tableOf({
      units: schools("ask", "bjork"),
      indicators: [ratio()],
      observations: [passed("ask", 3, 0), passed("bjork", 20, 40)]
    })
    expect(leaksOf(table)).toEqual([])
  })

  it("on a table cut down to areas does not find the one that holds a small school", () => {
    const table = tableOf({
      areas: [area("north"), area("south")],
      units: [school("ask", "north"), school("bjork", "south"), school("ek", "south")],
      observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 20, 40)]
    })
    const areasOnly = { ...table, figures: table.figures.filter(({ level }) => level !== "unit") }
    expect(leaksOf(table, areasOnly)).toEqual([])
  })

  it("through the bases of another indicator of the same population does not find three pupils", () => {
    // The share hides Gran beside Ask, the count Björk; but the share tells that Björk has 30, and 73 less 30 and 40 are 3.
    const release = releaseOf({
      units: schools("ask", "bjork", "ek", "gran"),
      indicators: [count({ population: "year 9" }), share({ population: "year 9" })],
      observations: [
        ...[3, 30, 40].map((value, at) => counted(["ask", "bjork", "ek"][at] ?? "", value)),
        passed("ask", 2, 3),
        passed("bjork", 20, 30),
        passed("ek", 20, 40),
        passed("gran", 12, 22)
      ]
    })
    const known = (unit: string): number | null => {
      const own = (indicator: string) => release.figures.find(({ id }) => id === `${indicator}/${unit}/2025/all`)
      return own("pupils")?.value.value ?? own("passed")?.denominator ?? null
    }
    const [whole, bjork, ek] = [known("town"), known("bjork"), known("ek")]
    const pupilsOfAsk = whole === null || bjork === null || ek === null ? null : whole - bjork - ek
    expect(pupilsOfAsk).toBe(null)
  })

  it("on a town of small schools does not find which of two schools has the single failure", () => {
    const table = tableOf({
      areas: [area("north")],
      units: [school("ask", "north"), school("bjork", "north"), school("ek"), school("gran")],
      observations: [passed("ask", 19, 20), passed("bjork", 25, 25), passed("ek", 20, 40), passed("gran", 25, 45)]
    })
    expect(leaksOf(table)).toEqual([])
  })

  it("by the only girl of grade 7 who failed does not find the boys of her grade", () => {
    // 41 in grade 7, 36 passed: she is one of the five, so four boys failed. Sexes and grades divide the school in two ways.
    const release = releaseOf({
      units: schools("ask"),
      groups: [...girlsAndBoys, ...grades, ...girlsAndBoysByGrade],
      observations: [
        ...passedBySex("ask", [71, 88], [52, 70]),
        ...["7", "8", "9"].flatMap((grade, at) => [
          passed("ask", [36, 49, 38][at] ?? 0, [41, 66, 51][at] ?? 0, { groupId: `grade-${grade}` }),
          passed("ask", [26, 25, 20][at] ?? 0, [27, 34, 27][at] ?? 0, { groupId: `girls-${grade}` }),
          passed("ask", [10, 24, 18][at] ?? 0, [14, 32, 24][at] ?? 0, { groupId: `boys-${grade}` })
        ])
      ]
    })
    expect(hiddenIn(release)).toEqual(expect.arrayContaining(["ask/boys-7", "ask/girls-7", "ask/grade-7"]))
  })

  it("by the only absent girl does not find the absent boys, although grades divide the school too", () => {
    const release = releaseOf({
      units: schools("ask"),
      indicators: [share({ better: "lower" })],
      groups: [...girlsAndBoys, ...grades],
      observations: [
        ...passedBySex("ask", [1, 29], [4, 39]),
        passed("ask", 4, 20, { groupId: "grade-7" }),
        passed("ask", 1, 21, { groupId: "grade-8" }),
        passed("ask", 0, 27, { groupId: "grade-9" })
      ]
    })
    expect(hiddenIn(release)).toEqual(expect.arrayContaining(["ask/all", "ask/boys", "ask/girls"]))
  })
})
