import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { figureSystem } from "../../src/disclosure/figure-system.js"
import { hiddenInSystem } from "../../src/disclosure/hidden-in-system.js"
import { policies } from "../../src/disclosure/policy.js"
import {
  answered,
  area,
  count,
  counted,
  girlsAndBoys,
  mean,
  passed,
  passedBySex,
  row,
  school,
  schools,
  share,
  tableOf
} from "./support/town.js"

type Tables = Parameters<typeof tableOf>[0]

/** Figures of 2025 by node and group, for instance `ask/girls`. */
interface Setting {
  readonly forced?: ReadonlyArray<string>
  readonly withheld?: ReadonlyArray<string>
  readonly telling?: ReadonlyArray<string>
  /** Figures that are not published, but protected with the others. */
  readonly outside?: ReadonlyArray<string>
  readonly policy?: keyof typeof policies
}

const run = (
  tables: Tables,
  { forced = [], withheld = [], telling = [], outside = [], policy = "default" }: Setting = {}
) => {
  const { dataset, figures } = tableOf(tables)
  const indicator = dataset.indicators[0] ?? share()
  const idsOf = (names: ReadonlyArray<string>): ReadonlySet<string> =>
    new Set(names.map((name) => `${indicator.id}/${name.replace("/", "/2025/")}`))
  const left = idsOf(outside)
  const wishes = {
    inRelease: new Set(figures.map(({ id }) => id).filter((id) => !left.has(id))),
    forced: idsOf(forced),
    withheld: idsOf(withheld),
    telling: idsOf(telling),
    known: new Set<string>()
  }
  return Result.flatMap(figureSystem(indicator, figures, dataset.groups), (system) =>
    hiddenInSystem(system, figures, policies[policy], wishes)
  )
}

const nameOf = (id: string): string => id.replace(/^[^/]+\//, "").replace("/2025/", "/")

const hidden = (tables: Tables, setting?: Setting): ReadonlyArray<string> =>
  [...new Set(Result.getOrThrow(run(tables, setting)).map(nameOf))].sort()

const problemOf = (tables: Tables, setting: Setting) => {
  const result = run(tables, setting)
  return Result.isFailure(result) ? [result.failure.code, result.failure.cells.map(nameOf)] : undefined
}

/** Three schools, of which Ask is too small to show. */
const three: Tables = {
  units: schools("ask", "bjork", "ek"),
  observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
}

describe("what is hidden beside a small school", () => {
  it("is nothing where none is small", () => {
    expect(
      hidden({ units: schools("ask", "bjork"), observations: [passed("ask", 10, 20), passed("bjork", 15, 30)] })
    ).toEqual([])
  })

  it("is the smallest of the others: a town is wanted more than a school, and many pupils more than few", () => {
    expect(hidden(three)).toEqual(["ask/all", "bjork/all"])
    expect(
      hidden({ ...three, observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 15, 30)] })
    ).toEqual(["ask/all", "ek/all"])
  })

  it("is the one whose name comes last where two are of one size", () => {
    expect(
      hidden({ ...three, observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 15, 30)] })
    ).toEqual(["ask/all", "ek/all"])
  })

  it("is the smallest count, where there is no base to go by", () => {
    const tables = { units: schools("ask", "bjork", "ek"), indicators: [count()] }
    const observations = [counted("ask", 3), counted("bjork", 40), counted("ek", 30)]
    expect(hidden({ ...tables, observations })).toEqual(["ask/all", "ek/all"])
  })

  it("is a school before an area, whatever their size", () => {
    // Town, north and south can be shown; of the schools of the north, which is smaller than Gran, none can.
    const tables = {
      areas: [area("north"), area("south")],
      units: [school("ask", "north"), school("bjork", "north"), school("ek", "south"), school("gran", "south")],
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40), passed("gran", 100, 200)]
    }
    expect(hidden(tables)).toEqual(["ask/all", "bjork/all"])
  })

  it("is a group before everybody", () => {
    const tables = {
      units: schools("ask", "bjork"),
      groups: girlsAndBoys,
      observations: [...passedBySex("ask", [3, 20], [60, 80]), ...passedBySex("bjork", [10, 20], [10, 20])]
    }
    expect(hidden(tables).filter((name) => name.endsWith("/all"))).toEqual([])
  })

  it("is what the release does not hold before what it holds", () => {
    expect(hidden(three, { outside: ["ek/all"] })).toEqual(["ask/all", "ek/all"])
    expect(hidden(three, { outside: ["town/all"] })).toEqual(["ask/all", "town/all"])
  })

  it("is nothing more, where nobody is in one of the schools: 0 of 0 is no secret", () => {
    const observations = [passed("ask", 10, 20), passed("bjork", 0, 0), passed("ek", 20, 40)]
    expect(hidden({ ...three, observations })).toEqual([])
  })

  it("is not a school without pupils, for everyone knows its 0 of 0 and it keeps no secret", () => {
    const observations = [passed("ask", 3, 20), passed("bjork", 0, 0), passed("ek", 20, 40)]
    expect(hidden({ ...three, observations })).toEqual(["ask/all", "ek/all"])
  })
})

