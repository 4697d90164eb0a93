import { type DecodeIssue, Result } from "skolkvalitet"
import { readTables, type TableCode } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { tables as en } from "../../../src/text/en/tables.js"
import { tables as sv } from "../../../src/text/sv/tables.js"
import { file, folder, headline, issuesOf, problemsOf } from "./sample-folder.js"

const units = (...rows: ReadonlyArray<string>) =>
  folder({ "units.csv": ["id,name,school_forms,school_unit_code,without_successor", ...rows].join("\n") })

/** A folder with something wrong in nearly every file. */
const broken = [
  ...folder({
    "authority.csv": "id,name,kind,year\nkommun,,kommun,2025\n",
    "areas.csv": "id,name,färg\nnorr,Norr\nsyd,Syd,blå\n",
    "units.csv": "id,name,area_id,school_forms\nskola-1,A,väst,GR\nskola-1,B,,GR\nskola-2,C,,XX\n",
    "goal-areas.csv": undefined,
    "observations.csv":
      "indicator_id,unit_id,period,value,origin,numerator\n" +
      "trygghet,skola-1,2025,1 000,E,\n" +
      "trygghet,skola-9,2025,..,E,4\n" +
      "trygghet,skola-2,2025/27,5,,\n"
  }),
  file("målgrupper.csv", "id\n"),
  file("answers/a.csv", "unit_id\n")
]

describe("all problems of all files", () => {
  it("come in one run, by file, row and column", () => {
    expect(problemsOf(broken)).toEqual([
      "authority.csv:2:name missing-field",
      "authority.csv:2:kind unknown-code",
      "areas.csv:1:färg unknown-column",
      "areas.csv:2 too-few-cells",
      "units.csv:2:area_id unknown-reference",
      "units.csv:3:id duplicate-key",
      "units.csv:4:school_forms unknown-code",
      "goal-areas.csv:1 missing-file",
      "observations.csv:2:value thousands-separator",
      "observations.csv:3:unit_id unknown-reference",
      "observations.csv:3:value sign-contradicts",
      "observations.csv:4:period not-a-period",
      "observations.csv:4:origin missing-field",
      "answers/a.csv:1 answers-without-cycle",
      "målgrupper.csv:1 unknown-file"
    ])
  })
  it("come in the same order whatever the order of the files", () => {
    expect(problemsOf([...broken].reverse())).toEqual(problemsOf(broken))
  })
  it("have a place, a sentence in both languages and the severity error", () => {
    for (const { place, message, severity } of issuesOf(broken)) {
      expect(place?.row).toBeGreaterThan(0)
      expect(message.sv).toMatch(/\.$/)
      expect(message.en).toMatch(/\.$/)
      expect(severity).toBe("error")
    }
  })
  it("are counted by the error", () => {
    const result = readTables(broken)
    expect(Result.isFailure(result) && result.failure.message).toContain("15 problem(s) in the input")
  })
})

describe("the path of a problem", () => {
  const pathsOf = (issues: ReadonlyArray<DecodeIssue>) => issues.map(({ path }) => path)
  it("leads to the value in the data set", () => {
    expect(pathsOf(issuesOf(units("skola-1,A,GR|XX,,", "skola-2,B,GR,,kanske")))).toEqual([
      ["units", 0, "schoolForms", 1],
      ["units", 1, "withoutSuccessor"]
    ])
  })
  it("counts all rows, also those with problems", () => {
    expect(pathsOf(issuesOf(units("skola-1,A,GR", "skola-2,B,GR,,", "x,C,XX,,")))).toEqual([
      ["units"],
      ["units", 2, "schoolForms", 0]
    ])
  })
  it("of a file that is no table is empty", () => {
    expect(pathsOf(issuesOf([...folder(), file("x.csv", "")]))).toEqual([[]])
  })
})

