import { describe, expect, it } from "vitest"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { centralReportOf, internalReportOf, unitReportOf } from "./support/compose.js"
import type { sampleInput } from "./support/sample.js"
import { blocksIn, sectionIn } from "./support/sections.js"

type Input = ReturnType<typeof sampleInput>

const tablesIn = (document: ReportDocument) => blocksIn(document, "follow-up", "figure-table")
const indicatorsIn = (document: ReportDocument) => tablesIn(document).map(({ indicatorId }) => indicatorId)
const tableOf = (document: ReportDocument, indicatorId: string) => {
  const found = tablesIn(document).find((table) => table.indicatorId === indicatorId)
  if (found === undefined) throw new Error(`No table of ${indicatorId}`)
  return found
}
const outline = (document: ReportDocument): ReadonlyArray<string> =>
  sectionIn(document, "follow-up").blocks.flatMap((block) => {
    if (block.kind === "heading") return [`# ${block.text}`]
    return block.kind === "figure-table" ? [block.indicatorId] : []
  })

const target = (goalId: string, indicatorId: string) => ({
  goalId,
  indicatorId,
  comparison: "at-least",
  value: 1
})

const pupilsOn = (period: string, value: number, more: Record<string, unknown> = {}) => ({
  indicatorId: "pupils",
  unitId: "ask",
  period,
  groupId: "all",
  value,
  status: "reported",
  origin: "elevregistret",
  ...more
})

describe("the tables of follow-up", () => {
  it("stand under the goal areas in the order of the plan, and those without a goal last", () => {
    const document = unitReportOf("ask", (input) => {
      input.goals.push({ id: "g-normer", goalAreaId: "normer", statement: "Trygghet.", origin: "municipal" })
      input.targets.push(target("g-normer", "merit"))
    })
    expect(outline(document)).toEqual([
      "# Normer och värden",
      "merit",
      "# Kunskaper",
      "passed",
      "# Övriga nyckeltal",
      "pupils"
    ])
  })
  it("stand under one heading per goal area, goal by goal and by the indicator's id within a goal", () => {
    const document = unitReportOf("ask", (input) => {
      input.goals.push({ id: "a-goal", goalAreaId: "kunskap", statement: "Först.", origin: "municipal" })
      input.targets.push(target("a-goal", "pupils"), target("g-pass", "merit"))
    })
    expect(outline(document)).toEqual(["# Kunskaper", "pupils", "merit", "passed"])
  })
  it("show an indicator of several goals once, with all of them", () => {
    const document = unitReportOf("ask", (input) => {
      input.goals.push({ id: "z-goal", goalAreaId: "normer", statement: "Trygghet.", origin: "municipal" })
      input.targets.push(target("z-goal", "passed"))
    })
    expect(indicatorsIn(document).filter((id) => id === "passed")).toHaveLength(1)
    expect(tableOf(document, "passed").goals).toEqual(["Trygghet.", "Alla elever når målen."])
    expect(outline(document)[0]).toBe("# Normer och värden")
  })
  it("name the goal area of a heading by id too", () => {
    expect(blocksIn(unitReportOf("ask"), "follow-up", "heading")).toEqual([
      { kind: "heading", text: "Kunskaper", goalAreaId: "kunskap" },
      { kind: "heading", text: "Övriga nyckeltal" }
    ])
  })
  it("ignore goals of other school forms", () => {
    const document = unitReportOf("ask", (input) => {
      input.targets.push(target("g-fs", "pupils"))
    })
    expect(tableOf(document, "pupils").goals).toEqual([])
  })
  it("take goals of a unit in the unit's own report only", () => {
    const change = (input: Input) => void input.targets.push(target("g-lokalt", "pupils"))
    expect(tableOf(unitReportOf("bjork", change), "pupils").goals).toEqual(["Eget mål."])
    expect(tableOf(unitReportOf("orn", change), "pupils").goals).toEqual([])
    expect(tableOf(centralReportOf(change), "pupils").goals).toEqual([])
  })
  it("leave out an indicator that is nobody's business at the unit", () => {
    expect(indicatorsIn(unitReportOf("lilla"))).toEqual(["pupils"])
  })
  it("have names that are unique in the report", () => {
    const document = centralReportOf()
    const ids = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure-table" ? [block.id] : []))
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain("table-passed")
    expect(ids).toContain("units-passed")
  })
})