describe("a figure that must be shown", () => {
  it("is shown, and another one is hidden", () => {
    expect(hidden(three, { forced: ["bjork/all"] })).toEqual(["ask/all", "ek/all"])
    expect(hidden(three, { forced: ["bjork/all", "ek/all"] })).toEqual(["ask/all", "town/all"])
  })

  it("and is too small is a conflict, which names it", () => {
    expect(problemOf(three, { forced: ["ask/all", "bjork/all"] })).toEqual(["forced-primary", ["ask/all"]])
  })

  it("and is a value that is too telling by itself is the same conflict", () => {
    const tables = { units: schools("ask", "bjork"), observations: [row("ask", { value: 0 }), passed("bjork", 15, 30)] }
    expect(problemOf(tables, { forced: ["ask/all"] })).toEqual(["forced-primary", ["ask/all"]])
  })

  it("and gives a small one away together with others is a conflict, which names the first that does", () => {
    expect(problemOf(three, { forced: ["town/all", "bjork/all", "ek/all"] })).toEqual(["forced-exposes", ["ek/all"]])
  })

  it("and must not be shown for another indicator's sake is a conflict, which names it", () => {
    const setting = { forced: ["ek/all", "bjork/all"], withheld: ["ek/all", "town/all"] }
    expect(problemOf(three, setting)).toEqual(["forced-exposes", ["ek/all"]])
  })
})

describe("a figure that must not be shown", () => {
  it("is hidden, and does instead of another one", () => {
    expect(hidden(three, { withheld: ["ek/all"] })).toEqual(["ask/all", "ek/all"])
    expect(hidden(three, { withheld: ["town/all"] })).toEqual(["ask/all", "town/all"])
  })

  it("for what it tells of others must not follow either", () => {
    // Ek tells, so it counts as small; Ask keeps it company.
    expect(hidden(three, { telling: ["ek/all"] })).toEqual(["ask/all", "ek/all"])
    const harmless = { ...three, observations: [passed("ask", 10, 20), passed("bjork", 15, 30), passed("ek", 20, 40)] }
    expect(hidden(harmless, { telling: ["ek/all"] })).toEqual(["ask/all", "ek/all"])
    expect(hidden(harmless, { withheld: ["ek/all"] })).toEqual(["ek/all"])
  })
})

describe("a value without parts", () => {
  it("is judged for itself: nobody passed, or everybody did", () => {
    const tables = { units: schools("ask", "bjork", "ek"), indicators: [share({ better: "neither" })] }
    const observations = [row("ask", { value: 0 }), row("bjork", { value: 100 }), row("ek", { value: 50 })]
    expect(hidden({ ...tables, observations })).toEqual(["ask/all", "bjork/all"])
  })

  it("on a small base is hidden, and so is what gives it away", () => {
    expect(hidden({ units: schools("ask"), observations: [row("ask", { value: 50, denominator: 8 })] })).toContain(
      "ask/all"
    )
  })

  it("is judged by the numerator behind it: 10 per cent of 20 are two pupils", () => {
    expect(hidden({ units: schools("ask"), observations: [row("ask", { value: 10, denominator: 20 })] })).toContain(
      "ask/all"
    )
    expect(hidden({ units: schools("ask"), observations: [row("ask", { value: 50, denominator: 20 })] })).toEqual([])
  })
})

describe("a figure that has no number", () => {
  it("is not hidden, for there is nothing to hide", () => {
    const observations = [row("ask", { status: "not-reported" }), passed("bjork", 15, 30), passed("ek", 20, 40)]
    expect(hidden({ ...three, observations })).toEqual([])
  })

  it("gives nothing away: where too few schools report for the town, Ask follows from no other school", () => {
    const observations = [passed("ask", 3, 20), passed("ek", 20, 40)]
    expect(hidden({ ...three, indicators: [share({ minimumCoverage: 0.8 })], observations })).toEqual(["ask/all"])
    expect(hidden({ ...three, observations })).toEqual(["ask/all", "ek/all"])
  })
})

