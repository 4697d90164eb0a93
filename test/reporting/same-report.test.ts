import { describe, expect, it } from "vitest"
import { composeCentralReportOrThrow } from "../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { sample, type sampleInput } from "./support/sample.js"

const lists = [
  "areas",
  "units",
  "goalAreas",
  "goals",
  "targets",
  "groups",
  "indicators",
  "evaluations",
  "actions",
  "deficiencies",
  "involvement",
  "reports"
] as const

const reportsOf = (change: (input: ReturnType<typeof sampleInput>) => void): ReadonlyArray<ReportDocument> => {
  const { dataset, release } = sample(change)
  return [
    composeCentralReportOrThrow(dataset, release),
    ...["ask", "bjork", "lilla", "orn"].map((unitId) => composeUnitReportOrThrow(dataset, release, { unitId }))
  ]
}

const straight = reportsOf(() => undefined)

describe("the same data", () => {
  it.each(lists)("give the same reports in whatever order %s stand", (list) => {
    const turned = reportsOf((input) => {
      input[list] = [...input[list]].reverse()
    })
    expect(turned).toEqual(straight)
  })
  it("give the same report twice", () => {
    expect(reportsOf(() => undefined)).toEqual(straight)
  })
  it("are left as they were", () => {
    const { dataset, release } = sample()
    const before = structuredClone(dataset)
    composeCentralReportOrThrow(dataset, release)
    expect(dataset).toEqual(before)
  })
})

describe("the two languages", () => {
  const { dataset, release } = sample()
  const shapeOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shapeOf)
    if (typeof value !== "object" || value === null) return typeof value
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shapeOf(child)]))
  }
  const inSwedish = composeCentralReportOrThrow(dataset, release, { language: "sv" })
  const inEnglish = composeCentralReportOrThrow(dataset, release, { language: "en" })
  it("give reports of the same form", () => {
    expect(shapeOf(inEnglish)).toEqual(shapeOf(inSwedish))
  })
  it("differ in headings and labels, not in codes and numbers for machines", () => {
    expect(inEnglish.title).toBe("Report on systematic quality work 2025: Ekbackens kommun")
    expect(inEnglish.sections.map(({ id, level, filled }) => [id, level, filled])).toEqual(
      inSwedish.sections.map(({ id, level, filled }) => [id, level, filled])
    )
  })
  it("keep to English where the program speaks", () => {
    const remarks = inEnglish.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "note" ? [block.text] : []))
    )
    expect(remarks.filter((text) => /\b(är|och|inte|enligt)\b/.test(text))).toEqual([])
  })
})

describe("a report of many units", () => {
  it("is composed for each of 300 units in little time", () => {
    const { dataset, release } = sample((input) => {
      for (let index = 0; index < 300; index++) {
        const id = `u${index}`
        input.units.push({ id, name: `Enhet ${index}`, areaId: "norr", schoolForms: ["FS"], predecessorIds: [] })
        input.observations.push({
          indicatorId: "pupils",
          unitId: id,
          period: "2025-10-15",
          groupId: "all",
          value: 40 + index,
          status: "reported",
          origin: "x"
        })
      }
    })
    const reports = dataset.units.map(({ id }) => composeUnitReportOrThrow(dataset, release, { unitId: id }))
    expect(reports).toHaveLength(305)
    expect(composeCentralReportOrThrow(dataset, release).sections.length).toBeGreaterThan(0)
  }, 10_000)
})
