import { Result } from "skolkvalitet"
import { readTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { cycles, exportedQuestions, issuesIn, lines, problemsIn, questions, surveyFolder } from "./survey-folder.js"

const answers = (...rows: ReadonlyArray<string>) => ({ "answers/vår-25.csv": lines(...rows) })
const good = answers("unit_id,trivs,lugn", "skola-1,4,5")

const messageOf = (changes: Readonly<Record<string, string | undefined>>) => issuesIn(changes)[0]?.message

describe("a file of answers that is none", () => {
  it.each(["answers/vår-25.xlsx", "answers/gammalt/vår-25.csv", "answers/.csv", "answers/anteckningar.txt"])(
    "is told: %s",
    (name) => {
      expect(problemsIn({ [name]: "" })).toEqual([`${name}:1 unknown-answer-file`])
    }
  )
  it("is told with what to do", () => {
    expect(messageOf({ "answers/vår-25.xlsx": "" })).toEqual({
      sv: "Filen answers/vår-25.xlsx är ingen fil med svar som går att läsa. Spara svaren som CSV eller JSON direkt i mappen answers, eller flytta filen.",
      en: "The file answers/vår-25.xlsx is no file of answers that can be read. Save answers as CSV or JSON directly in the folder answers, or move the file."
    })
  })
  it("is told when it is there twice", () => {
    expect(problemsIn({ ...good, "answers/vår-25.CSV": "unit_id\n" })).toEqual(["answers/vår-25.CSV:1 duplicate-file"])
  })
  it.each([
    ["empty", "", "empty-file"],
    ["only blank lines", "\n\r\n", "empty-file"]
  ])("is told when it is %s", (_, text, code) => {
    expect(problemsIn({ "answers/vår-25.csv": text })).toEqual([`answers/vår-25.csv:1 ${code}`])
  })
  it("is told when it is in UTF-16", () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x75, 0x00])
    const result = readTables([...surveyFolder({}), { name: "answers/vår-25.csv", bytes }])
    expect(Result.isFailure(result) && result.failure.issues.map(({ code }) => code)).toEqual(["wrong-encoding"])
  })
})

describe("a round that does not exist", () => {
  it("is told with the nearest one", () => {
    expect(problemsIn({ "answers/vår25.csv": "unit_id\n" })).toEqual(["answers/vår25.csv:1 answers-without-cycle"])
    expect(messageOf({ "answers/vår25.csv": "unit_id\n" })).toEqual({
      sv: "Filen answers/vår25.csv hör till enkätomgången vår25, som inte finns i survey-cycles.csv. Menade du vår-25? Byt namn på filen eller ta bort filen.",
      en: "The file answers/vår25.csv belongs to the survey round vår25, which is not in survey-cycles.csv. Did you mean vår-25? Rename the file or remove the file."
    })
  })
  it("is told where there are no rounds at all", () => {
    const without = { "survey-cycles.csv": undefined, "questions.csv": undefined, "answers/vår-25.csv": "unit_id\n" }
    expect(messageOf(without)?.sv).toBe(
      "Filen answers/vår-25.csv hör till enkätomgången vår-25, som inte finns i survey-cycles.csv. Lägg till omgången eller ta bort filen."
    )
  })
  it("is not told where survey-cycles.csv leaves it unsure", () => {
    const misnamed = { "survey-cycles.csv": undefined, "answers/vår-25.csv": "unit_id\n" }
    const result = readTables([...surveyFolder(misnamed), { name: "survey_cycle.csv", bytes: new Uint8Array([65]) }])
    expect(Result.isFailure(result) && result.failure.issues.map(({ code }) => code)).toEqual(["unknown-file"])
    expect(problemsIn({ ...good, "survey-cycles.csv": cycles().replace("vår-25", "") })).toEqual([
      "survey-cycles.csv:2:id missing-field"
    ])
  })
  it("has its own problem told, and nothing of its answers", () => {
    const wrong = {
      ...answers("unit_id,trivs,lugn", "skola-9,8,8"),
      "survey-cycles.csv": cycles().replace("closed", "stängd")
    }
    expect(problemsIn(wrong)).toEqual(["survey-cycles.csv:2:state unknown-code"])
  })
})

