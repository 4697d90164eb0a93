import { computeFiguresOrThrow } from "../../../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../../../src/aggregation/figure.js"
import type { PolicyName } from "../../../../src/disclosure/policy.js"
import { protectFiguresOrThrow } from "../../../../src/disclosure/protect-figures.js"
import type { ProtectedRelease } from "../../../../src/disclosure/protected-release.js"
import type { Dataset } from "../../../../src/model/dataset.js"
import { decodeDatasetOrThrow } from "../../../../src/model/decode-dataset.js"

const indicator = {
  id: "godkant",
  name: "Godkänt i alla ämnen",
  definition: "Elever med godkänt i alla ämnen, av alla elever",
  kind: "share",
  factor: 100,
  decimals: 1,
  unit: "procent",
  better: "higher",
  overUnits: "ratio-of-sums",
  overTime: "none",
  disclosure: "personal",
  source: "Betygssystemet",
  breaks: []
}

const places = {
  id: "platser",
  name: "Platser; per enhet",
  definition: "Platser",
  kind: "count",
  factor: 1,
  decimals: 0,
  unit: "platser",
  better: "neither",
  overUnits: "sum",
  overTime: "last",
  disclosure: "open",
  source: "Egen uppgift",
  breaks: []
}

const share = (unitId: string, period: string, numerator: number, denominator: number, groupId = "all") => ({
  indicatorId: "godkant",
  unitId,
  period,
  groupId,
  numerator,
  denominator,
  status: "reported",
  origin: "Betyg"
})

const count = (unitId: string, value: number) => ({
  indicatorId: "platser",
  unitId,
  period: "2025",
  groupId: "all",
  value,
  status: "reported",
  origin: "Egen"
})

/** Three schools in two areas over two years; the school Lilla has few pupils, and its name begins like a formula. */
export const municipality = (changes: Readonly<Record<string, unknown>> = {}): Dataset =>
  decodeDatasetOrThrow({
    schemaVersion: 1,
    year: 2025,
    authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
    areas: [
      { id: "norr", name: "Norra området" },
      { id: "soder", name: 'Södra "kusten", och öarna' }
    ],
    units: [
      { id: "stora", name: "Stora skolan", areaId: "norr", schoolForms: ["GR"], predecessorIds: [] },
      { id: "mellan", name: "Mellanskolan", areaId: "soder", schoolForms: ["GR"], predecessorIds: [] },
      { id: "lilla", name: "=Lilla skolan", areaId: "soder", schoolForms: ["GR"], predecessorIds: [] }
    ],
    goalAreas: [{ id: "kunskaper", name: "Kunskaper", order: 1, curriculumAreas: ["KNOWLEDGE"] }],
    goals: [{ id: "alla", goalAreaId: "kunskaper", statement: "Alla får godkänt.", origin: "municipal" }],
    targets: [{ goalId: "alla", indicatorId: "godkant", comparison: "at-least", value: 72.5 }],
    groups: [
      { id: "girls", dimension: "sex", name: "Flickor", partOf: [] },
      { id: "boys", dimension: "sex", name: "Pojkar", partOf: [] }
    ],
    indicators: [indicator, places],
    observations: [
      share("stora", "2023/24", 60, 80),
      share("stora", "2024/25", 64, 80),
      share("stora", "2024/25", 33, 41, "girls"),
      share("stora", "2024/25", 31, 39, "boys"),
      share("mellan", "2023/24", 30, 45),
      share("mellan", "2024/25", 28, 45),
      share("lilla", "2023/24", 6, 12),
      share("lilla", "2024/25", 3, 12),
      count("stora", 120),
      count("mellan", 61),
      count("lilla", -2.5)
    ],
    ...changes
  })

export const tableOf = (dataset: Dataset = municipality()): FigureTable => computeFiguresOrThrow(dataset)

export const releaseOf = (dataset: Dataset = municipality(), policy: PolicyName = "default"): ProtectedRelease =>
  protectFiguresOrThrow(tableOf(dataset), policy)
