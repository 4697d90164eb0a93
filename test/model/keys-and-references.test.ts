import { describe, expect, it } from "vitest"
import { type EntityTable, entityKey, entityTables } from "../../src/model/entity-tables.js"
import { type Reference, references } from "../../src/model/references.js"
import { issuesOf, told } from "./support/decoders.js"
import { changedRow, datasetWith, emptyDataset, goodDataset, goodRows, type Row } from "./support/good-rows.js"

/** The keys of the contract: the id where there is one, else what makes a row the only one of its sort. */
const keys: Readonly<Record<EntityTable, readonly [ReadonlyArray<string>, string]>> = {
  areas: [["id"], "north"],
  units: [["id"], "birch"],
  memberships: [["unitId", "from"], "birch/2024-01-01"],
  goalAreas: [["id"], "knowledge"],
  goals: [["id"], "goal-1"],
  targets: [["goalId", "indicatorId", "groupId"], "goal-1/merit/girls"],
  groups: [["id"], "girls"],
  indicators: [["id"], "merit"],
  observations: [["indicatorId", "unitId", "period", "groupId"], "merit/birch/2024/25/girls"],
  surveyCycles: [["id"], "guardians-2025"],
  questions: [["id"], "q1"],
  surveyIndices: [["id"], "safety"],
  participation: [["cycleId", "unitId", "respondentGroup"], "guardians-2025/birch/guardians"],
  surveyTallies: [["cycleId", "unitId", "respondentGroup", "questionId"], "guardians-2025/birch/guardians/q1"],
  evaluations: [["id"], "evaluation-1"],
  actions: [["id"], "action-1"],
  deficiencies: [["id"], "deficiency-1"],
  involvement: [["unitId", "year", "group"], "birch/2025/guardians"],
  reports: [["unitId", "year"], "birch/2025"]
}

const tables = Object.keys(keys) as ReadonlyArray<EntityTable>

const listWith = (table: EntityTable, ...rows: ReadonlyArray<Row>): ReadonlyArray<unknown> => [
  ...(goodDataset()[table] as ReadonlyArray<unknown>),
  ...rows
]

const duplicates = (input: Row): ReadonlyArray<string> =>
  told(issuesOf(input).filter(({ code }) => code.startsWith("duplicate")))

describe("the tables", () => {
  it("are the lists of the data set", () => {
    expect(entityTables.map(({ table }) => table).sort()).toEqual([...tables].sort())
  })
  it("have names of their own for one row", () => {
    expect(new Set(entityTables.map(({ name }) => name)).size).toBe(entityTables.length)
  })
  it.each(tables)("have a key of fields that every row of %s has", (table) => {
    expect(entityTables.find((entry) => entry.table === table)?.key).toEqual(keys[table][0])
  })
})

describe("entityKey", () => {
  it.each(tables)("of %s is its key fields joined by /", (table) => {
    expect(entityKey(table, goodRows[table])).toBe(keys[table][1])
  })
  it("reads a target without group as one for all", () => {
    expect(entityKey("targets", { goalId: "g", indicatorId: "i" })).toBe("g/i/all")
  })
})

