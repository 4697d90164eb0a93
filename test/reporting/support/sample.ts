import { computeFiguresOrThrow } from "../../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import { protectFiguresOrThrow } from "../../../src/disclosure/protect-figures.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { Dataset } from "../../../src/model/dataset.js"
import { decodeDatasetOrThrow } from "../../../src/model/decode-dataset.js"
import { entityKey } from "../../../src/model/entity-tables.js"

type Row = Record<string, unknown>

const share = {
  kind: "share",
  factor: 100,
  decimals: 1,
  unit: "procent",
  better: "higher",
  overUnits: "ratio-of-sums",
  overTime: "none",
  disclosure: "personal",
  breaks: []
}

const passed = (unitId: string, period: string, groupId: string, numerator: number, denominator: number): Row => ({
  indicatorId: "passed",
  unitId,
  period,
  groupId,
  numerator,
  denominator,
  status: "reported",
  collectedOn: `20${period.slice(5)}-06-15`,
  origin: "elevregistret"
})

/** How many pupils of a class all of whom failed, a number that stands nowhere else in the sample. */
export const plantedBase = 7

const observations: ReadonlyArray<Row> = [
  passed("ask", "2023/24", "all", 60, 80),
  passed("ask", "2024/25", "all", 66, 80),
  passed("ask", "2024/25", "girls", 36, 41),
  passed("ask", "2024/25", "boys", 30, 39),
  passed("bjork", "2023/24", "all", 70, 90),
  passed("bjork", "2024/25", "all", 77, 95),
  passed("orn", "2023/24", "all", 3, 6),
  passed("orn", "2024/25", "all", 3, plantedBase),
  ...["ask", "bjork"].map((unitId, index) => ({
    indicatorId: "merit",
    unitId,
    period: "2024/25",
    groupId: "all",
    value: 221.25 + index * 10,
    base: 80 + index * 15,
    status: "reported",
    origin: "Skolverket"
  })),
  ...["ask", "bjork", "orn", "lilla"].map((unitId, index) => ({
    indicatorId: "pupils",
    unitId,
    period: "2025-10-15",
    groupId: "all",
    value: [12_345, 410, 58, 36][index],
    status: "reported",
    origin: "elevregistret"
  }))
]

const evaluation = (id: string, unitId: string, judgement: string, more: Row = {}): Row => ({
  id,
  unitId,
  goalId: "g-pass",
  year: 2025,
  judgement,
  analysis: "Fler når målen i svenska än i matematik.",
  causes: ["Lärare slutade under året.", "Stödet kom sent."],
  evidence: [
    { kind: "observation", indicatorId: "passed", period: "2024/25", groupId: "all" },
    { kind: "survey", cycleId: "elevenkat", questionId: "q1" },
    { kind: "document", title: "Kvalitetsdialog", reference: "BUN 2025/14" }
  ],
  decidedOn: "2025-11-20",
  decidedByRole: "rektor",
  ...more
})

const action = (id: string, unitId: string, year: number, more: Row = {}): Row => ({
  id,
  unitId,
  year,
  goalId: "g-pass",
  description: `Åtgärd ${id}`,
  responsibleRole: "rektor",
  dueOn: `${year + 1}-06-15`,
  followUpOn: `${year + 1}-09-01`,
  expectedEffect: "Fler når målen.",
  measureIndicatorId: "passed",
  status: "planned",
  ...more
})

const report = (unitId: string, more: Row = {}): Row => ({
  unitId,
  year: 2025,
  period: "2025",
  status: "approved",
  submittedOn: "2026-02-01",
  adoptedOn: "2026-02-20",
  adoptedByRole: "rektor",
  responsibleRole: "rektor",
  texts: {},
  ...more
})

