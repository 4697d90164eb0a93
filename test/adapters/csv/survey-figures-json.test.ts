import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { figuresJsonSchema, writeFiguresJson, writeInternalFiguresJson } from "../../../adapters/csv/index.js"
import { readTablesOrThrow } from "../../../adapters/tables/index.js"
import { computeFiguresOrThrow } from "../../../src/aggregation/compute-figures.js"
import type { FiguresDocument } from "../../../src/aggregation/figures-schema.js"
import { protectFiguresOrThrow } from "../../../src/disclosure/protect-figures.js"
import { filesIn } from "../../support/example-files.js"

const table = computeFiguresOrThrow(readTablesOrThrow(filesIn("docs/example")))
const published: FiguresDocument = JSON.parse(writeFiguresJson(protectFiguresOrThrow(table)))
const internal: FiguresDocument = JSON.parse(writeInternalFiguresJson(table))
const shownAt = (document: FiguresDocument, id: string) => document.figures.find((figure) => figure.id === id)

describe("figures of surveys in JSON", () => {
  it("follow the schema, public and internal", () => {
    const validate = new Ajv2020({ strict: false, logger: false }).compile(figuresJsonSchema())
    expect([validate(published), validate(internal)]).toEqual([true, true])
  })
  it("tell interval and response rate, rounded in public and exact inside", () => {
    const id = "elev5-trygghet/vresbackaskolan/2025/all"
    expect(shownAt(published, id)?.survey).toEqual({
      interval: { lower: { value: 5.8 }, upper: { value: 7.6 } },
      invited: 49,
      responseRate: { value: 0.878 },
      minimumBase: 5
    })
    expect(shownAt(internal, id)?.survey?.responseRate).toEqual({ value: 43 / 49 })
  })
  it("tell nothing of the survey where the figure is hidden, and no interval of a mean on few answers", () => {
    const surveys = published.figures.filter(({ indicatorId }) => /^(elev5|hme|nki)/.test(indicatorId))
    const hidden = surveys.filter(({ status }) => status === "suppressed")
    expect(hidden.length).toBeGreaterThan(10)
    expect(hidden.filter(({ survey }) => survey !== undefined)).toEqual([])
    const few = surveys.filter(
      ({ survey, denominator, indicatorId }) =>
        survey !== undefined && indicatorId !== "elev5-studiero" && (denominator ?? 0) < 20
    )
    expect(few.length).toBeGreaterThan(10)
    expect(few.filter(({ survey }) => survey?.interval.lower.value !== null)).toEqual([])
  })
})
