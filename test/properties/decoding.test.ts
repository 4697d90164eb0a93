import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeDataset } from "../../src/model/decode-dataset.js"
import { type EntityTable, entityTables } from "../../src/model/entity-tables.js"
import { decoded, decoderOf, issuesOf, told } from "../model/support/decoders.js"
import { emptyDataset, goodDataset, goodRows, type Row } from "../model/support/good-rows.js"

const seeded = { seed: 20_250_108, numRuns: 200 }
const tables = entityTables.map(({ table }) => table)

/** Any JSON value, with the field names of the model among its keys. */
const someJson = fc.jsonValue({ maxDepth: 4 })

/** An area, its name any text that says something. */
const someAreas = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9 .-]{0,10}[A-Za-z0-9]$/), { maxLength: 20 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.string({ minLength: 1 }).map((name) => ({ id, name: `${name}.` })))))

describe("decodeDataset", () => {
  it("never throws on any value", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (input) => {
        expect(Result.isFailure(decodeDataset(input))).toBe(true)
      }),
      seeded
    )
  })
  it("never throws on any JSON in any place of a data set", () => {
    fc.assert(
      fc.property(fc.constantFrom("year", "authority", "places", "files", ...tables), someJson, (field, value) => {
        const result = decodeDataset(goodDataset({ [field]: value }))
        expect(Result.isSuccess(result) || result.failure.issues.length > 0).toBe(true)
      }),
      seeded
    )
  })
  it("never throws on any JSON in any field of a row", () => {
    const place = fc
      .constantFrom(...tables)
      .chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...Object.keys(goodRows[table]))))
    fc.assert(
      fc.property(place, someJson, ([table, field], value) => {
        const input = goodDataset({ [table]: [{ ...goodRows[table], [field]: value }] })
        const result = decodeDataset(input)
        expect(Result.isSuccess(result) || result.failure.issues.length > 0).toBe(true)
      }),
      { ...seeded, numRuns: 500 }
    )
  })
  it("gives back what it was given, for any names", () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        expect(decoded(emptyDataset({ areas })).areas).toEqual(areas)
      }),
      seeded
    )
  })
  it("gives the same after JSON and back", () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        const dataset = decoded(emptyDataset({ areas }))
        expect(decoded(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset)
      }),
      seeded
    )
  })
  it("tells every faulty row, however many there are and wherever they stand", () => {
    const rows = fc.array(fc.boolean(), { maxLength: 40 })
    fc.assert(
      fc.property(rows, (faults) => {
        const areas = faults.map((fault, index) => ({ id: `a${index}`, name: fault ? "" : "A" }))
        const wanted = faults.flatMap((fault, index) => (fault ? [`areas.${index}.name empty-text`] : []))
        expect(told(issuesOf(emptyDataset({ areas })))).toEqual(wanted)
      }),
      seeded
    )
  })
  it("tells a problem with a path that leads to something or to where something is missing", () => {
    const follow = (input: unknown, path: ReadonlyArray<string | number>): boolean => {
      if (path.length === 0) return true
      if (typeof input !== "object" || input === null) return false
      const [step = "", ...rest] = path
      return rest.length === 0 || follow((input as Record<string | number, unknown>)[step], rest)
    }
    const place = fc
      .constantFrom(...tables)
      .chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...Object.keys(goodRows[table]))))
    fc.assert(
      fc.property(place, someJson, ([table, field], value) => {
        const input: Row = goodDataset({ [table]: [{ ...goodRows[table], [field]: value }] })
        expect(issuesOf(input).filter(({ path }) => !follow(input, path))).toEqual([])
      }),
      seeded
    )
  })
  it("tells every problem in two languages, in whole sentences", () => {
    const place = fc
      .constantFrom(...tables)
      .chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...Object.keys(goodRows[table]))))
    fc.assert(
      fc.property(place, someJson, ([table, field], value) => {
        const texts = issuesOf(goodDataset({ [table]: [{ ...goodRows[table], [field]: value }] })).flatMap(
          ({ message }) => [message.sv, message.en]
        )
        expect(texts.filter((text) => !text.endsWith(".") || text.includes("undefined"))).toEqual([])
      }),
      seeded
    )
  })
})

describe("the decoder of one row and that of the data set", () => {
  const place = fc
    .constantFrom(...tables)
    .chain((table) => fc.tuple(fc.constant<EntityTable>(table), fc.constantFrom(...Object.keys(goodRows[table]))))
  it("agree on what is wrong with the row itself", () => {
    fc.assert(
      fc.property(place, someJson, ([table, field], value) => {
        const row = { ...goodRows[table], [field]: value }
        const alone = decoderOf[table](row)
        const shape = Result.isFailure(alone)
          ? alone.failure.issues.map(({ path, code }) => `${table}.0.${path.join(".")} ${code}`)
          : []
        const whole = told(issuesOf(goodDataset({ [table]: [row] })))
        expect(shape.filter((issue) => !whole.includes(issue))).toEqual([])
      }),
      seeded
    )
  })
})
