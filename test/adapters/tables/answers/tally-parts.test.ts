import fc from "fast-check"
import type { Dataset } from "skolkvalitet"
import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { partialTally, partialTallyText } from "../../../../adapters/tables/answers/partial-tally.js"
import { cycles, issuesIn, lines, problemsIn, questions, surveyFolder } from "./survey-folder.js"

const header = "unit_id,respondent_group,trivs,lugn,mer"

const row = fc
  .tuple(
    fc.constantFrom("skola-1", "skola-2", "norr"),
    fc.constantFrom("guardians", "pupils"),
    fc.constantFrom("", "1", "2", "4", "9"),
    fc.constantFrom("", "1", "5"),
    fc.constantFrom("", "Bra", "kim@exempel.se")
  )
  .map((cells) => cells.join(","))

/** Rows, each with the part that it stands in and its place when they are shuffled. */
const rowsInParts = fc.array(
  fc.record({ row, part: fc.integer({ min: 0, max: 3 }), order: fc.integer({ min: 0, max: 1000 }) }),
  { maxLength: 30 }
)

const partialOf = (dataset: Dataset): string => partialTallyText(partialTally(dataset, dataset.surveyCycles[0]!))

const datasetOf = (answers: Readonly<Record<string, string>>): Dataset => readTablesOrThrow(surveyFolder(answers))

describe("answers in parts and in any order", () => {
  it("give the same tallies, and the same bytes of counted answers", () => {
    fc.assert(
      fc.property(rowsInParts, (all) => {
        const whole = datasetOf({ "answers/vår-25.csv": lines(header, ...all.map((one) => one.row)) })
        const shuffled = [...all].sort((a, b) => a.order - b.order)
        const rowsOf = (part: number) => shuffled.filter((one) => one.part === part).map((one) => one.row)
        const inParts = datasetOf(
          Object.fromEntries([0, 1, 2, 3].map((part) => [`answers/vår-25.${part}.csv`, lines(header, ...rowsOf(part))]))
        )
        expect(inParts.surveyTallies).toEqual(whole.surveyTallies)
        expect(partialOf(inParts)).toBe(partialOf(whole))
      }),
      { numRuns: 20 }
    )
  })
  it("give the same when some parts were counted elsewhere", () => {
    fc.assert(
      fc.property(rowsInParts, (all) => {
        const whole = datasetOf({ "answers/vår-25.csv": lines(header, ...all.map((one) => one.row)) })
        const rowsOf = (part: number) => all.filter((one) => one.part % 2 === part).map((one) => one.row)
        const elsewhere = partialOf(datasetOf({ "answers/vår-25.csv": lines(header, ...rowsOf(0)) }))
        const here = { "answers/vår-25.b.csv": lines(header, ...rowsOf(1)), "answers/vår-25.a.tally.json": elsewhere }
        expect(datasetOf(here).surveyTallies).toEqual(whole.surveyTallies)
      }),
      { numRuns: 20 }
    )
  })
  it("have the first file that names them as the place of their tallies", () => {
    const dataset = datasetOf({
      "answers/vår-25.b.csv": lines(header, "skola-1,pupils,4,5,kim@exempel.se"),
      "answers/vår-25.a.csv": lines(header, "skola-1,pupils,4,5,", "skola-2,pupils,4,5,")
    })
    const fileOf = (key: string) => dataset.places?.["surveyTallies"]?.[`vår-25/${key}`]
    expect(fileOf("skola-1/pupils/trivs")).toEqual({ file: "answers/vår-25.a.csv", row: 1, column: "trivs" })
    expect(fileOf("skola-1/pupils/mer")).toEqual({ file: "answers/vår-25.b.csv", row: 2, column: "mer" })
    expect(dataset.files?.slice(-2).map(({ file }) => file)).toEqual(["answers/vår-25.a.csv", "answers/vår-25.b.csv"])
  })
})

const whole = partialOf(
  datasetOf({ "answers/vår-25.csv": lines(header, "skola-1,guardians,4,5,", "skola-1,guardians,9,,") })
)

