import fc from "fast-check"
import { entityKey } from "../../src/model/entity-tables.js"
import { surveyCycle } from "../support/dataset-builder.js"
import { openQuestion, participation, question, tally } from "./cases/survey-rows.js"

const pick = <Value>(...values: ReadonlyArray<Value>) => fc.constantFrom(...values)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })

const compact = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row

const sheet = {
  cycleId: pick("brukare-2025", "c2", "c3"),
  unitId: pick("ekbacken", "u1", "u2"),
  respondentGroup: pick("guardians", "pupils", "barn", "lärare", "årskurs 8")
}

const cycles = fc.tuple(
  ...["brukare-2025", "c2", "c3"].map((id) =>
    fc
      .record({
        kind: pick("user" as const, "user" as const, "staff" as const, "citizen" as const),
        questionnaireId: pick("brukare", "f2"),
        respondentGroup: sheet.respondentGroup,
        intervalYears: pick(0, 1, 2, 5),
        year: pick(2019, 2022, 2024, 2025, 2026),
        state: pick("planned" as const, "open" as const, "closed" as const, "published" as const, "cancelled" as const),
        minimumBase: pick(3, 5),
        previousCycleId: maybe(pick("brukare-2025", "c2", "c3")),
        mode: maybe(pick("web" as const, "paper" as const)),
        population: maybe(pick("årskurs 5", "årskurs 8"))
      })
      .map(({ year, ...difference }) =>
        compact({ ...surveyCycle({ id, opensOn: `${year}-02-01`, closesOn: `${year}-02-28` }), ...difference })
      )
  )
)

const scaled = (id: string) =>
  fc
    .record({
      questionnaireId: pick("brukare", "f2"),
      kind: pick("scale" as const, "choice" as const),
      minimum: maybe(pick(0.5, 1)),
      maximum: maybe(pick(1, 4)),
      reversed: pick(true, false),
      dontKnowCodes: pick([], [4], [9]),
      comparableWith: maybe(pick("q1", "q2", "q3")),
      answerLabels: maybe(pick(["Nej", "Ja"]))
    })
    .map((difference) => compact({ ...question({ id }), ...difference }))

const tallies = fc
  .record({
    ...sheet,
    questionId: pick("q1", "q2", "q3", "annat"),
    counts: pick([], [1, 2, 3], [0, 1, 2, 3]),
    nonSubstantive: pick(0, 1),
    missing: pick(0, 2),
    personalDetails: maybe(pick(0, 2))
  })
  .map((difference) => compact({ ...tally(), ...difference }))

const asked = fc
  .record({ ...sheet, basis: pick("roster" as const, "proxy" as const), invited: pick(0, 6, 30), complete: pick(0, 6) })
  .map((difference) => participation({ partial: 0, refusal: 0, nonContact: 0, ...difference }))

/** The lists of surveys that can be decoded and break many rules. */
export const randomSurveys = fc.record({
  surveyCycles: cycles,
  questions: fc.tuple(...["q1", "q2", "q3"].map(scaled)).map((questions) => [...questions, openQuestion()]),
  surveyIndices: pick([
    {
      id: "x1",
      questionnaireId: "brukare",
      name: "Index",
      questionIds: ["q1", "q2"],
      scale: "0-10" as const,
      minimumQuestions: 1
    }
  ]),
  participation: fc.uniqueArray(asked, { maxLength: 4, selector: (row) => entityKey("participation", row) }),
  surveyTallies: fc.uniqueArray(tallies, { maxLength: 6, selector: (row) => entityKey("surveyTallies", row) })
})
