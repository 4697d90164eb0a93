import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeFiguresCsv, writeFiguresJson } from "../../adapters/csv/index.js"
import { PublicationError } from "../../adapters/publication/publication-error.js"
import type { PublicationFile } from "../../adapters/publication/publication-file.js"
import { readPublication, readPublicationOrThrow } from "../../adapters/publication/read-publication.js"
import { writeReportJson, writeReportXmlOrThrow } from "../../adapters/skolverket/index.js"
import { publication as en } from "../../src/text/en/publication.js"
import { publication as sv } from "../../src/text/sv/publication.js"
import { releaseOf } from "../adapters/csv/support/published.js"
import { centralReport } from "../adapters/skolverket/support/reports.js"

const release = releaseOf()
const csv = writeFiguresCsv(release)
const swedish = writeFiguresCsv(release, { profile: "excel-sv" })
const json = writeFiguresJson(release)
const file = (name: string, text: string): PublicationFile => ({ name, text })
const reportJson = writeReportJson(centralReport)
const reportXml = writeReportXmlOrThrow(centralReport)

const problemsOf = (...files: ReadonlyArray<PublicationFile>) => {
  const read = readPublication(files)
  return Result.isFailure(read) ? read.failure.problems : []
}
const codesIn = (...files: ReadonlyArray<PublicationFile>) =>
  problemsOf(...files).map(({ code, file: name, place }) => `${name}:${place} ${code}`)

/** The CSV with one cell changed, by row number and header. */
const withCell = (row: number, header: string, cell: string, text = csv, delimiter = ","): string => {
  const lines = text.split("\r\n")
  const at = lines[0]!.replace("\ufeff", "").split(delimiter).indexOf(header)
  const cells = lines[row - 1]!.split(delimiter)
  expect(at).toBeGreaterThanOrEqual(0)
  lines[row - 1] = cells.map((old, index) => (index === at ? cell : old)).join(delimiter)
  return lines.join("\r\n")
}

const rowOf = (id: string): number => csv.split("\r\n").findIndex((line) => line.startsWith(`${id},`)) + 1
const row = rowOf("godkant/stora/2024/25/all")

const changedJson = (change: (document: { figures: Array<Record<string, unknown>> }) => void): string => {
  const document = JSON.parse(json)
  change(document)
  return JSON.stringify(document)
}

describe("a file of figures in CSV", () => {
  it.each([
    ["value", "about 80", "not-a-number"],
    ["value", "1 234.5", "not-a-number"],
    ["numerator", "..", "not-a-number"],
    ["change", "+5.0", "not-a-number"],
    ["units", "one", "not-a-number"],
    ["level", "school", "not-a-level"],
    ["status", "", "no-status"],
    ["node_id", "mellan", "contradicting-label"],
    ["period", "2023/24", "contradicting-label"],
    ["group_id", "girls", "contradicting-label"],
    ["indicator_id", "platser", "contradicting-label"]
  ])("is refused when %s holds %j", (header, cell, code) => {
    expect(codesIn(file("f.csv", withCell(row, header, cell)))).toEqual([`f.csv:${row}:${header} ${code}`])
  })

  it.each(["godkant", "godkant//2025/all", "godkant/stora/25/all", "a/b/2024/26/all", "a/b/all"])(
    "is refused when a figure is called %j",
    (id) => {
      expect(codesIn(file("f.csv", withCell(row, "figure_id", id)))).toEqual([`f.csv:${row}:figure_id not-a-figure-id`])
    }
  )

  it("is refused when a figure stands twice", () => {
    const line = csv.split("\r\n")[row - 1]!
    const last = csv.trimEnd().split("\r\n").length + 1
    expect(codesIn(file("f.csv", `${csv}${line}\r\n`))).toEqual([`f.csv:${last} repeated-figure`])
  })

  it("is refused with all missing, repeated and ragged columns told, in the language of its headers", () => {
    const missing = swedish.replace("verksamhet_id;", "nod;").replace("nämnare;", "täljare;")
    expect(codesIn(file("f.csv", missing))).toEqual([
      "f.csv:1:verksamhet_id missing-column",
      "f.csv:1:täljare repeated-column",
      "f.csv:1:nämnare missing-column"
    ])
    expect(codesIn(file("f.csv", `${csv}a,b\r\n`))[0]).toMatch(/:\d+ cell-count$/)
  })

  it("is refused when a quotation mark is never closed", () => {
    expect(codesIn(file("f.csv", withCell(row, "group", '"alla')))).toContain(`f.csv:${row} broken-csv`)
  })

  it("may repeat figures of another file", () => {
    expect(readPublicationOrThrow([file("a.csv", csv), file("b.csv", swedish)]).figures).toHaveLength(
      2 * release.figures.length
    )
  })

  it("may have no rows at all", () => {
    expect(readPublicationOrThrow([file("f.csv", csv.slice(0, csv.indexOf("\r\n")))]).figures).toEqual([])
  })
})

