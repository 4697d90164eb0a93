import { describe, expect, it } from "vitest"
import { formOfRow, formOfRows } from "../../src/disclosure/linear-form.js"
import { prime } from "../../src/disclosure/prime-field.js"
import type { Relation } from "../../src/disclosure/relation.js"
import { type SuppressionProblem, suppress } from "../../src/disclosure/secondary-suppression.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"
import { attacksOn } from "./attacker/release-attack.js"
import {
  answered,
  area,
  count,
  counted,
  girlsAndBoys,
  hiddenIn,
  mean,
  passed,
  passedBySex,
  releaseOf,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

type Tables = Parameters<typeof releaseOf>[0]

const exposedIn = (tables: Tables): ReadonlyArray<string> =>
  attacksOn(tableOf(tables), releaseOf(tables)).flatMap((attack) => exactlyExposed(attack))

describe("a small school", () => {
  it("is hidden together with the smallest of the others, so that the town less the others does not show it", () => {
    const tables = {
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["ask/all", "bjork/all"])
  })

  it("hides its area when it is the only one there, and no error is raised", () => {
    const tables = {
      areas: [area("north"), area("south")],
      units: [school("ask", "north"), school("bjork", "south"), school("ek", "south")],
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["north/all", "south/all", "ask/all", "bjork/all"])
    expect(exposedIn(tables)).toEqual([])
  })

  it("hides the whole town when it is the only school of it", () => {
    expect(hiddenIn(releaseOf({ units: schools("ask"), observations: [passed("ask", 3, 20)] }))).toEqual([
      "town/all",
      "ask/all"
    ])
  })

  it("needs no other one hidden beside a second small school", () => {
    const tables = {
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 3, 20), passed("bjork", 4, 30), passed("ek", 20, 40)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["ask/all", "bjork/all"])
  })

  it("is not told by an area around its area", () => {
    const tables = {
      areas: [area("north"), area("far-north", "north")],
      units: [school("ask", "far-north"), school("bjork", "far-north"), school("ek", "north"), school("gran")],
      observations: [passed("ask", 15, 30), passed("bjork", 20, 40), passed("ek", 3, 20), passed("gran", 14, 20)]
    }
    expect(hiddenIn(releaseOf(tables))).toContain("ek/all")
    expect(exposedIn(tables)).toEqual([])
  })

  it("hides nobody beside it where units are not added up", () => {
    const tables = {
      units: schools("ask", "bjork"),
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["ask/all"])
  })

  it("hides nobody beside it in a year of its own", () => {
    const tables = {
      units: schools("ask", "bjork", "ek"),
      observations: ["2024", "2025"].flatMap((period) => [
        passed("ask", period === "2024" ? 3 : 10, 20, { period }),
        passed("bjork", 15, 30, { period }),
        passed("ek", 20, 40, { period })
      ])
    }
    const release = releaseOf(tables)
    expect(release.figures.filter(({ value }) => value.value === null).map(({ id }) => id)).toEqual([
      "passed/ask/2024/all",
      "passed/bjork/2024/all"
    ])
  })

  it("does not hide others through an area's own fact, which is no sum", () => {
    const tables = {
      areas: [area("north")],
      units: [school("ask", "north"), school("bjork", "north")],
      observations: [passed("ask", 10, 20), passed("bjork", 15, 30), passed("north", 3, 50)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["north/all"])
  })
})

describe("girls and boys", () => {
  const withOthers = (rows: ReturnType<typeof passedBySex>): Tables => ({
    units: schools("ask", "bjork", "ek"),
    groups: girlsAndBoys,
    observations: [...rows, ...passedBySex("bjork", [15, 25], [15, 24]), ...passedBySex("ek", [20, 35], [18, 34])]
  })

  it("hide each other when one of them is small", () => {
    const tables = withOthers(passedBySex("ask", [2, 15], [10, 18]))
    const hidden = hiddenIn(releaseOf(tables))
    expect(hidden.filter((id) => id.startsWith("ask"))).toHaveLength(2)
    expect(exposedIn(tables)).toEqual([])
  })

  it("leave the town and everybody in it to be shown", () => {
    const hidden = hiddenIn(releaseOf(withOthers(passedBySex("ask", [2, 15], [10, 18]))))
    expect(hidden.filter((id) => id.startsWith("town"))).toEqual([])
  })

  it("are all shown where none is small", () => {
    expect(hiddenIn(releaseOf(withOthers(passedBySex("ask", [9, 15], [10, 18]))))).toEqual([])
  })

  it("who all passed are shown, girls and boys and both", () => {
    expect(hiddenIn(releaseOf(withOthers(passedBySex("ask", [15, 15], [18, 18]))))).toEqual([])
  })

  it("who all passed do not give away the eight girls: all of them passed, so did every girl", () => {
    const hidden = hiddenIn(releaseOf(withOthers(passedBySex("ask", [8, 8], [18, 18]))))
    expect(hidden).toContain("ask/girls")
    expect(hidden).toContain("ask/all")
  })

  it("do not hide the town because one pupil of one school failed", () => {
    const hidden = hiddenIn(releaseOf(withOthers(passedBySex("ask", [15, 15], [17, 18]))))
    expect(hidden.filter((id) => id.startsWith("town"))).toEqual([])
  })

  it("of which only the boys are reported protect the girls who are left over", () => {
    const tables = withOthers([passed("ask", 12, 33), passed("ask", 10, 18, { groupId: "boys" })])
    expect(exposedIn(tables)).toEqual([])
    const hidden = hiddenIn(releaseOf(tables))
    expect(hidden.includes("ask/all") || hidden.includes("ask/boys")).toBe(true)
  })

  it("of a school without girls are shown as the boys they are", () => {
    const tables = withOthers(passedBySex("ask", [0, 0], [10, 18]))
    expect(hiddenIn(releaseOf(tables))).toEqual([])
  })
})

describe("other sums", () => {
  it("of counts hide a second preschool beside one with three children", () => {
    const tables = {
      units: schools("ask", "bjork", "ek"),
      indicators: [count()],
      observations: [counted("ask", 3), counted("bjork", 30), counted("ek", 40)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["ask/all", "bjork/all"])
  })

  it("of means hide a second survey beside one with six answers", () => {
    const tables = {
      units: schools("ask", "bjork", "ek"),
      indicators: [mean()],
      observations: [answered("ask", 3.2, 6), answered("bjork", 3.4, 30), answered("ek", 4, 40)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["ask/all", "bjork/all"])
  })

  it("in which units weigh alike hide a second unit as well", () => {
    const tables = {
      units: schools("ask", "bjork", "ek"),
      indicators: [share({ overUnits: "mean-of-units" })],
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
    }
    expect(hiddenIn(releaseOf(tables))).toEqual(["ask/all", "bjork/all"])
    expect(exposedIn(tables)).toEqual([])
  })

  it.each(["sum", "average"] as const)("of terms (%s) hide a second number beside a small autumn", (overTime) => {
    const terms = ["2024-HT", "2025-VT"]
    const tables = {
      units: schools("ask", "bjork", "ek"),
      indicators: [share({ overTime })],
      observations: terms.flatMap((period, at) => [
        passed("ask", 3 + 7 * at, 20, { period }),
        passed("bjork", 15, 30, { period }),
        passed("ek", 20, 40, { period })
      ])
    }
    const options = { periods: [...terms, "2024/25"] }
    const release = releaseOf(tables, "default", options)
    const hidden = release.figures.filter(({ value }) => value.value === null).map(({ id }) => id)
    expect(hidden).toContain("passed/ask/2024-HT/all")
    expect(hidden.some((id) => id === "passed/ask/2025-VT/all" || id === "passed/ask/2024/25/all")).toBe(true)
    expect(attacksOn(tableOf(tables, options), release).flatMap((attack) => exactlyExposed(attack))).toEqual([])
  })

  it("whose year is the last term's hide year and term together", () => {
    const tables = {
      units: schools("ask"),
      indicators: [share({ overTime: "last", overUnits: "none" })],
      observations: [passed("ask", 10, 20, { period: "2024-HT" }), passed("ask", 3, 20, { period: "2025-VT" })]
    }
    const release = releaseOf(tables, "default", { periods: ["2024-HT", "2025-VT", "2024/25"] })
    const hidden = release.figures.filter(({ value }) => value.value === null).map(({ period }) => period)
    expect(hidden).toEqual(["2024/25", "2025-VT"])
  })
})

const nothingKnown = {
  known: new Set<number>(),
  bounded: new Set<number>(),
  alone: new Set<number>(),
  relations: [],
  given: [],
  forced: []
}

type Sums = ReadonlyArray<ReadonlyArray<number>>

/** What is published of sums of innermost cells, when other sums must not follow. */
const publishedOf = (
  rows: number,
  primaries: Sums,
  candidates: Sums,
  setting: Partial<SuppressionProblem> = {}
): ReadonlyArray<boolean> =>
  suppress({
    ...nothingKnown,
    rows,
    primaries: primaries.map(formOfRows),
    candidates: candidates.map(formOfRows),
    ...setting
  }).published

/** Parts that make a whole. */
const makes = (whole: number, ...parts: ReadonlyArray<number>): Relation => ({
  whole,
  form: new Map([[whole, prime - 1], ...parts.map((part) => [part, 1] as const)])
})

describe("a sum", () => {
  it("is published until it would give a primary away: the first that is asked for wins", () => {
    expect(publishedOf(2, [[0]], [[0, 1], [1]])).toEqual([true, false])
    expect(publishedOf(2, [[0]], [[1], [0, 1]])).toEqual([true, false])
  })

  it("that follows from what is published is published too", () => {
    expect(publishedOf(3, [[0]], [[1], [2], [1, 2]])).toEqual([true, true, true])
    expect(publishedOf(3, [[0]], [[0, 1], [2], [0, 1, 2]])).toEqual([true, true, true])
  })

  it("is not published when it is the primary itself, or several of it", () => {
    expect(publishedOf(2, [[0]], [[0], [0, 0]])).toEqual([false, false])
  })

  it("is not published when nobody is in the rest of it", () => {
    expect(
      publishedOf(
        3,
        [[0]],
        [
          [0, 1],
          [0, 2]
        ],
        { known: new Set([1]) }
      )
    ).toEqual([false, true])
  })

  it("guards every primary, whether alone or itself a sum", () => {
    expect(publishedOf(4, [[0], [2]], [[0, 1], [2, 3], [1], [3]])).toEqual([true, true, false, false])
    expect(publishedOf(3, [[0, 1]], [[0], [1], [0, 1, 2], [2]])).toEqual([true, false, true, false])
  })

  it("is published where a primary follows from it only together with what stays hidden", () => {
    // The four inner cells of a table by its rows and columns.
    expect(publishedOf(4, [[0]], [[0, 1], [2, 3], [0, 2], [1, 3], [3], [2], [1]])).toEqual([
      ...[true, true, true, true],
      ...[false, false, false]
    ])
  })

  it("that must be published is refused when it gives a primary away, by its place among those", () => {
    const forced = [[1], [2], [0, 1]].map(formOfRows)
    expect(suppress({ ...nothingKnown, rows: 3, primaries: [formOfRow(0)], forced, candidates: [] })).toEqual({
      published: [],
      exposing: 2
    })
  })

  it("that must be published comes before those that may", () => {
    const wanted = { rows: 2, primaries: [formOfRow(0)], forced: [formOfRow(1)], candidates: [formOfRows([0, 1])] }
    expect(suppress({ ...nothingKnown, ...wanted })).toEqual({ published: [false], exposing: undefined })
  })
})

describe("cells at a bound", () => {
  it("keep a secret while nothing published shows that they are there", () => {
    // Nobody passed in b. With a + b published, a may be one less and b one more.
    expect(publishedOf(2, [[0]], [[0, 1]], { bounded: new Set([1]) })).toEqual([true])
  })

  it("keep none once a sum of them is published: two numbers of at least 0 that make 0 are both 0", () => {
    expect(
      publishedOf(
        3,
        [[0]],
        [
          [0, 1],
          [1, 2]
        ],
        { bounded: new Set([1, 2]) }
      )
    ).toEqual([true, false])
    expect(
      publishedOf(
        3,
        [[0]],
        [
          [1, 2],
          [0, 1]
        ],
        { bounded: new Set([1, 2]) }
      )
    ).toEqual([true, false])
  })

  it("keep it where the sum holds a cell that can move", () => {
    expect(
      publishedOf(
        3,
        [[0]],
        [
          [0, 1],
          [1, 2]
        ],
        { bounded: new Set([1]) }
      )
    ).toEqual([true, true])
  })

  it("are published together where no secret rests on them", () => {
    expect(publishedOf(4, [[0]], [[0, 3], [1, 2], [1], [2]], { bounded: new Set([1, 2]) })).toEqual([
      true,
      true,
      true,
      true
    ])
  })

  it("are tied by a sum that a primary can do without, for it holds a cell that can move", () => {
    expect(publishedOf(3, [[0, 1]], [[1, 2]], { bounded: new Set([1, 2]) })).toEqual([true])
  })

  it("that are primary themselves are told by no sum of cells at a bound", () => {
    expect(
      publishedOf(
        3,
        [[0]],
        [
          [0, 1],
          [1, 2]
        ],
        { bounded: new Set([0, 1, 2]) }
      )
    ).toEqual([false, true])
  })
})

describe("cells that one person knows", () => {
  it("keep no secret of others: that person would find it out", () => {
    expect(publishedOf(2, [[0]], [[0, 1]], { alone: new Set([1]) })).toEqual([false])
    expect(publishedOf(3, [[0]], [[0, 1, 2]], { alone: new Set([1]) })).toEqual([true])
  })

  it("keep their own", () => {
    expect(publishedOf(2, [[0]], [[0, 1]], { alone: new Set([0]) })).toEqual([true])
    expect(publishedOf(3, [[0, 1]], [[0, 1, 2]], { alone: new Set([0, 1]) })).toEqual([true])
  })

  it("keep the secret of a sum that they are in, and of no other", () => {
    const alone = new Set([0])
    expect(publishedOf(2, [[0, 1]], [[1]], { alone })).toEqual([true])
    expect(publishedOf(2, [[1]], [[0, 1]], { alone })).toEqual([false])
  })

  it("keep not even their own where one stands for the other", () => {
    expect(publishedOf(2, [[0], [1]], [[0, 1]], { alone: new Set([0, 1]) })).toEqual([false])
  })
})

describe("parts that make a whole", () => {
  const girlsAndBoysMakeAll = { relations: [makes(0, 1, 2)] }

  it("tell it when they are published, and the other part when it is", () => {
    expect(publishedOf(3, [[0]], [[1], [2]], girlsAndBoysMakeAll)).toEqual([true, false])
    expect(publishedOf(3, [[1]], [[0], [2]], girlsAndBoysMakeAll)).toEqual([true, false])
  })

  it("that one person knows are the whole's own, so that it is no secret from that person alone", () => {
    const setting = { ...girlsAndBoysMakeAll, alone: new Set([1, 2]) }
    expect(publishedOf(4, [[0]], [[0, 3]], setting)).toEqual([true])
    expect(publishedOf(4, [[0]], [[3], [0, 3]], setting)).toEqual([true, false])
  })

  it("are the same in two divisions: girls and boys, and two grades", () => {
    const relations = [makes(0, 1, 2), makes(0, 3, 4)]
    expect(publishedOf(5, [[4]], [[0], [3]], { relations })).toEqual([true, false])
    expect(publishedOf(5, [[4]], [[1], [2], [3]], { relations })).toEqual([true, true, false])
  })

  it("that are all at a bound move together, as long as nothing published ties one of them", () => {
    // Everyone passed: if one of grade 8 had failed, that child would be a girl or a boy, and all would be one less.
    const setting = { relations: [makes(0, 1, 2), makes(0, 3, 4)], bounded: new Set([1, 2, 3, 4]) }
    expect(publishedOf(6, [[4]], [[0, 5]], setting)).toEqual([true])
    expect(publishedOf(6, [[4]], [[0, 5], [5]], setting)).toEqual([true, false])
    expect(publishedOf(6, [[4]], [[1, 2]], setting)).toEqual([false])
  })

  it("that one person knows do not move together: that person would know which way", () => {
    const alone = new Set([1, 2, 3, 4])
    const relations = [makes(0, 1, 2), makes(0, 3, 4)]
    expect(publishedOf(6, [[5]], [[4, 5]], { relations, alone })).toEqual([false])
    expect(publishedOf(6, [[5]], [[4, 5]], { alone })).toEqual([false])
    expect(publishedOf(6, [[4]], [[1, 2]], { relations, alone })).toEqual([false])
  })

  it("tell in two divisions what is one and the same number", () => {
    // Girls and boys with x are known; so are both grades with x, which are the same children.
    const setting = { relations: [makes(0, 1, 2), makes(0, 3, 4)], bounded: new Set([1, 2, 3, 4]) }
    expect(
      publishedOf(
        6,
        [[4]],
        [
          [0, 5],
          [3, 4, 5]
        ],
        setting
      )
    ).toEqual([true, true])
    expect(publishedOf(6, [[3, 4, 5]], [[0, 5]], setting)).toEqual([false])
  })
})