describe("a key", () => {
  it.each(tables)("stands once in %s", (table) => {
    const list = listWith(table, goodRows[table])
    const first = keys[table][0][0] ?? "id"
    expect(duplicates(goodDataset({ [table]: list }))).toContain(`${table}.${list.length - 1}.${first} duplicate-key`)
  })
  it.each(tables.filter((table) => keys[table][0].length > 1))("of several fields differs by the last: %s", (table) => {
    const last = keys[table][0].at(-1) ?? ""
    const other: Row = {
      from: "2020-01-01",
      groupId: "pupils",
      respondentGroup: "pupils",
      questionId: "q0",
      group: "staff",
      year: 2024
    }
    const list = listWith(table, changedRow(table, { [last]: other[last] }))
    expect(duplicates(goodDataset({ [table]: list }))).toEqual([])
  })
  it("that stands three times is told twice", () => {
    const units = ["a", "a", "a"].map((id) => ({ id, name: id, schoolForms: ["GR"], predecessorIds: [] }))
    const found = duplicates(emptyDataset({ units })).filter((issue) => issue.endsWith("duplicate-key"))
    expect(found).toEqual(["units.1.id duplicate-key", "units.2.id duplicate-key"])
  })
  it("that stands twice is told with the place of the first, where it is known", () => {
    const areas = ["a", "a"].map((id) => ({ id, name: id }))
    const places = { areas: { a: { file: "areas.csv", row: 2 } } }
    const [issue] = issuesOf(emptyDataset({ areas, places }))
    expect(issue?.message.en).toContain("areas.csv:2")
  })
  it("of a target for all is the same written or not", () => {
    const { groupId: _, ...forAll } = goodRows.targets
    const list = [{ ...forAll, groupId: "all" }, forAll]
    expect(duplicates(goodDataset({ targets: list }))).toEqual(["targets.1.goalId duplicate-key"])
  })
  it("may differ by case only", () => {
    const areas = ["a", "A"].map((id) => ({ id, name: id }))
    expect(duplicates(emptyDataset({ areas }))).toEqual([])
  })
  it("of a group is not all, which always exists and is never listed", () => {
    const groups = [{ id: "all", dimension: "everybody", name: "All", partOf: [] }]
    expect(told(issuesOf(emptyDataset({ groups })))).toEqual(["groups.0.id duplicate-key"])
  })
  it("may be a word that the language uses itself", () => {
    const areas = ["constructor", "__proto__", "toString"].map((id) => ({ id, name: id }))
    expect(issuesOf(emptyDataset({ areas }))).toEqual([])
  })
})

describe("the ids of units, areas and the authority", () => {
  const unit = (id: string) => ({ id, name: id, schoolForms: ["GR"], predecessorIds: [] })
  it.each([
    ["a unit and an area", { areas: [{ id: "x", name: "x" }], units: [unit("x")] }, ["units.0.id duplicate-node"]],
    ["a unit and the authority", { units: [unit("town")] }, ["units.0.id duplicate-node"]],
    ["an area and the authority", { areas: [{ id: "town", name: "x" }] }, ["areas.0.id duplicate-node"]]
  ])("are unique together: not the same for %s", (_, changed, found) => {
    expect(duplicates(emptyDataset(changed))).toEqual(found)
  })
  it("may be the same as an id of another sort", () => {
    const goalAreas = [{ id: "x", name: "x", order: 1, curriculumAreas: [] }]
    expect(duplicates(emptyDataset({ units: [unit("x")], goalAreas }))).toEqual([])
  })
  it("are told as a word to the reader, with the id", () => {
    const [issue] = issuesOf(emptyDataset({ units: [unit("town")] }))
    expect(issue?.message.sv).toContain("town")
  })
})

/** The good row with one reference set to a value, lists and nested fields included. */
const pointing = ({ table, path }: Reference, id: string): Row => {
  const [field = "", ...rest] = path
  if (rest.length === 0) return { [field]: id }
  if (rest.length === 1) return { [field]: [id] }
  const inner = rest.at(-1) ?? ""
  const items = goodRows[table][field] as ReadonlyArray<Row>
  return { [field]: items.map((item) => (inner in item ? { ...item, [inner]: id } : item)) }
}

const nameOf = ({ table, path }: Reference): string => `${table}.${path.join(".")}`
const byName = references.map((reference) => [nameOf(reference), reference] as const)

