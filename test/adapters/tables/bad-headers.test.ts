import { describe, expect, it } from "vitest"
import { folder, issuesOf, messagesOf, problemsOf } from "./sample-folder.js"

const units = (header: string, ...rows: ReadonlyArray<string>) => folder({ "units.csv": [header, ...rows].join("\n") })

describe("a missing column", () => {
  it("is told once, not once per row", () => {
    const files = units("id,name,area_id", "skola-1,A,norr", "skola-2,B,")
    expect(problemsOf(files)).toEqual(["units.csv:1:school_forms missing-column"])
    expect(messagesOf(files)).toEqual(["Kolumnen school_forms saknas i units.csv. Lägg till den."])
  })
  it("is named in Swedish where the other headers are", () => {
    expect(problemsOf(units("id;namn", "skola-1;A", "skola-2;B"))).toEqual(["units.csv:1:skolformer missing-column"])
  })
  it("of names does not make references to the rows a problem", () => {
    expect(problemsOf(units("name,school_forms", "A,GR", "B,GR"))).toEqual(["units.csv:1:id missing-column"])
  })
  it("is told together with the other problems of the file", () => {
    const files = units("id,name,opened_on", "skola-1,,2025-13-01", "skola-2,B,")
    expect(problemsOf(files)).toEqual([
      "units.csv:1:school_forms missing-column",
      "units.csv:2:name missing-field",
      "units.csv:2:opened_on not-a-date"
    ])
  })
  it("that is optional is none", () => {
    expect(problemsOf(units("id,name,school_forms", "skola-1,A,GR", "skola-2,B,GR"))).toEqual([])
  })
  it("of prose is told although its cells may be empty", () => {
    const files = folder({ "involvement.csv": "unit_id,year,group,mode\nskola-1,2025,staff,invited\n" })
    expect(problemsOf(files)).toEqual(["involvement.csv:1:how missing-column"])
  })
})

describe("an unknown column", () => {
  it("is told with the nearest known name", () => {
    const files = units("id,name,school_forms,school_unit_cod", "skola-1,A,GR,", "skola-2,B,GR,")
    expect(problemsOf(files)).toEqual(["units.csv:1:school_unit_cod unknown-column"])
    expect(messagesOf(files)).toEqual([
      "Kolumnen school_unit_cod är okänd. Menade du school_unit_code? Rätta rubriken eller ta bort kolumnen."
    ])
  })
  it.each([
    ["skolform", "skolformer"],
    ["opened", "opened_on"],
    ["föregångar", "föregångare"]
  ])("%s is likely %s", (header, nearest) => {
    const [issue] = issuesOf(units(`id,name,school_forms,${header}`, "skola-1,A,GR,", "skola-2,B,GR,"))
    expect(issue?.facts["nearest"]).toBe(nearest)
  })
  it("is told in the language of the other headers", () => {
    const [issue] = issuesOf(units("id;namn;skolformer;område", "skola-1;A;GR;", "skola-2;B;GR;"))
    expect(issue?.facts["nearest"]).toBe("område_id")
  })
  it("that is a slip of the pen is told instead of the missing column", () => {
    expect(problemsOf(units("id,namm,school_forms", "skola-1,A,GR", "skola-2,B,GR"))).toEqual([
      "units.csv:1:namm unknown-column"
    ])
  })
  it("that is nothing like the missing column is told besides it", () => {
    expect(problemsOf(units("id,telefon,school_forms", "skola-1,1,GR", "skola-2,2,GR"))).toEqual([
      "units.csv:1:name missing-column",
      "units.csv:1:telefon unknown-column"
    ])
  })
  it("that hides the numbers does not make every row one without a number", () => {
    const header = "indicator_id,unit_id,period,numerater,denominater,origin"
    const files = folder({ "observations.csv": `${header}\ntrygghet,skola-1,2025,1,2,E\n` })
    expect(problemsOf(files)).toEqual([
      "observations.csv:1:numerater unknown-column",
      "observations.csv:1:denominater unknown-column"
    ])
  })
  it("that hides a part of the key does not make rows that differ there the same", () => {
    const header = "indicator_id,unit_id,period,grup_id,value,origin"
    const rows = "trygghet,skola-1,2025,flickor,1,E\ntrygghet,skola-1,2025,,2,E\n"
    const files = folder({ "observations.csv": `${header}\n${rows}` })
    expect(problemsOf(files)).toEqual(["observations.csv:1:grup_id unknown-column"])
  })
  it("does not show what looks like a personal number", () => {
    const [issue] = issuesOf(units("id,name,school_forms,811218-9876", "skola-1,A,GR,", "skola-2,B,GR,"))
    expect(JSON.stringify(issue)).not.toContain("9876")
  })
})

describe("a column without a name", () => {
  it("is told by its number where it stands between others", () => {
    const files = units("id,,name,school_forms", "skola-1,x,A,GR", "skola-2,,B,GR")
    expect(problemsOf(files)).toEqual(["units.csv:1 unnamed-column"])
    expect(messagesOf(files)).toEqual(["Kolumn nummer 2 har ingen rubrik. Skriv en rubrik eller ta bort kolumnen."])
  })
  it("is told by its rows where it is the last", () => {
    const files = units("id,name,school_forms,", "skola-1,A,GR,x", "skola-2,B,GR,")
    expect(problemsOf(files)).toEqual(["units.csv:2 too-many-cells"])
  })
})

describe("a column that is there twice", () => {
  it("is told at the second", () => {
    const files = units("id,name,school_forms,name", "skola-1,A,GR,B", "skola-2,B,GR,B")
    expect(problemsOf(files)).toEqual(["units.csv:1:name duplicate-column"])
    expect(messagesOf(files)).toEqual(["Kolumnen name finns två gånger. Ta bort den ena."])
  })
  it("is told in whichever language it comes back", () => {
    expect(problemsOf(units("id,name,school_forms,namn", "skola-1,A,GR,B", "skola-2,B,GR,B"))).toEqual([
      "units.csv:1:namn duplicate-column"
    ])
  })
})

describe("a file without a header row", () => {
  it("is told by its columns, not by its rows", () => {
    const codes = issuesOf(folder({ "areas.csv": "norr,Norra området\nsyd,Södra området\n" })).map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(["missing-column", "unknown-column"]))
  })
})