describe("a file of figures in JSON", () => {
  it("is refused when it is cut off", () => {
    expect(codesIn(file("f.json", json.slice(0, -9)))).toEqual(["f.json: broken-json"])
  })

  it("is refused with the path to each wrong field, and to each that nobody knows", () => {
    const text = changedJson(({ figures }) => {
      figures[0] = { ...figures[0], status: 3, note: "3 elever" }
    })
    expect(codesIn(file("f.json", text)).sort()).toEqual([
      "f.json:figures/0/note unexpected-field",
      "f.json:figures/0/status unknown-code"
    ])
  })

  it("is refused when a figure contradicts its id, or stands twice", () => {
    const text = changedJson(({ figures }) => {
      figures.push({ ...figures[0] })
      figures[1] = { ...figures[1], groupId: "girls" }
    })
    expect(codesIn(file("f.json", text))).toEqual([
      "f.json:figures/1:groupId contradicting-label",
      `f.json:figures/${release.figures.length} repeated-figure`
    ])
  })

  it("keeps digits that it should not have", () => {
    const at = release.figures.findIndex(({ id }) => id === "godkant/stora/2024/25/all")
    const text = changedJson(({ figures }) => {
      figures[at] = { ...figures[at], value: { value: 80.0123 } }
    })
    expect(readPublicationOrThrow([file("f.json", text)]).figures[at]?.value).toBe("80.0123")
  })
})

describe("a report", () => {
  const change = (text: string, from: string | RegExp, to: string): string => {
    expect(text).toMatch(from)
    return text.replace(from, to)
  }

  it("is refused when it is cut off", () => {
    expect(codesIn(file("r.json", reportJson.slice(0, 2000)))).toEqual(["r.json: broken-json"])
    expect(codesIn(file("r.xml", reportXml.slice(0, 2000)))).toEqual(["r.xml: broken-xml"])
  })

  it("is refused when a cell contradicts its row, in both formats", () => {
    const inJson = change(reportJson, /"nodeId": "[^"]+"(?=,\s*"groupId": "[^"]+",\s*"cells")/, '"nodeId": "elsewhere"')
    const inXml = change(reportXml, / nod="[^"]+"(?= grupp="[^"]+">\s*<tal )/, ' nod="elsewhere"')
    for (const codes of [codesIn(file("r.json", inJson)), codesIn(file("r.xml", inXml))]) {
      expect(codes.length).toBeGreaterThan(0)
      for (const code of codes) expect(code).toMatch(/:nodeId contradicting-label$/)
    }
  })

  it("is refused when a number is none", () => {
    const inXml = change(reportXml, /taljare="\d+"/, 'taljare="1e3"')
    expect(codesIn(file("r.xml", inXml))).toEqual([expect.stringMatching(/:numerator not-a-number$/)])
  })

  it("is refused when a list is missing", () => {
    const document = JSON.parse(reportJson)
    delete document.sections[0].blocks
    const [section] = document.sections
    expect(codesIn(file("r.json", JSON.stringify(document)))).toEqual([`r.json:${section.id} wrong-shape`])
  })

  it("shows a number beside a hidden figure to the audit, instead of refusing it", () => {
    const inXml = change(reportXml, 'status="suppressed"', 'taljare="3" status="suppressed"')
    const { figures } = readPublicationOrThrow([file("r.xml", inXml)])
    expect(figures.filter(({ status, numerator }) => status === "suppressed" && numerator === 3)).toHaveLength(1)
  })

  it("may show a figure in two tables, but not with two values", () => {
    const document = JSON.parse(reportJson)
    const blocks: Array<{ kind: string; rows: Array<{ cells: Array<{ numerator: number | null }> }> }> =
      document.sections.find((section: { blocks: Array<{ kind: string }> }) =>
        section.blocks.some(({ kind }) => kind === "figure-table")
      ).blocks
    const again = structuredClone(blocks.find(({ kind }) => kind === "figure-table")!)
    blocks.push(again)
    const before = readPublicationOrThrow([file("r.json", reportJson)]).figures.length
    expect(readPublicationOrThrow([file("r.json", JSON.stringify(document))]).figures).toHaveLength(before)
    again.rows[0]!.cells[0]!.numerator = 999
    expect(codesIn(file("r.json", JSON.stringify(document)))).toEqual([expect.stringMatching(/ repeated-figure$/)])
  })
})

