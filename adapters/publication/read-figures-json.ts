import * as Result from "effect/Result"
import { FiguresDocument } from "../../src/aggregation/figures-schema.js"
import type { KnownLink } from "../../src/audit/public-knowledge.js"
import { decodeIssue } from "../../src/model/decode-entity.js"
import { shapeReader } from "../../src/model/shape.js"
import type { Estimate } from "../../src/result/estimate.js"
import { plainDecimal } from "../../src/statistics/plain-decimal.js"
import { knownIndicator } from "./insider-knowledge.js"
import { cellOf, fieldOf } from "./json-file.js"
import { placedProblem } from "./publication-error.js"
import type { FaultsOfFile, PublicationText, ToldByFile } from "./publication-file.js"
import { publishedFigures, type ToldFigure } from "./told-figure.js"

type FigureRecord = FiguresDocument["figures"][number]

const readDocument = shapeReader(FiguresDocument)

/** A number with at least its decimals; digits that stand there without being promised stay. */
const printed = ({ value }: Estimate, decimals: number): string => {
  if (value === null) return ""
  const [whole = "", fraction = ""] = plainDecimal(value).split(".")
  const digits = fraction.padEnd(decimals, "0")
  return digits === "" ? whole : `${whole}.${digits}`
}

const toldFigure = (figure: FigureRecord, at: number, decimals: number): ToldFigure => {
  const { id, indicatorId, level, nodeId, period, groupId, status, coverage, survey } = figure
  return {
    place: `figures/${at}`,
    ...{ id, indicatorId, level, nodeId, period, groupId, status },
    value: printed(figure.value, decimals),
    numerator: cellOf(figure.numerator),
    denominator: cellOf(figure.denominator),
    units: cellOf(coverage.units),
    unitsExpected: cellOf(coverage.unitsExpected),
    change: printed(figure.change, decimals),
    lower: survey === undefined ? "" : printed(survey.interval.lower, decimals),
    upper: survey === undefined ? "" : printed(survey.interval.upper, decimals)
  }
}

/** The tree, in files that tell it. */
const linksOf = ({ nodes, memberships }: FiguresDocument): ReadonlyArray<KnownLink> | undefined =>
  memberships === undefined
    ? undefined
    : [
        ...nodes
          .filter(({ level }) => level !== "authority")
          .map(({ id, parentId = null }) => ({ nodeId: id, parentId })),
        ...memberships.map(({ unitId, areaId, ...days }) => ({ nodeId: unitId, parentId: areaId, ...days }))
      ]

const toldBy = (document: FiguresDocument, file: string, faults: FaultsOfFile): ToldByFile => {
  const { audience, policy, authority, indicators, nodes, groups, figures } = document
  const decimalsOf = new Map(indicators.map(({ id, decimals }) => [id, decimals]))
  const told = figures.map((figure, at) => toldFigure(figure, at, decimalsOf.get(figure.indicatorId) ?? 0))
  const links = linksOf(document)
  return {
    figures: publishedFigures(told, { file, nameOf: (field) => field, mayRepeat: false, hasLevels: true }, faults),
    indicators: indicators.map(knownIndicator),
    groups: groups.map(({ id, name, dimension, partOf }) => ({ id, name, dimension, partOf })),
    names: [authority, ...nodes].map(({ id, name }) => [id, name] as const),
    audience,
    ...(links === undefined ? {} : { links }),
    ...(policy === null ? {} : { policy })
  }
}

/** Reads figures in JSON, public or internal, and what they tell of definitions, groups, names and the tree. */
export const readFiguresJson = (
  value: unknown,
  { name }: PublicationText,
  faults: FaultsOfFile
): ToldByFile | undefined => {
  if (fieldOf(value, "figures") === undefined || fieldOf(value, "audience") === undefined) return undefined
  const document = readDocument(value)
  if (Result.isSuccess(document)) return toldBy(document.success, name, faults)
  for (const issue of document.failure) {
    const { code, message, facts } = decodeIssue(issue)
    faults.pass(placedProblem({ code, file: name, place: issue.path.join("/"), message, facts }))
  }
  return {}
}
