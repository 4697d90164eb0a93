import fc from "fast-check"
import type { Dataset } from "../../src/model/dataset.js"
import { type EntityTable, entityKey } from "../../src/model/entity-tables.js"
import {
  action,
  authority,
  centralReport,
  deficiency,
  evaluation,
  goal,
  goalArea,
  indicator,
  missingObservation,
  observation,
  report,
  unit,
  valueObservation
} from "../support/dataset-builder.js"
import { randomSurveys } from "./random-surveys.js"

const pick = <Value>(...values: ReadonlyArray<Value>) => fc.constantFrom(...values)

/** Few values of each, so that rows meet: the same unit, goal and period come again and again. */
const unitId = pick("u1", "u2", "u3")
const nodeId = pick("ekbacken", "norra", "u1", "u2", "u3")
const indicatorId = pick("i1", "i2", "i3")
const goalId = pick("g1", "g2", "g3")
const goalAreaId = pick("a1", "a2")
const groupId = pick("all", "girls", "boys", "unknown")
const period = pick("2023/24", "2024/25", "2025", "2025-VT", "2025-10-15", "2026")
const day = pick("2024-06-30", "2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01")
const year = pick(2023, 2024, 2025)
const number = pick(-1, 0, 0.1, 1, 24, 48, 50, 96, 101, 1e15)
const text = pick("", " ", "Stöd i matematik", "Tyvärr dåligt", "Elev 811218-9876", "eva@ekbacken.example")
const prose = text.filter((value) => value.trim() !== "")
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })

/** Drops fields without a value, as data read from files lack them. */
const compact = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row

const rows = <Row extends object>(table: EntityTable, row: fc.Arbitrary<Row>, maxLength = 4) =>
  fc.uniqueArray(row.map(compact), { maxLength, selector: (made) => entityKey(table, made) })

const forms = fc.uniqueArray(pick("FS", "FKLASS", "FTH", "OPPFTH", "GR", "GY", "VUX"), { minLength: 1, maxLength: 3 })

const units = fc.tuple(
  ...["u1", "u2", "u3"].map((id) =>
    fc
      .record({ forms, openedOn: maybe(day), closedOn: maybe(day), code: maybe(pick("80509560", "20251231")) })
      .map(({ forms: schoolForms, openedOn, closedOn, code }) => {
        const { schoolUnitCode, ...rest } = unit({ id, schoolForms: schoolForms as never })
        return compact({ ...rest, openedOn, closedOn, schoolUnitCode: code, predecessorIds: id === "u3" ? ["u1"] : [] })
      })
  )
)

const indicators = fc.tuple(
  ...["i1", "i2", "i3"].map((id) =>
    fc
      .record({
        kind: pick("share", "ratio", "mean", "index", "count"),
        decimals: pick(0, 1, 2),
        overTime: pick("sum", "last"),
        intervalYears: pick(1, 2),
        scaleMaximum: maybe(number),
        variant: maybe(pick("alla")),
        disclosure: pick("personal", "open"),
        minimumBase: maybe(pick(4, 5)),
        surveyIndexId: maybe(pick("x1")),
        surveyQuestionId: maybe(pick("q1", "q3"))
      })
      .map((difference) => compact({ ...indicator({ id }), ...difference }))
  )
)

const fact = fc.record({
  indicatorId,
  unitId: nodeId,
  period,
  groupId,
  numerator: number,
  denominator: maybe(number),
  value: maybe(number),
  status: pick("reported", "derived", "rounded"),
  collectedOn: maybe(day)
})

const observations = fc.oneof(
  { weight: 4, arbitrary: fact.map((difference) => observation(difference as never)) },
  {
    weight: 1,
    arbitrary: fc
      .record({ indicatorId, unitId: nodeId, period, groupId })
      .map((difference) => missingObservation("suppressed-at-source", difference))
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(number, fc.record({ indicatorId, unitId: nodeId, period, groupId }))
      .map(([value, difference]) => valueObservation(value, difference))
  }
)

const evidence = fc.array(
  fc.oneof(
    fc.record({ kind: pick("observation" as const), indicatorId, period, groupId }),
    pick({ kind: "survey" as const, cycleId: "brukare-2025" }, { kind: "document" as const, title: "Samtal" })
  ),
  { maxLength: 3 }
)

