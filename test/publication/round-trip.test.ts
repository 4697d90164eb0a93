import { describe, expect, it } from "vitest"
import { writeFiguresCsv, writeFiguresJson, writeInternalFiguresJson } from "../../adapters/csv/index.js"
import { readPublicationOrThrow } from "../../adapters/publication/read-publication.js"
import type { PublishedFigure } from "../../src/audit/published-figure.js"
import { allowUnsafe } from "../../src/disclosure/allow-unsafe.js"
import { partOfRelease } from "../../src/disclosure/part-of-release.js"
import { plainDecimal } from "../../src/statistics/plain-decimal.js"
import { roundDecimal } from "../../src/statistics/round-decimal.js"
import { municipality, releaseOf } from "../adapters/csv/support/published.js"
import { figureFiles, file, release, reportFiles, table } from "./support/example-publication.js"

const decimalsOf = new Map(release.indicators.map(({ id, decimals }) => [id, decimals]))

/** What the release says of every figure, printed as the contract promises. */
const promised = release.figures.map((figure) => {
  const decimals = decimalsOf.get(figure.indicatorId) ?? 0
  const printed = (value: number | null | undefined): string | null =>
    value == null ? null : roundDecimal(value, decimals)
  return {
    id: figure.id,
    indicatorId: figure.indicatorId,
    level: figure.level,
    nodeId: figure.nodeId,
    period: figure.period,
    groupId: figure.groupId,
    status: figure.status,
    value: printed(figure.value.value),
    numerator: figure.numerator,
    denominator: figure.denominator,
    units: figure.coverage.units,
    unitsExpected: figure.coverage.unitsExpected,
    change: printed(figure.change.value),
    lower: printed(figure.survey?.interval.lower.value),
    upper: printed(figure.survey?.interval.upper.value)
  }
})

const told = ({ file: _, place: __, ...rest }: PublishedFigure) => rest