describe("counted answers in a file of their own", () => {
  it("hold one tally a line, sorted, and the scales they were counted on", () => {
    expect(whole).toBe(
      [
        "{",
        '  "program": "skolkvalitet",',
        '  "content": "survey-tallies",',
        '  "schemaVersion": 1,',
        '  "cycleId": "vår-25",',
        '  "questionnaireId": "f1",',
        '  "questions": [',
        '    {"id":"lugn","kind":"scale","minimum":1,"maximum":5,"dontKnowCodes":[]},',
        '    {"id":"mer","kind":"open","dontKnowCodes":[]},',
        '    {"id":"trivs","kind":"scale","minimum":1,"maximum":4,"dontKnowCodes":[9]}',
        "  ],",
        '  "tallies": [',
        '    {"cycleId":"vår-25","unitId":"skola-1","respondentGroup":"guardians","questionId":"lugn","counts":[0,0,0,0,1],"nonSubstantive":0,"missing":1},',
        '    {"cycleId":"vår-25","unitId":"skola-1","respondentGroup":"guardians","questionId":"mer","counts":[],"nonSubstantive":0,"missing":2,"personalDetails":0},',
        '    {"cycleId":"vår-25","unitId":"skola-1","respondentGroup":"guardians","questionId":"trivs","counts":[0,0,0,1],"nonSubstantive":1,"missing":0}',
        "  ]",
        "}\n"
      ].join("\n")
    )
  })
  it("are read back to the same", () => {
    const dataset = datasetOf({ "answers/vår-25.tally.json": whole })
    expect(partialOf(dataset)).toBe(whole)
    expect(dataset.places?.["surveyTallies"]?.["vår-25/skola-1/guardians/trivs"]).toEqual({
      file: "answers/vår-25.tally.json",
      row: 1,
      column: "trivs"
    })
    expect(dataset.files?.at(-1)).toMatchObject({ file: "answers/vår-25.tally.json", records: 3 })
  })
  it("may be none", () => {
    const none = partialOf(datasetOf({ "answers/vår-25.csv": `${header}\n` }))
    expect(none).toContain('"tallies": []\n}')
    expect(datasetOf({ "answers/vår-25.tally.json": none }).surveyTallies).toEqual([])
  })

  const told = (text: string, changes: Readonly<Record<string, string>> = {}) =>
    problemsIn({ ...changes, "answers/vår-25.tally.json": text })
  const message = (text: string, changes: Readonly<Record<string, string>> = {}) =>
    issuesIn({ ...changes, "answers/vår-25.tally.json": text })[0]?.message
  it("are JSON", () => {
    expect(told(whole.slice(0, 100))).toEqual(["answers/vår-25.tally.json:1 answers-no-json"])
  })
  it("have their form, each tally told by its number", () => {
    expect(told(whole.replace('"missing":2', '"missing":-2'))).toEqual(["answers/vår-25.tally.json:2 out-of-range"])
    expect(told(whole.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toHaveLength(1)
  })
  it("belong to the round and scale that the file names", () => {
    const other = whole.replace('{"cycleId":"vår-25"', '{"cycleId":"höst-25"')
    expect(told(other)).toEqual(["answers/vår-25.tally.json:1 tally-does-not-fit"])
    expect(told(whole.replace("[0,0,0,1]", "[0,0,1]"))).toEqual(["answers/vår-25.tally.json:3 tally-does-not-fit"])
    expect(message(whole.replace("[0,0,0,1]", "[0,0,1]"))).toEqual({
      sv: "Räknade svar på frågan trivs i omgången vår-25 stämmer inte med filens egen omgång och skala. Skriv filen på nytt med skolkvalitet survey --partial.",
      en: "Counted answers to the question trivs in the round vår-25 do not agree with the round and scale of the file itself. Write the file anew with skolkvalitet survey --partial."
    })
  })
  it("are of the round that their file is named after", () => {
    const tables = {
      "survey-cycles.csv": `${cycles()}höst-25,user,H,f1,guardians,1,2025-09-01,2025-10-15,closed,ja,5,,\n`
    }
    expect(problemsIn({ ...tables, "answers/höst-25.tally.json": whole })).toEqual([
      "answers/höst-25.tally.json:1 tally-of-other-round"
    ])
    expect(issuesIn({ ...tables, "answers/höst-25.tally.json": whole })[0]?.message).toEqual({
      sv: "Filen answers/höst-25.tally.json har svar i omgången vår-25 med formuläret f1, inte i höst-25 med f1. Rätta filens namn, eller räkna svaren på nytt.",
      en: "The file answers/höst-25.tally.json has answers of the round vår-25 with the form f1, not of höst-25 with f1. Correct the file's name, or count the answers anew."
    })
  })
  it("were counted with the questions of the data set", () => {
    const shifted = { "questions.csv": questions.replace("scale,1,4,nej,9", "scale,0,3,nej,9") }
    expect(told(whole, shifted)).toEqual(["answers/vår-25.tally.json:1 tally-of-other-questions"])
    expect(message(whole, shifted)).toEqual({
      sv: "Svaren i answers/vår-25.tally.json är räknade med en annan skala för frågan trivs än den i questions.csv. Rätta questions.csv på ena stället och räkna svaren på nytt.",
      en: "The answers in answers/vår-25.tally.json were counted on another scale for the question trivs than the one in questions.csv. Correct questions.csv in one of the places and count the answers anew."
    })
  })
  it("come from units that exist", () => {
    expect(told(whole.replaceAll("skola-1", "skola-7"))).toEqual([
      "answers/vår-25.tally.json:1:unitId unknown-answer-unit",
      "answers/vår-25.tally.json:2:unitId unknown-answer-unit",
      "answers/vår-25.tally.json:3:unitId unknown-answer-unit"
    ])
  })
})
