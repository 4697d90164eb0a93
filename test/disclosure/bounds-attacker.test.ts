import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { exposedWithinBounds, loadSolver, roomsOf } from "./attacker/bounds-attacker.js"
import { attackOnCells } from "./attacker/cells-attack.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"
import { attackOnIndicator } from "./attacker/release-attack.js"
import { crossTable, publishedTable } from "./support/reference-tables.js"
import { answered, girlsAndBoys, mean, passed, passedBySex, schools, share, tableOf } from "./support/town.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

/** The release in which exactly these figures are hidden. */
const attackWithout = (table: ReturnType<typeof tableOf>, hidden: ReadonlyArray<string>) => {
  const [indicator = share()] = table.dataset.indicators
  const figures = table.figures.map((figure) =>
    hidden.includes(figure.id) ? { ...figure, value: { value: null, reason: "suppressed" as const } } : figure
  )
  return attackOnIndicator(indicator, table, { figures })
}

describe("the attacker who knows bounds", () => {
  it("gets the intervals that sdcTable publishes for its 4 x 4 table", () => {
    const published = publishedTable("sdcTable_4x4_hidden_equation") as {
      rows: Record<string, Array<number>>
      colNames: Array<string>
      primary: Array<string>
      peers: Record<
        string,
        { secondary: string; attack: Array<{ cell: string; freq: number; low: number; up: number }> }
      >
    }
    const table = crossTable(published.rows, published.colNames)
    for (const [peer, hidden] of [
      ["SIMPLEHEURISTIC_OLD", []],
      ["SIMPLEHEURISTIC", ["x|d"]],
      ["GAUSS", ["z|c"]]
    ] as const) {
      const attack = attackOnCells(table, new Set([...published.primary, ...hidden]), published.primary, "protect")
      const rooms = roomsOf(solver, attack)
      for (const { cell, freq, low, up } of published.peers[peer]?.attack ?? []) {
        const room = rooms.get(cell) ?? { below: 0, above: 0 }
        expect([cell, Math.round(freq - room.below), Math.round(freq + room.above)]).toEqual([cell, low, up])
      }
    }
  })

  it("learns that two hidden schools passed everyone when their sum is everyone; adding and subtracting does not tell", () => {
    // Ask 8 of 8 is too small to show; Björk 12 of 12 was hidden with it, but 40 of 60 less 20 of 40 is 20 of 20.
    const table = tableOf({
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 8, 8), passed("bjork", 12, 12), passed("ek", 20, 40)]
    })
    const attack = attackWithout(table, ["passed/ask/2025/all", "passed/bjork/2025/all"])
    expect(exactlyExposed(attack)).toEqual([])
    expect(exposedWithinBounds(solver, attack)).toEqual(["passed/ask/2025/all"])
  })

  it("gets through plain suppression of near-universal shares by sex, which knows no singletons", () => {
    // Ask: 9 girls are too few to show. Hiding both sexes at both schools stops every subtraction, but all of Ask passed.
    const table = tableOf({
      units: schools("ask", "bjork"),
      groups: girlsAndBoys,
      observations: [...passedBySex("ask", [9, 9], [19, 19]), ...passedBySex("bjork", [15, 25], [15, 24])]
    })
    const hidden = ["ask", "bjork"].flatMap((unit) => ["girls", "boys"].map((sex) => `passed/${unit}/2025/${sex}`))
    const attack = attackWithout(table, hidden)
    expect(exactlyExposed(attack)).toEqual([])
    expect(exposedWithinBounds(solver, attack)).toEqual(["passed/ask/2025/girls"])
  })

  it("learns nothing where a hidden school has room both ways", () => {
    const table = tableOf({
      units: schools("ask", "bjork", "ek"),
      observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
    })
    const rooms = roomsOf(solver, attackWithout(table, ["passed/ask/2025/all", "passed/bjork/2025/all"]))
    expect(rooms.get("passed/ask/2025/all")).toEqual({ below: 3, above: 15 })
  })

  it("learns a mean at the end of its scale from the mean of both schools", () => {
    const table = tableOf({
      units: schools("ask", "bjork", "ek"),
      indicators: [mean()],
      observations: [answered("ask", 5, 8), answered("bjork", 5, 12), answered("ek", 3, 40)]
    })
    const attack = attackWithout(table, ["safety/ask/2025/all", "safety/bjork/2025/all"])
    expect(exactlyExposed(attack)).toEqual([])
    expect(exposedWithinBounds(solver, attack)).toEqual(["safety/ask/2025/all", "safety/bjork/2025/all"])
  })

  it("knows that a cell printed as nearly everyone lacks one to four", () => {
    const table = tableOf({
      units: schools("ask", "bjork"),
      observations: [passed("ask", 24, 25), passed("bjork", 24, 25)]
    })
    const figures = table.figures.map((figure) => ({
      ...figure,
      status: "near-all" as const,
      value: { value: null, reason: "suppressed" as const }
    }))
    const rooms = roomsOf(solver, attackOnIndicator(share(), table, { figures }))
    expect(rooms.get("passed/ask/2025/all")).toEqual({ below: 3, above: 0 })
  })

  it("has no need of the solver for what stands in no sum", () => {
    const table = tableOf({
      units: schools("ask"),
      indicators: [share({ overUnits: "none" })],
      observations: [passed("ask", 3, 20)]
    })
    expect(roomsOf(solver, attackWithout(table, ["passed/ask/2025/all"]))).toEqual(
      new Map([["passed/ask/2025/all", { below: 3, above: 17 }]])
    )
  })
})

