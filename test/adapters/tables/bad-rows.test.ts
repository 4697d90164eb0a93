import { describe, expect, it } from "vitest"
import { folder, headline, issuesOf, messagesOf, observations, problemsOf } from "./sample-folder.js"

const areas = (...rows: ReadonlyArray<string>) => folder({ "areas.csv": ["id,name", ...rows].join("\n") })
const header = "indicator_id,unit_id,period,value,origin"
const row = (year: number, value: string, origin = "E") => `trygghet,skola-1,${year},${value},${origin}`

describe("a row with too few cells", () => {
  it("is told with both numbers", () => {
    const files = areas("norr,Norr", "syd")
    expect(problemsOf(files)).toEqual(["areas.csv:3 too-few-cells"])
    expect(messagesOf(files)).toEqual([
      "Raden har 1 celler, men rubrikraden har 2. Lägg till de celler som saknas, även tomma."
    ])
  })
  it("still gives its name, so that references to it are not told", () => {
    const files = folder({ "areas.csv": "id,name,parent_id\nnorr,Norr\n" })
    expect(problemsOf(files)).toEqual(["areas.csv:2 too-few-cells"])
  })
})

describe("a row with too many cells", () => {
  it("is told", () => {
    expect(problemsOf(areas("norr,Norra, området"))).toEqual(["areas.csv:2 too-many-cells"])
  })
  it("is told with the advice to quote decimal numbers where a comma separates cells", () => {
    const files = observations(header, row(2025, "90,5"))
    expect(messagesOf(files)).toEqual([
      "Raden har 6 celler, men rubrikraden har 5. Ta bort de överflödiga, eller sätt text och decimaltal som innehåller skiljetecknet inom citattecken."
    ])
  })
  it("is told without that advice where something else separates them", () => {
    const files = folder({ "areas.csv": "id;name\nnorr;Norra; området\n" })
    expect(messagesOf(files)[0]).toContain("eller sätt text som innehåller skiljetecknet inom citattecken.")
  })
  it("that are empty is none", () => {
    expect(problemsOf(areas("norr,Norr,,,"))).toEqual([])
  })
})

describe("wrong quotation marks", () => {
  it("within a cell are told by row, and the rows after it are checked", () => {
    const files = areas("norr,Norr", 'syd,Rum 5" högt', "väst,")
    expect(problemsOf(files)).toEqual(["areas.csv:3 bad-quote", "areas.csv:4:name missing-field"])
    expect(messagesOf(files)[0]).toBe(
      'Raden har ett citattecken på fel plats. Sätt hela cellen inom citattecken och skriv dem dubbelt ("") i texten.'
    )
  })
  it("within a quoted cell are told", () => {
    expect(problemsOf(areas('norr,"det "norra" området"', "syd,Syd"))).toEqual(["areas.csv:2 bad-quote"])
  })
  it("that are never closed are told where they open, and the rows after it are checked", () => {
    const files = areas('norr,"Norr', "syd,Syd", "väst,")
    expect(problemsOf(files)).toEqual(["areas.csv:2 unclosed-quote", "areas.csv:4:name missing-field"])
    expect(messagesOf(files)[0]).toBe(
      'Ett citattecken öppnas på raden men stängs aldrig. Stäng det, eller skriv citattecken i text dubbelt ("").'
    )
  })
  it("in a text of several lines are told once", () => {
    const files = areas("norr,Norr", 'syd,"första\nandra "raden" här\ntredje"', "väst,Väst", "öst,")
    expect(problemsOf(files)).toEqual(["areas.csv:3 bad-quote", "areas.csv:5:name missing-field"])
  })
  it("in many rows are told for each", () => {
    const files = areas(...Array.from({ length: 30 }, (_, index) => `a${index},${index}" hög`), "norr,Norr")
    expect(problemsOf(files)).toHaveLength(30)
  })
  it("without end make reading stop with a word", () => {
    const files = areas(...Array.from({ length: 150 }, (_, index) => `a${index},${index}" hög`), "norr,Norr")
    expect(problemsOf(files)).toHaveLength(101)
    expect(problemsOf(files).at(-1)).toBe("areas.csv:102 reading-stopped")
    expect(messagesOf(files).at(-1)).toContain("Läsningen av areas.csv stannade på den här raden")
  })
  it("in the header row are told, and nothing else is known of the file", () => {
    const files = folder({ "areas.csv": 'id,na"me\nnorr,Norr\n' })
    expect(problemsOf(files)).toEqual(["areas.csv:1 bad-quote"])
  })
  it("lose the row, so that references which it could answer are not told", () => {
    expect(problemsOf(areas('no"rr,Norr'))).toEqual(["areas.csv:2 bad-quote"])
  })
})

