import { describe, expect, it } from "vitest"
import { serializeXml } from "../../../adapters/skolverket/serialize-xml.js"
import { xmlElement } from "../../../adapters/skolverket/xml-element.js"

const lines = (...[root, namespace = "urn:a"]: [Parameters<typeof serializeXml>[0], string?]) =>
  serializeXml(root, namespace).split("\n")

describe("serializeXml", () => {
  it("writes a declaration and ends with a line feed", () => {
    expect(lines(xmlElement("a"))).toEqual(['<?xml version="1.0" encoding="UTF-8"?>', '<a xmlns="urn:a"/>', ""])
  })
  it("indents elements by two spaces per level", () => {
    const root = xmlElement("a", [], [xmlElement("b", [], [xmlElement("c"), xmlElement("d")]), xmlElement("e")])
    expect(lines(root).slice(1)).toEqual([
      '<a xmlns="urn:a">',
      "  <b>",
      "    <c/>",
      "    <d/>",
      "  </b>",
      "  <e/>",
      "</a>",
      ""
    ])
  })
  it("never adds a space to text", () => {
    expect(lines(xmlElement("a", [], " t "))[1]).toBe('<a xmlns="urn:a"> t </a>')
  })
  it("keeps attributes in their order", () => {
    expect(
      lines(
        xmlElement("a", [
          ["z", "1"],
          ["b", "2"],
          ["m", "3"]
        ])
      )[1]
    ).toBe('<a z="1" b="2" m="3" xmlns="urn:a"/>')
  })
  it("escapes what XML reads in a way of its own", () => {
    expect(lines(xmlElement("a", [["b", "<&>\"'"]], "<&>\"' ]]>"))[1]).toBe(
      '<a b="&lt;&amp;&gt;&quot;\'" xmlns="urn:a">&lt;&amp;&gt;"\' ]]&gt;</a>'
    )
  })
  it("keeps line breaks and tabs of attributes, which readers make spaces of", () => {
    expect(lines(xmlElement("a", [["b", "1\t2\n3\r4"]]))[1]).toBe('<a b="1&#9;2&#10;3&#13;4" xmlns="urn:a"/>')
  })
  it("keeps line breaks of text that some readers make line feeds of", () => {
    expect(serializeXml(xmlElement("a", [], "1\r2\u20283\n4"), "urn:a")).toContain(">1&#13;2&#8232;3\n4<")
  })
  it("declares prefixes", () => {
    const text = serializeXml(xmlElement("xs:schema", [["xmlns:k", "urn:k"]], [xmlElement("xs:element")]), "urn:xs")
    expect(text).toContain('<xs:schema xmlns:k="urn:k" xmlns:xs="urn:xs">')
    expect(text).toContain("  <xs:element/>")
  })
  it("is stopped by a character that XML cannot hold in text, should a caller forget to look", () => {
    expect(() => serializeXml(xmlElement("a", [], "\u0001"), "urn:a")).toThrow()
  })
})