interface Small {
  readonly counts: ReadonlyArray<number>
  readonly hidden: ReadonlyArray<boolean>
}

/** All tables of 2 x 3 counts that have the published cells and sums. */
const everyTable = ({ counts, hidden }: Small): ReadonlyArray<ReadonlyArray<number>> => {
  const table = crossTable({ r: counts.slice(0, 3), s: counts.slice(3) }, ["a", "b", "c"])
  const shown = table.cells.filter((_, at) => at >= 6 || hidden[at] !== true)
  const sumOf = (values: ReadonlyArray<number>, members: ReadonlyArray<number>): number =>
    members.reduce((sum, member) => sum + (values[member] ?? 0), 0)
  const most = Math.max(
    ...counts.map((_, at) =>
      Math.min(sumOf(counts, at < 3 ? [0, 1, 2] : [3, 4, 5]), sumOf(counts, [at % 3, (at % 3) + 3]))
    )
  )
  let tables: Array<Array<number>> = [[]]
  for (const [at, count] of counts.entries()) {
    const choices = hidden[at] === true ? Array.from({ length: most + 1 }, (_, value) => value) : [count]
    tables = tables.flatMap((start) => choices.map((choice) => [...start, choice]))
  }
  return tables.filter((values) => shown.every(({ members }) => sumOf(values, members) === sumOf(counts, members)))
}

describe("the bounds of small tables", () => {
  it("are those of all tables that look the same, tried one by one", () => {
    const small = fc.record({
      counts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
      hidden: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })
    })
    fc.assert(
      fc.property(small, ({ counts, hidden }) => {
        const table = crossTable({ r: counts.slice(0, 3), s: counts.slice(3) }, ["a", "b", "c"])
        const ids = table.cells.slice(0, 6).map(({ id }) => id)
        const secret = ids.filter((_, at) => hidden[at] === true)
        const rooms = roomsOf(solver, attackOnCells(table, new Set(secret), secret, "protect"))
        const alike = everyTable({ counts, hidden })
        for (const [at, id] of ids.entries()) {
          if (hidden[at] !== true) continue
          const values = alike.map((values) => values[at] ?? 0)
          const { below, above } = rooms.get(id) ?? { below: 0, above: 0 }
          const bounds = [Math.round((counts[at] ?? 0) - below), Math.round((counts[at] ?? 0) + above)]
          expect(bounds).toEqual([Math.min(...values), Math.max(...values)])
        }
      }),
      { seed: 3, numRuns: 60 }
    )
  })
})
