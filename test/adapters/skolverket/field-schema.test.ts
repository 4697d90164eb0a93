import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { type Field, fieldsOf } from "../../../adapters/skolverket/field-schema.js"
import { simpleTypeOf } from "../../../adapters/skolverket/simple-type.js"
import { CalendarDate } from "../../../src/model/calendar-date.js"
import { Identifier, Text } from "../../../src/model/identifier.js"
import { MunicipalityCode } from "../../../src/model/municipality.js"
import { Period } from "../../../src/model/period.js"
import { Count, Quantity } from "../../../src/model/quantity.js"
import { PrintedNumber } from "../../../src/reporting/printed-number.js"

const fieldOf = (schema: Schema.Constraint): Field => {
  const field = fieldsOf(Schema.Struct({ field: schema })).get("field")
  if (field === undefined) throw new Error("No field")
  return field
}

/** A type as one line: its base and its facets. */
const typeOf = (schema: Schema.Constraint): string => {
  const { base, facets } = simpleTypeOf(fieldOf(schema).schema)
  const told = facets.map(({ name, attributes }) => `${name.slice(3)}=${attributes[0]?.[1]}`)
  return [base.slice(3), ...told].join(" ")
}

describe("fieldsOf", () => {
  it("tells what must be there from what may be absent or null", () => {
    expect(fieldOf(Schema.String).isOptional).toBe(false)
    expect(fieldOf(Schema.optionalKey(Schema.String)).isOptional).toBe(true)
    expect(fieldOf(Schema.NullOr(Schema.String)).isOptional).toBe(true)
  })
  it("looks through null to the value", () => {
    expect(fieldOf(Schema.NullOr(Schema.Boolean)).schema.type).toBe("boolean")
  })
  it("looks into a list, which may be empty", () => {
    expect(fieldOf(Schema.Array(Schema.Boolean))).toMatchObject({
      isList: true,
      isOptional: true,
      schema: { type: "boolean" }
    })
    expect(fieldOf(Schema.Boolean).isList).toBe(false)
  })
  it("reads a schema that has a name of its own", () => {
    const named = Schema.Struct({ a: Schema.String }).annotate({ identifier: "skolkvalitet/Named" })
    expect([...fieldsOf(named).keys()]).toEqual(["a"])
  })
  it("keeps the fields in their order", () => {
    expect([...fieldsOf(Schema.Struct({ z: Schema.String, a: Schema.String })).keys()]).toEqual(["z", "a"])
  })
})

describe("simpleTypeOf", () => {
  it.each<[string, Schema.Constraint, string]>([
    ["free text", Schema.String, "string"],
    ["a text that says something", Text, "string minLength=1"],
    ["an identifier, whose pattern XSD cannot hold", Identifier, "string minLength=1"],
    ["a day", CalendarDate, "date"],
    ["yes or no", Schema.Boolean, "boolean"],
    ["a count", Count, "nonNegativeInteger"],
    ["a whole number", Schema.Int, "integer"],
    ["any number", Quantity, "decimal"],
    ["a printed number", PrintedNumber, "decimal"],
    ["one code", Schema.Literal("a"), "string enumeration=a"],
    ["a list of codes", Schema.Literals(["a", "b"]), "string enumeration=a enumeration=b"],
    ["a version", Schema.Literal(1), "integer enumeration=1"],
    ["a period", Period, "string pattern=\\d{4}(/\\d{2}|-(VT|HT)|-\\d{2}-\\d{2})?"]
  ])("says of %s", (_, schema, type) => {
    expect(typeOf(schema)).toBe(type)
  })
  it("lists the codes of municipalities, which stand apart from the type", () => {
    expect(typeOf(MunicipalityCode).split(" ").length).toBe(1 + 290)
  })
})
