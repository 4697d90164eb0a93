import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { serializeXml } from "../../../adapters/skolverket/serialize-xml.js"
import { xmlElement } from "../../../adapters/skolverket/xml-element.js"
import { attribute, element, implied, text, type XmlForm, xmlForm } from "../../../adapters/skolverket/xml-form.js"
import { complexTypes, formElement } from "../../../adapters/skolverket/xsd-type.js"

/** The lines of a type without the wrapper that makes it a document. */
const linesOf = (form: XmlForm): ReadonlyArray<string> =>
  serializeXml(xmlElement("xs:schema", [], complexTypes(form)), "urn:xs")
    .split("\n")
    .slice(2, -2)
    .map((line) => line.trim())

const Inner = Schema.Struct({ words: Schema.String })
const inner = xmlForm("Inner", Inner, { words: text })

describe("complexTypes", () => {
  it("require an attribute unless it may be absent or null", () => {
    const form = xmlForm(
      "T",
      Schema.Struct({
        a: Schema.String,
        b: Schema.optionalKey(Schema.String),
        c: Schema.NullOr(Schema.Finite)
      }),
      { a: attribute("a"), b: attribute("b"), c: attribute("c") }
    )
    expect(linesOf(form)).toEqual([
      '<xs:complexType name="T">',
      "<xs:sequence/>",
      '<xs:attribute name="a" use="required" type="xs:string"/>',
      '<xs:attribute name="b" type="xs:string"/>',
      '<xs:attribute name="c" type="xs:decimal"/>',
      "</xs:complexType>"
    ])
  })
  it("put children in the order of the form, as often as the schema says", () => {
    const form = xmlForm(
      "T",
      Schema.Struct({
        many: Schema.Array(Inner),
        one: Inner,
        maybe: Schema.optionalKey(Schema.String),
        each: Schema.Array(Schema.String)
      }),
      {
        one: element("en", inner),
        many: element("flera", inner),
        maybe: element("kanske"),
        each: element("varje")
      }
    )
    expect(linesOf(form).slice(2, -2)).toEqual([
      '<xs:element name="en" type="k:Inner"/>',
      '<xs:element name="flera" type="k:Inner" minOccurs="0" maxOccurs="unbounded"/>',
      '<xs:element name="kanske" minOccurs="0" type="xs:string"/>',
      '<xs:element name="varje" minOccurs="0" maxOccurs="unbounded" type="xs:string"/>'
    ])
  })
  it("hold text and attributes, the text by its own type", () => {
    const form = xmlForm("T", Schema.Struct({ n: Schema.Natural, id: Schema.String }), { n: text, id: attribute("id") })
    expect(linesOf(form)).toEqual([
      '<xs:complexType name="T">',
      "<xs:simpleContent>",
      '<xs:extension base="xs:nonNegativeInteger">',
      '<xs:attribute name="id" use="required" type="xs:string"/>',
      "</xs:extension>",
      "</xs:simpleContent>",
      "</xs:complexType>"
    ])
  })
  it("name the type of a text with limits", () => {
    const form = xmlForm("T", Schema.Struct({ code: Schema.Literals(["a", "b"]) }), { code: text })
    expect(linesOf(form).slice(0, 6)).toEqual([
      '<xs:simpleType name="TText">',
      '<xs:restriction base="xs:string">',
      '<xs:enumeration value="a"/>',
      '<xs:enumeration value="b"/>',
      "</xs:restriction>",
      "</xs:simpleType>"
    ])
    expect(linesOf(form)).toContain('<xs:extension base="k:TText"/>')
  })
  it("write a list in an attribute as a list", () => {
    const form = xmlForm("T", Schema.Struct({ codes: Schema.Array(Schema.Literals(["a"])) }), {
      codes: attribute("koder")
    })
    expect(linesOf(form)).toContain('<xs:attribute name="koder">')
    expect(linesOf(form)).toContain("<xs:list>")
  })
  it("offer the elements of a choice in any order", () => {
    const Item = Schema.Struct({ kind: Schema.Literal("x"), words: Schema.String })
    const item = xmlForm("Item", Item, { kind: implied, words: text })
    const form = xmlForm("T", Schema.Struct({ all: Schema.Array(Item) }), {
      all: { as: "choice", elements: { x: { name: "ex", form: item } } }
    })
    expect(linesOf(form).slice(2, 5)).toEqual([
      '<xs:choice minOccurs="0" maxOccurs="unbounded">',
      '<xs:element name="ex" type="k:Item"/>',
      "</xs:choice>"
    ])
  })
  it("do not speak of a field that the element's name says", () => {
    const form = xmlForm("T", Schema.Struct({ kind: Schema.Literal("x") }), { kind: implied })
    expect(linesOf(form)).toEqual(['<xs:complexType name="T">', "<xs:sequence/>", "</xs:complexType>"])
  })
})

describe("formElement", () => {
  it("carries the references inside it", () => {
    const form = xmlForm("T", Inner, { words: text }, [{ name: "n", key: ["a/b", "id"], used: ["c", "ref"] }])
    expect(
      serializeXml(formElement("t", form), "urn:xs")
        .split("\n")
        .slice(1, -1)
        .map((line) => line.trim())
    ).toEqual([
      '<xs:element name="t" type="k:T" xmlns:xs="urn:xs">',
      '<xs:key name="n">',
      '<xs:selector xpath="k:a/k:b"/>',
      '<xs:field xpath="@id"/>',
      "</xs:key>",
      '<xs:keyref name="n-anvand" refer="k:n">',
      '<xs:selector xpath="k:c"/>',
      '<xs:field xpath="@ref"/>',
      "</xs:keyref>",
      "</xs:element>"
    ])
  })
})
