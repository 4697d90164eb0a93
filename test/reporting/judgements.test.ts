import { describe, expect, it } from "vitest"
import { centralReportOf, unitReportOf } from "./support/compose.js"
import type { sampleInput } from "./support/sample.js"
import { blocksIn, notesIn } from "./support/sections.js"

type Input = ReturnType<typeof sampleInput>

const judgementsIn = (...args: Parameters<typeof unitReportOf>) =>
  blocksIn(unitReportOf(...args), "assessments", "judgements")[0]?.items ?? []

const analysesIn = (...args: Parameters<typeof unitReportOf>) =>
  blocksIn(unitReportOf(...args), "analysis", "analyses")[0]?.items ?? []

const firstWith =
  (more: Record<string, unknown>) =>
  (input: Input): void => {
    input.evaluations[0] = { ...input.evaluations[0], ...more }
  }

describe("judgements", () => {
  it("are told with day, role and what they judge", () => {
    expect(judgementsIn("ask")[0]).toMatchObject({
      evaluationId: "e-ask",
      nodeId: "ask",
      nodeName: "Åskolan",
      goalAreaId: "kunskap",
      goalId: "g-pass",
      goal: "Alla elever når målen.",
      decidedOn: "2025-11-20",
      decidedByRole: "rektor"
    })
  })
  it("of a goal area name no goal", () => {
    const [item] = judgementsIn("ask", (input) => {
      const { goalId: _, ...rest } = input.evaluations[0] as { goalId: string }
      input.evaluations[0] = { ...rest, goalAreaId: "normer" }
    })
    expect(item).toMatchObject({ goalAreaId: "normer", goalArea: "Normer och värden" })
    expect(item).not.toHaveProperty("goal")
  })
  it.each([
    ["reached", "Målet är nått"],
    ["largely-reached", "Målet är i huvudsak nått"],
    ["partly-reached", "Målet är delvis nått"],
    ["not-reached", "Målet är inte nått"],
    ["not-assessed", "Inte bedömt"]
  ])("write %s in words", (judgement, judgementText) => {
    expect(judgementsIn("ask", firstWith({ judgement }))[0]).toMatchObject({ judgement, judgementText })
  })
  it("say why no action follows, where the unit said so", () => {
    expect(judgementsIn("bjork")[0]?.noActionReason).toBe("Målet är nått.")
    expect(judgementsIn("ask")[0]).not.toHaveProperty("noActionReason")
  })
  it("of another year are left out", () => {
    expect(judgementsIn("ask", firstWith({ year: 2024 }))).toEqual([])
  })
  it("stand goal area by goal area, a whole area before its goals, goal by goal", () => {
    const ids = judgementsIn("ask", (input) => {
      const [first] = input.evaluations
      const { goalId: _, ...withoutGoal } = first as { goalId: string }
      input.goals.push({ id: "a-goal", goalAreaId: "kunskap", statement: "Läsning.", origin: "municipal" })
      input.evaluations.push(
        { ...first, id: "a-kunskap", goalId: "a-goal" },
        { ...withoutGoal, id: "z-kunskap", goalAreaId: "kunskap" },
        { ...withoutGoal, id: "z-normer", goalAreaId: "normer" },
        { ...first, id: "b-ask" }
      )
    }).map(({ evaluationId }) => evaluationId)
    expect(ids).toEqual(["z-normer", "z-kunskap", "a-kunskap", "b-ask", "e-ask"])
  })
})

describe("evidence", () => {
  const evidenceOf = (evidence: Record<string, unknown>, change: (input: Input) => void = () => undefined) =>
    judgementsIn("ask", (input) => {
      change(input)
      firstWith({ evidence: [evidence] })(input)
    })[0]?.evidence
  it("names the group of an observation", () => {
    expect(evidenceOf({ kind: "observation", indicatorId: "passed", period: "2024/25", groupId: "girls" })).toEqual([
      "Godkända i alla ämnen, läsåret 2024/25, flickor"
    ])
  })
  it("names a survey as a whole, or its index", () => {
    expect(evidenceOf({ kind: "survey", cycleId: "elevenkat" })).toEqual(["Enkäten Elevenkäten 2025"])
    const withIndex = (input: Input): void => {
      Object.assign(input, {
        surveyIndices: [
          { id: "i1", questionnaireId: "e1", name: "Stöd", questionIds: ["q1"], scale: "0-10", minimumQuestions: 1 }
        ]
      })
    }
    expect(evidenceOf({ kind: "survey", cycleId: "elevenkat", indexId: "i1" }, withIndex)).toEqual([
      "Enkäten Elevenkäten 2025: Stöd"
    ])
  })
  it("names a document without a reference by its title", () => {
    expect(evidenceOf({ kind: "document", title: "Dialog" })).toEqual(["Dialog"])
  })
})

describe("analyses", () => {
  it("tell what results show and why they are so", () => {
    expect(analysesIn("ask")[0]).toMatchObject({
      evaluationId: "e-ask",
      analysis: "Fler når målen i svenska än i matematik.",
      causes: ["Lärare slutade under året.", "Stödet kom sent."]
    })
  })
  it("are left out where nothing is told", () => {
    expect(analysesIn("ask", firstWith({ analysis: " ", causes: [] }))).toEqual([])
    expect(notesIn(unitReportOf("ask", firstWith({ analysis: "", causes: [] })), "analysis")).toEqual([
      "section-missing"
    ])
  })
  it("stay where only causes are told", () => {
    const [item] = analysesIn("ask", firstWith({ analysis: "", causes: ["Frånvaro."] }))
    expect(item?.causes).toEqual(["Frånvaro."])
    expect(item).not.toHaveProperty("analysis")
  })
})

describe("the count of the units' judgements", () => {
  const countsIn = (change?: (input: Input) => void) =>
    blocksIn(centralReportOf(change), "assessments", "judgement-counts")
  it("is left out where no unit judged", () => {
    const change = (input: Input): void => {
      input.evaluations = input.evaluations.filter(({ unitId }) => unitId === "ekbacken")
      input.actions = []
      input.deficiencies = []
    }
    expect(countsIn(change)).toEqual([])
  })
  it("leaves out the authority's own and those of another year", () => {
    const [block] = countsIn(firstWith({ year: 2024 }))
    const total = block?.rows.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0)
    expect(total).toBe(1)
  })
  it("counts a unit once and each of its judgements", () => {
    const [block] = countsIn((input) => {
      input.evaluations.push({ ...input.evaluations[0], id: "e-ask-2", judgement: "not-reached" })
    })
    expect(block?.rows[1]).toMatchObject({ goalAreaId: "kunskap", units: 2, unitsExpected: 4 })
    expect(block?.rows[1]?.counts.map(({ count }) => count)).toEqual([1, 0, 1, 1, 0])
  })
})