describe("a round without questions", () => {
  it("is told with its questionnaire", () => {
    expect(problemsIn({ ...good, "questions.csv": undefined })).toEqual([
      "answers/vår-25.csv:1 answers-without-questions"
    ])
    expect(messageOf({ ...good, "questions.csv": undefined })).toEqual({
      sv: "Filen answers/vår-25.csv har svar i enkätomgången vår-25, men frågeformuläret f1 har inga frågor i questions.csv. Lägg till frågorna.",
      en: "The file answers/vår-25.csv has answers of the survey round vår-25, but the questionnaire f1 has no questions in questions.csv. Add the questions."
    })
  })
  it("is not told where questions.csv leaves it unsure", () => {
    const wrong = { ...good, "questions.csv": questions.replace("lugn,f1", "lugn,") }
    expect(problemsIn(wrong)).toEqual(["questions.csv:3:questionnaire_id missing-field"])
  })
  it("is read while another questionnaire has problems", () => {
    const other = `${questions}annan,f2,Text,skala,1,4,nej,,exclude\n`
    expect(problemsIn({ ...answers("unit_id,trivs,lugn", "skola-1,7,5"), "questions.csv": other })).toEqual([
      "questions.csv:5:kind unknown-code",
      "answers/vår-25.csv:2:trivs code-outside-scale"
    ])
  })
  it("has a question that cannot be counted told once, where the question stands", () => {
    const wrong = questions.replace("lugn,f1,Det är lugnt.,scale,1,5", "lugn,f1,Det är lugnt.,scale,5,1")
    const files = { ...good, "answers/vår-25.b.csv": lines("unit_id,trivs,lugn", "skola-1,4,5") }
    expect(problemsIn({ ...files, "questions.csv": wrong })).toEqual(["questions.csv:3 no-scale"])
  })
})

describe("a round that is counted already", () => {
  const tallies = lines(
    "cycle_id,unit_id,respondent_group,question_id,counts,non_substantive,missing",
    "vår-25,skola-1,guardians,trivs,0|0|0|1,0,0"
  )
  it("is told, for its answers would be counted twice", () => {
    expect(problemsIn({ ...good, "survey-tallies.csv": tallies })).toEqual([
      "answers/vår-25.csv:1 answers-counted-twice"
    ])
    expect(messageOf({ ...good, "survey-tallies.csv": tallies })).toEqual({
      sv: "Enkätomgången vår-25 står både i answers/vår-25.csv och i survey-tallies.csv, så svaren skulle räknas två gånger. Ta bort omgången på det ena stället.",
      en: "The survey round vår-25 stands both in answers/vår-25.csv and in survey-tallies.csv, so that its answers would be counted twice. Remove the round in one of the places."
    })
  })
  it("has the other problems of its answers told too", () => {
    const files = { ...answers("unit_id,trivs,lugn", "skola-1,7,5"), "survey-tallies.csv": tallies }
    expect(problemsIn(files)).toEqual([
      "answers/vår-25.csv:1 answers-counted-twice",
      "answers/vår-25.csv:2:trivs code-outside-scale"
    ])
  })
})

