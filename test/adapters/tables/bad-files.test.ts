import { describe, expect, it } from "vitest"
import { file, folder, folderWith, issuesOf, messagesOf, problemsOf } from "./sample-folder.js"

const utf16 = (text: string, { mark }: { readonly mark: boolean }): Uint8Array => {
  const codes = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0))
  return new Uint8Array(codes.flatMap((code) => [code & 0xff, code >> 8]))
}

describe("a missing file", () => {
  it("is told for each of the five that must be there", () => {
    expect(problemsOf([])).toEqual([
      "authority.csv:1 missing-file",
      "units.csv:1 missing-file",
      "goal-areas.csv:1 missing-file",
      "indicators.csv:1 missing-file",
      "observations.csv:1 missing-file"
    ])
  })
  it("is told with what to do", () => {
    expect(messagesOf(folder({ "units.csv": undefined }))).toEqual([
      "Filen units.csv saknas. Lägg den i mappen; den måste ha minst en rubrikrad."
    ])
  })
  it("does not make every reference to its rows a problem", () => {
    expect(problemsOf(folder({ "units.csv": undefined }))).toEqual(["units.csv:1 missing-file"])
    expect(problemsOf(folder({ "indicators.csv": undefined }))).toEqual(["indicators.csv:1 missing-file"])
    expect(problemsOf(folder({ "authority.csv": undefined }))).toEqual(["authority.csv:1 missing-file"])
  })
  it("that is optional is none, but a reference to its rows leads nowhere", () => {
    const files = folder({ "areas.csv": undefined })
    expect(problemsOf(files)).toEqual(["units.csv:2:area_id unknown-reference"])
    expect(messagesOf(files)).toEqual([
      "area_id pekar på norr, som inte finns i areas.csv. Rätta id eller lägg till raden."
    ])
  })
})

describe("an unknown file", () => {
  it("is told with the nearest known name", () => {
    const files = [...folder(), file("unit.csv", "id\n")]
    expect(problemsOf(files)).toEqual(["unit.csv:1 unknown-file"])
    expect(messagesOf(files)).toEqual([
      "Filen unit.csv hör inte till datamängden. Menade du units.csv? Byt namn på filen eller ta bort den."
    ])
  })
  it.each([
    ["observation.csv", "observations.csv"],
    ["goals-areas.csv", "goal-areas.csv"],
    ["report_texts.csv", "report-texts.csv"],
    ["enheter.csv", "units.csv"],
    ["målområden.csv", "goal-areas.csv"],
    ["åtgärder.csv", "actions.csv"]
  ])("%s is likely meant for %s", (name, nearest) => {
    const [issue] = issuesOf([...folder(), file(name, "id\n")])
    expect(issue?.facts).toEqual({ file: name, nearest })
  })
  it("that stands in for a missing one is told instead of it", () => {
    const files = [...folder({ "units.csv": undefined }), file("unit.csv", "id\n")]
    expect(problemsOf(files)).toEqual(["unit.csv:1 unknown-file"])
  })
  it("that stands in for an optional one makes no reference to its rows a problem", () => {
    const files = [...folder({ "areas.csv": undefined }), file("area.csv", "id,name\nnorr,Norr\n")]
    expect(problemsOf(files)).toEqual(["area.csv:1 unknown-file"])
  })
  it("is told after the tables, by name", () => {
    const files = [file("z.csv", ""), file("a.txt", ""), ...folder({ "units.csv": "" })]
    expect(problemsOf(files)).toEqual(["units.csv:1 empty-file", "a.txt:1 unknown-file", "z.csv:1 unknown-file"])
  })
  it("in a folder below is unknown too", () => {
    expect(problemsOf([...folder(), file("2024/units.csv", "id\n")])).toEqual(["2024/units.csv:1 unknown-file"])
  })
  it("does not show what looks like a personal number in its name", () => {
    const [issue] = issuesOf([...folder(), file("elev 811218-9876.csv", "")])
    expect(JSON.stringify(issue)).not.toContain("9876")
  })
})

describe("a file that is there twice", () => {
  it("is told, for only one of them is read", () => {
    const files = [...folder(), file("Units.csv", "id,name,school_forms\n")]
    expect(problemsOf(files)).toEqual(["Units.csv:1 duplicate-file"])
    expect(messagesOf(files)).toEqual(["Filen Units.csv finns mer än en gång. Behåll en av dem."])
  })
})

describe("an empty file", () => {
  it.each([
    ["no byte", ""],
    ["a byte order mark", "\ufeff"],
    ["blank lines", "\n\r\n  \n"]
  ])("with %s is told", (_, text) => {
    expect(problemsOf(folder({ "areas.csv": text }))).toEqual(["areas.csv:1 empty-file"])
    expect(messagesOf(folder({ "areas.csv": text }))).toEqual([
      "Filen areas.csv är tom. Skriv minst en rubrikrad eller ta bort filen."
    ])
  })
})