describe("a very long row", () => {
  const long = "x".repeat(1_000_001)
  it("of 10 MB is told with its column, and the rows around it are checked", () => {
    const ten = "x".repeat(10_000_000)
    const issues = issuesOf(observations(header, row(2023, "a"), row(2024, "1", ten), row(2025, "b")))
    expect(issues.map(headline)).toEqual([
      "observations.csv:2:value bad-number",
      "observations.csv:3:origin row-too-long",
      "observations.csv:4:value bad-number"
    ])
    expect(issues[1]?.message.sv).toBe(
      "Raden är 10000024 tecken lång, mer än 1000000. Kontrollera att inget citattecken saknas, och korta texten."
    )
  }, 60_000)
  it("is not repeated in the problem", () => {
    const [issue] = issuesOf(observations(header, row(2024, "1", long)))
    expect(JSON.stringify(issue).length).toBeLessThan(1000)
  })
  it("that is quoted is told too", () => {
    expect(problemsOf(observations(header, row(2024, "1", `"${long}\n${long}"`)))).toEqual([
      "observations.csv:2:origin row-too-long"
    ])
  })
  it("of very many cells is told for both", () => {
    expect(problemsOf(observations(header, row(2024, "1", ",".repeat(1_500_000)), row(2025, "1")))).toEqual([
      "observations.csv:2:indicator_id row-too-long"
    ])
  })
  it("keeps its name, so that references to it are not told", () => {
    expect(problemsOf(areas(`norr,${long}`))).toEqual(["areas.csv:2:name row-too-long"])
  })
  it("just below the limit is read", () => {
    expect(problemsOf(areas(`norr,${"x".repeat(999_900)}`))).toEqual([])
  })
})

describe("the number of a row", () => {
  it("counts records with the header as 1, whatever lines they have", () => {
    const files = areas('norr,"Norra\nområdet\noch mer"', "syd,")
    expect(problemsOf(files)).toEqual(["areas.csv:3:name missing-field"])
  })
  it("does not count empty lines", () => {
    expect(problemsOf(areas("", "norr,Norr", "", "", "syd,"))).toEqual(["areas.csv:3:name missing-field"])
  })
  it("counts rows of separators, which spreadsheets show as rows", () => {
    expect(problemsOf(areas("norr,Norr", ",", "syd,"))).toEqual(["areas.csv:4:name missing-field"])
  })
})

describe("a key that is there twice", () => {
  it("is told at the second with the place of the first", () => {
    const files = areas("norr,Norr", "norr,Norr igen")
    expect(problemsOf(files)).toEqual(["areas.csv:3:id duplicate-key"])
    expect(messagesOf(files)).toEqual(["Nyckeln norr finns redan (areas.csv:2). Ta bort eller rätta en av raderna."])
  })
  it("may be made of several columns", () => {
    const files = observations(header, row(2025, "1"), row(2025, "2"), row(2024, "3"))
    expect(problemsOf(files)).toEqual(["observations.csv:3:indicator_id duplicate-key"])
    expect(messagesOf(files)[0]).toContain("trygghet/skola-1/2025/all finns redan (observations.csv:2)")
  })
})

describe("a reference to nothing", () => {
  it("is told with the files in which it should stand", () => {
    const files = observations(header, "trygghet,skola-9,2025,1,E", "nöjdhet,skola-1,2025,1,E")
    expect(problemsOf(files)).toEqual([
      "observations.csv:2:unit_id unknown-reference",
      "observations.csv:3:indicator_id unknown-reference"
    ])
    expect(messagesOf(files)).toEqual([
      "unit_id pekar på skola-9, som inte finns i units.csv, areas.csv, authority.csv. Rätta id eller lägg till raden.",
      "indicator_id pekar på nöjdhet, som inte finns i indicators.csv. Rätta id eller lägg till raden."
    ])
  })
  it("in a list is told at its column", () => {
    const files = folder({ "groups.csv": "id,dimension,name,part_of\nflickor,sex,Flickor,all|elever\n" })
    expect(problemsOf(files)).toEqual(["groups.csv:2:part_of unknown-reference"])
  })
  it("may be in a file with a Swedish header", () => {
    const files = folder({ "groups.csv": "id;dimension;namn;ingår_i\nflickor;sex;Flickor;elever\n" })
    expect(messagesOf(files)).toEqual([
      "ingår_i pekar på elever, som inte finns i groups.csv. Rätta id eller lägg till raden."
    ])
  })
})
