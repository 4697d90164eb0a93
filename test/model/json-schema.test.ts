import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isCalendarDate } from "../../src/model/calendar-date.js"
import { decodeDataset } from "../../src/model/decode-dataset.js"
import { decodeAuthority } from "../../src/model/decode-entity.js"
import { type EntityTable, entityTables } from "../../src/model/entity-tables.js"
import { modelJsonSchema, modelSchemaNames } from "../../src/model/json-schema.js"
import { decoderOf } from "./support/decoders.js"
import { emptyDataset, goodAuthority, goodDataset, goodRows, type Row, without } from "./support/good-rows.js"

const seeded = { seed: 20_250_107, numRuns: 400 }

const compile = (name: string, strict: boolean): ValidateFunction => {
  const schema = modelJsonSchema(name)
  if (schema === undefined) throw new Error(`There is no schema ${name}.`)
  return new Ajv2020({ strict, formats: { date: isCalendarDate } }).compile({ ...schema })
}

interface Subject {
  readonly name: string
  readonly good: Row
  readonly accepts: (input: unknown) => boolean
}

const subjects: ReadonlyArray<Subject> = [
  ...entityTables.map(({ table, name }) => ({
    name,
    good: goodRows[table],
    accepts: (input: unknown) => Result.isSuccess(decoderOf[table](input))
  })),
  { name: "authority", good: goodAuthority, accepts: (input) => Result.isSuccess(decodeAuthority(input)) },
  { name: "dataset", good: goodDataset(), accepts: (input) => Result.isSuccess(decodeDataset(input)) }
]
const named = subjects.map((subject) => [subject.name, subject] as const)

/** What JSON Schema cannot say here: check digits, days within periods, a number beside a status, and keys. */
const onlyTheDecoderKnows = new Set(["organisationNumber", "period", "status", "from"])

const pool: ReadonlyArray<unknown> = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    2025,
    7,
    100,
    2 ** 53,
    "3",
    "",
    " ",
    "a",
    "a/b",
    " a",
    "x;y",
    "2025-02-30",
    "2025-01-31"
  ],
  ...[
    "2025",
    "2024/25",
    "2025-VT",
    "GR",
    "all",
    "reported",
    "NORMS",
    "80509560",
    "0180",
    "share",
    "sum",
    "none",
    "none "
  ],
  ...[
    [],
    {},
    [1],
    ["a"],
    ["GR"],
    ["a/b"],
    [null],
    [[]],
    { a: 1 },
    { a: "b" },
    [{}],
    ["NORMS", "MATHS"],
    [{ kind: "survey" }]
  ]
]

/** The good row with one field replaced, removed or added. */
const mutant = (good: Row): fc.Arbitrary<readonly [string, Row]> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom(...Object.keys(good)), fc.constantFrom(...pool))
        .map(([field, value]) => [field, { ...good, [field]: value }] as const)
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...Object.keys(good)).map((field) => [field, without(good, field)] as const)
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("extra", "ID", "constructor").map((field) => [field, { ...good, [field]: 1 }] as const)
    }
  )

describe("the schemas", () => {
  it("are the data set, the authority and one for every table", () => {
    const names = entityTables.map(({ name }) => name)
    expect([...modelSchemaNames].sort()).toEqual(["dataset", "authority", ...names].sort())
  })
  it.each([...modelSchemaNames])("say that they are draft 2020-12: %s", (name) => {
    expect(modelJsonSchema(name)?.["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema")
  })
  it("have ids of their own", () => {
    expect(new Set(modelSchemaNames.map((name) => modelJsonSchema(name)?.["$id"])).size).toBe(modelSchemaNames.length)
  })
  it.each([...modelSchemaNames])("are plain JSON: %s", (name) => {
    const schema = modelJsonSchema(name)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
  it.each([...modelSchemaNames])("compile in a strict validator: %s", (name) => {
    expect(() => compile(name, true)).not.toThrow()
  })
  it.each(["", "units", "Unit", "constructor", "__proto__"])("are none for the name %j", (name) => {
    expect(modelJsonSchema(name)).toBeUndefined()
  })
})

describe("a schema", () => {
  it.each(named)("accepts the complete row: %s", (name, { good }) => {
    const validate = compile(name, false)
    expect(validate(good) ? [] : validate.errors).toEqual([])
  })
  it.each(named)("refuses what is no object: %s", (name) => {
    const validate = compile(name, false)
    expect([null, 3, "x", [], true].filter((input) => validate(input))).toEqual([])
  })
  it.each(named)("refuses an unknown field, as the decoder does: %s", (name, { good, accepts }) => {
    const input = { ...good, colour: "red" }
    expect([compile(name, false)(input), accepts(input)]).toEqual([false, false])
  })
  it.each(named)("wants the fields that the decoder wants: %s", (name, { good, accepts }) => {
    const validate = compile(name, false)
    const apart = Object.keys(good).filter((field) => validate(without(good, field)) !== accepts(without(good, field)))
    // A data set without a list that its rows point at is a matter of references, which a schema cannot follow.
    expect(name === "dataset" ? [] : apart).toEqual([])
  })
  it.each(named.filter(([name]) => name !== "dataset"))(
    "agrees with the decoder on changed rows: %s",
    (name, { good, accepts }) => {
      const validate = compile(name, false)
      fc.assert(
        fc.property(mutant(good), ([field, input]) => {
          if (onlyTheDecoderKnows.has(field)) return
          expect(validate(input)).toBe(accepts(input))
        }),
        seeded
      )
    }
  )
  it.each(named)("refuses nothing that the decoder accepts: %s", (name, { good, accepts }) => {
    const validate = compile(name, false)
    fc.assert(
      fc.property(mutant(good), ([, input]) => {
        expect(accepts(input) && !validate(input)).toBe(false)
      }),
      { ...seeded, numRuns: name === "dataset" ? 50 : 400 }
    )
  })
})

describe("the schema of the data set", () => {
  const validate = compile("dataset", false)
  it("accepts the smallest data set", () => {
    expect(validate(emptyDataset())).toBe(true)
  })
  it.each(["schemaVersion", "year", "authority", "units", "goalAreas", "indicators", "observations"])(
    "wants %s",
    (field) => {
      expect(validate(without(emptyDataset(), field))).toBe(false)
    }
  )
  it.each(entityTables.map(({ table }) => table))("checks the rows of %s", (table: EntityTable) => {
    expect(validate(emptyDataset({ [table]: [{ ...goodRows[table], colour: "red" }] }))).toBe(false)
  })
  it("accepts what the decoder gave back, written as JSON", () => {
    const result = decodeDataset(goodDataset())
    expect(validate(JSON.parse(JSON.stringify(Result.isSuccess(result) ? result.success : null)))).toBe(true)
  })
})