describe("the header row of answers", () => {
  it("has no unknown, unnamed or repeated columns", () => {
    const text = answers("unit_id,trivs,trvs,,lugn,Trivs", "skola-1,4,4,,5,4")
    expect(problemsIn(text)).toEqual([
      "answers/vår-25.csv:1:trvs unknown-column",
      "answers/vår-25.csv:1 unnamed-column",
      "answers/vår-25.csv:1:Trivs duplicate-column"
    ])
    expect(issuesIn(text)[0]?.message.sv).toContain("Menade du trivs?")
  })
  it("has the unit and every question but free texts", () => {
    expect(problemsIn(answers("trivs", "4"))).toEqual([
      "answers/vår-25.csv:1:unit_id missing-column",
      "answers/vår-25.csv:1:lugn missing-column"
    ])
  })
  it("has the columns that the round names for unit and group", () => {
    const tables = { "survey-cycles.csv": cycles("G01Q01", "G01Q02"), "questions.csv": exportedQuestions }
    expect(problemsIn({ ...tables, ...answers("G02Q01,G02Q02[SQ001]", "4,5") })).toEqual([
      "answers/vår-25.csv:1:G01Q01 missing-column",
      "answers/vår-25.csv:1:G01Q02 missing-column"
    ])
  })
  it("does not show what looks like a personal number", () => {
    const issues = issuesIn(answers("unit_id,trivs,lugn,Elev 811218-9876", "skola-1,4,5,x"))
    expect(issues).toHaveLength(1)
    expect(JSON.stringify(issues)).not.toContain("9876")
  })
})

describe("who answered", () => {
  it("is a unit that exists; the nearest is named", () => {
    const wrong = answers("unit_id,trivs,lugn", "skola1,4,5", ",4,5")
    expect(problemsIn(wrong)).toEqual([
      "answers/vår-25.csv:2:unit_id unknown-answer-unit",
      "answers/vår-25.csv:3:unit_id unit-missing"
    ])
    expect(messageOf(wrong)).toEqual({
      sv: "unit_id pekar på enheten skola1, som inte finns. Menade du skola-1? Rätta id eller lägg till enheten i units.csv.",
      en: "unit_id points at the unit skola1, which does not exist. Did you mean skola-1? Correct the id or add the unit to units.csv."
    })
  })
  it("is not looked up where units.csv leaves it unsure", () => {
    const files = { ...answers("unit_id,trivs,lugn", "skola-9,4,5"), "units.csv": undefined }
    expect(problemsIn(files)).toEqual(["units.csv:1 missing-file"])
  })
  it.each(["kim@exempel.se", "811218-9876", "070-123 45 67"])("is not quoted where it looks personal: %s", (secret) => {
    const issues = issuesIn(answers("unit_id,trivs,lugn", `${secret},4,5`))
    expect(issues.map(({ code }) => code)).toEqual(["unknown-answer-unit"])
    expect(JSON.stringify(issues)).not.toContain(secret)
  })
  it("is a group with a name that can stand in keys", () => {
    expect(problemsIn(answers("unit_id,respondent_group,trivs,lugn", "skola-1,,4,5", "skola-1,a/b,4,5"))).toEqual([
      "answers/vår-25.csv:2:respondent_group group-missing",
      "answers/vår-25.csv:3:respondent_group not-an-identifier"
    ])
  })
  it("is one of few groups: a column of persons is none", () => {
    const rows = Array.from({ length: 105 }, (_, index) => `skola-1,elev ${index},4,5`)
    const wrong = answers("unit_id,respondent_group,trivs,lugn", ...rows)
    expect(problemsIn(wrong)).toEqual(["answers/vår-25.csv:102:respondent_group too-many-groups"])
    expect(messageOf(wrong)).toEqual({
      sv: "Kolumnen respondent_group har fler än 100 olika värden, så den säger knappast vilken grupp som svarar. Rätta gruppkolumnen i survey-cycles.csv.",
      en: "The column respondent_group has more than 100 different values, so that it hardly says which group answers. Correct the group column in survey-cycles.csv."
    })
  })
})

