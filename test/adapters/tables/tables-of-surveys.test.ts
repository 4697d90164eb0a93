import { readTablesOrThrow, type TableFile } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { folder, problemsOf } from "./sample-folder.js"

const lines = (...rows: ReadonlyArray<string>): string => `${rows.join("\n")}\n`

const cycles = lines(
  "id,kind,name,questionnaire_id,respondent_group,interval_years,opens_on,closes_on,state,anonymous,minimum_base,previous_cycle_id",
  "elev-23,user,Elevenkäten 2023,elev-1,pupils,2,2023-02-01,2023-03-15,published,ja,5,",
  "elev-25,user,Elevenkäten 2025,elev-1,pupils,2,2025-02-01,2025-03-15,closed,nej,5,elev-23"
)
const questions = lines(
  "id;frågeformulär_id;text;typ;lägst;högst;omvänd;vet_ej_koder;vet_ej;målområde_id;jämförbar_med",
  "trygg;elev-1;Jag är trygg.;scale;1;4;nej;8|9;exclude;normer;",
  "trivs;elev-1;Jag trivs.;scale;0,5;10;ja;;include;;trygg",
  "mer;elev-1;Annat?;open;;;0;;exclude;;"
)
const survey = (changes: Readonly<Record<string, string>> = {}): ReadonlyArray<TableFile> =>
  folder({ "survey-cycles.csv": cycles, "questions.csv": questions, ...changes })

describe("survey-cycles.csv", () => {
  it("is read with its dates and whether answers are anonymous", () => {
    const [first, second] = readTablesOrThrow(survey()).surveyCycles
    expect(first).toEqual({
      id: "elev-23",
      kind: "user",
      name: "Elevenkäten 2023",
      questionnaireId: "elev-1",
      respondentGroup: "pupils",
      intervalYears: 2,
      opensOn: "2023-02-01",
      closesOn: "2023-03-15",
      state: "published",
      anonymous: true,
      minimumBase: 5
    })
    expect(second).toMatchObject({ anonymous: false, previousCycleId: "elev-23" })
  })
  it("points at the round before", () => {
    const wrong = cycles.replace(",elev-23\n", ",elev-21\n")
    expect(problemsOf(survey({ "survey-cycles.csv": wrong }))).toEqual([
      "survey-cycles.csv:3:previous_cycle_id unknown-reference"
    ])
  })
})

describe("questions.csv", () => {
  it("is read with codes as lists of numbers", () => {
    expect(readTablesOrThrow(survey()).questions).toEqual([
      {
        id: "trygg",
        questionnaireId: "elev-1",
        text: "Jag är trygg.",
        kind: "scale",
        minimum: 1,
        maximum: 4,
        reversed: false,
        dontKnowCodes: [8, 9],
        dontKnow: "exclude",
        goalAreaId: "normer"
      },
      {
        id: "trivs",
        questionnaireId: "elev-1",
        text: "Jag trivs.",
        kind: "scale",
        minimum: 0.5,
        maximum: 10,
        reversed: true,
        dontKnowCodes: [],
        dontKnow: "include",
        comparableWith: "trygg"
      },
      {
        id: "mer",
        questionnaireId: "elev-1",
        text: "Annat?",
        kind: "open",
        reversed: false,
        dontKnowCodes: [],
        dontKnow: "exclude"
      }
    ])
  })
  it("has a number in every item of a list", () => {
    const wrong = questions.replace("8|9", "8|nio")
    expect(problemsOf(survey({ "questions.csv": wrong }))).toEqual(["questions.csv:2:vet_ej_koder bad-number"])
  })
  it("has no empty item in a list of numbers", () => {
    const wrong = questions.replace("8|9", "8|")
    expect(problemsOf(survey({ "questions.csv": wrong }))).toEqual(["questions.csv:2:vet_ej_koder bad-number"])
  })
})

describe("survey-indices.csv", () => {
  const header = "id,questionnaire_id,name,question_ids,scale,weights,minimum_questions"
  it("is read with questions and weights", () => {
    const indices = lines(
      header,
      'trygghet,elev-1,Trygghet,trygg|trivs,0-10,"1|0,5",1',
      "allt,elev-1,Allt,trygg,0-100,,1"
    )
    expect(readTablesOrThrow(survey({ "survey-indices.csv": indices })).surveyIndices).toEqual([
      {
        id: "trygghet",
        questionnaireId: "elev-1",
        name: "Trygghet",
        questionIds: ["trygg", "trivs"],
        scale: "0-10",
        weights: [1, 0.5],
        minimumQuestions: 1
      },
      {
        id: "allt",
        questionnaireId: "elev-1",
        name: "Allt",
        questionIds: ["trygg"],
        scale: "0-100",
        minimumQuestions: 1
      }
    ])
  })
  it("has a question at least, and only known ones", () => {
    const indices = lines(header, "a,elev-1,A,,0-10,,1", "b,elev-1,B,trygg|okänd,0-10,,1")
    expect(problemsOf(survey({ "survey-indices.csv": indices }))).toEqual([
      "survey-indices.csv:2:question_ids missing-field",
      "survey-indices.csv:3:question_ids unknown-reference"
    ])
  })
})

describe("participation.csv", () => {
  const header =
    "cycle_id,unit_id,respondent_group,basis,invited,complete,partial,refusal,non_contact,other_eligible,unknown_eligibility,not_eligible"
  it("is read as counts", () => {
    const participation = lines(header, "elev-25,skola-1,pupils,roster,100,70,5,4,10,6,3,2")
    expect(readTablesOrThrow(survey({ "participation.csv": participation })).participation).toEqual([
      {
        cycleId: "elev-25",
        unitId: "skola-1",
        respondentGroup: "pupils",
        basis: "roster",
        invited: 100,
        complete: 70,
        partial: 5,
        refusal: 4,
        nonContact: 10,
        otherEligible: 6,
        unknownEligibility: 3,
        notEligible: 2
      }
    ])
  })
  it("has whole counts, none below 0, and every one of them", () => {
    const participation = lines(header, "elev-25,skola-1,pupils,roster,100.5,-1,,4,10,6,3,2")
    expect(problemsOf(survey({ "participation.csv": participation }))).toEqual([
      "participation.csv:2:invited not-a-whole-number",
      "participation.csv:2:complete out-of-range",
      "participation.csv:2:partial missing-field"
    ])
  })
})

describe("survey-tallies.csv", () => {
  const header = "cycle_id,unit_id,respondent_group,question_id,counts,non_substantive,missing"
  it("is read as counts per code", () => {
    const tallies = lines(header, "elev-25,skola-1,pupils,trygg,0|3|12|40,1,2", "elev-25,skola-2,pupils,trygg,,0,0")
    expect(readTablesOrThrow(survey({ "survey-tallies.csv": tallies })).surveyTallies).toMatchObject([
      { questionId: "trygg", counts: [0, 3, 12, 40], nonSubstantive: 1, missing: 2 },
      { unitId: "skola-2", counts: [] }
    ])
  })
  it("has one row per round, unit, group and question", () => {
    const row = "elev-25,skola-1,pupils,trygg,1|2,0,0"
    expect(problemsOf(survey({ "survey-tallies.csv": lines(header, row, row) }))).toEqual([
      "survey-tallies.csv:3:cycle_id duplicate-key"
    ])
  })
})