/** Every field of the contract's section 1 that names another row. */
const contractReferences = [
  ...["areas.parentId", "units.areaId", "units.predecessorIds.*", "memberships.unitId", "memberships.areaId"],
  ...[
    "goals.goalAreaId",
    "goals.unitId",
    "indicators.surveyIndexId",
    "indicators.surveyQuestionId",
    "targets.goalId",
    "targets.indicatorId",
    "targets.groupId",
    "groups.partOf.*"
  ],
  ...["observations.indicatorId", "observations.unitId", "observations.groupId", "surveyCycles.previousCycleId"],
  ...["questions.goalAreaId", "questions.comparableWith", "surveyIndices.questionIds.*"],
  ...["participation.cycleId", "participation.unitId"],
  ...["surveyTallies.cycleId", "surveyTallies.unitId", "surveyTallies.questionId"],
  ...["evaluations.unitId", "evaluations.goalId", "evaluations.goalAreaId", "evaluations.evidence.*.indicatorId"],
  ...["evaluations.evidence.*.groupId", "evaluations.evidence.*.cycleId", "evaluations.evidence.*.questionId"],
  ...["evaluations.evidence.*.indexId", "actions.unitId", "actions.evaluationId", "actions.goalId"],
  ...["actions.measureIndicatorId", "actions.continuesActionId", "deficiencies.unitId", "deficiencies.actionIds.*"],
  ...["involvement.unitId", "reports.unitId"]
]

describe("the list of references", () => {
  it("is the contract's, each once", () => {
    expect(references.map(nameOf).sort()).toEqual([...contractReferences].sort())
  })
  it.each(byName)("has a good case for %s", (_, reference) => {
    expect(told(issuesOf(datasetWith(reference.table, {})))).toEqual([])
  })
  it.each(byName)("has a failing case for %s", (_, reference) => {
    const found = issuesOf(datasetWith(reference.table, pointing(reference, "nowhere")))
    const unknown = found.filter(({ code }) => code === "unknown-reference")
    expect(unknown.map(({ path }) => path.filter((step) => typeof step === "string").join("."))).toContain(
      nameOf(reference).replaceAll(".*", "")
    )
  })
  it.each(byName)("tells the id and the table for %s", (_, reference) => {
    const found = issuesOf(datasetWith(reference.table, pointing(reference, "nowhere")))
    const facts = found.find(({ code }) => code === "unknown-reference")?.facts
    expect([facts?.["id"], facts?.["table"]]).toEqual(["nowhere", reference.to])
  })
})

describe("a reference", () => {
  it.each(["observations", "evaluations", "actions", "reports", "deficiencies", "involvement"] as const)(
    "of %s may be the authority's or an area's own",
    (table) => {
      const found = ["town", "north"].flatMap((unitId) => issuesOf(datasetWith(table, { unitId })))
      expect(told(found)).toEqual([])
    }
  )
  it.each<readonly [EntityTable, Row, string]>([
    ["units", { areaId: "old" }, "a unit"],
    ["units", { areaId: "town" }, "the authority"],
    ["memberships", { unitId: "north" }, "an area"],
    ["units", { predecessorIds: ["north"] }, "an area"]
  ])("of %s, %j, is not to %s", (table, changed) => {
    expect(issuesOf(datasetWith(table, changed)).map(({ code }) => code)).toEqual(["unknown-reference"])
  })
  it.each([
    ["observations", { groupId: "all" }],
    ["targets", { groupId: "all" }],
    ["groups", { partOf: ["all"] }]
  ] as const)("of %s may be to all, which is not listed: %j", (table, changed) => {
    expect(told(issuesOf(datasetWith(table, changed)))).toEqual([])
  })
  it("is not found by another case", () => {
    expect(told(issuesOf(datasetWith("observations", { unitId: "Birch" })))).toEqual([
      "observations.0.unitId unknown-reference"
    ])
  })
  it("is not found in the language's own words", () => {
    expect(told(issuesOf(datasetWith("observations", { unitId: "constructor" })))).toEqual([
      "observations.0.unitId unknown-reference"
    ])
  })
  it("in a list is told with its place in the list", () => {
    expect(told(issuesOf(datasetWith("units", { predecessorIds: ["old", "nowhere"] })))).toEqual([
      "units.1.predecessorIds.1 unknown-reference"
    ])
  })
})
