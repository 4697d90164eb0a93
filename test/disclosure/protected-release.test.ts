import { describe, expect, it } from "vitest"
import { policies } from "../../src/disclosure/policy.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { isProtectedRelease, type ProtectedRelease } from "../../src/disclosure/protected-release.js"
import { figureIn, passed, releaseOf, schools, tableOf } from "./support/town.js"

const tables = {
  units: schools("ask", "bjork", "ek"),
  observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
}
const release = releaseOf(tables)

/** Stands for any public writer. */
const writeInPublic = (given: ProtectedRelease): boolean => isProtectedRelease(given)

describe("isProtectedRelease", () => {
  it("knows a release", () => {
    expect(isProtectedRelease(release)).toBe(true)
  })

  it.each([
    ["a figure table", tableOf(tables)],
    ["a spread copy", { ...release }],
    ["a structured clone", structuredClone(release)],
    ["what JSON keeps", JSON.parse(JSON.stringify(release)) as unknown],
    ["an object that inherits from it", Object.create(release) as unknown],
    ["a proxy around it", new Proxy(release, {})],
    ["its figures", release.figures],
    ["null", null],
    ["nothing", undefined],
    ["a text", "release"]
  ])("does not take %s for one", (_, value) => {
    expect(isProtectedRelease(value)).toBe(false)
  })
})

describe("a protected release", () => {
  it("cannot be written by hand: the compiler refuses, and so does the check", () => {
    const literal = {
      policy: policies.default,
      year: 2025,
      authority: release.authority,
      nodes: [],
      indicators: [],
      groups: [],
      figures: []
    }
    // @ts-expect-error - a literal does not carry the brand of a ProtectedRelease
    expect(writeInPublic(literal)).toBe(false)
  })

  it("is not a figure table: the compiler refuses, and so does the check", () => {
    // @ts-expect-error - a FigureTable is for use inside the authority
    expect(writeInPublic(tableOf(tables))).toBe(false)
  })

  it("cannot be given other figures", () => {
    expect(() => Object.assign(release, { figures: tableOf(tables).figures })).toThrow(TypeError)
  })

  it("cannot have hidden figures exchanged for internal ones one by one", () => {
    const own = releaseOf(tables)
    const figures = own.figures as unknown as Array<unknown>
    expect(() => figures.splice(0, figures.length, ...tableOf(tables).figures)).toThrow(TypeError)
    expect(figureIn(own, "passed/ask/2025/all").status).toBe("suppressed")
  })

  it("cannot have numbers written into a hidden figure", () => {
    const own = releaseOf(tables)
    const hidden = figureIn(own, "passed/ask/2025/all")
    expect(() => Object.assign(hidden, { numerator: 3 })).toThrow(TypeError)
    expect(() => Object.assign(hidden.value, { value: 15 })).toThrow(TypeError)
  })

  it("does not change when the table is changed afterwards", () => {
    const table = tableOf(tables)
    const own = protectFiguresOrThrow(table)
    const before = JSON.stringify(own.figures)
    for (const figure of table.figures) Object.isFrozen(figure) || Object.assign(figure, { numerator: -1 })
    expect(JSON.stringify(own.figures)).toBe(before)
  })

  it("leaves the table as it was", () => {
    const table = tableOf(tables)
    const before = JSON.stringify(table)
    protectFiguresOrThrow(table)
    expect(JSON.stringify(table)).toBe(before)
  })

  it("holds the policy that was followed", () => {
    expect([release.policy, releaseOf(tables, "strict").policy]).toEqual([policies.default, policies.strict])
  })
})
