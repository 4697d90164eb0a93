import { readTablesOrThrow, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { file } from "../sample-folder.js"
import { cycles, lines, questions, surveyFolder, talliesOf } from "./survey-folder.js"

const header = "unit_id,respondent_group,trivs,lugn,mer"
const answers = lines(
  header,
  "skola-1,guardians,4,5,Bra.",
  "skola-1,guardians,4,,",
  "skola-1,guardians,9,1,",
  "skola-2,guardians,1,2,Skriv till kim@exempel.se",
  "skola-2,pupils,,3,"
)
const counted = [
  "skola-1/guardians/lugn 1,0,0,0,1 +0 -1",
  "skola-1/guardians/mer  +0 -2 *0",
  "skola-1/guardians/trivs 0,0,0,2 +1 -0",
  "skola-2/guardians/lugn 0,1,0,0,0 +0 -0",
  "skola-2/guardians/mer  +0 -0 *1",
  "skola-2/guardians/trivs 1,0,0,0 +0 -0",
  "skola-2/pupils/lugn 0,0,1,0,0 +0 -0",
  "skola-2/pupils/mer  +0 -1 *0",
  "skola-2/pupils/trivs 0,0,0,0 +0 -1"
]

const read = (text: string): ReadonlyArray<string> => talliesOf(surveyFolder({ "answers/vår-25.csv": text }))

describe("answers in CSV", () => {
  it("are counted per unit, group, question and code", () => {
    expect(read(answers)).toEqual(counted)
  })
  it("are read with Swedish headers, semicolons, CRLF and a byte order mark", () => {
    const excel = answers.replace("unit_id,respondent_group", "enhet_id,svarandegrupp").replaceAll(",", ";")
    expect(read(`\ufeff${excel.replaceAll("\n", "\r\n")}`)).toEqual(counted)
  })
  it("are read with tabs, in Windows-1252 and with columns in any order", () => {
    const rows = answers
      .trimEnd()
      .split("\n")
      .map((row) => row.split(",").reverse().join("\t"))
    const latin = rows.join("\n").replace("Bra.", "Bra på Ängen.")
    const bytes = new Uint8Array([...latin].map((letter) => letter.charCodeAt(0)))
    expect(talliesOf([...surveyFolder({}), { name: "answers/vår-25.csv", bytes }])).toEqual(counted)
  })
  it("may have quoted cells with separators and line ends", () => {
    const quoted = answers.replace("Bra.", '"Bra, mycket\nbra ""här"""')
    expect(read(quoted)).toEqual(counted)
  })
  it("belong to the round's own group where the file does not say another", () => {
    expect(read(lines("unit_id,trivs,lugn,mer", "skola-1,4,5,"))).toEqual([
      "skola-1/guardians/lugn 0,0,0,0,1 +0 -0",
      "skola-1/guardians/mer  +0 -1 *0",
      "skola-1/guardians/trivs 0,0,0,1 +0 -0"
    ])
  })
  it("can be a unit's, an area's or the authority's own", () => {
    const rows = ["skola-1", "norr", "kommun"].map((id) => `${id},4,5`)
    expect(read(lines("unit_id,trivs,lugn", ...rows)).filter((line) => line.includes("trivs"))).toEqual([
      "kommun/guardians/trivs 0,0,0,1 +0 -0",
      "norr/guardians/trivs 0,0,0,1 +0 -0",
      "skola-1/guardians/trivs 0,0,0,1 +0 -0"
    ])
  })
  it("count a form without any answer, and pass over blank rows", () => {
    expect(read(lines("unit_id,trivs,lugn", "skola-1,,", ",,", "", "skola-1,4,5"))).toEqual([
      "skola-1/guardians/lugn 0,0,0,0,1 +0 -1",
      "skola-1/guardians/mer  +0 -2 *0",
      "skola-1/guardians/trivs 0,0,0,1 +0 -1"
    ])
  })
  it("are read with spaces around cells and headers", () => {
    expect(read(lines(" unit_id , Trivs,lugn ", " skola-1 , 4 ,5"))).toContain("skola-1/guardians/trivs 0,0,0,1 +0 -0")
  })
  it("take a code with decimals that are zero for the code", () => {
    expect(read(lines("unit_id;trivs;lugn", "skola-1;4,0;5.0"))).toContain("skola-1/guardians/trivs 0,0,0,1 +0 -0")
  })
  it("may be none: a file with only its header row", () => {
    expect(read(lines(header))).toEqual([])
  })
  it("may leave out free texts", () => {
    expect(read(lines("unit_id,trivs,lugn", "skola-1,4,5"))).toContain("skola-1/guardians/mer  +0 -1 *0")
  })
})

describe("the data set", () => {
  const dataset = readTablesOrThrow(surveyFolder({ "answers/vår-25.csv": answers }))
  const places = dataset.places?.["surveyTallies"] ?? {}
  it("names the column as the place of a tally, and never a respondent's row", () => {
    expect(places["vår-25/skola-1/guardians/trivs"]).toEqual({ file: "answers/vår-25.csv", row: 1, column: "trivs" })
    expect(Object.keys(places)).toHaveLength(9)
  })
  it("names the first row whose free text looks personal, so that it can be taken away", () => {
    expect(places["vår-25/skola-2/guardians/mer"]).toEqual({ file: "answers/vår-25.csv", row: 5, column: "mer" })
    expect(places["vår-25/skola-1/guardians/mer"]?.row).toBe(1)
  })
  it("keeps no free text", () => {
    expect(JSON.stringify(dataset)).not.toContain("kim@")
    expect(JSON.stringify(dataset)).not.toContain("Bra.")
  })
  it("lists the file with the number of its records", () => {
    expect(dataset.files?.at(-1)).toEqual({
      file: "answers/vår-25.csv",
      encoding: "utf-8",
      delimiter: ",",
      records: 6
    })
  })
  it("writes its tallies to survey-tallies.csv and reads them back", () => {
    const written = writeTables(dataset, { profile: "excel-sv" }).map(({ name, text }) => file(name, text))
    expect(readTablesOrThrow(written).surveyTallies).toEqual(dataset.surveyTallies)
  })
  it("keeps tallies of other rounds before those of answers", () => {
    const tallies = lines(
      "cycle_id,unit_id,respondent_group,question_id,counts,non_substantive,missing",
      "höst-24,skola-2,guardians,trivs,1|0|0|0,0,0"
    )
    const before = `${cycles()}höst-24,user,Hösten,f1,guardians,1,2024-09-01,2024-10-01,published,ja,5,,\n`
    const files = surveyFolder({
      "survey-cycles.csv": before,
      "survey-tallies.csv": tallies,
      "answers/vår-25.csv": lines("unit_id,trivs,lugn", "skola-1,4,5")
    })
    expect(readTablesOrThrow(files).surveyTallies.map(({ cycleId }) => cycleId)).toEqual([
      "höst-24",
      "vår-25",
      "vår-25",
      "vår-25"
    ])
    expect(Object.keys(readTablesOrThrow(files).places?.["surveyTallies"] ?? {})).toHaveLength(4)
  })
  it("is the same without a folder of answers as with an empty one", () => {
    const without = readTablesOrThrow(surveyFolder({}))
    expect(without.surveyTallies).toEqual([])
    expect(without.places).not.toHaveProperty("surveyTallies")
  })
})

describe("the files of answers", () => {
  it("are found with the id of a round whose name is spelled in another Unicode form, as macOS does", () => {
    const name = `answers/${"vår-25".normalize("NFD")}.csv`
    expect(talliesOf(surveyFolder({ [name]: answers }))).toEqual(counted)
  })
  it("are known by their folder on Windows too", () => {
    expect(talliesOf(surveyFolder({ "answers\\vår-25.csv": answers }))).toEqual(counted)
  })
  it("belong to the longest id where one begins as another", () => {
    const both = `${cycles()}vår-25.b,user,B,f1,guardians,1,2025-02-01,2025-03-15,closed,ja,5,,\n`
    const files = surveyFolder({ "survey-cycles.csv": both, "answers/vår-25.b.csv": answers })
    expect(new Set(readTablesOrThrow(files).surveyTallies.map(({ cycleId }) => cycleId))).toEqual(new Set(["vår-25.b"]))
  })
  it("may have a manifest, a descriptor and a README beside them", () => {
    const beside = { "answers/manifest.json": "{}", "answers/README.md": "", "answers/datapackage.json": "{}" }
    expect(talliesOf(surveyFolder({ ...beside, "answers/vår-25.csv": answers }))).toEqual(counted)
  })
  it("are passed over by nothing: questions need not be asked in the order of their table", () => {
    const turned = questions.trimEnd().split("\n")
    const files = { "questions.csv": lines(turned[0] ?? "", ...turned.slice(1).reverse()) }
    expect(talliesOf(surveyFolder({ ...files, "answers/vår-25.csv": answers }))).toEqual(counted)
  })
})
