import { statuses } from "skolkvalitet"
import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { signs } from "../../../adapters/tables/sign.js"
import { issuesOf, messagesOf, observations, problemsOf } from "./sample-folder.js"

const header = "indicator_id,unit_id,period,numerator,denominator,value,base,status,origin"
const files = (cells: string) => observations(header, `trygghet,skola-1,2025,${cells},E`)
const read = (cells: string) => {
  const { numerator, denominator, value, base, status } = readTablesOrThrow(files(cells)).observations[0]!
  return { numerator, denominator, value, base, status }
}
const nothing = { numerator: undefined, denominator: undefined, value: undefined, base: undefined }

describe("a sign in place of a number", () => {
  it.each([
    ["..", "suppressed-at-source"],
    [".", "not-applicable"],
    ["-", "not-reported"],
    ["~100", "near-all"],
    ["...", "near-all"]
  ])("%s means %s", (sign, status) => {
    expect(read(`${sign},,,,`)).toEqual({ ...nothing, status })
    expect(read(`,,${sign},,`)).toEqual({ ...nothing, status })
  })
  it("is never read as a number", () => {
    expect(read("~100,,~100,,")).toEqual({ ...nothing, status: "near-all" })
  })
  it("may stand in several columns", () => {
    expect(read("..,..,..,..,")).toEqual({ ...nothing, status: "suppressed-at-source" })
  })
  it("may be written in two ways that mean the same", () => {
    expect(read("~100,,...,,")).toEqual({ ...nothing, status: "near-all" })
  })
  it("may stand beside the status that it means", () => {
    expect(read("..,,,,suppressed-at-source")).toEqual({ ...nothing, status: "suppressed-at-source" })
  })
  it("that has two meanings may stand beside either", () => {
    expect(read("-,,,,not-published").status).toBe("not-published")
    expect(read("-,,,,not-reported").status).toBe("not-reported")
  })
  it("has the meanings that the model's statuses print it for", () => {
    for (const { sign, statuses: meanings } of signs.values()) {
      const printed = statuses.filter((status) => status.signs.includes(sign)).map(({ code }) => code)
      expect([...meanings].sort()).toEqual(printed.sort())
    }
  })
})

describe("a known base beside a hidden result", () => {
  it.each(["..", "~100", "..."])("is kept beside %s", (sign) => {
    expect(read(`${sign},20,,,`)).toMatchObject({ numerator: undefined, denominator: 20 })
    expect(read(`,,${sign},20,`)).toMatchObject({ value: undefined, base: 20 })
  })
  it("is kept beside a written status", () => {
    expect(read(",20,,,not-published")).toMatchObject({ denominator: 20, status: "not-published" })
  })
})

describe("a sign that contradicts its row", () => {
  it.each([
    ["a number in the other result", "..,20,5,,", "value"],
    ["a numerator beside a hidden denominator", "12,..,,,", "numerator"],
    ["a base beside not applicable", ".,20,,,", "denominator"],
    ["a base beside not reported", "-,20,,,", "denominator"],
    ["another sign", "..,.,,,", "denominator"],
    ["the status reported", "..,,,,reported", "status"],
    ["another status", "..,,,,not-applicable", "status"]
  ])("is told: %s", (_, cells, other) => {
    const [issue, ...more] = issuesOf(files(cells))
    expect(more).toEqual([])
    expect(issue?.code).toBe("sign-contradicts")
    expect(issue?.facts["other"]).toBe(other)
  })
  it("is told at the sign with both columns", () => {
    expect(problemsOf(files("12,..,,,"))).toEqual(["observations.csv:2:denominator sign-contradicts"])
    expect(messagesOf(files("12,..,,,"))).toEqual([
      "Tecknet .. i denominator säger att talet saknas, men numerator på samma rad säger något annat. Behåll det ena."
    ])
  })
  it("is told with the columns' Swedish names where the file has them", () => {
    const swedish = observations("indikator_id;enhet_id;period;täljare;värde;ursprung", "trygghet;skola-1;2025;..;5;E")
    expect(messagesOf(swedish)[0]).toContain("Tecknet .. i täljare säger att talet saknas, men värde på samma rad")
  })
  it("is left to the code list where the status is no code", () => {
    expect(problemsOf(files("..,,,,hemlig"))).toEqual(["observations.csv:2:status unknown-code"])
  })
})

describe("a status beside numbers", () => {
  it("that says there is none is told", () => {
    expect(problemsOf(files("5,10,,,not-asked"))).toEqual(["observations.csv:2:status number-beside-status"])
    expect(messagesOf(files("5,10,,,not-asked"))[0]).toContain("både ett tal och en status som säger att talet saknas")
  })
  it("that says there is one is told where there is none", () => {
    expect(problemsOf(files(",,,,reported"))).toEqual(["observations.csv:2:status number-missing"])
    expect(problemsOf(files(",,,,"))).toEqual(["observations.csv:2:status number-missing"])
  })
  it("is told at the status although the file has no such column", () => {
    const without = observations("indicator_id,unit_id,period,value,origin", "trygghet,skola-1,2025,,E")
    expect(problemsOf(without)).toEqual(["observations.csv:2:status number-missing"])
  })
  it("is not told besides a number that could not be read", () => {
    expect(problemsOf(files("x,,,,"))).toEqual(["observations.csv:2:numerator bad-number"])
    expect(problemsOf(files("5,x,,,not-asked"))).toEqual(["observations.csv:2:denominator bad-number"])
  })
})