describe("published figures read back", () => {
  it.each(Object.entries(figureFiles))("are those of the release, every number as printed: %s", (_, published) => {
    const { figures, ignored } = readPublicationOrThrow([published])
    expect(figures.map(told)).toEqual(promised)
    expect(figures.every((figure) => figure.file === published.name)).toBe(true)
    expect(ignored).toEqual([])
  })

  it("have no number but the counts of units where they are hidden", () => {
    const { figures } = readPublicationOrThrow(Object.values(figureFiles))
    const hidden = figures.filter(({ status }) => status === "suppressed")
    expect(hidden.length).toBeGreaterThan(300)
    for (const { value, numerator, denominator, change, lower, upper } of hidden) {
      expect([value, numerator, denominator, change, lower, upper]).toEqual([null, null, null, null, null, null])
    }
  })

  it("are there without the columns on surveys, which then say nothing of intervals", () => {
    const { figures } = readPublicationOrThrow([file("figures.csv", writeFiguresCsv(release))])
    expect(figures.map(told)).toEqual(promised.map((figure) => ({ ...figure, lower: null, upper: null })))
  })

  it("tell where they stand: a row, the header being the first, or a path", () => {
    const [inCsv, inJson] = [figureFiles["rfc4180"]!, figureFiles["json"]!].map(
      (published) => readPublicationOrThrow([published]).figures[0]?.place
    )
    expect([inCsv, inJson]).toEqual(["2", "figures/0"])
  })

  it("come back with ids and names that a spreadsheet would have run as formulas", () => {
    const text = JSON.stringify(municipality())
    const renamed = releaseOf(
      municipality({ ...JSON.parse(text.replaceAll('"lilla"', '"-lilla"').replaceAll('"godkant"', '"=godkant"')) })
    )
    for (const profile of ["rfc4180", "excel-sv"] as const) {
      const csv = writeFiguresCsv(renamed, { profile })
      expect(csv).toContain("'=godkant/-lilla/2024/25/all")
      const { figures, knowledge } = readPublicationOrThrow([file("figures.csv", csv)])
      expect(figures.map(({ id }) => id)).toEqual(renamed.figures.map(({ id }) => id))
      expect(figures.find(({ id }) => id === "=godkant/-lilla/2024/25/all")?.nodeId).toBe("-lilla")
      expect(knowledge.names.get("-lilla")).toBe("=Lilla skolan")
    }
  })

  it("have the sign of a change and no minus before zero", () => {
    const { figures } = readPublicationOrThrow([file("figures.csv", writeFiguresCsv(releaseOf()))])
    expect(figures.find(({ id }) => id === "godkant/stora/2024/25/all")?.change).toBe("5.0")
    expect(figures.filter(({ numerator }) => Object.is(numerator, -0))).toEqual([])
  })

  it("are read from a part of a release, as the command survey publishes one", () => {
    const part = partOfRelease(
      release,
      ({ period, indicatorId }) => period === "2025" && indicatorId.startsWith("elev5")
    )
    expect(part.figures.length).toBeGreaterThan(10)
    for (const published of [
      file("enkat.csv", writeFiguresCsv(part, { surveys: true, language: "en" })),
      file("enkat.json", writeFiguresJson(part))
    ]) {
      const ids = new Set(part.figures.map(({ id }) => id))
      expect(readPublicationOrThrow([published]).figures.map(told)).toEqual(promised.filter(({ id }) => ids.has(id)))
    }
  })

  it("are read below the warning of a release that is published although it is unsafe", () => {
    const reason = 'Nämnden, "efter samtycke",\r\nhar beslutat det; se protokoll'
    const unsafe = allowUnsafe(releaseOf(), reason)
    const plain = readPublicationOrThrow([file("figures.csv", writeFiguresCsv(releaseOf()))]).figures
    for (const profile of ["rfc4180", "excel-sv"] as const) {
      const { figures, ignored } = readPublicationOrThrow([file("figures.csv", writeFiguresCsv(unsafe, { profile }))])
      expect(figures.map(told)).toEqual(plain.map(told))
      expect([figures[0]?.place, ignored]).toEqual(["3", []])
    }
    expect(readPublicationOrThrow([file("f.json", writeFiguresJson(unsafe))]).figures.map(told)).toEqual(
      plain.map(told)
    )
  })

  it("keep all their digits when they are internal, and say that they are", () => {
    const internal = file("internal.json", writeInternalFiguresJson(table))
    const { figures, audience, policy } = readPublicationOrThrow([internal, figureFiles["json"]!])
    expect(audience).toBe("internal")
    expect(policy).toBe(release.policy.name)
    const exact = table.figures.find(({ value }) => value.value !== null && plainDecimal(value.value).length > 12)!
    const read = figures.find((figure) => figure.file === "internal.json" && figure.id === exact.id)
    expect(Number(read?.value)).toBe(exact.value.value)
    expect(read?.numerator).toBe(exact.numerator)
  })
})

describe("reports read back", () => {
  it("hold figures of the release with the same numbers, in JSON and in XML", () => {
    const byId = new Map(promised.map((figure) => [figure.id, figure]))
    let count = 0
    for (const [json, xml] of reportFiles) {
      const inJson = readPublicationOrThrow([json])
      const inXml = readPublicationOrThrow([xml])
      expect(inXml.figures.map((figure) => ({ ...figure, file: json.name }))).toEqual(inJson.figures)
      expect([inXml.audience, inXml.policy, inXml.ignored]).toEqual(["public", release.policy.name, []])
      expect([...inXml.knowledge.names]).toEqual([...inJson.knowledge.names])
      for (const figure of inJson.figures) {
        expect(told(figure)).toEqual({ ...byId.get(figure.id), level: null })
      }
      count += inJson.figures.length
    }
    expect(count).toBeGreaterThan(500)
  })

  it("tell section, table, row and period of a figure", () => {
    const [central] = reportFiles[0]!
    expect(readPublicationOrThrow([central]).figures[0]?.place).toMatch(/^[a-z-]+\/[^/]+\/\d+\/\d{4}/)
  })

  it("name the authority and the unit", () => {
    const { knowledge } = readPublicationOrThrow(reportFiles.map(([json]) => json))
    const { authority, units } = table.dataset
    expect([...knowledge.names]).toEqual([authority, ...units].map(({ id, name }) => [id, name]))
  })
})
