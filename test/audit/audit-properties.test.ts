import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import { auditCellsOrThrow, type CellInterval } from "../../src/audit/audit-cells.js"
import type { LinearProgramSolver } from "../../src/audit/linear-program.js"
import { attackOnCells } from "../disclosure/attacker/cells-attack.js"
import { exactlyExposed } from "../disclosure/attacker/linear-attacker.js"
import { limitsByTrying } from "./support/possible-tables.js"
import { anyPattern, type Pattern, twoWayPattern, withZerosShown } from "./support/random-tables.js"

let solver: LinearProgramSolver

beforeAll(async () => {
  solver = await highsSolver()
})

const auditOf = ({ table, hidden }: Pattern, attacker: "non-negative" | "hidden-at-least-one") =>
  auditCellsOrThrow(table, hidden, { attacker }, solver)

const isWithin = (inner: CellInterval, outer: CellInterval | undefined): boolean =>
  outer !== undefined &&
  inner.lower >= outer.lower &&
  (outer.upper === null || (inner.upper !== null && inner.upper <= outer.upper))

const allWithin = (inner: ReadonlyArray<CellInterval>, outer: ReadonlyArray<CellInterval>): boolean =>
  inner.every((interval) =>
    isWithin(
      interval,
      outer.find(({ id }) => id === interval.id)
    )
  )

describe("the limits of a table of rows and columns", () => {
  it("are those of all tables of counts that have the published values", () => {
    const check = fc.property(twoWayPattern(2, 3, 2), (pattern) => {
      expect(auditOf(pattern, "non-negative").intervals).toEqual(limitsByTrying(pattern, 0))
    })
    fc.assert(check, { seed: 26, numRuns: 40 })
  })

  it("are those of all such tables in which no hidden cell is 0, for who knows that", () => {
    const check = fc.property(twoWayPattern(2, 3, 2).map(withZerosShown), (pattern) => {
      expect(auditOf(pattern, "hidden-at-least-one").intervals).toEqual(limitsByTrying(pattern, 1))
    })
    fc.assert(check, { seed: 27, numRuns: 40 })
  })
})

describe("the limits of any cells", () => {
  it("hold every table of counts that has the published values", () => {
    const check = fc.property(anyPattern(5, 5, 3).map(withZerosShown), (pattern) => {
      expect(allWithin(limitsByTrying(pattern, 0), auditOf(pattern, "non-negative").intervals)).toBe(true)
      expect(allWithin(limitsByTrying(pattern, 1), auditOf(pattern, "hidden-at-least-one").intervals)).toBe(true)
    })
    fc.assert(check, { seed: 28, numRuns: 40 })
  })

  it("are never wider for who knows more", () => {
    const check = fc.property(anyPattern(6, 6, 4).map(withZerosShown), (pattern) => {
      const [less, more] = [auditOf(pattern, "non-negative"), auditOf(pattern, "hidden-at-least-one")]
      expect(allWithin(more.intervals, less.intervals)).toBe(true)
      const linear = auditCellsOrThrow(pattern.table, pattern.hidden, { attacker: "linear" })
      expect(less.exact).toEqual(expect.arrayContaining([...linear.exact]))
      expect(more.exact).toEqual(expect.arrayContaining([...less.exact]))
    })
    fc.assert(check, { seed: 29, numRuns: 40 })
  })

  it("never widen when one more cell is published", () => {
    const check = fc.property(anyPattern(6, 6, 4).map(withZerosShown), fc.nat(), (pattern, choice) => {
      const shown = pattern.hidden[choice % Math.max(1, pattern.hidden.length)]
      const more = { table: pattern.table, hidden: pattern.hidden.filter((id) => id !== shown) }
      for (const attacker of ["non-negative", "hidden-at-least-one"] as const) {
        expect(allWithin(auditOf(more, attacker).intervals, auditOf(pattern, attacker).intervals)).toBe(true)
      }
    })
    fc.assert(check, { seed: 30, numRuns: 40 })
  })
})

describe("the exact cells", () => {
  it("are those that follow over the rational numbers, for the linear attacker", () => {
    const check = fc.property(fc.oneof(anyPattern(7, 9, 5), twoWayPattern(4, 4, 5)), ({ table, hidden }) => {
      const { exact, intervals } = auditCellsOrThrow(table, hidden, { attacker: "linear" })
      expect(new Set(exact)).toEqual(new Set(exactlyExposed(attackOnCells(table, new Set(hidden), hidden, "publish"))))
      expect(intervals.map(({ id }) => id)).toEqual(exact)
    })
    fc.assert(check, { seed: 31, numRuns: 100 })
  })

  it("are the same whichever cells are protected", () => {
    const check = fc.property(anyPattern(6, 6, 3).map(withZerosShown), (pattern) => {
      for (const attacker of ["non-negative", "hidden-at-least-one"] as const) {
        const one = { attacker, protect: pattern.hidden.slice(0, 1) }
        const { exact } = auditCellsOrThrow(pattern.table, pattern.hidden, one, solver)
        expect(exact).toEqual(auditOf(pattern, attacker).exact)
      }
    })
    fc.assert(check, { seed: 32, numRuns: 40 })
  })
})
