import { parse } from "csv-parse/sync"
import { beforeAll, describe, expect, it } from "vitest"
import { writeFiguresCsv } from "../../adapters/csv/index.js"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { ProtectedFigure } from "../../src/disclosure/protected-release.js"
import { exposedWithinBounds, loadSolver } from "./attacker/bounds-attacker.js"
import { linearlyExposed } from "./attacker/linear-attacker.js"
import { attacksOn } from "./attacker/release-attack.js"
import { exampleTable } from "./support/example-table.js"
import { randomMunicipality } from "./support/random-municipality.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

type Row = Readonly<Record<string, string>>

const rowsOf = (table: FigureTable): ReadonlyArray<Row> =>
  parse(writeFiguresCsv(protectFiguresOrThrow(table)), { columns: true }) as ReadonlyArray<Row>

/** The figures as the file tells them; what a file cannot tell is what everyone knows: node, period, group and coverage. */
const readBack = (table: FigureTable): ReadonlyArray<ProtectedFigure> => {
  const rows = new Map(rowsOf(table).map((row) => [row["figure_id"], row]))
  return table.figures.map((figure) => {
    const { value = "", status = "" } = rows.get(figure.id) ?? {}
    return {
      ...figure,
      status: status as ProtectedFigure["status"],
      value: value === "" ? { value: null, reason: "suppressed" } : { value: Number(value) }
    }
  })
}

const noOddity = { gaps: false, valuesOnly: false, missingParts: false, ownFacts: false, terms: false }

describe("the public CSV", () => {
  const tables = [
    ["the example", exampleTable()],
    ["a drawn municipality", randomMunicipality(2, noOddity)]
  ] as const

  it.each(tables)("of %s has a row for each figure", (_, table) => {
    expect(rowsOf(table).map((row) => row["figure_id"])).toEqual(table.figures.map(({ id }) => id))
  })

  it.each(tables)("of %s has no number in the row of a hidden figure but its units", (_, table) => {
    const hidden = rowsOf(table).filter(({ status }) => status === "suppressed")
    expect(hidden.length).toBeGreaterThan(10)
    for (const { figure_id, value, numerator, denominator, change, target_met } of hidden) {
      expect([figure_id, value, numerator, denominator, change, target_met]).toEqual([figure_id, "", "", "", "", ""])
    }
  })

  it.each(tables)("of %s gives nothing away, by sums or within bounds, when it is read back", (_, table) => {
    const attacks = attacksOn(table, { figures: readBack(table) })
    expect(attacks.flatMap(({ targets }) => targets).length).toBeGreaterThan(10)
    expect(attacks.flatMap((attack) => linearlyExposed(attack))).toEqual([])
    expect(attacks.flatMap((attack) => exposedWithinBounds(solver, attack))).toEqual([])
  })

  it("takes no copy of a release", () => {
    const release = protectFiguresOrThrow(exampleTable())
    expect(() => writeFiguresCsv(structuredClone(release))).toThrow(TypeError)
    expect(() => writeFiguresCsv({ ...release })).toThrow(TypeError)
  })

  it("takes no internal table: the compiler refuses, and so does the writer", () => {
    // @ts-expect-error - a FigureTable is no ProtectedRelease
    expect(() => writeFiguresCsv(exampleTable())).toThrow(TypeError)
  })
})
