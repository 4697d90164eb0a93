import type { Action } from "../../src/model/action.js"
import type { Authority } from "../../src/model/authority.js"
import type { Dataset } from "../../src/model/dataset.js"
import { decodeDatasetOrThrow } from "../../src/model/decode-dataset.js"
import type { Deficiency } from "../../src/model/deficiency.js"
import type { Evaluation } from "../../src/model/evaluation.js"
import type { Goal } from "../../src/model/goal.js"
import type { GoalArea } from "../../src/model/goal-area.js"
import type { Indicator } from "../../src/model/indicator.js"
import type { Involvement } from "../../src/model/involvement.js"
import type { Observation } from "../../src/model/observation.js"
import type { SurveyCycle } from "../../src/model/survey-cycle.js"
import type { Unit } from "../../src/model/unit.js"
import type { UnitReport } from "../../src/model/unit-report.js"

/** Each of these makes one row that breaks no rule; what a test is about stands in its argument. */

export const authority = (difference: Partial<Authority> = {}): Authority => ({
  id: "ekbacken",
  name: "Ekbackens kommun",
  kind: "municipality",
  ...difference
})

export const unit = (difference: Partial<Unit> = {}): Unit => ({
  id: "bjork",
  name: "Björkskolan",
  schoolForms: ["GR"],
  schoolUnitCode: "80509560",
  predecessorIds: [],
  ...difference
})

export const goalArea = (difference: Partial<GoalArea> = {}): GoalArea => ({
  id: "larande",
  name: "Kunskaper, normer och inflytande",
  order: 1,
  curriculumAreas: ["NORMS", "KNOWLEDGE", "INFLUENCE"],
  ...difference
})

export const goal = (difference: Partial<Goal> = {}): Goal => ({
  id: "alla-klarar",
  goalAreaId: "larande",
  statement: "Alla elever är behöriga till gymnasieskolan.",
  origin: "municipal",
  ...difference
})

export const indicator = (difference: Partial<Indicator> = {}): Indicator => ({
  id: "behorighet",
  name: "Behöriga till yrkesprogram",
  definition: "Elever i årskurs 9 som är behöriga till ett yrkesprogram",
  kind: "share",
  factor: 100,
  decimals: 1,
  unit: "procent",
  better: "higher",
  overUnits: "ratio-of-sums",
  overTime: "none",
  intervalYears: 1,
  population: "elever i årskurs 9",
  variant: "alla elever",
  disclosure: "personal",
  source: "Skolverket",
  breaks: [],
  ...difference
})

/** 48 of 50 pupils: 96 per cent. */
export const observation = (difference: Partial<Observation> = {}): Observation => ({
  indicatorId: "behorighet",
  unitId: "bjork",
  period: "2024/25",
  groupId: "all",
  numerator: 48,
  denominator: 50,
  status: "reported",
  origin: "Skolverket, Sök statistik",
  ...difference
})

/** An observation that is a bare value. */
export const valueObservation = (value: number, difference: Partial<Observation> = {}): Observation => {
  const { numerator, denominator, ...rest } = observation()
  return { ...rest, value, ...difference }
}

/** An observation without a number. */
export const missingObservation = (
  status: Observation["status"],
  difference: Partial<Observation> = {}
): Observation => {
  const { numerator, denominator, ...rest } = observation()
  return { ...rest, status, ...difference }
}

export const surveyCycle = (difference: Partial<SurveyCycle> = {}): SurveyCycle => ({
  id: "brukare-2025",
  kind: "user",
  name: "Brukarundersökning 2025",
  questionnaireId: "brukare",
  respondentGroup: "guardians",
  intervalYears: 2,
  opensOn: "2025-03-01",
  closesOn: "2025-03-31",
  state: "closed",
  anonymous: true,
  minimumBase: 5,
  ...difference
})