describe("an answer that cannot be counted", () => {
  it("is told with its place, all of them", () => {
    const text = answers("unit_id,trivs,lugn,mer", 'skola-1,5,"4,5",', "skola-1,ja,0,4 000", "skola-1,4.5,1 000,x")
    expect(problemsIn(text)).toEqual([
      "answers/vår-25.csv:2:trivs code-outside-scale",
      "answers/vår-25.csv:2:lugn not-a-whole-number",
      "answers/vår-25.csv:3:trivs text-where-code",
      "answers/vår-25.csv:3:lugn code-outside-scale",
      "answers/vår-25.csv:4:trivs not-a-whole-number",
      "answers/vår-25.csv:4:lugn text-where-code"
    ])
    expect(issuesIn(text)[1]?.message.sv).toBe(
      "Svaret 4.5 på frågan lugn är inget heltal. Ange koden för ett av svarsalternativen."
    )
  })
  it("never quotes a text", () => {
    const issues = issuesIn(answers("unit_id,trivs,lugn", "skola-1,Kim Ek,5"))
    expect(issues.map(({ code }) => code)).toEqual(["text-where-code"])
    expect(JSON.stringify(issues)).not.toContain("Kim")
  })
  it("is told in the column as the file names it", () => {
    const tables = { "survey-cycles.csv": cycles("Skola"), "questions.csv": exportedQuestions }
    const wrong = answers("Skola,G02Q01. Trivs?,G02Q02[SQ001]. Lugnt?", "skola-1,Mycket,3")
    expect(problemsIn({ ...tables, ...wrong })).toEqual(["answers/vår-25.csv:2:G02Q01. Trivs? text-where-code"])
  })
  it("is told for every row and column, whatever else is wrong with the row", () => {
    expect(problemsIn(answers("unit_id,trivs,lugn", "skola-9,7,8"))).toEqual([
      "answers/vår-25.csv:2:unit_id unknown-answer-unit",
      "answers/vår-25.csv:2:trivs code-outside-scale",
      "answers/vår-25.csv:2:lugn code-outside-scale"
    ])
  })
  it("names the round and the question as its path", () => {
    expect(issuesIn(answers("unit_id,trivs,lugn", "skola-9,7,5")).map(({ path }) => path)).toEqual([
      ["answers", "vår-25", "unitId"],
      ["answers", "vår-25", "trivs"]
    ])
  })
})

describe("rows that cannot be read", () => {
  it("are told, and the others are read", () => {
    const text = answers(
      "unit_id,trivs,lugn",
      "skola-1,4",
      "skola-1,4,5,6",
      'skola-1,4",5',
      "skola-1,8,5",
      `skola-1,4,"5`
    )
    expect(problemsIn(text)).toEqual([
      "answers/vår-25.csv:2 too-few-cells",
      "answers/vår-25.csv:3 too-many-cells",
      "answers/vår-25.csv:4 bad-quote",
      "answers/vår-25.csv:5:trivs code-outside-scale",
      "answers/vår-25.csv:6 unclosed-quote"
    ])
  })
  it("are told where the header row itself is broken", () => {
    expect(problemsIn(answers('unit_id,"trivs,lugn', "skola-1,4,5"))).toEqual(["answers/vår-25.csv:1 unclosed-quote"])
  })
  it("are told where a text is too long", () => {
    const text = answers("unit_id,trivs,lugn,mer", `skola-1,4,5,${"x".repeat(1_000_000)}`)
    expect(problemsIn(text)).toEqual(["answers/vår-25.csv:2:mer row-too-long"])
  })
})

describe("many problems", () => {
  const rows = Array.from({ length: 1500 }, (_, index) => (index % 2 === 0 ? "skola-9,4,5" : "skola-1,8,5"))
  const issues = issuesIn(answers("unit_id,trivs,lugn", ...rows))
  it("are listed up to a thousand, in the order of the file, with the number of all", () => {
    expect(issues).toHaveLength(1001)
    expect(issues.slice(0, 1000).map(({ place }) => place?.row)).toEqual(
      Array.from({ length: 1000 }, (_, index) => index + 2)
    )
    expect(issues.at(-1)?.message).toEqual({
      sv: "answers/vår-25.csv har 1500 problem, och de 1000 första visas. Rätta dem och läs igen.",
      en: "answers/vår-25.csv has 1500 problems, and the first 1000 are shown. Correct them and read again."
    })
  })
  it("of one file do not hide those of another", () => {
    const both = {
      ...answers("unit_id,trivs,lugn", ...rows),
      "answers/vår-25.b.csv": lines("unit_id,trivs,lugn", "skola-1,8,5")
    }
    expect(problemsIn(both)[0]).toBe("answers/vår-25.b.csv:2:trivs code-outside-scale")
    expect(problemsIn(both)).toHaveLength(1002)
  })
})

