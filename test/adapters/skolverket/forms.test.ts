import { describe, expect, it } from "vitest"
import { fieldsOf } from "../../../adapters/skolverket/field-schema.js"
import { reportForm } from "../../../adapters/skolverket/report-form.js"
import type { XmlForm } from "../../../adapters/skolverket/xml-form.js"
import { ReportBlock } from "../../../src/reporting/report-block.js"

const inside = (form: XmlForm): ReadonlyArray<XmlForm> => [
  form,
  ...form.placements.flatMap(([, placement]) => {
    if (placement.as === "choice") return Object.values(placement.elements).flatMap((choice) => inside(choice.form))
    return placement.as === "element" && placement.form !== undefined ? inside(placement.form) : []
  })
]
const forms = inside(reportForm)
const namesIn = (form: XmlForm, as: "attribute" | "element"): ReadonlyArray<string> =>
  form.placements.flatMap(([, placement]) => (placement.as === as ? [placement.name] : []))

describe("the forms of the report's XML", () => {
  it("give every field of every schema a place", () => {
    for (const { schema, placements } of forms) {
      expect(placements.map(([field]) => field).sort()).toEqual([...fieldsOf(schema).keys()].sort())
    }
  })
  it("have each a type of its own", () => {
    const types = forms.map(({ type }) => type)
    expect(new Set(types).size).toBe(types.length)
  })
  it("place no two fields at one name", () => {
    for (const form of forms) {
      for (const as of ["attribute", "element"] as const) {
        const names = namesIn(form, as)
        expect(new Set(names).size).toBe(names.length)
      }
    }
  })
  it("never mix text with elements", () => {
    const mixed = forms.filter(
      ({ placements }) =>
        placements.some(([, { as }]) => as === "text") &&
        placements.some(([, { as }]) => as === "element" || as === "choice")
    )
    expect(mixed).toEqual([])
  })
  it("are named without å, ä and ö, so that every tool can type them", () => {
    const names = forms.flatMap((form) => [form.type, ...namesIn(form, "attribute"), ...namesIn(form, "element")])
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z-]*$/.test(name))).toEqual([])
  })
  it("cover every kind of block", () => {
    const kinds = ReportBlock.members.map((member) => member.fields.kind.literal)
    const choice = forms.flatMap(({ placements }) =>
      placements.flatMap(([, placement]) => (placement.as === "choice" ? [placement.elements] : []))
    )[0]
    expect(Object.keys(choice ?? {}).sort()).toEqual([...kinds].sort())
  })
  it("write lists of scalars as attributes only where no item holds a space", () => {
    const lists = forms.flatMap(({ schema, placements }) =>
      placements.flatMap(([field, { as }]) =>
        as === "attribute" && fieldsOf(schema).get(field)?.isList ? [field] : []
      )
    )
    expect([...new Set(lists)]).toEqual(["schoolForms"])
  })
})
