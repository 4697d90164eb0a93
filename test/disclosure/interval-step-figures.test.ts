import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import type { FigureTable } from "../../src/aggregation/figure.js"
import type { LinearProgramSolver } from "../../src/audit/linear-program.js"
import { weightsOf } from "../../src/disclosure/interval-room.js"
import { inverse, negate, residueOf } from "../../src/disclosure/prime-field.js"
import { protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import type { Attack, Target } from "./attacker/attack.js"
import { loadSolver, roomsOf } from "./attacker/bounds-attacker.js"
import { numberOf } from "./attacker/fraction.js"
import { attacksOn } from "./attacker/release-attack.js"
import { exampleTable } from "./support/example-table.js"
import { type Oddities, randomMunicipality } from "./support/random-municipality.js"
import { answered, hiddenIn, mean, passed, releaseOf, school, tableOf } from "./support/town.js"

let solver: LinearProgramSolver
let attackersSolver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await highsSolver()
  attackersSolver = await loadSolver()
})

/** How far a target could move within the bounds of its own cells. */
const ownRoom = ({ terms }: Target, { unknowns }: Attack): number => {
  let room = 0
  for (const [at, factor] of terms) {
    const { lower, upper } = unknowns[at] ?? { lower: 0, upper: 0 }
    room += numberOf(factor) * (lower === null || upper === null ? Number.POSITIVE_INFINITY : upper - lower)
  }
  return room
}

/** Secrets of whole cells that the attacker narrows to less than 2 although their own bounds allow more. */
const narrowed = (table: FigureTable, release: Parameters<typeof attacksOn>[1]): ReadonlyArray<string> =>
  attacksOn(table, release).flatMap((attack) => {
    const rooms = roomsOf(attackersSolver, attack)
    return attack.targets.flatMap((target) => {
      const { below, above } = rooms.get(target.id) ?? { below: 0, above: 0 }
      const isWhole = [...target.terms.values()].every((factor) => numberOf(factor) === 1)
      return isWhole && below + above < Math.min(2, ownRoom(target, attack)) - 1e-6 ? [target.id] : []
    })
  })

const four = ["ask", "bo", "ek", "gran"].map((id) => school(id))

/** 17 and 16 of 20 print as ~100: from 1 to 4 did not pass at either school. Together 7 did not. */
const nearlyAll = {
  units: four,
  observations: [passed("ask", 17, 20), passed("bo", 16, 20), passed("ek", 30, 40), passed("gran", 40, 50)]
}

describe("protectFigures with a solver", () => {
  it("hides a third school where 7 pupils did not pass at two that print ~100: it was 3 or 4 at each", () => {
    expect(hiddenIn(releaseOf(nearlyAll, "skolverket"))).toEqual(["ask/all", "bo/all"])
    expect(hiddenIn(releaseOf(nearlyAll, "skolverket", { solver }))).toEqual(["ask/all", "bo/all", "ek/all"])
  })

  it("asks nothing more where no ~100 is printed: then it was 0 to 7 at each", () => {
    expect(hiddenIn(releaseOf(nearlyAll, "default", { solver }))).toEqual(["ask/all", "bo/all"])
  })

  it("keeps what is forced, and hides another figure instead", () => {
    const release = releaseOf(nearlyAll, "skolverket", { solver, forcePublished: ["passed/ek/2025/all"] })
    expect(hiddenIn(release)).toEqual(["ask/all", "bo/all", "gran/all"])
  })

  it("asks of means that the sum of the answers can be two steps apart", () => {
    const means = {
      units: four,
      indicators: [mean()],
      // 19.2 of at most 20, and 24.5 of at most 25: the sum of both lets either move by 1.3.
      observations: [answered("ask", 4.8, 4), answered("bo", 4.9, 5), answered("ek", 3, 40), answered("gran", 4, 50)]
    }
    expect(hiddenIn(releaseOf(means))).toEqual(["ask/all", "bo/all"])
    expect(hiddenIn(releaseOf(means, "default", { solver }))).toEqual(["ask/all", "bo/all", "ek/all"])
  })

  it("asks no more than a base of one allows", () => {
    const small = { units: four, observations: [passed("ask", 1, 1), passed("bo", 12, 24), passed("ek", 30, 60)] }
    expect(hiddenIn(releaseOf(small, "default", { solver }))).toEqual(hiddenIn(releaseOf(small)))
  })

  it("gives the same release whatever the order of the figures", () => {
    const table = tableOf(nearlyAll)
    const turned = { ...table, figures: [...table.figures].reverse() }
    const ids = (release: Parameters<typeof hiddenIn>[0]) => [...hiddenIn(release)].sort()
    expect(ids(protectFiguresOrThrow(turned, "skolverket", { solver }))).toEqual(
      ids(protectFiguresOrThrow(table, "skolverket", { solver }))
    )
  })
})

describe("the figures of the example municipality", () => {
  it("are wide already under the default policy, so that nothing more is hidden", () => {
    const table = exampleTable()
    expect(protectFiguresOrThrow(table, "default", { solver }).figures).toEqual(protectFiguresOrThrow(table).figures)
  })
})

describe("random municipalities", { timeout: 30_000 }, () => {
  const plain: Oddities = { gaps: false, valuesOnly: false, missingParts: false, ownFacts: false, terms: false }
  const tables = [12, 32].map((seed) => randomMunicipality(seed, plain))

  it("have narrow secrets without a solver", () => {
    expect(tables.flatMap((table) => narrowed(table, protectFiguresOrThrow(table))).length).toBeGreaterThan(0)
  })

  it("leave every secret two persons wide, where its own base allows that", () => {
    for (const table of tables) expect(narrowed(table, protectFiguresOrThrow(table, "default", { solver }))).toEqual([])
  })
})

describe("weightsOf", () => {
  it("turns residues back into the numbers that they stand for", () => {
    const residues = [1, 3, negate(1), negate(2), inverse(30), inverse(residueOf(12.5))]
    const weights = weightsOf(new Map(residues.entries()))
    expect([...weights.values()]).toEqual([1, 3, -1, -2, 1 / 30, 0.08])
  })
})
