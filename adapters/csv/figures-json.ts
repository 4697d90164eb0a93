import type { FigureTable } from "../../src/aggregation/figure.js"
import { FiguresDocument } from "../../src/aggregation/figures-schema.js"
import type { ProtectedFigure, ProtectedRelease } from "../../src/disclosure/protected-release.js"
import type { Indicator } from "../../src/model/indicator.js"
import { jsonSchemaOf } from "../../src/model/json-schema.js"
import type { Estimate } from "../../src/result/estimate.js"
import { roundDecimal } from "../../src/statistics/round-decimal.js"
import { rateDecimals } from "./figure-columns.js"
import { type InternalText, internalText } from "./internal-text.js"
import { type FigureSet, internalFigures, namedFigures, publicFigures } from "./named-figures.js"

type FigureRecord = FiguresDocument["figures"][number]

const rounded = (estimate: Estimate, { decimals }: Pick<Indicator, "decimals">): Estimate =>
  estimate.value === null ? estimate : { value: Number(roundDecimal(estimate.value, decimals)) }

const exactRecord = (figure: ProtectedFigure): FigureRecord => ({
  id: figure.id,
  indicatorId: figure.indicatorId,
  level: figure.level,
  nodeId: figure.nodeId,
  period: figure.period,
  groupId: figure.groupId,
  status: figure.status,
  value: figure.value,
  numerator: figure.numerator,
  denominator: figure.denominator,
  coverage: figure.coverage,
  change: figure.change,
  comparable: figure.comparable,
  target: figure.target,
  ...(figure.survey === undefined ? {} : { survey: figure.survey })
})

const roundedSurvey = ({ survey }: ProtectedFigure, indicator: Indicator): Pick<FigureRecord, "survey"> => {
  if (survey === undefined) return {}
  const { interval, responseRate } = survey
  return {
    survey: {
      ...survey,
      interval: { lower: rounded(interval.lower, indicator), upper: rounded(interval.upper, indicator) },
      responseRate: rounded(responseRate, { decimals: rateDecimals })
    }
  }
}

const documentOf = (
  set: FigureSet,
  audience: FiguresDocument["audience"],
  policy: string | null,
  figures: ReadonlyArray<FigureRecord>
): FiguresDocument => {
  const { year, authority, indicators, nodes, memberships, groups, allowedUnsafe } = set
  const { id, name } = authority
  return {
    ...{ schemaVersion: 1, audience, policy },
    ...(allowedUnsafe === undefined ? {} : { allowedUnsafe }),
    ...{ year, authority: { id, name } },
    ...{ indicators, nodes, memberships, groups, figures }
  }
}

const lineOf = (value: unknown): string => JSON.stringify(value)

/** Lists stand with one item a line, so that two versions can be compared line by line. */
const documentText = (document: FiguresDocument): string => {
  const members = Object.entries(document).map(([name, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${lineOf(name)}: ${lineOf(value)}`
    return `  ${lineOf(name)}: [\n${value.map((item) => `    ${lineOf(item)}`).join(",\n")}\n  ]`
  })
  return `{\n${members.join(",\n")}\n}\n`
}

/**
 * Writes protected figures as JSON with the numbers of {@link writeFiguresCsv}: value and change are rounded, numerator and
 * denominator exact, and a hidden figure has a reason in place of its value. {@link figuresJsonSchema} describes it. What
 * figures were made from is told in internal figures only.
 *
 * @throws `TypeError` for figures that `protectFigures` did not make.
 *
 * @example
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * JSON.parse(writeFiguresJson(protectFiguresOrThrow(computeFiguresOrThrow(dataset), "strict"))).policy // => "strict"
 * ```
 * @category export
 */
export const writeFiguresJson = (release: ProtectedRelease): string => {
  const set = publicFigures(release)
  const figures = namedFigures(set, "sv").map(({ figure, indicator }) => ({
    ...exactRecord(figure),
    value: rounded(figure.value, indicator),
    change: rounded(figure.change, indicator),
    ...roundedSurvey(figure, indicator)
  }))
  return documentText(documentOf(set, "public", release.policy.name, figures))
}

/**
 * Writes figures that are not protected as JSON, with exact numbers and what each was made from: for use inside the authority
 * only.
 *
 * @throws `TypeError` for what is no figure table.
 *
 * @example
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * JSON.parse(writeInternalFiguresJson(computeFiguresOrThrow(dataset))).audience // => "internal"
 * ```
 * @category export
 */
export const writeInternalFiguresJson = (table: FigureTable): InternalText => {
  const set = internalFigures(table)
  const figures = table.figures.map((figure) => ({ ...exactRecord(figure), sources: figure.sources }))
  return internalText(documentText(documentOf(set, "internal", null, figures)))
}

/**
 * Gives the JSON Schema (draft 2020-12) of the figures in JSON, public and internal.
 *
 * @example
 * ```ts
 * figuresJsonSchema()["$id"] // => "urn:skolkvalitet:schema:figures:1"
 * ```
 * @category export
 */
export const figuresJsonSchema = (): Readonly<Record<string, unknown>> =>
  jsonSchemaOf(FiguresDocument, "urn:skolkvalitet:schema:figures:1")
