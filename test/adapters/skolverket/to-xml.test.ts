import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { toXml } from "../../../adapters/skolverket/to-xml.js"
import { attribute, element, implied, text, xmlForm } from "../../../adapters/skolverket/xml-form.js"

const Coin = Schema.Struct({ kind: Schema.Literal("coin"), value: Schema.Finite })
const Note = Schema.Struct({ kind: Schema.Literal("note"), words: Schema.String })
const coin = xmlForm("Coin", Coin, { kind: implied, value: attribute("v") })
const note = xmlForm("Note", Note, { kind: implied, words: text })

const Purse = Schema.Struct({
  id: Schema.String,
  codes: Schema.Array(Schema.String),
  open: Schema.NullOr(Schema.Boolean),
  owner: Schema.optionalKey(Schema.String),
  names: Schema.Array(Schema.String),
  first: Schema.NullOr(Coin),
  all: Schema.Array(Schema.Union([Coin, Note]))
})
const purse = xmlForm("Purse", Purse, {
  id: attribute("id"),
  codes: attribute("codes"),
  open: attribute("open"),
  owner: element("owner"),
  names: element("name"),
  first: element("first", coin),
  all: { as: "choice", elements: { coin: { name: "coin", form: coin }, note: { name: "note", form: note } } }
})

const empty = { id: "p", codes: [], open: null, names: [], first: null, all: [] }
const made = (more: object) => toXml("purse", purse, { ...empty, ...more })

describe("toXml", () => {
  it("leaves out what is null, absent or an empty list", () => {
    expect(made({})).toEqual({ name: "purse", attributes: [["id", "p"]], content: [] })
  })
  it("writes yes and no", () => {
    expect(made({ open: false }).attributes).toContainEqual(["open", "false"])
    expect(made({ open: true }).attributes).toContainEqual(["open", "true"])
  })
  it("writes a list in an attribute with spaces between", () => {
    expect(made({ codes: ["GR", "FS"] }).attributes).toContainEqual(["codes", "GR FS"])
  })
  it("writes one element for each item of a list, and one for a single value", () => {
    expect(made({ owner: "o", names: ["a", "b"] }).content).toEqual([
      { name: "owner", attributes: [], content: "o" },
      { name: "name", attributes: [], content: "a" },
      { name: "name", attributes: [], content: "b" }
    ])
  })
  it("names the elements of a choice by the kind of each item, and does not write the kind", () => {
    const all = [
      { kind: "note", words: "hej" },
      { kind: "coin", value: 5 }
    ]
    expect(made({ all }).content).toEqual([
      { name: "note", attributes: [], content: "hej" },
      { name: "coin", attributes: [["v", "5"]], content: [] }
    ])
  })
  it("writes an object as an element of its own", () => {
    expect(made({ first: { kind: "coin", value: 1 } }).content).toEqual([
      { name: "first", attributes: [["v", "1"]], content: [] }
    ])
  })
  it.each([
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [26.375, "26.375"],
    [-2, "-2"]
  ])("writes %d without an exponent, which XML decimals do not know", (value, written) => {
    expect(made({ first: { kind: "coin", value } }).content).toMatchObject([{ attributes: [["v", written]] }])
  })
})
