import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { DecodeIssue } from "../../src/model/decode-error.js"
import { quotable } from "../../src/model/personal-number.js"
import { decoding as english } from "../../src/text/en/decoding.js"
import { decoding as swedish } from "../../src/text/sv/decoding.js"
import { issuesOf } from "./support/decoders.js"
import { changedRow, datasetWith, emptyDataset, goodDataset, goodRows } from "./support/good-rows.js"

const personal = "811218-9876"

/** Everything of a problem that a person reads. */
const wordsOf = (issues: ReadonlyArray<DecodeIssue>): string =>
  JSON.stringify(issues.map(({ message, facts, raw }) => ({ message, facts, raw })))

describe("a personal number", () => {
  it.each([
    ["an unknown reference", datasetWith("observations", { unitId: personal })],
    ["an unknown reference in a list", datasetWith("units", { predecessorIds: [personal] })],
    [
      "a key that stands twice",
      goodDataset({ areas: [1, 2].map(() => ({ id: personal, name: "x" })), units: [], memberships: [] })
    ],
    ["a node that stands twice", emptyDataset({ areas: [{ id: "town", name: personal }] })],
    ["an id that is no id", datasetWith("units", { id: `${personal}/x` })],
    ["a code that is no code", datasetWith("actions", { status: personal })],
    ["a date that is no date", datasetWith("actions", { dueOn: personal })],
    [
      "an organisation number that is none",
      emptyDataset({ authority: { id: "t", name: "T", kind: "state", organisationNumber: personal } })
    ],
    ["a field that does not belong", datasetWith("units", { [personal]: "x" })],
    ["a field of the data set that does not belong", emptyDataset({ [personal]: [] })],
    ["a name in a record whose value is wrong", datasetWith("indicators", { externalIds: { [personal]: 3 } })],
    ["a value of the wrong type", datasetWith("units", { id: [personal] })]
  ])("is never quoted: %s", (_, input) => {
    const issues = issuesOf(input)
    expect(issues).not.toEqual([])
    expect(wordsOf(issues)).not.toContain(personal)
  })
  it("is not quoted in the middle of a longer id", () => {
    const issues = issuesOf(datasetWith("observations", { unitId: `elev 19${personal} i 4b` }))
    expect(wordsOf(issues)).not.toContain(personal)
  })
  it("is not quoted in the Error's own message", () => {
    const issues = issuesOf(datasetWith("observations", { unitId: personal }))
    expect(issues.map(({ message }) => message.en).join()).toContain("***")
  })
})

describe("quotable", () => {
  it.each([
    ["Björkskolan", "Björkskolan"],
    ["811218-9876", "***"],
    ["elev 8112189876 x", "***"],
    ["", ""],
    ["80509560", "80509560"]
  ])("gives %j as %j", (text, shown) => {
    expect(quotable(text)).toBe(shown)
  })
  it("gives at most eighty characters", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(quotable(text).length).toBeLessThanOrEqual(80)
      }),
      { seed: 20_250_106, numRuns: 200 }
    )
  })
  it("hides a number that stands where the text is cut", () => {
    expect(quotable(`${"x".repeat(200)} 811218-9876`)).toBe("***")
  })
})

describe("the texts of problems", () => {
  it("exist in both languages for the same codes", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(swedish).sort())
  })
  it.each(Object.keys(swedish) as ReadonlyArray<keyof typeof swedish>)(
    "say something in both languages: %s",
    (code) => {
      const facts = { field: "fältet", expected: "text", allowed: "a, b", id: "x", first: "", table: "units" }
      const told = [swedish[code](facts), english[code](facts)]
      expect(told.filter((text) => !/^\S.*\.$/.test(text) || text.includes("undefined"))).toEqual([])
    }
  )
  it("do not quote what was refused", () => {
    const secret = "hemligt innehåll"
    const rows = Object.keys(goodRows.actions).map((field) => changedRow("actions", { [field]: { secret } }))
    expect(wordsOf(issuesOf(goodDataset({ actions: rows })))).not.toContain(secret)
  })
})
