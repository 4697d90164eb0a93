import { describe, expect, it } from "vitest"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import type { ReportFinding } from "../../src/reporting/report-options.js"
import { centralReportOf, unitReportOf } from "./support/compose.js"
import { sample } from "./support/sample.js"
import { blocksIn, notesIn } from "./support/sections.js"

const { dataset, release, table } = sample()

const finding = (severity: ReportFinding["severity"], ruleId = "SK-FOL-006"): ReportFinding => ({
  ruleId,
  severity,
  message: { sv: "Rätta raden.", en: "Correct the row." }
})

const texts = (...args: Parameters<typeof composeUnitReportOrThrow>) =>
  blocksIn(composeUnitReportOrThrow(...args), "sources-and-method", "note").map(({ text }) => text)

describe("the remarks about a report", () => {
  it("stand in the section on sources and method, in a fixed order", () => {
    const document = composeUnitReportOrThrow(dataset, table, {
      unitId: "ask",
      regime: "forordning-1997-702",
      findings: [finding("error")]
    })
    expect(notesIn(document, "sources-and-method")).toEqual([
      "own-profile",
      "internal",
      "repealed-rules",
      "findings",
      "finding",
      "section-recommended"
    ])
  })
  it("do not fill the section in", () => {
    expect(unitReportOf("ask").sections.find(({ id }) => id === "sources-and-method")?.filled).toBe(false)
  })
  it("tell the day on which rules ceased", () => {
    const options = { unitId: "ask", regime: "forordning-1997-702" } as const
    expect(texts(dataset, release, options)).toContain(
      "Reglerna upphörde att gälla 30 juni 2011. Redovisningen följer dem frivilligt."
    )
  })
  it("say nothing of rules that ceased during the year", () => {
    const old = sample((input) => {
      input.year = 2011
    })
    const document = composeCentralReportOrThrow(old.dataset, old.table, { regime: "forordning-1997-702" })
    expect(notesIn(document, "sources-and-method")).not.toContain("repealed-rules")
  })
  it("tell a period that is no calendar year", () => {
    const document = unitReportOf("ask", (input) => {
      input.reports[0] = { ...input.reports[0], period: "2024/25" }
    })
    expect(blocksIn(document, "sources-and-method", "note").map(({ text }) => text)).toContain(
      "Redovisningen gäller läsåret 2024/25 i stället för kalenderåret 2025."
    )
    expect(document.period).toBe("2024/25")
  })
  it("count findings by gravity", () => {
    const findings = [finding("error"), finding("warning"), finding("warning"), finding("notice")]
    expect(texts(dataset, release, { unitId: "ask", findings })).toContain(
      "Granskningen av underlaget gav 1 fel, 2 varningar och 1 upplysning."
    )
  })
  it("list findings with rule and message inside the authority, in the report's language", () => {
    const findings = [finding("error", "SK-UNI-001")]
    expect(texts(dataset, table, { unitId: "ask", findings, language: "en" })).toContain("SK-UNI-001: Correct the row.")
    expect(texts(dataset, table, { unitId: "ask", findings })).toContain("SK-UNI-001: Rätta raden.")
  })
  it("say nothing of findings where there are none or nobody looked", () => {
    for (const findings of [undefined, []]) {
      const options = findings === undefined ? { unitId: "ask" } : { unitId: "ask", findings }
      expect(notesIn(composeUnitReportOrThrow(dataset, table, options), "sources-and-method")).not.toContain("findings")
    }
  })
})

describe("the remark about hidden figures", () => {
  it("stands once after the tables, however many are hidden", () => {
    expect(notesIn(centralReportOf(), "equity").filter((code) => code === "figures-hidden")).toHaveLength(1)
    expect(notesIn(centralReportOf(), "follow-up")).toEqual([])
  })
  it("stands with basic facts as well when a count among them is hidden", () => {
    const document = unitReportOf("lilla", (input) => {
      input.indicators = input.indicators.map((row) =>
        row["id"] === "pupils" ? { ...row, disclosure: "personal" } : row
      )
      input.observations = input.observations.map((row) => (row["unitId"] === "lilla" ? { ...row, value: 3 } : row))
    })
    expect(blocksIn(document, "basic-facts", "facts").at(-1)?.items).toEqual([
      { label: "Barn och elever, 15 oktober 2025", value: ".." }
    ])
    expect(notesIn(document, "basic-facts")).toEqual(["figures-hidden"])
  })
})

describe("basic facts", () => {
  it("of an authority are its school forms, units, areas and code", () => {
    expect(blocksIn(centralReportOf(), "basic-facts", "facts")[0]?.items).toEqual([
      { label: "Skolformer", value: "Förskola, Förskoleklass, Grundskola" },
      { label: "Enheter", value: "4" },
      { label: "Områden", value: "2" },
      { label: "Kommunkod", value: "0885" }
    ])
  })
  it("leave out what is not known", () => {
    expect(blocksIn(unitReportOf("lilla"), "basic-facts", "facts")[0]?.items).toEqual([
      { label: "Skolformer", value: "Förskola" }
    ])
  })
})

describe("publication", () => {
  it("tells the address of the authority's report", () => {
    expect(blocksIn(centralReportOf(), "publication", "facts")[0]?.items).toEqual([
      { label: "Publicerad på", value: "https://example.se/kvalitet" }
    ])
  })
})
