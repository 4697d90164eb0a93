import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { composeUnitReport, composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import { ReportDocument } from "../../src/reporting/report-document.js"
import { ReportError } from "../../src/reporting/report-error.js"
import { sample } from "./support/sample.js"
import { blocksIn, notesIn, sectionIn } from "./support/sections.js"

const made = sample()
const { dataset, release, table } = made
const ask = composeUnitReportOrThrow(dataset, release, { unitId: "ask" })

const failure = (...args: Parameters<typeof composeUnitReport>): ReportError => {
  const result = composeUnitReport(...args)
  if (Result.isSuccess(result)) throw new Error("The report was composed")
  return result.failure
}

describe("composeUnitReport", () => {
  it("makes plain data that survives JSON and fits its own schema", () => {
    expect(JSON.parse(JSON.stringify(ask))).toEqual(ask)
    expect(Result.isSuccess(Schema.decodeUnknownResult(ReportDocument, { onExcessProperty: "error" })(ask))).toBe(true)
  })
  it("says whose report it is, of what year, by which rules and for whom", () => {
    expect(ask).toMatchObject({
      schemaVersion: 1,
      profile: "skolverket/2010-800@2022-940",
      regime: { id: "skollagen-2010-800", validFrom: "2022-08-01", source: "SFS 2022:940" },
      kind: "unit",
      audience: "public",
      policy: "default",
      language: "sv",
      id: "2025/ask",
      title: "Redovisning av systematiskt kvalitetsarbete 2025: Åskolan",
      year: 2025,
      period: "2025",
      authority: { id: "ekbacken", municipalityCode: "0885", organisationNumber: "2120000795" },
      unit: { id: "ask", name: "Åskolan", schoolForms: ["FKLASS", "GR"], schoolUnitCode: "12345678" },
      status: "approved",
      statusText: "Godkänd",
      responsibleRole: "rektor",
      adoptedOn: "2026-02-20"
    })
  })
  it("puts the sections in the order of the rules", () => {
    expect(ask.sections.map(({ id }) => id)).toEqual([
      "basic-facts",
      "sources-and-method",
      "involvement",
      "previous-actions",
      "conditions",
      "work",
      "follow-up",
      "analysis",
      "assessments",
      "actions",
      "planning",
      "equal-treatment",
      "deficiencies",
      "influence",
      "student-health"
    ])
  })
  it("writes the unit's prose paragraph by paragraph", () => {
    expect(sectionIn(ask, "work").blocks).toEqual([
      { kind: "paragraph", text: "Vi arbetade i två spår." },
      { kind: "paragraph", text: "Båda följs upp." }
    ])
  })
  it("points at another document that holds a section, and counts the section as filled in", () => {
    expect(sectionIn(ask, "equal-treatment")).toMatchObject({
      filled: true,
      blocks: [{ kind: "external-reference", reference: "Plan mot kränkande behandling 2025" }]
    })
  })
  it("lists those who took part in the order of the code list", () => {
    expect(blocksIn(ask, "involvement", "involvement")[0]?.items).toEqual([
      expect.objectContaining({ groupText: "Elever", modeText: "Har deltagit", how: "Elevrådet." }),
      expect.not.objectContaining({ how: expect.anything() }),
      expect.objectContaining({ groupText: "Personal" })
    ])
  })
  it("follows up last year's actions: outcome, continuation, or the words that nothing is told", () => {
    const { dataset: changed, release: figures } = sample((input) => {
      input.actions = input.actions.filter(({ id }) => id !== "a-ask-25")
      input.deficiencies = []
    })
    const outcomes = (document: ReportDocument) =>
      blocksIn(document, "previous-actions", "previous-actions")[0]?.items.map(({ outcome }) => outcome)
    expect(outcomes(ask)).toEqual(["Fler når målen.", "Åtgärden fortsätter i år."])
    expect(outcomes(composeUnitReportOrThrow(changed, figures, { unitId: "ask" }))).toEqual([
      "Fler når målen.",
      "Inget resultat är redovisat."
    ])
  })
  it("names the action that continues last year's", () => {
    const [, second] = blocksIn(ask, "previous-actions", "previous-actions")[0]?.items ?? []
    expect(second).toMatchObject({
      followedUp: true,
      continuedBy: [{ id: "a-ask-25", description: "Åtgärd a-ask-25" }]
    })
  })
  it("tells the year's actions with goal, measure and dates", () => {
    expect(blocksIn(ask, "actions", "actions")[0]?.items).toEqual([
      {
        id: "a-ask-25",
        nodeId: "ask",
        nodeName: "Åskolan",
        description: "Åtgärd a-ask-25",
        responsibleRole: "rektor",
        dueOn: "2026-06-15",
        status: "planned",
        statusText: "Planerad",
        followUpOn: "2026-09-01",
        expectedEffect: "Fler når målen.",
        measure: "Godkända i alla ämnen",
        goalId: "g-pass",
        goal: "Alla elever når målen.",
        evaluationId: "e-ask",
        continuesActionId: "a-ask-24b"
      }
    ])
  })
  it("tells causes in the analysis and the judgement with its evidence in the assessment", () => {
    expect(blocksIn(ask, "analysis", "analyses")[0]?.items[0]).toMatchObject({
      goalArea: "Kunskaper",
      causes: ["Lärare slutade under året.", "Stödet kom sent."]
    })
    expect(blocksIn(ask, "assessments", "judgements")[0]?.items[0]).toMatchObject({
      judgement: "partly-reached",
      judgementText: "Målet är delvis nått",
      evidence: [
        "Godkända i alla ämnen, läsåret 2024/25, Alla",
        "Enkäten Elevenkäten 2025: Jag får hjälp när jag behöver.",
        "Kvalitetsdialog (BUN 2025/14)"
      ]
    })
  })
  it("shows a deficiency with the actions against it", () => {
    expect(blocksIn(ask, "deficiencies", "deficiencies")[0]?.items).toMatchObject([
      { id: "d1", foundByText: "Klagomål", foundOn: "2025-03-02", actions: [{ id: "a-ask-25" }] }
    ])
  })
  it("shows the counts of the year among the basic facts", () => {
    const values = blocksIn(ask, "basic-facts", "facts").flatMap(({ items }) => items.map(({ value }) => value))
    expect(values).toEqual(["Förskoleklass, Grundskola", "12345678", "12\u00a0345"])
  })
  it("keeps a section that the rules do not ask for, and says so", () => {
    const changed = sample((input) => {
      input.reports = [{ ...input.reports[0], texts: { "school-forms": "Grundskola." } }]
    })
    const document = composeUnitReportOrThrow(changed.dataset, changed.release, { unitId: "ask" })
    expect(document.sections.at(-1)).toMatchObject({ id: "school-forms", level: "optional", filled: true })
    expect(notesIn(document, "school-forms")).toEqual(["section-extra"])
  })
  it("composes a unit without a report row, and says that the report is missing", () => {
    const lilla = composeUnitReportOrThrow(dataset, release, { unitId: "lilla" })
    expect(lilla).toMatchObject({ status: "missing", statusText: "Saknas", period: "2025" })
    expect(lilla).not.toHaveProperty("responsibleRole")
  })
  it("shows only the unit's own rows", () => {
    const bjork = JSON.stringify(composeUnitReportOrThrow(dataset, release, { unitId: "bjork" }))
    expect(bjork).not.toContain("Åskolan")
    expect(bjork).not.toContain("a-ask")
  })
  it("takes the goals of the unit's school forms and its own, not those of other units", () => {
    const withTarget = sample((input) => {
      input.targets.push({ goalId: "g-lokalt", indicatorId: "merit", comparison: "at-least", value: 200 })
    })
    const goalsAt = (unitId: string) =>
      blocksIn(
        composeUnitReportOrThrow(withTarget.dataset, withTarget.release, { unitId }),
        "follow-up",
        "figure-table"
      )
        .filter(({ indicatorId }) => indicatorId === "merit")
        .flatMap(({ goals }) => goals)
    expect(goalsAt("bjork")).toEqual(["Eget mål."])
    expect(goalsAt("ask")).toEqual([])
  })
})

describe("a report for use inside the authority", () => {
  const internal = composeUnitReportOrThrow(dataset, table, { unitId: "orn" })
  it("is made from a figure table, shows every figure and says that it must not be published", () => {
    expect(internal).toMatchObject({ audience: "internal", policy: null })
    expect(notesIn(internal, "sources-and-method")).toContain("internal")
    expect(blocksIn(internal, "follow-up", "figure-table")[0]?.rows[0]?.cells.at(-1)).toMatchObject({ numerator: 3 })
  })
  it("lists findings, which a public report only counts", () => {
    const findings = [
      { ruleId: "SK-FOL-006", severity: "error" as const, message: { sv: "Täljaren 3 är fel.", en: "3 is wrong." } }
    ]
    const listed = composeUnitReportOrThrow(dataset, table, { unitId: "orn", findings })
    const counted = composeUnitReportOrThrow(dataset, release, { unitId: "orn", findings })
    expect(notesIn(listed, "sources-and-method")).toEqual(expect.arrayContaining(["findings", "finding"]))
    expect(notesIn(counted, "sources-and-method")).toContain("findings")
    expect(JSON.stringify(counted)).not.toContain("Täljaren 3")
  })
})

describe("composeUnitReport fails", () => {
  it("for a unit that is not in the data set", () => {
    expect(failure(dataset, release, { unitId: "nej" })).toMatchObject({ code: "unknown-unit", facts: { id: "nej" } })
  })
  it("for an area, which is no unit", () => {
    expect(failure(dataset, release, { unitId: "norr" }).code).toBe("unknown-unit")
  })
  it("for rules and languages that do not exist, as plain JavaScript may pass them", () => {
    expect(failure(dataset, release, { unitId: "ask", regime: "skollagen" as never }).code).toBe("unknown-regime")
    expect(failure(dataset, release, { unitId: "ask", language: "fi" as never }).code).toBe("unknown-language")
  })
  it("for a copy of a release, which nothing protects any longer", () => {
    expect(failure(dataset, { ...release } as never, { unitId: "ask" }).code).toBe("not-protected")
    expect(failure(dataset, structuredClone(release) as never, { unitId: "ask" }).code).toBe("not-protected")
  })
  it("for nothing at all", () => {
    expect(failure(dataset, undefined as never, { unitId: "ask" }).code).toBe("not-protected")
    expect(failure(dataset, {} as never, { unitId: "ask" }).code).toBe("not-protected")
    expect(failure(dataset, { dataset: {}, figures: [] } as never, { unitId: "ask" }).code).toBe("not-protected")
  })
  it("for figures of another year or authority", () => {
    const other = sample((input) => {
      input.year = 2024
    })
    expect(failure(dataset, other.release, { unitId: "ask" })).toMatchObject({
      code: "other-release",
      facts: { releaseYear: 2024, year: 2025 }
    })
    expect(failure(dataset, other.table, { unitId: "ask" }).code).toBe("other-release")
  })
  it("for a control character, with the way to it in the data set", () => {
    const spoilt = sample((input) => {
      input.reports[0] = { ...input.reports[0], texts: { work: "Ett.\r\n\r\nTv\u0001å." } }
    })
    const error = failure(spoilt.dataset, spoilt.release, { unitId: "ask" })
    expect(error).toMatchObject({ code: "control-character", path: ["reports", 0, "texts", "work"] })
    expect(error.sentence.sv).toContain("reports/0/texts/work innehåller tecknet U+0001")
  })
  it("not for a control character in another unit's text", () => {
    const spoilt = sample((input) => {
      input.reports[0] = { ...input.reports[0], texts: { work: "\u0001" } }
    })
    expect(Result.isSuccess(composeUnitReport(spoilt.dataset, spoilt.release, { unitId: "bjork" }))).toBe(true)
  })
  it("with a message in both languages that says what to do", () => {
    const error = failure(dataset, release, { unitId: "nej" })
    expect(error).toBeInstanceOf(ReportError)
    expect(error.message).toBe("The unit nej is not in the data set. Give the id of one that is.")
    expect(error.sentence.sv).toBe("Enheten nej finns inte i underlaget. Ange id för en enhet som finns där.")
  })
  it("by throwing the same error where asked to throw", () => {
    expect(() => composeUnitReportOrThrow(dataset, release, { unitId: "nej" })).toThrow(ReportError)
  })
})