/** A small municipality as plain input: every test changes what it is about. */
export const sampleInput = () => ({
  schemaVersion: 1,
  year: 2025,
  authority: {
    id: "ekbacken",
    name: "Ekbackens kommun",
    kind: "municipality",
    municipalityCode: "0885",
    organisationNumber: "2120000795"
  } as Row,
  areas: [
    { id: "norr", name: "Norra området" },
    { id: "soder", name: "Södra området" }
  ] as Array<Row>,
  units: [
    {
      id: "ask",
      name: "Åskolan",
      areaId: "norr",
      schoolForms: ["FKLASS", "GR"],
      schoolUnitCode: "12345678",
      predecessorIds: []
    },
    { id: "bjork", name: "Björkskolan", areaId: "soder", schoolForms: ["GR"], predecessorIds: [] },
    { id: "orn", name: "Örnskolan", areaId: "soder", schoolForms: ["GR"], predecessorIds: [] },
    { id: "lilla", name: "Lilla förskolan", schoolForms: ["FS"], predecessorIds: [] },
    {
      id: "stangd",
      name: "Stängda skolan",
      schoolForms: ["GR"],
      closedOn: "2024-07-01",
      predecessorIds: [],
      withoutSuccessor: true
    }
  ] as Array<Row>,
  memberships: [] as Array<Row>,
  goalAreas: [
    { id: "kunskap", name: "Kunskaper", order: 2, curriculumAreas: ["KNOWLEDGE"] },
    { id: "normer", name: "Normer och värden", order: 1, curriculumAreas: ["NORMS"] }
  ] as Array<Row>,
  goals: [
    { id: "g-pass", goalAreaId: "kunskap", statement: "Alla elever når målen.", origin: "national" },
    { id: "g-fs", goalAreaId: "normer", statement: "Barnen trivs.", origin: "municipal", schoolForms: ["FS"] },
    { id: "g-lokalt", goalAreaId: "normer", statement: "Eget mål.", origin: "unit", unitId: "bjork" }
  ] as Array<Row>,
  targets: [{ goalId: "g-pass", indicatorId: "passed", comparison: "at-least", value: 85 }] as Array<Row>,
  groups: [
    { id: "girls", dimension: "sex", name: "flickor", partOf: [] },
    { id: "boys", dimension: "sex", name: "pojkar", partOf: [] }
  ] as Array<Row>,
  indicators: [
    {
      ...share,
      id: "passed",
      name: "Godkända i alla ämnen",
      definition: "Elever i årskurs 9 med godkänt i alla ämnen.",
      schoolForms: ["GR"],
      source: "Elevregistret"
    },
    {
      ...share,
      id: "merit",
      name: "Meritvärde",
      definition: "Genomsnittligt meritvärde.",
      kind: "mean",
      factor: 1,
      unit: "poäng",
      overUnits: "weighted-mean",
      schoolForms: ["GR"],
      source: "Skolverket",
      minimumCoverage: 0.5,
      breaks: [{ from: "2024/25", reason: "Ny modell." }]
    },
    {
      ...share,
      id: "pupils",
      name: "Barn och elever",
      definition: "Inskrivna den 15 oktober.",
      kind: "count",
      factor: 1,
      decimals: 0,
      unit: "barn och elever",
      overUnits: "sum",
      disclosure: "open",
      source: "Elevregistret"
    }
  ] as Array<Row>,
  observations: [...observations],
  surveyCycles: [
    {
      id: "elevenkat",
      kind: "user",
      name: "Elevenkäten 2025",
      questionnaireId: "e1",
      respondentGroup: "pupils",
      intervalYears: 2,
      opensOn: "2025-02-01",
      closesOn: "2025-03-01",
      state: "published",
      anonymous: true,
      minimumBase: 5
    }
  ] as Array<Row>,
  questions: [
    {
      id: "q1",
      questionnaireId: "e1",
      text: "Jag får hjälp när jag behöver.",
      kind: "scale",
      minimum: 1,
      maximum: 5,
      reversed: false,
      dontKnowCodes: [],
      dontKnow: "exclude"
    }
  ] as Array<Row>,
  evaluations: [
    evaluation("e-ask", "ask", "partly-reached"),
    evaluation("e-bjork", "bjork", "reached", { noActionReason: "Målet är nått." }),
    evaluation("e-kommun", "ekbacken", "largely-reached", { decidedByRole: "barn- och utbildningsnämnden" })
  ] as Array<Row>,
  actions: [
    action("a-ask-24", "ask", 2024, { status: "done", completedOn: "2025-05-01", outcome: "Fler når målen." }),
    action("a-ask-24b", "ask", 2024, { status: "ongoing" }),
    action("a-bjork-24", "bjork", 2024, { status: "cancelled" }),
    action("a-kommun-24", "ekbacken", 2024, { status: "ongoing", responsibleRole: "skolchef" }),
    action("a-ask-25", "ask", 2025, { evaluationId: "e-ask", continuesActionId: "a-ask-24b" }),
    action("a-kommun-25", "ekbacken", 2025, { responsibleRole: "skolchef" })
  ] as Array<Row>,
  deficiencies: [
    {
      id: "d1",
      unitId: "ask",
      foundBy: "complaint",
      description: "Raster saknar tillsyn.",
      foundOn: "2025-03-02",
      actionIds: ["a-ask-25"]
    }
  ] as Array<Row>,
  involvement: [
    { unitId: "ask", year: 2025, group: "staff", mode: "participated", how: "Arbetslagen skrev." },
    { unitId: "ask", year: 2025, group: "pupils", mode: "participated", how: "Elevrådet." },
    { unitId: "ask", year: 2025, group: "guardians", mode: "invited", how: "" }
  ] as Array<Row>,
  reports: [
    report("ask", {
      texts: {
        work: "Vi arbetade i två spår.\r\n\r\nBåda följs upp.",
        planning: "Vi fortsätter."
      },
      externalRefs: { "equal-treatment": "Plan mot kränkande behandling 2025" }
    }),
    report("bjork", { status: "submitted", adoptedOn: undefined, adoptedByRole: undefined }),
    report("orn", { status: "draft", submittedOn: undefined, adoptedOn: undefined, missingReason: "Rektor slutade." }),
    report("ekbacken", {
      responsibleRole: "skolchef",
      adoptedByRole: "barn- och utbildningsnämnden",
      publishedAt: "https://example.se/kvalitet",
      texts: { planning: "Huvudmannen prioriterar matematik." }
    })
  ].map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))) as Array<Row>
})

/** The input as files would give it: observation number n stands in record n + 1. */
const withPlaces = (input: ReturnType<typeof sampleInput>) => ({
  ...input,
  places: {
    observations: Object.fromEntries(
      input.observations.map((row, index) => [
        entityKey("observations", row),
        { file: "observations.csv", row: index + 2 }
      ])
    )
  }
})

/** A data set, its figures and their release. */
export interface Sample {
  readonly dataset: Dataset
  readonly table: FigureTable
  readonly release: ProtectedRelease
}

/** The small municipality, changed as the test needs it. */
export const sample = (change: (input: ReturnType<typeof sampleInput>) => void = () => undefined): Sample => {
  // Rows stand in lists that all tests share; a change of one test must not be seen by another.
  const input = structuredClone(sampleInput())
  change(input)
  const dataset = decodeDatasetOrThrow(withPlaces(input))
  const table = computeFiguresOrThrow(dataset)
  return { dataset, table, release: protectFiguresOrThrow(table) }
}
