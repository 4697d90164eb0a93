import { describe, expect, it } from "vitest"
import { writeFiguresJson } from "../../adapters/csv/index.js"
import { auditPublicationOrThrow } from "../../adapters/publication/audit-publication.js"
import type { FigureTable } from "../../src/aggregation/figure.js"
import type { AuditFindingKind } from "../../src/audit/figures/audit-finding.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import {
  answered,
  area,
  count,
  counted,
  girlsAndBoys,
  girlsAndBoysByGrade,
  grades,
  index,
  mean,
  passed,
  passedBySex,
  ratio,
  row,
  school,
  schools,
  share,
  tableOf
} from "../disclosure/support/town.js"
import { insiderAudit, publishedByHand, publishedByRule } from "./support/publication.js"

/** Figures that are hidden by hand, and the one that can be worked out all the same. */
interface Attack {
  readonly name: string
  readonly table: FigureTable
  readonly hidden: ReadonlyArray<string>
  readonly found: string
  readonly by: AuditFindingKind
}

const id = (node: string, group = "all", indicator = "passed", period = "2025"): string =>
  `${indicator}/${node}/${period}/${group}`

const shareOfUnits = { indicators: [share({ overUnits: "mean-of-units" })] }

const attacks: ReadonlyArray<Attack> = [
  {
    name: "one hidden school: the town less the other school",
    table: tableOf({ units: schools("ask", "bjork"), observations: [passed("ask", 3, 20), passed("bjork", 20, 40)] }),
    hidden: [id("ask")],
    found: id("ask"),
    by: "adding"
  },
  {
    name: "one hidden school in an area that is shown",
    table: tableOf({
      areas: [area("north"), area("south")],
      units: [school("ask", "north"), school("bjork", "north"), school("ek", "south")],
      observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 20, 40)]
    }),
    hidden: [id("ask")],
    found: id("ask"),
    by: "adding"
  },
  {
    name: "one hidden area with its only school: the town less the other areas",
    table: tableOf({
      areas: [area("north"), area("south"), area("west")],
      units: [school("ask", "north"), school("bjork", "south"), school("ek", "west")],
      observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 20, 40)]
    }),
    hidden: [id("ask"), id("north")],
    found: id("ask"),
    by: "adding"
  },
  {
    name: "an area in an area: what the outer one adds to the inner",
    table: tableOf({
      areas: [area("outer"), area("inner", "outer")],
      units: [school("ask", "outer"), school("bjork", "inner"), school("ek", "inner"), school("gran")],
      observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 20, 40), passed("gran", 25, 45)]
    }),
    hidden: [id("ask")],
    found: id("ask"),
    by: "adding"
  },
  {
    name: "a unit that changed area: the old area the year before, less those that stayed",
    table: tableOf({
      areas: [area("north"), area("south")],
      units: [school("ask", "south"), school("bjork", "north"), school("ek", "south")],
      memberships: [{ unitId: "ask", areaId: "north", from: "2020-01-01", to: "2025-01-01" }],
      observations: [
        passed("ask", 3, 20, { period: "2024" }),
        passed("bjork", 20, 40, { period: "2024" }),
        passed("ek", 20, 40, { period: "2024" })
      ]
    }),
    hidden: [id("ask", "all", "passed", "2024")],
    found: id("ask", "all", "passed", "2024"),
    by: "adding"
  },
  {
    name: "hidden equations: two hidden in every row and column but one",
    // Rows a and b, less the columns of grades 7 and 8, leave grade 9 of b: two hidden in each row are not enough.
    table: tableOf({
      units: schools("ask", "bjork"),
      groups: grades,
      observations: [
        passed("ask", 33, 60),
        passed("ask", 10, 20, { groupId: "grade-7" }),
        passed("ask", 12, 20, { groupId: "grade-8" }),
        passed("ask", 11, 20, { groupId: "grade-9" }),
        passed("bjork", 26, 60),
        passed("bjork", 11, 20, { groupId: "grade-7" }),
        passed("bjork", 12, 20, { groupId: "grade-8" }),
        passed("bjork", 3, 20, { groupId: "grade-9" })
      ]
    }),
    hidden: [
      id("ask", "grade-7"),
      id("ask", "grade-8"),
      id("bjork", "grade-7"),
      id("bjork", "grade-8"),
      id("bjork", "grade-9"),
      id("town", "grade-9")
    ],
    found: id("bjork", "grade-9"),
    by: "adding"
  },
  {
    name: "complement: all less girls are the boys",
    table: tableOf({
      units: schools("ask", "bjork"),
      groups: girlsAndBoys,
      observations: [...passedBySex("ask", [15, 20], [3, 20]), ...passedBySex("bjork", [15, 20], [10, 20])]
    }),
    hidden: [id("ask", "boys"), id("town", "boys")],
    found: id("ask", "boys"),
    by: "adding"
  },
  {
    name: "pooled groups: those with support, and all, leave those without",
    table: tableOf({
      units: schools("ask", "bjork"),
      groups: [{ id: "support", name: "with support", dimension: "support", partOf: [] }],
      observations: [passed("ask", 22, 40), passed("ask", 20, 25, { groupId: "support" }), passed("bjork", 20, 40)]
    }),
    hidden: [],
    found: `${id("ask")}|support`,
    by: "adding"
  },
  {
    name: "a declared part that nobody publishes: all less girls",
    table: tableOf({
      units: schools("ask", "bjork"),
      groups: girlsAndBoys,
      observations: [passed("ask", 18, 40), passed("ask", 15, 20, { groupId: "girls" }), passed("bjork", 20, 40)]
    }),
    hidden: [],
    found: id("ask", "boys"),
    by: "adding"
  },
  {
    name: "two divisions: sexes and grades of the same school",
    table: tableOf({
      units: schools("ask"),
      groups: [...girlsAndBoys, ...grades, ...girlsAndBoysByGrade],
      observations: [
        ...passedBySex("ask", [30, 60], [19, 60]),
        ...["7", "8", "9"].flatMap((grade, at) => [
          passed("ask", [18, 18, 13][at] ?? 0, 40, { groupId: `grade-${grade}` }),
          passed("ask", [10, 10, 10][at] ?? 0, 20, { groupId: `girls-${grade}` }),
          passed("ask", [8, 8, 3][at] ?? 0, 20, { groupId: `boys-${grade}` })
        ])
      ]
    }),
    hidden: [id("ask", "boys-9"), id("ask", "boys"), id("town", "boys"), id("town", "boys-9")],
    found: id("ask", "boys-9"),
    by: "adding"
  },
  {
    name: "a term: the year less the other term",
    table: tableOf(
      {
        units: schools("ask", "bjork"),
        indicators: [share({ overTime: "sum" })],
        observations: ["ask", "bjork"].flatMap((unit) => [
          passed(unit, unit === "ask" ? 3 : 20, 40, { period: "2025-VT" }),
          passed(unit, 20, 40, { period: "2025-HT" })
        ])
      },
      { periods: ["2025", "2025-VT", "2025-HT"] }
    ),
    hidden: [id("ask", "all", "passed", "2025-VT"), id("town", "all", "passed", "2025-VT")],
    found: id("ask", "all", "passed", "2025-VT"),
    by: "adding"
  },
  {
    name: "everybody passed: hidden groups whose failures add up to none",
    table: tableOf({
      units: schools("ask", "bjork"),
      groups: girlsAndBoys,
      indicators: [share({ better: "lower" })],
      observations: [...passedBySex("ask", [20, 20], [18, 18]), ...passedBySex("bjork", [9, 20], [10, 20])]
    }),
    hidden: [id("ask", "girls"), id("ask", "boys"), id("bjork", "girls"), id("bjork", "boys")],
    found: id("ask", "girls"),
    by: "limits"
  },
  {
    name: "nobody passed: hidden schools that add up to none",
    table: tableOf({
      areas: [area("north")],
      units: [school("ask", "north"), school("bjork", "north"), school("ek"), school("gran")],
      observations: [passed("ask", 0, 20), passed("bjork", 0, 30), passed("ek", 20, 40), passed("gran", 25, 45)]
    }),
    hidden: [id("ask"), id("bjork")],
    found: id("bjork"),
    by: "limits"
  },
  {
    name: "a singleton: the only pupil who passed knows what the other hidden school has",
    table: tableOf({
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 1, 20), passed("bjork", 3, 25), passed("ek", 20, 40)]
    }),
    hidden: [id("ask"), id("bjork")],
    found: id("bjork"),
    by: "contributor"
  },
  {
    name: "a mean: the town's sum less the other school's",
    table: tableOf({
      units: schools("ask", "bjork"),
      indicators: [mean()],
      observations: [answered("ask", 2.5, 4), answered("bjork", 4, 40)]
    }),
    hidden: [id("ask", "all", "safety")],
    found: id("ask", "all", "safety"),
    by: "adding"
  },
  {
    name: "a mean at the end of its scale, as far as rounding tells",
    table: tableOf({
      units: schools("ask", "bjork"),
      indicators: [mean()],
      observations: [answered("ask", 5, 12), answered("bjork", 3.9, 41)]
    }),
    hidden: [id("ask", "all", "safety")],
    found: id("ask", "all", "safety"),
    by: "adding"
  },
  {
    name: "a mean of units: so many times the mean less the others",
    table: tableOf({
      ...shareOfUnits,
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 30, 40)]
    }),
    hidden: [id("ask")],
    found: id("ask"),
    by: "adding"
  },
  {
    name: "a count: the town less the other schools",
    table: tableOf({
      units: schools("ask", "bjork"),
      indicators: [count()],
      observations: [counted("ask", 3), counted("bjork", 30)]
    }),
    hidden: [id("ask", "all", "pupils")],
    found: id("ask", "all", "pupils"),
    by: "adding"
  },
  {
    name: "a count that is the base of a share of the same pupils",
    table: tableOf({
      units: schools("ask", "bjork", "ek"),
      indicators: [count({ population: "year 9" }), share({ population: "year 9" })],
      observations: [
        ...[12, 30, 40].map((value, at) => counted(["ask", "bjork", "ek"][at] ?? "", value)),
        ...[6, 20, 20].map((value, at) => passed(["ask", "bjork", "ek"][at] ?? "", value, [12, 30, 40][at] ?? 0))
      ]
    }),
    hidden: [id("ask", "all", "pupils"), id("bjork", "all", "pupils")],
    found: id("ask", "all", "pupils"),
    by: "elsewhere"
  },
  {
    name: "a ratio: its numerator by subtraction",
    table: tableOf({
      units: schools("ask", "bjork"),
      indicators: [ratio()],
      observations: [passed("ask", 3, 20), passed("bjork", 80, 40)]
    }),
    hidden: [id("ask")],
    found: id("ask"),
    by: "adding"
  },
  {
    name: "a printed share of a known base is a number of pupils",
    table: tableOf({
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [share({ overUnits: "none" })],
      observations: [
        passed("ask", 12, 40),
        row("ask", { groupId: "girls", value: 50, denominator: 20 }),
        passed("ask", 2, 20, { groupId: "boys" })
      ]
    }),
    hidden: [id("ask", "boys")],
    found: id("ask", "boys"),
    by: "adding"
  },
  {
    name: "a change: the value less the change is last year's value",
    table: tableOf({
      units: schools("ask", "bjork"),
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 3, 20, { period: "2024" }), passed("ask", 12, 24), passed("bjork", 20, 40)]
    }),
    hidden: [id("ask", "all", "passed", "2024")],
    found: id("ask", "all", "passed", "2024"),
    by: "change"
  },
  {
    name: "a small number that is simply shown",
    table: tableOf({ units: schools("ask", "bjork"), observations: [passed("ask", 3, 20), passed("bjork", 20, 40)] }),
    hidden: [],
    found: id("ask"),
    by: "open"
  },
  {
    name: "a small complement that is simply shown",
    table: tableOf({ units: schools("ask", "bjork"), observations: [passed("ask", 18, 20), passed("bjork", 20, 40)] }),
    hidden: [],
    found: id("ask"),
    by: "open"
  },
  {
    name: "a small base that is simply shown",
    table: tableOf({
      units: schools("ask", "bjork"),
      observations: [passed("ask", 5, 9, {}), passed("bjork", 20, 40)]
    }),
    hidden: [],
    found: id("ask"),
    by: "open"
  },
  {
    name: "nobody in a school passed, and it is shown",
    table: tableOf({ units: schools("ask", "bjork"), observations: [passed("ask", 0, 20), passed("bjork", 20, 40)] }),
    hidden: [],
    found: id("ask"),
    by: "open"
  },
  {
    name: "everyone gave the lowest answer, and it is shown",
    table: tableOf({
      units: schools("ask", "bjork"),
      indicators: [index()],
      observations: [
        row("ask", { indicatorId: "index", value: 0, base: 12 }),
        row("bjork", { indicatorId: "index", value: 6, base: 40 })
      ]
    }),
    hidden: [],
    found: id("ask", "all", "index"),
    by: "open"
  },
  {
    name: "an index on four answers, and it is shown",
    table: tableOf({
      units: schools("ask", "bjork"),
      indicators: [index()],
      observations: [
        row("ask", { indicatorId: "index", value: 7, base: 4 }),
        row("bjork", { indicatorId: "index", value: 6, base: 40 })
      ]
    }),
    hidden: [],
    found: id("ask", "all", "index"),
    by: "open"
  }
]