describe("files beside figures", () => {
  it("are refused with the problems that tables have", () => {
    const codes = codesIn(
      file("f.csv", csv),
      file("units.csv", "id,name,area_id,school_forms\neken,Eken,norr,XX\n"),
      file("areas.csv", "id,nam,parent_id\nnorr,Norr,\n"),
      file("authority.csv", "id,name,kind,year\nkommun,Kommunen,municipality,i år\n")
    )
    expect(codes).toContain("units.csv:2:school_forms unknown-code")
    expect(codes).toContain("areas.csv:1:nam unknown-column")
    expect(codes).toContain("authority.csv:2:year bad-number")
  })

  it("are refused when a base is no number, belongs to nothing or stands twice", () => {
    const bases = "figure_id,denominator\na/b/2025/all,\na/b/2025,4\nc/b/2025/all,5\nc/b/2025/all,6\n"
    expect(codesIn(file("f.csv", csv), file("bases.csv", bases))).toEqual([
      "bases.csv:2:denominator not-a-number",
      "bases.csv:3 not-a-figure-id",
      "bases.csv:5 repeated-figure"
    ])
  })
})

describe("PublicationError", () => {
  it("is given when no file holds figures", () => {
    expect(codesIn()).toEqual([": no-figures"])
    expect(codesIn(file("readme.md", "# Siffror"))).toEqual([": no-figures"])
    expect(codesIn(file("units.csv", "id,name,school_forms\neken,Eken,GR\n"))).toEqual([": no-figures"])
  })

  it("lists the problems of all files, with file and place in the words", () => {
    const problems = problemsOf(file("a.csv", withCell(row, "value", "åtta")), file("b.json", "{"))
    expect(problems.map(({ message }) => message.sv)).toEqual([
      `a.csv:${row}:value: I value står åtta, men där ska stå ett tal utan tusentalsavgränsare.`,
      "b.json: Filen är ingen hel JSON-fil. Ta fram den på nytt."
    ])
    const error = new PublicationError({ problems })
    expect(error.sentence.sv).toMatch(/^Filerna går inte att läsa: 2 problem\. Det första: a\.csv:/)
    expect(error.message).toMatch(/^The files cannot be read: 2 problem\(s\)\. The first: a\.csv:/)
  })

  it("is thrown by the twin", () => {
    expect(() => readPublicationOrThrow([])).toThrow(PublicationError)
  })

  it("quotes no personal number", () => {
    const [problem] = problemsOf(file("f.csv", withCell(row, "value", "811218-9876")))
    expect(JSON.stringify(problem)).not.toContain("811218")
    expect(problem?.message.en).toContain("***")
  })

  it("has a sentence of its own for each code, in both languages", () => {
    const facts = { field: "x", text: "y", figure: "z", cells: 1, expected: 2 }
    const sentences = [sv, en].flatMap((texts) => Object.values(texts).map((sentence) => sentence(facts)))
    expect(new Set(sentences).size).toBe(2 * Object.keys(sv).length)
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/)
    expect(sentences.join()).not.toContain("undefined")
  })
})

describe("garbled files", () => {
  const texts: ReadonlyArray<readonly [string, string]> = [
    ["f.csv", csv],
    ["f.csv", swedish],
    ["f.json", json],
    ["r.json", reportJson],
    ["r.xml", reportXml],
    ["units.csv", "id,name,area_id,school_forms\neken,Eken,norr,GR\n"],
    ["manifest.json", '{"program":"skolkvalitet","files":[{"name":"f.csv"}],"earlier":[{"files":[null]}]}']
  ]
  const piece = fc.constantFrom(
    '"',
    ",",
    ";",
    "\r",
    "\n",
    "/",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "&",
    "null",
    "\ufeff",
    "9e999"
  )

  it("never throw, and give figures or problems", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 40 }), piece, ([name, text], at, cut, given) => {
        const start = at % text.length
        const garbled = text.slice(0, start) + given + text.slice(start + cut)
        const read = readPublication([file(name, garbled), file("cut.csv", csv.slice(0, start % csv.length))])
        expect(
          Result.isFailure(read) ? read.failure.problems.length : read.success.figures.length
        ).toBeGreaterThanOrEqual(Result.isFailure(read) ? 1 : 0)
      }),
      { numRuns: 50 }
    )
  })

  it("never tell a figure that is not in them: a cut file has the first figures of the whole", () => {
    const whole = readPublicationOrThrow([file("f.csv", csv)]).figures
    fc.assert(
      fc.property(fc.integer({ min: csv.indexOf("\r\n") + 2, max: csv.length }), (end) => {
        const read = readPublication([file("f.csv", csv.slice(0, end))])
        if (Result.isSuccess(read))
          expect(read.success.figures.slice(0, -1)).toEqual(
            whole.slice(0, Math.max(0, read.success.figures.length - 1))
          )
        else expect(read.failure.problems).toHaveLength(1)
      }),
      { numRuns: 50 }
    )
  })

  it("do not exhaust the reader with elements within elements", () => {
    const deep = `${"<a>".repeat(4_000)}${"</a>".repeat(4_000)}`
    expect(["broken-xml", "no-figures"]).toContain(problemsOf(file("r.xml", deep))[0]?.code)
  })
})
