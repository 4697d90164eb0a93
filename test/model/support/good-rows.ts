import type { EntityTable } from "../../../src/model/entity-tables.js"

/** A row as unknown input. */
export type Row = Readonly<Record<string, unknown>>

/** One complete row of every table, every optional field filled; together they are a whole data set without loose ends. */
export const goodRows: Readonly<Record<EntityTable, Row>> = {
  areas: { id: "north", name: "North", parentId: "district" },
  units: {
    id: "birch",
    name: "Björkskolan",
    areaId: "north",
    schoolForms: ["GR", "FTH"],
    schoolUnitCode: "80509560",
    openedOn: "1998-08-01",
    closedOn: "2030-07-01",
    predecessorIds: ["old"],
    withoutSuccessor: false
  },
  memberships: { unitId: "birch", areaId: "north", from: "2024-01-01", to: "2025-01-01" },
  goalAreas: { id: "knowledge", name: "Kunskaper", order: 1, curriculumAreas: ["KNOWLEDGE", "ASSESSMENT"] },
  goals: {
    id: "goal-1",
    goalAreaId: "knowledge",
    statement: "Alla elever når målen",
    origin: "municipal",
    unitId: "birch",
    schoolForms: ["GR"],
    criterion: "Enligt bedömningsstöd",
    source: "Skolplanen"
  },
  targets: { goalId: "goal-1", indicatorId: "merit", comparison: "at-least", value: 230.5, groupId: "girls" },
  groups: { id: "girls", dimension: "sex", name: "Flickor", partOf: ["pupils"] },
  indicators: {
    id: "merit",
    name: "Meritvärde",
    definition: "Genomsnittligt meritvärde, 17 ämnen",
    kind: "mean",
    factor: 1,
    decimals: 1,
    unit: "poäng",
    better: "higher",
    overUnits: "weighted-mean",
    overTime: "none",
    intervalYears: 1,
    scaleMinimum: 0,
    scaleMaximum: 340,
    population: "Elever i årskurs 9",
    variant: "samtliga elever",
    schoolForms: ["GR"],
    minimumBase: 10,
    minimumCoverage: 0.8,
    disclosure: "personal",
    source: "Betygssystemet",
    breaks: [{ from: "2014/15", reason: "Från 16 till 17 ämnen" }],
    surveyIndexId: "safety",
    surveyQuestionId: "q1",
    externalIds: { kolada: "N15505" }
  },
  observations: {
    indicatorId: "merit",
    unitId: "birch",
    period: "2024/25",
    groupId: "girls",
    numerator: 4301.5,
    denominator: 20,
    value: 215.075,
    base: 20,
    status: "reported",
    collectedOn: "2025-06-15",
    origin: "Betygssystemet"
  },
  surveyCycles: {
    id: "guardians-2025",
    kind: "user",
    name: "Vårdnadshavare 2025",
    questionnaireId: "guardians-v2",
    respondentGroup: "guardians",
    intervalYears: 2,
    opensOn: "2025-02-01",
    closesOn: "2025-03-01",
    state: "published",
    anonymous: true,
    minimumBase: 5,
    previousCycleId: "guardians-2023",
    period: "2024/25",
    population: "Vårdnadshavare i grundskolan",
    mode: "web",
    unitColumn: "attribute_1",
    groupColumn: "attribute_2"
  },
  questions: {
    id: "q1",
    questionnaireId: "guardians-v2",
    text: "Mitt barn är tryggt i skolan",
    kind: "scale",
    minimum: 1,
    maximum: 4,
    reversed: false,
    dontKnowCodes: [9],
    dontKnow: "exclude",
    goalAreaId: "knowledge",
    comparableWith: "q0",
    answerColumn: "G01Q01",
    answerLabels: ["Aldrig", "Sällan", "Ofta", "Alltid", "Vet inte"]
  },
  surveyIndices: {
    id: "safety",
    questionnaireId: "guardians-v2",
    name: "Trygghet",
    questionIds: ["q1", "q0"],
    scale: "0-10",
    weights: [1, 2],
    minimumQuestions: 1,
    points: [0, 3, 7, 10],
    combine: "answers",
    source: "Kommunens enkät"
  },
  participation: {
    cycleId: "guardians-2025",
    unitId: "birch",
    respondentGroup: "guardians",
    basis: "roster",
    invited: 40,
    complete: 20,
    partial: 1,
    refusal: 2,
    nonContact: 16,
    otherEligible: 0,
    unknownEligibility: 0,
    notEligible: 1
  },
  surveyTallies: {
    cycleId: "guardians-2025",
    unitId: "birch",
    respondentGroup: "guardians",
    questionId: "q1",
    counts: [1, 2, 5, 12],
    nonSubstantive: 1,
    missing: 0,
    personalDetails: 0
  },
  evaluations: {
    id: "evaluation-1",
    unitId: "birch",
    goalId: "goal-1",
    goalAreaId: "knowledge",
    year: 2025,
    judgement: "partly-reached",
    analysis: "Resultaten i matematik sjönk",
    causes: ["Behöriga lärare saknades"],
    evidence: [
      { kind: "observation", indicatorId: "merit", period: "2024/25", groupId: "girls" },
      { kind: "survey", cycleId: "guardians-2025", questionId: "q1", indexId: "safety" },
      { kind: "document", title: "Kvalitetsdialog", reference: "BN 2025/12" }
    ],
    noActionReason: "Åtgärd pågår",
    decidedOn: "2025-10-01",
    decidedByRole: "rektor"
  },
  actions: {
    id: "action-1",
    unitId: "birch",
    year: 2025,
    evaluationId: "evaluation-1",
    goalId: "goal-1",
    description: "Två lärare i matematik",
    responsibleRole: "rektor",
    startsOn: "2025-08-01",
    dueOn: "2026-06-15",
    followUpOn: "2026-06-30",
    expectedEffect: "Fler når målen",
    measureIndicatorId: "merit",
    status: "done",
    completedOn: "2026-06-01",
    outcome: "Fler nådde målen",
    continuesActionId: "action-0"
  },
  deficiencies: {
    id: "deficiency-1",
    unitId: "birch",
    foundBy: "complaint",
    description: "Studiero saknas",
    foundOn: "2025-03-01",
    actionIds: ["action-1"]
  },
  involvement: { unitId: "birch", year: 2025, group: "guardians", mode: "invited", how: "Samråd" },
  reports: {
    unitId: "birch",
    year: 2025,
    period: "2025",
    status: "approved",
    submittedOn: "2026-03-01",
    adoptedOn: "2026-04-01",
    adoptedByRole: "Barn- och utbildningsnämnden",
    responsibleRole: "rektor",
    publishedAt: "https://example.se/rapport",
    missingReason: "Enheten var ny",
    externalRefs: { "equal-treatment": "BN 2025/7" },
    texts: { analysis: "Vi ser att …", "basic-facts": "450 elever" }
  }
}

