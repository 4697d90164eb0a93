import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { audit } from "../../src/text/sv/audit.js"
import { decoding } from "../../src/text/sv/decoding.js"
import { documents } from "../../src/text/sv/documents.js"
import { errors } from "../../src/text/sv/errors.js"
import { publication } from "../../src/text/sv/publication.js"
import { reports } from "../../src/text/sv/reports.js"
import { statistics } from "../../src/text/sv/statistics.js"
import { surveys } from "../../src/text/sv/surveys.js"
import { tables } from "../../src/text/sv/tables.js"
import { errorCatalogue } from "./support/error-catalogue.js"
import { errorLists } from "./support/error-lists.js"

const page = errorCatalogue()

/** The source that declares a class of errors. */
const taggedErrors = ["src", "adapters"].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [...readFileSync(`${top}/${name}`, "utf8").matchAll(/Data\.TaggedError\("(\w+)"\)/g)])
    .map(([, tag]) => tag)
)

const codesOf = (name: string): ReadonlyArray<string> =>
  errorLists.filter((one) => one.name === name).flatMap(({ examples }) => examples.map(([code]) => code))

describe("docs/errors.md", () => {
  it("is what the library says today", async () => {
    await expect(page).toMatchFileSnapshot("../../docs/errors.md")
  })
  it("has every class of errors that the library declares", () => {
    const named = new Set(errorLists.map(({ name }) => name.replace(/ .*/, "")))
    expect([...named].sort()).toEqual(taggedErrors.toSorted())
  })
  it.each([
    ["DecodeError", Object.keys(decoding)],
    ["DecodeError (tables)", Object.keys(tables)],
    ["AuditError", Object.keys(audit)],
    ["DocumentError", Object.keys(documents)],
    ["PublicationError", Object.keys(publication)],
    ["StatisticsError", Object.keys(statistics)],
    ["ReportError", Object.keys(reports).flatMap((key) => (key.startsWith("error-") ? [key.slice(6)] : []))]
  ])("has every code of %s", (name, codes) => {
    expect(codesOf(name)).toEqual(codes)
  })
  it("has every message on figures: those with a code, the unknown figure, and how a list of cells ends", () => {
    const told = [...codesOf("AggregationError"), ...codesOf("ProtectionError"), "unknown-figure", "and-more"]
    expect(told.sort()).toEqual(Object.keys(errors).sort())
  })
  it("has every message on surveys: those with a code, the two classes without, and a word that is no message", () => {
    const told = [...codesOf("AnswerError"), "unknown-cycle", "cycle-transition", "origin"]
    expect(told.sort()).toEqual(Object.keys(surveys).sort())
  })
  it("has one heading for each code", () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, code]) => code)
    expect(headings).toEqual([...new Set(errorLists.flatMap(({ examples }) => examples.map(([code]) => code)))].sort())
  })
  it("leaves no fact out of an example", () => {
    const sentences = errorLists.flatMap(({ examples }) => examples.flatMap(([, { sv, en }]) => [sv, en]))
    expect(sentences.filter((text) => !/^\S.*\S$/.test(text) || /undefined|NaN/.test(text))).toEqual([])
  })
})