describe("the raw cell", () => {
  const rawOf = (files: ReturnType<typeof folder>) => issuesOf(files)[0]?.raw
  it("is told for codes, dates, numbers and names of rows", () => {
    expect(rawOf(units("skola-1,A,XX,,", "skola-2,B,GR,,"))).toBe("XX")
    expect(rawOf(units("skola-1,A,GR,0123,", "skola-2,B,GR,,"))).toBe("0123")
    expect(rawOf(units("skola-1,A,GR,,kanske", "skola-2,B,GR,,"))).toBe("kanske")
  })
  it("is not told for texts", () => {
    const files = folder({ "areas.csv": "id,name\nnorr, \n" })
    expect(problemsOf(files)).toEqual(["areas.csv:2:name empty-text"])
    expect(rawOf(files)).toBeUndefined()
  })
  it("is not told where it looks like a personal number", () => {
    const files = units("skola-1,A,GR,811218-9876,", "skola-2,B,GR,,")
    expect(issuesOf(files).map(headline)).toEqual(["units.csv:2:school_unit_code not-a-school-unit-code"])
    expect(JSON.stringify(issuesOf(files))).not.toContain("9876")
  })
  it("is shortened where it is long", () => {
    expect(rawOf(units(`skola-1,A,${"X".repeat(500)},,`, "skola-2,B,GR,,"))).toBe(`${"X".repeat(79)}…`)
  })
  it("is not told where it is empty", () => {
    expect(rawOf(units(",A,GR,,", "skola-1,A,GR,,", "skola-2,B,GR,,"))).toBeUndefined()
  })
})

describe("problems that only follow from others", () => {
  it("are left out: references to a row whose name is missing", () => {
    expect(problemsOf(units("skola-1,A,GR,,", ",B,GR,,"))).toEqual(["units.csv:3:id missing-field"])
  })
  it("are left out: references to a row with another fault", () => {
    expect(problemsOf(units("skola-1,A,GR,,", "skola-2,,GR,x,"))).toEqual([
      "units.csv:3:name missing-field",
      "units.csv:3:school_unit_code not-a-school-unit-code"
    ])
  })
  it("are left out: a required cell that has a fault already", () => {
    const files = folder({ "goal-areas.csv": "id,name,order,curriculum_areas\nnormer,N,ett,NORMS\n" })
    expect(problemsOf(files)).toEqual(["goal-areas.csv:2:order bad-number"])
  })
  it("are left out: other cells of a row with the wrong number of cells", () => {
    expect(problemsOf(units("skola-1,A,XX", "skola-2,B,GR,,"))).toEqual(["units.csv:2 too-few-cells"])
  })
  it("are not left out where all names of the other table are known", () => {
    expect(problemsOf(folder({ "units.csv": "id,name,school_forms\nskola-1,A,\n" }))).toEqual([
      "units.csv:2:school_forms missing-field",
      "observations.csv:3:unit_id unknown-reference"
    ])
  })
})

describe("the sentences", () => {
  const facts = {
    file: "a.csv",
    nearest: "b.csv",
    column: "c",
    number: 3,
    cells: 4,
    expected: 5,
    delimiter: ",",
    characters: 6,
    limit: 7,
    sign: "..",
    other: "d",
    rows: 8,
    reason: "utf-16",
    cycle: "a",
    questionnaire: "b",
    unit: "c",
    question: "d",
    found: "e",
    foundQuestionnaire: "f",
    shown: 9,
    total: 10
  }
  const codes = Object.keys(sv) as ReadonlyArray<TableCode>
  it.each(codes)("for %s have all their facts and end with a full stop", (code) => {
    for (const sentence of [sv[code](facts), en[code](facts)]) {
      expect(sentence).not.toContain("undefined")
      expect(sentence).toMatch(/^[A-ZÅÄÖac].*\.$/s)
    }
  })
  it.each(codes)("for %s say what to do", (code) => {
    const advice = /(Lägg|Menade|Behåll|Flytta|Skriv|Spara|Rätta|Ta bort|Stäng|Sätt|Kontrollera|Avrunda)/
    expect(sv[code](facts)).toMatch(advice)
  })
  it.each(["utf-16", "spreadsheet", "mixed", "unknown"])("tell the encoding fault %s", (reason) => {
    expect(sv["wrong-encoding"]({ ...facts, reason })).toContain("Spara den")
    expect(en["wrong-encoding"]({ ...facts, reason })).toContain("Save it")
  })
})
