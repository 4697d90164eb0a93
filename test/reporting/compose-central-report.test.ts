import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { composeCentralReport, composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { sample, type sampleInput } from "./support/sample.js"
import { blocksIn, notesIn, sectionIn } from "./support/sections.js"

const { dataset, release, table } = sample()
const central = composeCentralReportOrThrow(dataset, release)

const centralOf = (change: (input: ReturnType<typeof sampleInput>) => void) => {
  const changed = sample(change)
  return composeCentralReportOrThrow(changed.dataset, changed.release)
}

describe("composeCentralReport", () => {
  it("is the authority's own report", () => {
    expect(central).toMatchObject({
      kind: "central",
      id: "2025/central",
      title: "Redovisning av systematiskt kvalitetsarbete 2025: Ekbackens kommun",
      responsibleRole: "skolchef",
      adoptedByRole: "barn- och utbildningsnämnden",
      publishedAt: "https://example.se/kvalitet"
    })
    expect(central).not.toHaveProperty("unit")
    expect(sectionIn(central, "planning").blocks).toEqual([
      { kind: "paragraph", text: "Huvudmannen prioriterar matematik." }
    ])
  })
  it("needs no options", () => {
    expect(Result.isSuccess(composeCentralReport(dataset, release))).toBe(true)
  })
})

describe("the units of a central report", () => {
  const [block] = blocksIn(central, "unit-reports", "unit-reports")
  it("are all listed by name with their report's state; one without a report is missing", () => {
    expect(block?.items.map(({ unitName, state }) => [unitName, state])).toEqual([
      ["Björkskolan", "submitted"],
      ["Lilla förskolan", "missing"],
      ["Åskolan", "approved"],
      ["Örnskolan", "draft"]
    ])
  })
  it("give the reason why a report is not handed in, or the words that none is given", () => {
    expect(block?.items.map(({ missingReason }) => missingReason)).toEqual([
      undefined,
      "Ingen orsak är angiven.",
      undefined,
      "Rektor slutade."
    ])
  })
  it("are counted", () => {
    expect(block).toMatchObject({
      handedIn: 2,
      expected: 4,
      description: "2 av 4 enheter har lämnat in sin redovisning för 2025."
    })
  })
  it("include one that closed during the period, and not one that closed before it", () => {
    const listed = (closedOn: string) =>
      blocksIn(
        centralOf((input) => {
          input.units[4] = { ...input.units[4], closedOn }
        }),
        "unit-reports",
        "unit-reports"
      )[0]?.items.some(({ unitId }) => unitId === "stangd")
    expect(listed("2025-01-02")).toBe(true)
    expect(listed("2025-01-01")).toBe(false)
  })
  it("include one that opened on the last day of the period, and not one that opened after it", () => {
    const listed = (openedOn: string) =>
      blocksIn(
        centralOf((input) => {
          input.units[3] = { ...input.units[3], openedOn }
          input.observations = input.observations.filter(({ unitId }) => unitId !== "lilla")
        }),
        "unit-reports",
        "unit-reports"
      )[0]?.items.some(({ unitId }) => unitId === "lilla")
    expect(listed("2025-12-31")).toBe(true)
    expect(listed("2026-01-01")).toBe(false)
  })
  it("are those of the school year where the report covers one", () => {
    const document = centralOf((input) => {
      input.reports[3] = { ...input.reports[3], period: "2023/24" }
    })
    const items = blocksIn(document, "unit-reports", "unit-reports")[0]?.items
    expect(items?.some(({ unitId }) => unitId === "stangd")).toBe(true)
    expect(notesIn(document, "sources-and-method")).toContain("other-period")
  })
  it("show a report of a unit that was not active, and of an area, rather than drop them", () => {
    const document = centralOf((input) => {
      const row = { ...input.reports[0], texts: {} }
      input.reports.push({ ...row, unitId: "stangd" }, { ...row, unitId: "norr" })
    })
    const [shown] = blocksIn(document, "unit-reports", "unit-reports")
    expect(shown?.items.map(({ unitId }) => unitId)).toEqual(expect.arrayContaining(["stangd", "norr"]))
    expect(shown).toMatchObject({ handedIn: 2, expected: 4 })
  })
  it("are counted by school form", () => {
    const items = blocksIn(central, "school-forms", "facts").flatMap((facts) => facts.items)
    expect(items).toEqual([
      { label: "Förskola", value: "1 enhet" },
      { label: "Förskoleklass", value: "1 enhet" },
      { label: "Grundskola", value: "3 enheter" }
    ])
  })
})

describe("the figures of a central report", () => {
  const tables = blocksIn(central, "follow-up", "figure-table")
  it("are those of the authority, its areas by name, and its groups", () => {
    expect(tables.find(({ indicatorId }) => indicatorId === "passed")?.rows.map(({ label }) => label)).toEqual([
      "Ekbackens kommun",
      "Norra området",
      "Södra området",
      "pojkar",
      "flickor"
    ])
  })
  it("stand under their goal area, others last", () => {
    const headings = blocksIn(central, "follow-up", "heading").map(({ text }) => text)
    expect(headings).toEqual(["Kunskaper", "Övriga nyckeltal"])
  })
  it("state their coverage for the reporting year", () => {
    expect(blocksIn(central, "follow-up", "coverage")[0]?.rows).toEqual([
      expect.objectContaining({ indicatorId: "passed", goalArea: "Kunskaper", text: "3 av 3 enheter" }),
      expect.objectContaining({ indicatorId: "merit", units: 2, unitsExpected: 3 }),
      expect.objectContaining({ indicatorId: "pupils", period: "2025-10-15", text: "4 av 4 enheter" })
    ])
  })
  it("stand side by side for the units in alphabetical order, unranked, for the reporting year only", () => {
    const [first] = blocksIn(central, "equity", "figure-table")
    expect(first?.rows.map(({ label }) => label)).toEqual(["Björkskolan", "Åskolan", "Örnskolan"])
    expect(first?.columns.map(({ id }) => id)).toEqual(["2024/25"])
    expect(first?.description).toContain("utan inbördes rangordning")
    expect(first?.sentences).toEqual([])
  })
  it("are not compared where only one unit has them", () => {
    const document = centralOf((input) => {
      input.observations = input.observations.filter(
        ({ indicatorId, unitId }) => indicatorId !== "pupils" || unitId === "ask"
      )
      input.indicators = input.indicators.map((row) =>
        row["id"] === "pupils" ? { ...row, schoolForms: ["FKLASS"] } : row
      )
    })
    expect(blocksIn(document, "equity", "figure-table").map(({ indicatorId }) => indicatorId)).toEqual([
      "passed",
      "merit"
    ])
  })
})

describe("the judgements and actions of a central report", () => {
  it("are the authority's own in full", () => {
    expect(blocksIn(central, "assessments", "judgements")[0]?.items.map(({ nodeName }) => nodeName)).toEqual([
      "Ekbackens kommun"
    ])
    expect(blocksIn(central, "actions", "actions")[0]?.items.map(({ id }) => id)).toEqual(["a-kommun-25"])
  })
  it("count the units' judgements per goal area in the order of the plan", () => {
    const [counts] = blocksIn(central, "assessments", "judgement-counts")
    expect(counts?.rows.map(({ goalArea, units, unitsExpected }) => [goalArea, units, unitsExpected])).toEqual([
      ["Normer och värden", 0, 4],
      ["Kunskaper", 2, 4]
    ])
    const [, knowledge] = counts?.rows ?? []
    expect(knowledge?.counts.filter(({ count }) => count > 0).map(({ judgement }) => judgement)).toEqual([
      "reached",
      "partly-reached"
    ])
  })
  it("follow up the authority's actions of last year and count the units'", () => {
    expect(blocksIn(central, "previous-actions", "previous-actions")[0]?.items).toMatchObject([
      { id: "a-kommun-24", followedUp: false, outcome: "Inget resultat är redovisat." }
    ])
    expect(blocksIn(central, "previous-actions", "action-counts")[0]).toMatchObject({ total: 3, followedUp: 2 })
  })
  it("say where a section stands that only the units filled in", () => {
    const document = centralOf((input) => {
      input.actions = input.actions.filter(({ unitId }) => unitId !== "ekbacken")
    })
    expect(notesIn(document, "actions")).toEqual(["in-unit-reports"])
    expect(sectionIn(document, "actions").filled).toBe(true)
  })
  it("show the deficiencies of all nodes with their actions", () => {
    expect(blocksIn(central, "deficiencies", "deficiencies")[0]?.items).toMatchObject([
      { nodeName: "Åskolan", actions: [{ id: "a-ask-25" }] }
    ])
  })
  it("say in words that there are no deficiencies, and ask for none", () => {
    const document = centralOf((input) => {
      input.deficiencies = []
    })
    expect(notesIn(document, "deficiencies")).toEqual(["nothing-to-tell"])
  })
  it("leave out a deficiency that was found after the year", () => {
    const document = centralOf((input) => {
      input.deficiencies[0] = { ...input.deficiencies[0], foundOn: "2026-01-01" }
    })
    expect(blocksIn(document, "deficiencies", "deficiencies")).toEqual([])
  })
})

describe("an authority without units", () => {
  const empty = sample((input) => {
    for (const list of [
      "areas",
      "units",
      "memberships",
      "observations",
      "evaluations",
      "actions",
      "deficiencies"
    ] as const)
      input[list] = []
    input.involvement = []
    input.reports = []
    input.goals = []
    input.targets = []
  })
  it("gives a report in which every mandatory section says that it is missing", () => {
    const document = composeCentralReportOrThrow(empty.dataset, empty.table)
    const mandatory = document.sections.filter(({ level }) => level === "mandatory")
    expect(mandatory.map(({ id, filled }) => [id, filled])).toEqual(
      ["follow-up", "analysis", "actions", "planning", "school-forms", "deficiencies"].map((id) => [id, false])
    )
    expect(document.footnotes).toEqual([])
  })
})

describe("a central report for use inside the authority", () => {
  it("says so", () => {
    expect(composeCentralReportOrThrow(dataset, table)).toMatchObject({ audience: "internal", policy: null })
  })
})