export const evaluation = (difference: Partial<Evaluation> = {}): Evaluation => ({
  id: "utv-1",
  unitId: "bjork",
  goalId: "alla-klarar",
  year: 2025,
  judgement: "reached",
  analysis: "Fler elever än förra året är behöriga.",
  causes: ["Eleverna får stöd tidigt."],
  evidence: [
    { kind: "observation", indicatorId: "behorighet", period: "2024/25", groupId: "all" },
    { kind: "document", title: "Kvalitetsdialog" }
  ],
  decidedOn: "2025-09-01",
  decidedByRole: "rektor",
  ...difference
})

export const action = (difference: Partial<Action> = {}): Action => ({
  id: "atg-1",
  unitId: "bjork",
  year: 2025,
  evaluationId: "utv-1",
  goalId: "alla-klarar",
  description: "Stöd i matematik redan i årskurs 7",
  responsibleRole: "rektor",
  dueOn: "2026-06-01",
  followUpOn: "2026-08-15",
  expectedEffect: "Fler elever är behöriga i matematik.",
  status: "planned",
  ...difference
})

export const deficiency = (difference: Partial<Deficiency> = {}): Deficiency => ({
  id: "brist-1",
  unitId: "bjork",
  foundBy: "supervision",
  description: "Rutinen för särskilt stöd följs inte.",
  foundOn: "2025-04-01",
  actionIds: ["atg-1"],
  ...difference
})

export const involvement = (
  group: Involvement["group"],
  mode: Involvement["mode"],
  difference: Partial<Involvement> = {}
): Involvement => ({ unitId: "bjork", year: 2025, group, mode, how: "Klassråd och enkät", ...difference })

const prose = "Här beskrivs det som avsnittet handlar om."

/** A report with prose in every section. */
export const report = (difference: Partial<UnitReport> = {}): UnitReport => ({
  unitId: "bjork",
  year: 2025,
  period: "2025",
  status: "approved",
  adoptedOn: "2026-02-15",
  adoptedByRole: "rektor",
  responsibleRole: "rektor",
  texts: {
    "basic-facts": prose,
    "sources-and-method": prose,
    involvement: prose,
    "previous-actions": prose,
    conditions: prose,
    work: prose,
    "follow-up": prose,
    analysis: prose,
    assessments: prose,
    actions: prose,
    planning: prose,
    "equal-treatment": prose,
    "school-forms": prose,
    "unit-reports": prose,
    equity: prose,
    complaints: prose,
    deficiencies: prose,
    publication: prose,
    influence: prose,
    "student-health": prose
  },
  ...difference
})

export const centralReport = (difference: Partial<UnitReport> = {}): UnitReport =>
  report({ unitId: "ekbacken", adoptedByRole: "nämnden", responsibleRole: "nämnden", ...difference })

/** The smallest data set that can be decoded: one unit, nothing else. */
export const emptyDataset = (difference: Partial<Dataset> = {}): Dataset =>
  decodeDatasetOrThrow({
    schemaVersion: 1,
    year: 2025,
    authority: authority(),
    units: [unit()],
    goalAreas: [],
    indicators: [],
    observations: [],
    ...difference
  })

/**
 * A small data set that breaks no rule, except for what `difference` replaces: a unit with one goal, one observation, its
 * evaluation, an action, those who took part, and the reports of the unit and the authority.
 */
export const soundDataset = (difference: Partial<Dataset> = {}): Dataset =>
  emptyDataset({
    goalAreas: [goalArea()],
    goals: [goal()],
    targets: [{ goalId: "alla-klarar", indicatorId: "behorighet", comparison: "at-least", value: 95 }],
    indicators: [indicator()],
    observations: [observation()],
    evaluations: [evaluation()],
    actions: [action()],
    involvement: [
      involvement("staff", "participated"),
      involvement("pupils", "participated"),
      involvement("guardians", "invited")
    ],
    reports: [report(), centralReport()],
    ...difference
  })

/** The same data set with a list added to, instead of replaced. */
export const withRows = <Table extends "observations" | "units" | "reports" | "actions" | "evaluations" | "goals">(
  dataset: Dataset,
  table: Table,
  ...rows: ReadonlyArray<Dataset[Table][number]>
): Dataset => decodeDatasetOrThrow({ ...dataset, [table]: [...dataset[table], ...rows] })
