import { beforeAll, describe, expect, it } from "vitest"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { exposedWithinBounds, loadSolver } from "./attacker/bounds-attacker.js"
import { exactlyExposed, linearlyExposed } from "./attacker/linear-attacker.js"
import { attacksOn } from "./attacker/release-attack.js"
import { exampleTable } from "./support/example-table.js"

const table = exampleTable()
const release = protectFiguresOrThrow(table)
const attacks = attacksOn(table, release)

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

describe("the public figures of the example municipality", () => {
  it("hold something to find", () => {
    expect(attacks.flatMap(({ targets }) => targets).length).toBeGreaterThan(20)
  })

  it("give nothing away by sums", () => {
    expect(attacks.flatMap((attack) => linearlyExposed(attack))).toEqual([])
    expect(attacks.flatMap((attack) => exactlyExposed(attack))).toEqual([])
  })

  it("give nothing away within bounds", () => {
    expect(attacks.flatMap((attack) => exposedWithinBounds(solver, attack))).toEqual([])
  })

  it("would give something away if only the small figures were hidden", () => {
    const secrets = new Set(attacks.flatMap(({ targets }) => targets.map(({ id }) => id)))
    const figures = table.figures.map((figure) =>
      secrets.has(figure.id) ? { ...figure, value: { value: null, reason: "suppressed" as const } } : figure
    )
    expect(attacksOn(table, { figures }).flatMap((attack) => exactlyExposed(attack)).length).toBeGreaterThan(0)
  })

  it("show most of what there is", () => {
    const withNumber = table.figures.filter(({ value }) => value.value !== null).length
    const shown = release.figures.filter(({ value }) => value.value !== null).length
    expect(shown / withNumber).toBeGreaterThan(0.7)
  })

  it("show every figure of the authority that is not small itself and covers more than one unit", () => {
    const small = new Set(attacks.flatMap(({ targets }) => targets.map(({ id }) => id)))
    const hidden = release.figures.filter(
      ({ level, status, coverage, id }) =>
        level === "authority" && status === "suppressed" && coverage.units > 1 && !small.has(id)
    )
    expect(hidden.map(({ id }) => id)).toEqual([])
  })
})
