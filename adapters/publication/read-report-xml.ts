import { parseXml } from "../skolverket/parse-xml.js"
import type { XmlElement } from "../skolverket/xml-element.js"
import { type FileReader, hasEnding, withoutMark } from "./publication-file.js"
import type { ToldFigure } from "./told-figure.js"
import { cellPlace, toldByReport } from "./told-report.js"

const reportNamespace = "urn:skolkvalitet:kvalitetsrapport:1"

const childrenOf = (element: XmlElement | undefined, wanted: string): ReadonlyArray<XmlElement> =>
  element === undefined || typeof element.content === "string"
    ? []
    : element.content.filter(({ name }) => name === wanted)

const textOf = ({ content }: XmlElement): string => (typeof content === "string" ? content : "")

const attributeOf = (element: XmlElement | undefined, wanted: string): string =>
  element?.attributes.find(([name]) => name === wanted)?.[1] ?? ""

interface RowOfTable {
  readonly table: XmlElement
  readonly row: XmlElement
  readonly placeOf: (period: string) => string
}

const toldFigure = (cell: XmlElement, { table, row, placeOf }: RowOfTable): ToldFigure => {
  const [change] = childrenOf(cell, "forandring")
  const [survey] = childrenOf(cell, "enkat")
  const [interval] = childrenOf(survey, "konfidensintervall")
  const period = attributeOf(cell, "kolumn")
  return {
    place: placeOf(period),
    id: attributeOf(cell, "id"),
    indicatorId: attributeOf(table, "nyckeltal"),
    level: "",
    nodeId: attributeOf(row, "nod"),
    period,
    groupId: attributeOf(row, "grupp"),
    status: attributeOf(cell, "status"),
    value: attributeOf(cell, "varde"),
    numerator: attributeOf(cell, "taljare"),
    denominator: attributeOf(cell, "namnare"),
    units: attributeOf(cell, "enheter"),
    unitsExpected: attributeOf(cell, "vantade-enheter"),
    change: attributeOf(change, "varde"),
    lower: attributeOf(interval, "undre"),
    upper: attributeOf(interval, "ovre")
  }
}

const figuresOfTable = (table: XmlElement, section: string): ReadonlyArray<ToldFigure> => {
  const id = attributeOf(table, "id")
  return childrenOf(table, "rad").flatMap((row, at) =>
    childrenOf(row, "tal")
      .filter((cell) => cell.attributes.some(([name]) => name === "id"))
      .map((cell) => toldFigure(cell, { table, row, placeOf: (period) => cellPlace(section, id, at, period) }))
  )
}

/** Reads the figure tables of a report in XML. */
export const readReportXml: FileReader = (file, faults) => {
  if (!hasEnding(file, "xml")) return undefined
  const parsed = parseXml(withoutMark(file.text))
  if (parsed === undefined) faults.tell("broken-xml", "")
  if (parsed?.namespace !== reportNamespace || parsed.root.name !== "kvalitetsrapport") return undefined
  const { root } = parsed
  const report = {
    audience: attributeOf(root, "mottagare"),
    policy: attributeOf(root, "skyddsregler"),
    names: [...childrenOf(root, "huvudman"), ...childrenOf(root, "enhet")].map(
      (body) => [attributeOf(body, "id"), textOf(body)] as const
    ),
    figures: childrenOf(root, "avsnitt").flatMap((section) =>
      childrenOf(section, "tabell").flatMap((table) => figuresOfTable(table, attributeOf(section, "id")))
    )
  }
  return toldByReport(report, file.name, faults)
}