describe("a mean of units", () => {
  const tables: Tables = {
    units: schools("ask", "bjork"),
    indicators: [share({ overUnits: "mean-of-units" })]
  }

  it("is small when the pupils of all its units together are few", () => {
    // 2 of 6 and 1 of 3: nine pupils.
    expect(hidden({ ...tables, observations: [passed("ask", 2, 6), passed("bjork", 1, 3)] })).toContain("town/all")
  })

  it("is small when those who passed are few: two and one of 60", () => {
    expect(hidden({ ...tables, observations: [passed("ask", 2, 30), passed("bjork", 1, 30)] })).toContain("town/all")
  })

  it("is small even where two schools keep each other's secret: two and two of 60", () => {
    expect(hidden({ ...tables, observations: [passed("ask", 2, 30), passed("bjork", 2, 30)] })).toContain("town/all")
  })

  it("is shown when pupils and passes are many enough together", () => {
    expect(hidden({ ...tables, observations: [passed("ask", 3, 20), passed("bjork", 3, 20)] })).toEqual([
      "ask/all",
      "bjork/all"
    ])
  })

  it("of means is judged by all answers", () => {
    const means = { ...tables, indicators: [mean({ overUnits: "mean-of-units" })] }
    const few = { ...means, observations: [answered("ask", 3, 4), answered("bjork", 4, 4)] }
    expect(hidden(few)).toEqual(["ask/all", "bjork/all", "town/all"])
    const enough = { ...means, observations: [answered("ask", 3, 8), answered("bjork", 4, 8)] }
    expect(hidden(enough)).toEqual(["ask/all", "bjork/all"])
  })
})

describe("what is left of a group", () => {
  it("is protected like a figure: the two boys follow from all and the girls", () => {
    const tables = {
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 12, 40), passed("ask", 10, 20, { groupId: "girls" })]
    }
    expect(hidden(tables)).toEqual(["ask/girls"])
  })

  it("hides nobody where it is large enough", () => {
    const tables = {
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 20, 40), passed("ask", 10, 20, { groupId: "girls" })]
    }
    expect(hidden(tables)).toEqual([])
  })
})

describe("a school where nobody or everybody passed", () => {
  it("does not keep the secret of another one: together they have as many as the small one alone", () => {
    // All 25 of Björk passed, which may be shown. Ask and Björk together lack one pupil, who must be Ask's if Björk is full.
    const tables = {
      areas: [area("north")],
      units: [school("ask", "north"), school("bjork", "north"), school("ek"), school("gran")],
      observations: [passed("ask", 19, 20), passed("bjork", 25, 25), passed("ek", 20, 40), passed("gran", 25, 45)]
    }
    const names = hidden(tables)
    expect(names).toContain("ask/all")
    expect(names.includes("north/all") || names.includes("bjork/all")).toBe(true)
  })
})

describe("a school where one pupil passed", () => {
  const tables = (bjork: number): Tables => ({
    areas: [area("north"), area("south")],
    units: [school("ask", "north"), school("bjork", "north"), school("ek", "south"), school("gran", "south")],
    observations: [passed("ask", 4, 20), passed("bjork", bjork, 20), passed("ek", 20, 40), passed("gran", 15, 30)]
  })

  it("keeps no secret of the other one from that pupil: five in their area less one are four", () => {
    expect(hidden(tables(1))).toContain("north/all")
  })

  it("would keep it if two had passed", () => {
    expect(hidden(tables(2))).toEqual(["ask/all", "bjork/all"])
  })
})

describe("nearly everyone, printed as ~100", () => {
  it("tells that one to four are missing, so that four is a bound as 0 is", () => {
    // 8 of 50 are missing in the north. Where nobody can miss more than four, both schools miss four.
    const tables = {
      areas: [area("north"), area("south")],
      units: [school("ask", "north"), school("bjork", "north"), school("ek", "south"), school("gran", "south")],
      observations: [passed("ask", 21, 25), passed("bjork", 21, 25), passed("ek", 20, 40), passed("gran", 25, 45)]
    }
    expect(hidden(tables)).toEqual(["ask/all", "bjork/all"])
    expect(hidden(tables, { policy: "skolverket" })).toContain("north/all")
  })
})
