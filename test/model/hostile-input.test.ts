import { execFileSync } from "node:child_process"
import * as Result from "effect/Result"
import { buildSync } from "esbuild"
import { describe, expect, it } from "vitest"
import { decodeDataset } from "../../src/model/decode-dataset.js"
import { decodeUnit } from "../../src/model/decode-entity.js"
import { entityTables } from "../../src/model/entity-tables.js"
import { decoderOf, issuesIn, issuesOf, told } from "./support/decoders.js"
import { emptyDataset, goodDataset, goodRows } from "./support/good-rows.js"

const unit = { id: "a", name: "A", schoolForms: ["GR"], predecessorIds: [] }
const row = { unitId: "town", period: "2025", groupId: "all", status: "not-reported", origin: "x" }

/** A list in a list in a list … */
const deepList = (depth: number): unknown => {
  let value: unknown = []
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

const deepObject = (depth: number): unknown => {
  let value: unknown = {}
  for (let level = 0; level < depth; level += 1) value = { a: value }
  return value
}

const circle = (): Record<string, unknown> => {
  const value: Record<string, unknown> = { ...unit }
  value["predecessorIds"] = [value]
  return value
}

/** Values that look like something and are something else. */
const strange: ReadonlyArray<readonly [string, unknown]> = [
  ["an object whose toString is a number, as JSON can hold it", JSON.parse('{"toString":1,"valueOf":1}')],
  ["an object without prototype", Object.create(null)],
  ["a symbol", Symbol("x")],
  ["a big whole number", 10n ** 30n],
  ["a function", () => "a"],
  ["a date", new Date(0)],
  ["a date that is none", new Date(Number.NaN)],
  ["a map", new Map([["id", "a"]])],
  ["a pattern", /a/],
  ["a boxed text", Object("a")],
  ["bytes", new Uint8Array(3)],
  ["a list that is deep", deepList(50_000)],
  ["an object that is deep", deepObject(50_000)],
  ["an object in a circle", circle()],
  ["a list with a symbol in it", [Symbol("x")]],
  ["an empty list", []],
  ["NaN", Number.NaN]
]

describe("a strange value", () => {
  it.each(strange)("as the id of a unit is a problem and never thrown: %s", (_, id) => {
    expect(told(issuesOf(emptyDataset({ units: [{ ...unit, id }] })))).toContain("units.0.id wrong-type")
  })
  it.each(strange)("as one of several key fields is a problem and never thrown: %s", (_, indicatorId) => {
    const observations = [{ ...row, indicatorId }]
    expect(told(issuesOf(emptyDataset({ observations })))).toContain("observations.0.indicatorId wrong-type")
  })
  it.each(strange)("as the authority's id is a problem and never thrown: %s", (_, id) => {
    const authority = { id, name: "x", kind: "state" }
    expect(told(issuesOf(emptyDataset({ authority, places: {} })))).toContain("authority.id wrong-type")
  })
  it.each(strange)("as a reference is a problem and never thrown: %s", (_, areaId) => {
    expect(told(issuesOf(emptyDataset({ units: [{ ...unit, areaId }] })))).toContain("units.0.areaId wrong-type")
  })
  it.each(strange)("as a whole row is a problem and never thrown: %s", (_, value) => {
    expect(issuesOf(emptyDataset({ units: [value] }))).not.toEqual([])
  })
  it.each(strange)("as a field that is not known is a problem and never thrown: %s", (_, extra) => {
    expect(told(issuesOf(emptyDataset({ extra })))).toEqual(["extra unexpected-field"])
  })
  it.each(strange)("as the places is a problem or nothing, and never thrown: %s", (_, places) => {
    expect(Array.isArray(issuesOf(emptyDataset({ places })))).toBe(true)
  })
  it.each(strange)("as the whole input is a problem and never thrown: %s", (_, input) => {
    expect(issuesOf(input)).not.toEqual([])
  })
})

/** Fields that hold free names, which an empty object of any sort fits. */
const records = new Set(["externalIds", "externalRefs", "texts"])

describe("every decoder of one row", () => {
  it.each(entityTables.map(({ table }) => table))("never throws on strange rows: %s", (table) => {
    expect(strange.filter(([, value]) => issuesIn(decoderOf[table](value)).length === 0).map(([name]) => name)).toEqual(
      []
    )
  })
  it.each(entityTables.map(({ table }) => table))("never throws on strange fields: %s", (table) => {
    const accepted = Object.keys(goodRows[table])
      .filter((field) => !records.has(field))
      .flatMap((field) =>
        strange
          .filter(([, value]) => Result.isSuccess(decoderOf[table]({ ...goodRows[table], [field]: value })))
          .map(([name]) => `${field}: ${name}`)
      )
    expect(accepted.filter((entry) => !entry.endsWith("an empty list"))).toEqual([])
  })
})

describe("a map where a record belongs", () => {
  it("is refused, for its entries would be lost without a word", () => {
    const texts = new Map([["analysis", "Vi ser att …"]])
    expect(told(issuesIn(decoderOf.reports({ ...goodRows.reports, texts })))).toEqual(["texts wrong-type"])
  })
})

describe("a field named __proto__", () => {
  const text = JSON.stringify(unit).replace("{", '{"__proto__":{"areaId":"x"},')
  it("is refused like any other unknown field", () => {
    expect(told(issuesIn(decodeUnit(JSON.parse(text))))).toEqual(["__proto__ unexpected-field"])
  })
  it("of a data set is refused", () => {
    const input: unknown = JSON.parse(JSON.stringify(emptyDataset()).replace("{", '{"__proto__":{"goals":[]},'))
    expect(told(issuesOf(input))).toEqual(["__proto__ unexpected-field"])
  })
  it("in a record of free names is kept out of the prototype", () => {
    const input: unknown = JSON.parse(
      JSON.stringify(goodRows.indicators).replace('"kolada":"N15505"', '"__proto__":"N15505"')
    )
    const result = decoderOf.indicators(input)
    const ids = Result.isSuccess(result) ? (result.success as { externalIds: object }).externalIds : {}
    expect(Object.getPrototypeOf(ids)).toBe(Object.prototype)
  })
  it("changes nothing of other objects", () => {
    decodeDataset(JSON.parse('{"__proto__":{"polluted":true},"places":{"__proto__":{"polluted":true}}}'))
    expect("polluted" in {}).toBe(false)
  })
})

describe("a hundred thousand rows", { timeout: 120_000 }, () => {
  const many = <T>(make: (index: number) => T): ReadonlyArray<T> =>
    Array.from({ length: 100_000 }, (_, index) => make(index))
  it("with a fault each give as many problems", () => {
    const observations = many((index) => ({ ...row, indicatorId: `i${index}` }))
    expect(issuesOf(emptyDataset({ observations }))).toHaveLength(100_000)
  })
  it("with the same key are told but for the first", () => {
    const areas = many(() => ({ id: "a", name: "A" }))
    expect(issuesOf(emptyDataset({ areas }))).toHaveLength(99_999)
  })
  it("that are no rows give a problem each", () => {
    expect(issuesOf(emptyDataset({ units: many(() => null) }))).toHaveLength(100_000)
  })
  it("without fault are read", () => {
    const areas = many((index) => ({ id: `a${index}`, name: "A" }))
    expect(issuesOf(emptyDataset({ areas }))).toEqual([])
  })
  it("with three faults each are read in a process with an ordinary stack", () => {
    const { outputFiles } = buildSync({
      stdin: { contents: 'export * from "./src/model/decode-dataset.js"', resolveDir: process.cwd(), loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false
    })
    const program = `${outputFiles[0]?.text ?? ""}
      const row = (index) => ({ indicatorId: "i" + index, unitId: "nowhere", period: "2025", groupId: "nobody", status: "not-reported", origin: "x" })
      const input = { ...${JSON.stringify(emptyDataset())}, observations: Array.from({ length: 100000 }, (_, index) => row(index)) }
      console.log(decodeDataset(input).failure.issues.length)`
    const printed = execFileSync(process.execPath, ["--input-type=module", "-"], {
      input: program,
      encoding: "utf8",
      stdio: "pipe"
    })
    expect(printed.trim()).toBe("300000")
  })
})

describe("very long texts", () => {
  const long = "x".repeat(1_000_000)
  it("are read as a name", () => {
    expect(issuesIn(decodeUnit({ ...unit, name: long }))).toEqual([])
  })
  it("are read as an id without delay", () => {
    const start = performance.now()
    decodeUnit({ ...unit, id: `${" ".repeat(100_000)}x` })
    decodeUnit({ ...unit, id: long, schoolUnitCode: long, openedOn: long })
    expect(performance.now() - start).toBeLessThan(2000)
  })
  it("are shortened in a message", () => {
    const [issue] = issuesOf(goodDataset({ observations: [{ ...goodRows.observations, unitId: long }] }))
    expect(issue?.message.sv.length).toBeLessThan(300)
  })
})

describe("input from another place", () => {
  it("may be frozen", () => {
    const frozen = Object.freeze({ ...emptyDataset(), units: Object.freeze([Object.freeze(unit)]) })
    expect(issuesOf(frozen)).toEqual([])
  })
  it("may have no prototype", () => {
    expect(issuesOf(Object.assign(Object.create(null), emptyDataset()))).toEqual([])
  })
})