describe("the columns of a table", () => {
  const withPeriods = (...periods: ReadonlyArray<string>) =>
    tableOf(
      internalReportOf("ask", (input) => {
        input.observations = [
          ...input.observations.filter(({ indicatorId }) => indicatorId !== "pupils"),
          ...periods.map((period, index) => pupilsOn(period, 100 + index))
        ]
      }),
      "pupils"
    ).columns.map(({ id, label }) => `${id}: ${label}`)
  it("are the periods, oldest first, by their last day", () => {
    expect(withPeriods("2025-10-15", "2024", "2025-VT", "2023-10-15")).toEqual([
      "2023-10-15: 15 oktober 2023",
      "2024: 2024",
      "2025-VT: Vårterminen 2025",
      "2025-10-15: 15 oktober 2025"
    ])
  })
  it("stand in the order of their codes where they end on the same day", () => {
    expect(withPeriods("2025-VT", "2024/25")).toEqual(["2024/25: Läsåret 2024/25", "2025-VT: Vårterminen 2025"])
  })
  it("end with the reporting year", () => {
    expect(withPeriods("2025", "2026", "2025/26")).toEqual(["2025: 2025"])
  })
  it("are none where everything lies after the reporting year, and then there is no table", () => {
    const document = internalReportOf("lilla", (input) => {
      input.observations = [pupilsOn("2026", 40, { unitId: "lilla" })]
    })
    expect(tablesIn(document)).toEqual([])
    expect(document.footnotes).toEqual([])
  })
  it("have a cell in every row", () => {
    for (const { columns, rows } of tablesIn(unitReportOf("ask"))) {
      for (const { cells } of rows) expect(cells.map(({ column }) => column)).toEqual(columns.map(({ id }) => id))
    }
  })
})

describe("the rows of a table", () => {
  it("are everybody first, then the groups by dimension and code", () => {
    const document = internalReportOf("ask", (input) => {
      input.groups.unshift({ id: "z-grade", dimension: "grade", name: "årskurs 9", partOf: [] })
      input.observations.push({
        indicatorId: "passed",
        unitId: "ask",
        period: "2024/25",
        groupId: "z-grade",
        numerator: 66,
        denominator: 80,
        status: "reported",
        origin: "elevregistret"
      })
    })
    expect(tableOf(document, "passed").rows.map(({ label, groupId }) => [label, groupId])).toEqual([
      ["Alla", "all"],
      ["årskurs 9", "z-grade"],
      ["pojkar", "boys"],
      ["flickor", "girls"]
    ])
  })
  it("are the groups alone where everybody was not counted", () => {
    const document = internalReportOf("ask", (input) => {
      input.observations = input.observations.filter(
        ({ indicatorId, groupId }) => indicatorId === "passed" && groupId !== "all"
      )
    })
    expect(tableOf(document, "passed").rows.map(({ groupId }) => groupId)).toEqual(["boys", "girls"])
    expect(tableOf(document, "passed").sentences).toEqual([])
  })
  it("are areas by name in the central report, whatever their ids", () => {
    const document = centralReportOf((input) => {
      input.areas = [
        { id: "norr", name: "Östra området" },
        { id: "soder", name: "Ängsområdet" }
      ]
    })
    expect(tableOf(document, "pupils").rows.map(({ label }) => label)).toEqual([
      "Ekbackens kommun",
      "Ängsområdet",
      "Östra området"
    ])
  })
  it("tell a number that was not reported from one that cannot exist", () => {
    const cells = tableOf(internalReportOf("ask"), "passed").rows.find(({ groupId }) => groupId === "girls")?.cells
    expect(cells?.[0]).toMatchObject({ figureId: null, text: "-", status: "not-reported" })
  })
})

describe("the words about a table", () => {
  const table = tableOf(unitReportOf("ask"), "passed")
  it("are a caption with the unit", () => {
    expect(table.caption).toBe("Godkända i alla ämnen (procent)")
    expect(table).toMatchObject({ unit: "procent", decimals: 1 })
  })
  it("are a text alternative that names indicator, node, periods and size", () => {
    expect(table.description).toBe(
      "Tabellen visar Godkända i alla ämnen (procent) för Åskolan, läsåret 2023/24 till läsåret 2024/25. Antal rader: 3. Antal kolumner: 2."
    )
  })
  it("name a single period once", () => {
    expect(tableOf(unitReportOf("ask"), "merit").description).toContain("för Åskolan, läsåret 2024/25. Antal")
  })
  it("tell the newest figure of everybody, for each node", () => {
    expect(table.sentences).toEqual([
      "Åskolan, läsåret 2024/25: 82,5 procent av 80, 7,5 procentenheter mer än läsåret 2023/24."
    ])
    expect(tableOf(centralReportOf(), "pupils").sentences).toEqual([
      "Ekbackens kommun, 15 oktober 2025: 12\u00a0849 barn och elever.",
      "Norra området, 15 oktober 2025: 12\u00a0345 barn och elever.",
      "Södra området, 15 oktober 2025: 468 barn och elever."
    ])
  })
  it("never judge: no word of good, bad, cause or goal attainment", () => {
    const words = tablesIn(centralReportOf()).flatMap(({ description, sentences }) => [description, ...sentences])
    expect(words.filter((text) => /\b(bra|dålig|god|tyvärr|nått|uppnått|därför|beror)\b/i.test(text))).toEqual([])
  })
})

describe("a break in the series", () => {
  it("leaves the change out and says why", () => {
    const document = internalReportOf("ask", (input) => {
      input.observations.push({
        indicatorId: "merit",
        unitId: "ask",
        period: "2023/24",
        groupId: "all",
        value: 215,
        base: 80,
        status: "reported",
        origin: "Skolverket"
      })
    })
    const newest = tableOf(document, "merit").rows[0]?.cells.at(-1)
    expect(newest).toMatchObject({ change: null, changeReason: "Brott i tidsserien", comparable: false })
  })
})