export const goodAuthority: Row = {
  id: "town",
  name: "Ekbackens kommun",
  kind: "municipality",
  municipalityCode: "0180",
  organisationNumber: "2120000795",
  regime: "skollagen-2010-800"
}

/** Rows that only exist to be pointed at. */
const pointedAt: Readonly<Partial<Record<EntityTable, ReadonlyArray<Row>>>> = {
  areas: [{ id: "district", name: "District" }],
  units: [{ id: "old", name: "Gamla skolan", schoolForms: ["GR"], predecessorIds: [] }],
  groups: [{ id: "pupils", dimension: "role", name: "Elever", partOf: [] }],
  surveyCycles: [without(goodRows.surveyCycles, "previousCycleId", { id: "guardians-2023" })],
  questions: [without(goodRows.questions, "comparableWith", { id: "q0" })],
  actions: [without(goodRows.actions, "continuesActionId", { id: "action-0" })]
}

/** A row without one field, with some replaced. */
export function without(row: Row, field: string, replaced: Row = {}): Row {
  return { ...Object.fromEntries(Object.entries(row).filter(([name]) => name !== field)), ...replaced }
}

/** A whole data set in which every table has the good row, and every reference leads somewhere. */
export const goodDataset = (changed: Row = {}): Row => ({
  schemaVersion: 1,
  year: 2025,
  authority: goodAuthority,
  ...Object.fromEntries(
    Object.entries(goodRows).map(([table, row]) => [table, [...(pointedAt[table as EntityTable] ?? []), row]])
  ),
  ...changed
})

/** The smallest data set there is. */
export const emptyDataset = (changed: Row = {}): Row => ({
  schemaVersion: 1,
  year: 2025,
  authority: { id: "town", name: "Town", kind: "municipality" },
  units: [],
  goalAreas: [],
  indicators: [],
  observations: [],
  ...changed
})

/** The good row of a table with some fields replaced. */
export const changedRow = (table: EntityTable, changed: Row): Row => ({ ...goodRows[table], ...changed })

/** The good data set with some fields of a table's good row replaced. */
export const datasetWith = (table: EntityTable, changed: Row): Row =>
  goodDataset({ [table]: [...(pointedAt[table] ?? []), changedRow(table, changed)] })
