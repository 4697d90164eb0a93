import { Ajv2020 } from "ajv/dist/2020.js"
import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import {
  figuresJsonSchema,
  writeFiguresCsv,
  writeFiguresJson,
  writeInternalFiguresCsv,
  writeInternalFiguresJson
} from "../../../adapters/csv/index.js"
import type { FiguresDocument } from "../../../src/aggregation/figures-schema.js"
import { policies } from "../../../src/disclosure/policy.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import { municipality, releaseOf, tableOf } from "./support/published.js"

const read = (text: string): FiguresDocument => JSON.parse(text) as FiguresDocument
const figureIn = (text: string, id: string) => read(text).figures.find((figure) => figure.id === id)!

const isValid = (document: unknown): ReadonlyArray<string> => {
  const validate = new Ajv2020({ strict: false, logger: false, allErrors: true }).compile(figuresJsonSchema())
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const third = municipality({
  observations: [
    {
      indicatorId: "godkant",
      unitId: "stora",
      period: "2025",
      groupId: "all",
      numerator: 40,
      denominator: 60,
      status: "reported",
      origin: "Betyg"
    }
  ]
})

describe("writeFiguresJson", () => {
  it("says whom it is for and what protected it", () => {
    const { audience, policy, year, authority, schemaVersion } = read(
      writeFiguresJson(releaseOf(municipality(), "strict"))
    )
    expect({ audience, policy, year, authority, schemaVersion }).toEqual({
      audience: "public",
      policy: policies.strict.name,
      year: 2025,
      authority: { id: "kommun", name: "Ekbackens kommun" },
      schemaVersion: 1
    })
  })
  it("holds the rounded numbers of the CSV", () => {
    expect(figureIn(writeFiguresJson(releaseOf(third)), "godkant/stora/2025/all").value).toEqual({ value: 66.7 })
  })
  it("agrees with the CSV in every number", () => {
    const release = releaseOf()
    const rows = parse(writeFiguresCsv(release), { columns: true }) as ReadonlyArray<Readonly<Record<string, string>>>
    const numberOf = (cell: string | undefined): number | null => (cell === "" ? null : Number(cell))
    expect(
      read(writeFiguresJson(release)).figures.map(({ id, value, change, numerator, denominator }) => ({
        id,
        value: value.value,
        change: change.value,
        numerator,
        denominator
      }))
    ).toEqual(
      rows.map((row) => ({
        id: row["figure_id"],
        value: numberOf(row["value"]),
        change: numberOf(row["change"]),
        numerator: numberOf(row["numerator"]),
        denominator: numberOf(row["denominator"])
      }))
    )
  })
  it("tells where nodes lie: the area of a unit, and nothing directly below the authority", () => {
    const parentOf = (id: string) => read(writeFiguresJson(releaseOf())).nodes.find((node) => node.id === id)?.parentId
    expect(["kommun", "norr", "stora", "lilla"].map(parentOf)).toEqual([undefined, undefined, "norr", "soder"])
  })
  it("tells the times of units in areas, of its own units only", () => {
    const moved = municipality({
      areas: [
        { id: "norr", name: "Norr" },
        { id: "soder", name: "Söder", parentId: "norr" }
      ],
      units: [
        { id: "stora", name: "Stora", areaId: "norr", schoolForms: ["GR"], predecessorIds: [] },
        { id: "mellan", name: "Mellan", areaId: "soder", schoolForms: ["GR"], predecessorIds: [] },
        { id: "lilla", name: "Lilla", schoolForms: ["GR"], predecessorIds: [] },
        { id: "stängd", name: "Stängd", schoolForms: ["GR"], predecessorIds: [], closedOn: "2001-01-01" }
      ],
      memberships: [
        { unitId: "lilla", areaId: "soder", from: "2024-07-01", to: "2025-07-01" },
        { unitId: "stängd", areaId: "soder", from: "1999-07-01" }
      ]
    })
    for (const { nodes, memberships } of [
      read(writeFiguresJson(releaseOf(moved))),
      read(writeInternalFiguresJson(tableOf(moved)))
    ]) {
      const parents = Object.fromEntries(nodes.map(({ id, parentId }) => [id, parentId]))
      expect(parents).toMatchObject({ soder: "norr", mellan: "soder", lilla: undefined })
      expect(memberships?.[0]).toEqual({ unitId: "lilla", areaId: "soder", from: "2024-07-01", to: "2025-07-01" })
    }
    expect(read(writeFiguresJson(releaseOf(moved))).memberships).toHaveLength(1)
  })
  it("gives a hidden figure a reason and no number", () => {
    expect(figureIn(writeFiguresJson(releaseOf()), "godkant/lilla/2024/25/all")).toMatchObject({
      status: "suppressed",
      value: { value: null, reason: "suppressed" },
      numerator: null,
      denominator: null,
      change: { value: null, reason: "suppressed" },
      coverage: { units: 1, unitsExpected: 1 }
    })
  })
  it("tells nothing of what figures were made from", () => {
    expect(writeFiguresJson(releaseOf())).not.toContain('"sources"')
  })
  it("stands with one figure a line and a line feed last", () => {
    const release = releaseOf()
    const lines = writeFiguresJson(release).split("\n")
    expect(lines.filter((line) => line.startsWith('    {"id":"godkant/'))).toHaveLength(
      release.figures.filter(({ indicatorId }) => indicatorId === "godkant").length
    )
    expect(lines.at(-1)).toBe("")
  })
  it("gives the same bytes for a release made again", () => {
    expect(writeFiguresJson(releaseOf())).toBe(writeFiguresJson(releaseOf()))
  })
  it("refuses figures that are not protected", () => {
    const table = tableOf()
    // @ts-expect-error - a figure table is not protected
    expect(() => writeFiguresJson(table)).toThrow(TypeError)
    expect(() => writeFiguresJson(structuredClone(releaseOf()) as ProtectedRelease)).toThrow(TypeError)
  })
})

describe("writeInternalFiguresJson", () => {
  it("holds exact numbers and what each figure was made from", () => {
    const figure = figureIn(writeInternalFiguresJson(tableOf(third)), "godkant/stora/2025/all")
    expect(figure.value).toEqual({ value: 66.66666666666667 })
    expect(figure.sources).toEqual([{ kind: "observation", key: "godkant/stora/2025/all" }])
  })
  it("is marked as internal and names no policy", () => {
    expect(read(writeInternalFiguresJson(tableOf()))).toMatchObject({ audience: "internal", policy: null })
  })
  it("has the figures of the internal CSV, in their order", () => {
    const rows = parse(writeInternalFiguresCsv(tableOf()), { columns: true }) as ReadonlyArray<{ figure_id: string }>
    expect(read(writeInternalFiguresJson(tableOf())).figures.map(({ id }) => id)).toEqual(
      rows.map((row) => row.figure_id)
    )
  })
  it("is written for a data set without figures", () => {
    expect(read(writeInternalFiguresJson(tableOf(municipality({ observations: [] })))).figures).toEqual([])
  })
})

describe("figuresJsonSchema", () => {
  it("accepts public and internal figures", () => {
    expect(isValid(read(writeFiguresJson(releaseOf())))).toEqual([])
    expect(isValid(read(writeInternalFiguresJson(tableOf())))).toEqual([])
  })
  it("accepts figures of earlier versions, which do not tell the tree", () => {
    const { memberships, nodes, ...older } = read(writeFiguresJson(releaseOf()))
    expect(memberships).toEqual([])
    expect(isValid({ ...older, nodes: nodes.map(({ parentId: _, ...node }) => node) })).toEqual([])
    expect(isValid({ ...older, nodes, memberships: [{ unitId: "lilla" }] })).not.toEqual([])
  })
  it("refuses a figure with a value and a reason, and one with a field too many", () => {
    const document = read(writeFiguresJson(releaseOf(third)))
    const [figure] = document.figures
    expect(isValid({ ...document, figures: [{ ...figure, value: { value: 1, reason: "suppressed" } }] })).not.toEqual(
      []
    )
    expect(isValid({ ...document, figures: [{ ...figure, name: "Anna" }] })).not.toEqual([])
  })
  it("has an id and a version of its own", () => {
    expect(figuresJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:skolkvalitet:schema:figures:1"
    })
  })
})