describe("an attack on figures hidden by hand", () => {
  it.each(attacks)("is found: $name", ({ table, hidden, found, by }) => {
    const audit = insiderAudit([publishedByHand(table, hidden)], table)
    expect(audit.safe).toBe(false)
    expect(audit.exact).toContain(found)
    expect(audit.findings.filter(({ figureId }) => figureId === found).map(({ kind }) => kind)).toContain(by)
  })

  it.each(attacks)("is not possible on what the library publishes: $name", ({ table }) => {
    const audit = insiderAudit([publishedByRule(table)], table)
    expect(audit.findings.filter(({ isUnsafe }) => isUnsafe)).toEqual([])
    expect(audit.safe).toBe(true)
  })
})

describe("an attack with several files", () => {
  const two = { units: schools("ask", "bjork", "ek") }
  const before = tableOf({
    ...two,
    observations: [passed("ask", 12, 25), passed("bjork", 20, 40), passed("ek", 18, 40)]
  })

  it("finds the pupil who came between a file and its revision", () => {
    const after = tableOf({
      ...two,
      observations: [passed("ask", 13, 26), passed("bjork", 20, 40), passed("ek", 18, 40)]
    })
    const audit = auditPublicationOrThrow([
      publishedByRule(before, "first.json"),
      publishedByRule(after, "second.json")
    ])
    expect(audit.safe).toBe(false)
    expect(audit.exact).toEqual([id("town"), id("ask")])
  })

  it("finds the pupil of a hidden school through the changes of all others", () => {
    const after = tableOf({
      ...two,
      observations: [passed("ask", 13, 26), passed("bjork", 30, 60), passed("ek", 18, 40)]
    })
    const files = [
      publishedByHand(before, [id("ask"), id("ek")], "first.json"),
      publishedByHand(after, [id("ask")], "second.json")
    ]
    const audit = insiderAudit(files, after)
    expect(audit.findings.filter(({ kind }) => kind === "revision").map(({ figureId }) => figureId)).toEqual([])
    const bare = publishedByHand(before, [id("ask")], "first.json")
    const found = insiderAudit([bare, publishedByHand(after, [id("ask")], "second.json")], after)
    expect(found.findings.filter(({ kind }) => kind === "revision").map(({ figureId }) => figureId)).toEqual([
      id("ask")
    ])
  })

  it("takes a revision of many pupils at once", () => {
    const after = tableOf({
      ...two,
      observations: [passed("ask", 18, 36), passed("bjork", 20, 40), passed("ek", 18, 40)]
    })
    const audit = auditPublicationOrThrow([
      publishedByRule(before, "first.json"),
      publishedByRule(after, "second.json")
    ])
    expect(audit.findings).toEqual([])
  })

  it("finds what one audience is not to see and another file shows", () => {
    const table = tableOf({
      ...two,
      observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 18, 40)]
    })
    const files = [publishedByRule(table, "public.json"), publishedByHand(table, [], "internal.json")]
    const audit = auditPublicationOrThrow(files)
    expect(audit.safe).toBe(false)
    expect(audit.exact).toContain(id("ask"))
  })

  it("finds a school by a later table: areas in one file, schools in another", () => {
    const table = tableOf({
      areas: [area("north"), area("south")],
      units: [school("ask", "north"), school("bjork", "north"), school("ek", "south")],
      observations: [passed("ask", 3, 20), passed("bjork", 20, 40), passed("ek", 20, 40)]
    })
    const cut = (levels: ReadonlyArray<string>): FigureTable => ({
      ...table,
      figures: table.figures.filter(({ level }) => levels.includes(level))
    })
    const units = publishedByHand(cut(["unit"]), [id("ask")], "schools.json")
    const areas = publishedByHand(cut(["authority", "area"]), [], "areas.json")
    expect(insiderAudit([units], table).safe).toBe(true)
    expect(insiderAudit([areas], table).safe).toBe(true)
    expect(insiderAudit([units, areas], table).exact).toContain(id("ask"))
  })
})