describe("a wrong encoding", () => {
  const areas = "id,name\nnorr,Norra området\n"
  it("is UTF-16 with its mark", () => {
    const files = folderWith({ name: "areas.csv", bytes: utf16(areas, { mark: true }) })
    expect(problemsOf(files)).toEqual(["areas.csv:1 wrong-encoding"])
    expect(messagesOf(files)).toEqual(['Filen areas.csv har teckenkodningen UTF-16. Spara den som "CSV UTF-8".'])
  })
  it("is UTF-16 without a mark, told by its many zero bytes", () => {
    const files = folderWith({ name: "areas.csv", bytes: utf16(areas, { mark: false }) })
    expect(messagesOf(files)[0]).toContain("UTF-16")
  })
  it("is big-endian UTF-16", () => {
    const files = folderWith({ name: "areas.csv", bytes: new Uint8Array([0xfe, 0xff, 0, 0x69, 0, 0x64]) })
    expect(messagesOf(files)[0]).toContain("UTF-16")
  })
  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])("has the byte %d, which Windows-1252 lacks", (byte) => {
    const bytes = new Uint8Array([...new TextEncoder().encode("id,name\nnorr,A"), byte])
    const files = folderWith({ name: "areas.csv", bytes })
    expect(problemsOf(files)).toEqual(["areas.csv:2 wrong-encoding"])
    expect(messagesOf(files)).toEqual(['Filen areas.csv har en okänd teckenkodning. Spara den som "CSV UTF-8".'])
  })
  it("mixes UTF-8 and Windows-1252, as when files are glued together", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("id,name\nnorr,Å\nsyd,"), 0xe5, 0x0a])
    const files = folderWith({ name: "areas.csv", bytes })
    expect(problemsOf(files)).toEqual(["areas.csv:2 wrong-encoding"])
    expect(messagesOf(files)[0]).toContain("blandar teckenkodningarna UTF-8 och Windows-1252")
  })
  it("promises UTF-8 with a mark and does not keep it", () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("id,name\nnorr,"), 0xe5])
    expect(problemsOf(folderWith({ name: "areas.csv", bytes }))).toEqual(["areas.csv:1 wrong-encoding"])
  })
  it("is a workbook with the wrong name", () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])
    expect(messagesOf(folderWith({ name: "areas.csv", bytes }))).toEqual([
      'Filen areas.csv är en arbetsbok (xlsx eller ods), inte CSV. Spara den som "CSV UTF-8".'
    ])
  })
  it("does not make references to its rows a problem", () => {
    const files = folderWith({ name: "units.csv", bytes: utf16("id,name\n", { mark: true }) })
    expect(problemsOf(files)).toEqual(["units.csv:1 wrong-encoding"])
  })
})

describe("authority.csv", () => {
  it("must have a row", () => {
    const files = folder({ "authority.csv": "id,name,kind,year\n" })
    expect(problemsOf(files)).toEqual(["authority.csv:1 not-one-row"])
    expect(messagesOf(files)).toEqual([
      "authority.csv ska ha precis en rad under rubrikraden, huvudmannens, men har 0. Lägg till eller ta bort rader."
    ])
  })
  it("must not have a second row", () => {
    const files = folder({ "authority.csv": "id,name,kind,year\nkommun,K,municipality,2025\nannan,A,state,2025\n" })
    expect(problemsOf(files)).toEqual(["authority.csv:3 not-one-row"])
  })
  it("must have a year", () => {
    const files = folder({ "authority.csv": "id,name,kind,year\nkommun,K,municipality,\n" })
    expect(problemsOf(files)).toEqual(["authority.csv:2:year missing-field"])
  })
  it("has a year that is one", () => {
    const files = folder({ "authority.csv": "id,name,kind,year\nkommun,K,municipality,tjugofem\n" })
    expect(issuesOf(files).map(({ path, code }) => [path, code])).toEqual([[["year"], "bad-number"]])
  })
  it("shares its id with no unit", () => {
    const files = folder({ "authority.csv": "id,name,kind,year\nskola-1,K,municipality,2025\n" })
    expect(problemsOf(files)).toEqual(["units.csv:2:id duplicate-node"])
  })
  it("that is broken does not keep the other tables from being checked", () => {
    const files = folder({ "authority.csv": "", "areas.csv": "id,name\nnorr,\n" })
    expect(problemsOf(files)).toEqual(["authority.csv:1 empty-file", "areas.csv:2:name missing-field"])
  })
})
