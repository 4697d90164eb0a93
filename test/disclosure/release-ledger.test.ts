import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { decodeReleaseLedger, decodeReleaseLedgerOrThrow } from "../../src/disclosure/release-ledger-decoding.js"
import { recordRelease, recordReleaseOrThrow } from "../../src/disclosure/release-ledger-record.js"
import { releaseLedgerText } from "../../src/disclosure/release-ledger-text.js"
import { answered, mean, passed, ratio, row, schools, share, tableOf } from "./support/town.js"

const tables = {
  units: schools("ask", "bjork", "ek", "al"),
  indicators: [share(), mean(), share({ id: "staff", disclosure: "open" as const })],
  observations: [
    passed("ask", 3, 20),
    passed("bjork", 15, 30),
    passed("ek", 20, 40),
    row("al", { status: "not-reported" }),
    answered("ask", 3.456, 20),
    passed("ask", 1, 2, { indicatorId: "staff" })
  ]
}
const release = protectFiguresOrThrow(tableOf(tables))
const sha256 = "0123456789abcdef".repeat(4)
const files = [
  { name: "b.csv", sha256 },
  { name: "a.csv", sha256 }
]
const ledger = recordReleaseOrThrow(undefined, release, { id: "spring", files })

describe("the ledger of a release", () => {
  it("holds the printed numbers of shown figures and only the names of hidden ones, by id", () => {
    expect(ledger.releases[0]?.figures).toEqual([
      { id: "passed/ask/2025/all", shown: false },
      { id: "passed/bjork/2025/all", shown: false },
      { id: "passed/ek/2025/all", shown: true, value: "50.0", numerator: 20, denominator: 40 },
      { id: "passed/town/2025/all", shown: true, value: "42.2", numerator: 38, denominator: 90 },
      { id: "safety/ask/2025/all", shown: true, value: "3.5", denominator: 20 }
    ])
  })

  it("names its year, the limits that were followed and the files", () => {
    const { figures, ...head } = ledger.releases[0] ?? { figures: [] }
    expect(figures).toHaveLength(5)
    expect(head).toEqual({
      id: "spring",
      year: 2025,
      policy: {
        name: "default",
        minimumBase: 10,
        minimumAnswers: 5,
        minimumCell: 5,
        hideFullCells: "unfavourable"
      },
      files: [
        { name: "a.csv", sha256 },
        { name: "b.csv", sha256 }
      ]
    })
  })

  it("keeps a base of nobody, which is shown without a value", () => {
    const empty = protectFiguresOrThrow(
      tableOf({ ...tables, indicators: [ratio()], observations: [passed("ask", 0, 0), passed("ek", 20, 40)] })
    )
    const { releases } = recordReleaseOrThrow(undefined, empty, { id: "1" })
    expect(releases[0]?.figures[0]).toEqual({ id: "passed/ask/2025/all", shown: true, numerator: 0, denominator: 0 })
  })

  it("is added to, and the given ledger is left as it was", () => {
    const more = recordReleaseOrThrow(ledger, release, { id: "autumn" })
    expect([ledger, more].map(({ releases }) => releases.map(({ id }) => id))).toEqual([
      ["spring"],
      ["spring", "autumn"]
    ])
  })

  it("does not change when the same release is entered again, and refuses another of the same name", () => {
    expect(recordReleaseOrThrow(ledger, release, { id: "spring", files: [...files].reverse() })).toBe(ledger)
    const result = recordRelease(ledger, release, { id: "spring" })
    expect(Result.isFailure(result) && result.failure).toMatchObject({ code: "release-exists", cells: ["spring"] })
  })

  it("refuses an empty name and a hash that is none", () => {
    const result = recordRelease(undefined, release, { id: " ", files: [{ name: "a.csv", sha256: "ABC" }] })
    const issues = Result.isFailure(result) && result.failure._tag === "DecodeError" ? result.failure.issues : []
    expect(issues.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["releases.0.id", "empty-text"],
      ["releases.0.files.0.sha256", "invalid"]
    ])
  })

  it("takes only what protectFigures made", () => {
    expect(() => recordRelease(undefined, { ...release }, { id: "1" })).toThrow(TypeError)
  })
})

describe("releaseLedgerText", () => {
  const text = releaseLedgerText(ledger)

  it("writes one figure a line", () => {
    expect(text).toContain('\n        {"id":"passed/ask/2025/all","shown":false},\n')
    expect(text.split("\n").filter((line) => line.includes('"shown"'))).toHaveLength(5)
  })

  it("is read back as it was", () => {
    expect(decodeReleaseLedgerOrThrow(JSON.parse(text))).toEqual(ledger)
  })

  it("is the same text whatever the order of the members", () => {
    const [first] = ledger.releases
    const turned = first === undefined ? first : Object.fromEntries(Object.entries(first).reverse())
    expect(releaseLedgerText(decodeReleaseLedgerOrThrow({ releases: [turned], schemaVersion: 1 }))).toBe(text)
  })
})

describe("decodeReleaseLedger", () => {
  const codesOf = (input: unknown): ReadonlyArray<unknown> => {
    const result = decodeReleaseLedger(input)
    return Result.isFailure(result) ? result.failure.issues.map(({ path, code }) => [path.join("."), code]) : []
  }

  it.each([
    ["null", null],
    ["a list", []],
    ["a text", "ledger"],
    ["nothing", undefined]
  ])("refuses %s", (_, input) => {
    expect(codesOf(input).length).toBeGreaterThan(0)
  })

  it("lists all problems, also of figures and releases that stand twice", () => {
    const [first] = ledger.releases
    const figures = [
      { id: "a", shown: false, numerator: 3 },
      { id: "a", shown: true },
      { id: "b", shown: true, value: "1,5", reason: "small" }
    ]
    expect(codesOf({ schemaVersion: 2, releases: [{ ...first, figures }, first] })).toEqual([
      ["schemaVersion", "wrong-type"],
      ["releases.0.figures.0.shown", "number-beside-status"],
      ["releases.0.figures.1.shown", "number-missing"],
      ["releases.0.figures.2.reason", "unexpected-field"],
      ["releases.0.figures.2.value", "not-a-number"],
      ["releases.1.id", "duplicate-key"],
      ["releases.0.figures.1.id", "duplicate-key"]
    ])
  })
})