describe("nearly all of the girls, printed as ~100", () => {
  const table = tableOf({
    units: schools("ask", "bjork"),
    groups: girlsAndBoys,
    observations: [...passedBySex("ask", [18, 20], [12, 20]), ...passedBySex("bjork", [12, 20], [10, 20])]
  })

  it("are found when the boys stand beside them", () => {
    const file = publishedByHand(table, [id("ask", "girls"), id("town", "girls")])
    const text = file.text.replaceAll('"status":"suppressed"', '"status":"near-all"')
    const audit = insiderAudit([{ ...file, text }], table)
    expect(audit.safe).toBe(false)
    expect(audit.exact).toContain(id("ask", "girls"))
  })

  it("are not found in what the library publishes", () => {
    const release = protectFiguresOrThrow(table, "skolverket")
    const text = writeFiguresJson(release)
    expect(text).toContain('"status":"near-all"')
    expect(insiderAudit([{ name: "figures.json", text }], table).findings.filter(({ isUnsafe }) => isUnsafe)).toEqual(
      []
    )
  })
})

describe("numbers that do not add up", () => {
  it("are told before anything is worked out from them", () => {
    const table = tableOf({
      units: schools("ask", "bjork"),
      observations: [passed("ask", 12, 20), passed("bjork", 20, 40)]
    })
    const file = publishedByRule(table)
    const misprint = { ...file, text: file.text.replace('"numerator":32', '"numerator":23') }
    expect(misprint.text).not.toBe(file.text)
    const audit = auditPublicationOrThrow([misprint])
    expect(audit.safe).toBe(false)
    expect(audit.findings.map(({ kind }) => kind)).toEqual(["contradiction"])
  })
})