describe("results in JSON", () => {
  const json = (text: string) => ({ "answers/vår-25.json": text })
  it("are a list", () => {
    expect(problemsIn(json('{"unit_id": "skola-1"}'))).toEqual(["answers/vår-25.json:1 answers-no-list"])
    expect(messageOf(json("7"))).toEqual({
      sv: "answers/vår-25.json ska vara en lista i JSON med ett objekt för varje ifyllt formulär. Spara svaren på nytt från enkätverktyget.",
      en: "answers/vår-25.json must be a list in JSON with one object for each completed form. Save the answers anew from the survey tool."
    })
  })
  it("are objects, and those that are none are told by their number", () => {
    expect(problemsIn(json('[{"unit_id": "skola-1"}, 4, {"unit_id" "skola-1"}, {"unit_id": "skola-9"}]'))).toEqual([
      "answers/vår-25.json:2 answers-no-list",
      "answers/vår-25.json:3 answers-no-json",
      "answers/vår-25.json:4:unit_id unknown-answer-unit"
    ])
    expect(messageOf(json("[{]"))).toEqual({
      sv: "Svaret går inte att läsa som JSON. Spara answers/vår-25.json på nytt från enkätverktyget.",
      en: "The answer cannot be read as JSON. Save answers/vår-25.json anew from the survey tool."
    })
  })
  it("never quote what they hold", () => {
    const issues = issuesIn(json('[{"unit_id": "skola-1", "mer": Kim Ek}]'))
    expect(issues).toHaveLength(1)
    expect(JSON.stringify(issues)).not.toContain("Kim")
  })
  it("have known names only, each told once", () => {
    const text = JSON.stringify([1, 2].map(() => ({ unit_id: "skola-1", trvs: 4 })))
    expect(problemsIn(json(text))).toEqual(["answers/vår-25.json:1:trvs unknown-column"])
  })
  it("say the unit, and the group where the round asks for it", () => {
    const tables = { "survey-cycles.csv": cycles("skola", "vem") }
    expect(
      problemsIn({ ...tables, ...json('[{"skola": "skola-1"}, {"vem": "pupils"}, {"skola": {"a": 1}}]') })
    ).toEqual([
      "answers/vår-25.json:1:vem group-missing",
      "answers/vår-25.json:2:skola unit-missing",
      "answers/vår-25.json:3:skola.a unknown-column",
      "answers/vår-25.json:3:skola unit-missing",
      "answers/vår-25.json:3:vem group-missing"
    ])
  })
  it("have one answer to each question", () => {
    const wrong = json('[{"unit_id": "skola-1", "trivs": [1, 2], "lugn": []}]')
    expect(problemsIn(wrong)).toEqual(["answers/vår-25.json:1:trivs answer-not-single"])
    expect(messageOf(wrong)).toEqual({
      sv: "trivs har flera svar. Skriv varje svarsalternativ som en egen fråga med ett svar, eller ta bort frågan ur filen.",
      en: "trivs has several answers. Write each alternative as a question of its own with one answer, or take the question out of the file."
    })
    expect(problemsIn(json('[{"unit_id": "skola-1", "trivs": 1, "Trivs": 2}]'))).toEqual([
      "answers/vår-25.json:1:Trivs duplicate-column"
    ])
  })
  it("have answers on the scale", () => {
    expect(problemsIn(json('[{"unit_id": "skola-1", "trivs": 7, "lugn": 4.5}]'))).toEqual([
      "answers/vår-25.json:1:trivs code-outside-scale",
      "answers/vår-25.json:1:lugn not-a-whole-number"
    ])
  })
})
