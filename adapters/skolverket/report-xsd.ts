import { inBoth } from "../../src/reporting/wording.js"
import { reportElement, reportForm, reportNamespace } from "./report-form.js"
import { serializeXml } from "./serialize-xml.js"
import { xmlElement } from "./xml-element.js"
import type { Placement, XmlForm } from "./xml-form.js"
import { complexTypes, formElement, ownPrefix } from "./xsd-type.js"

const xsdNamespace = "http://www.w3.org/2001/XMLSchema"

const below = (placement: Placement): ReadonlyArray<XmlForm> => {
  if (placement.as === "choice") return Object.values(placement.elements).flatMap(({ form }) => formsFrom(form))
  return placement.as === "element" && placement.form !== undefined ? formsFrom(placement.form) : []
}

/** A form and all forms inside it. */
const formsFrom = (form: XmlForm): ReadonlyArray<XmlForm> => [
  form,
  ...form.placements.flatMap(([, placement]) => below(placement))
]

/**
 * Gives the XSD (1.0) of {@link writeReportXml}: namespace `urn:skolkvalitet:kvalitetsrapport:1`. It is generated from the
 * schema of the document and the table of elements that the writer uses. That a hidden figure holds no number cannot be said
 * in XSD; {@link reportJsonSchema} and the writers say it.
 *
 * The profile is the library's own: Skolverket has published no machine-readable format for these reports.
 *
 * @example
 * ```ts
 * reportXsd().includes('targetNamespace="urn:skolkvalitet:kvalitetsrapport:1"') // => true
 * ```
 * @category export
 */
export const reportXsd = (): string => {
  const { sv, en } = inBoth("note-own-profile", {})
  const documentation = [sv, en].map((sentence) => xmlElement("xs:documentation", [], sentence))
  const root = xmlElement(
    "xs:schema",
    [
      [`xmlns:${ownPrefix}`, reportNamespace],
      ["targetNamespace", reportNamespace],
      ["elementFormDefault", "qualified"],
      ["version", "1"]
    ],
    [
      xmlElement("xs:annotation", [], documentation),
      formElement(reportElement, reportForm),
      ...formsFrom(reportForm).flatMap(complexTypes)
    ]
  )
  return serializeXml(root, xsdNamespace)
}