const evaluations = fc
  .record({
    id: pick("e1", "e2", "e3"),
    unitId: nodeId,
    goalId: maybe(goalId),
    goalAreaId: maybe(goalAreaId),
    year,
    judgement: pick("reached", "largely-reached", "not-reached", "not-assessed"),
    analysis: text,
    causes: fc.array(prose, { maxLength: 2 }),
    evidence,
    decidedOn: day,
    noActionReason: maybe(prose)
  })
  .map((difference) => ({ ...evaluation(), ...difference }))

const actions = fc
  .record({
    id: pick("t1", "t2", "t3"),
    unitId: nodeId,
    year,
    goalId: maybe(goalId),
    description: prose,
    responsibleRole: text,
    dueOn: day,
    followUpOn: maybe(day),
    status: pick("planned", "ongoing", "done", "cancelled"),
    completedOn: maybe(day),
    outcome: maybe(prose)
  })
  .map((difference) => {
    const { evaluationId, ...rest } = action()
    return { ...rest, ...difference }
  })

const section = pick("follow-up", "analysis", "work", "school-forms", "planning")

const reports = fc
  .record({
    unitId: nodeId,
    year,
    period: pick("2024/25", "2025", "2024"),
    status: pick("draft", "submitted", "approved", "returned"),
    adoptedOn: maybe(day),
    missingReason: maybe(prose),
    responsibleRole: pick("rektor", "nämnden", ""),
    texts: fc.dictionary(section, text)
  })
  .map((difference) => {
    const { adoptedOn, ...rest } = difference.unitId === "ekbacken" ? centralReport() : report()
    return { ...rest, ...difference, texts: { ...difference.texts } }
  })

const groups = pick(
  [],
  ["girls", "boys", "unknown"].map((id) => ({ id, dimension: "sex", name: id, partOf: [] }))
)

/** Data sets that can be decoded and break many rules. */
export const randomDataset: fc.Arbitrary<Dataset> = fc
  .record({
    regime: maybe(pick("forordning-1997-702", "skollagen-2010-800")),
    year: pick(2008, 2010, 2021, 2025, 2029),
    units,
    indicators,
    observations: rows("observations", observations, 12),
    evaluations: rows("evaluations", evaluations),
    actions: rows("actions", actions),
    reports: rows("reports", reports),
    memberships: rows("memberships", fc.record({ unitId, areaId: pick("norra", "sodra"), from: day, to: maybe(day) })),
    targets: rows(
      "targets",
      fc.record({ goalId, indicatorId, comparison: pick("at-least", "at-most"), value: number })
    ),
    involvement: rows(
      "involvement",
      fc.record({
        unitId,
        year,
        group: pick("pupils", "children", "guardians", "staff"),
        mode: pick("participated", "invited", "none"),
        how: text
      })
    ),
    parents: fc.tuple(maybe(pick("norra", "sodra")), maybe(pick("norra", "sodra"))),
    areas: fc.tuple(pick(["NORMS"], ["ASSESSMENT"], []), pick(["KNOWLEDGE", "HOME"], ["QUALITY"])),
    surveys: randomSurveys
  })
  .map(({ regime, parents, areas, surveys, ...lists }) => {
    const dataset = {
      schemaVersion: 1,
      authority: compact({ ...authority(), regime }),
      areas: ["norra", "sodra"].map((id, index) => compact({ id, name: id, parentId: parents[index] })),
      goalAreas: ["a1", "a2"].map((id, index) =>
        goalArea({ id, order: index, curriculumAreas: areas[index] as never })
      ),
      goals: ["g1", "g2", "g3"].map((id, index) => goal({ id, goalAreaId: index === 0 ? "a1" : "a2" })),
      ...surveys,
      deficiencies: lists.actions.map(({ id }) => deficiency({ id: `d-${id}`, unitId: "u1", actionIds: [id] })),
      ...lists
    }
    return dataset as unknown as Dataset
  })
  .chain((dataset) => groups.map((made): Dataset => ({ ...dataset, groups: made })))
  .map((dataset): Dataset => {
    if (dataset.groups.length > 0) return dataset
    return { ...dataset, observations: dataset.observations.filter(({ groupId: id }) => id === "all") }
  })
  .map((dataset): Dataset => withoutUnknownGroups(dataset))

/** Evidence may name a group that this data set does not have; decoding would refuse it. */
const withoutUnknownGroups = (dataset: Dataset): Dataset => {
  const known = new Set(["all", ...dataset.groups.map(({ id }) => id)])
  const evaluated = dataset.evaluations.map((row) => ({
    ...row,
    evidence: row.evidence.filter((item) => item.kind !== "observation" || known.has(item.groupId))
  }))
  return { ...dataset, evaluations: evaluated }
}
