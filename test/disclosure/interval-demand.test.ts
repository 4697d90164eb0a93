import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { LinearProgramSolver } from "../../src/audit/linear-program.js"
import { figureSystem } from "../../src/disclosure/figure-system.js"
import { figuresDemand } from "../../src/disclosure/interval-demand.js"
import { policies } from "../../src/disclosure/policy.js"
import type { Indicator } from "../../src/model/indicator.js"
import type { Observation } from "../../src/model/observation.js"
import { answered, count, counted, index, mean, passed, ratio, schools, share, tableOf } from "./support/town.js"

const solver: LinearProgramSolver = { solve: () => ({ status: "unbounded" }) }

/** What is asked of the figures of Ask and Ek when both are primary. */
const demandOf = (indicator: Indicator, observations: ReadonlyArray<Observation>, policy = policies.default) => {
  const { figures, dataset } = tableOf({ units: schools("ask", "ek"), indicators: [indicator], observations })
  const system = Result.getOrThrow(figureSystem(dataset.indicators[0] ?? indicator, figures, dataset.groups))
  const primary = figures.flatMap((figure) => {
    const form = system.formOf(figure)
    return figure.level === "unit" && form !== undefined ? [{ figure, form }] : []
  })
  return figuresDemand(system, primary, policy, solver)
}

const roomsOf = (indicator: Indicator, ...observations: ReadonlyArray<Observation>) =>
  demandOf(indicator, observations)?.rooms

describe("how far a cell can move within its own bounds", () => {
  it("is from nobody to everybody for a share", () => {
    expect(roomsOf(share(), passed("ask", 3, 20), passed("ek", 0, 40))).toEqual([
      { below: -3, above: 17 },
      { below: 0, above: 40 }
    ])
  })

  it("is without end for a count, and for a ratio, which is no part of its base", () => {
    expect(roomsOf(count(), counted("ask", 3))).toEqual([{ below: -3, above: null }])
    expect(roomsOf(ratio(), passed("ask", 120, 12))).toEqual([{ below: -120, above: null }])
  })

  it("is from the lowest answer of everyone to the highest for a mean and an index", () => {
    // 3 by 20 is 60, of 20 to 100.
    expect(roomsOf(mean(), answered("ask", 3, 20))).toEqual([{ below: -40, above: 40 }])
    // 6 by 20 is 120, of 0 to 200.
    const ask = answered("ask", 6, 20, { indicatorId: "index" })
    expect(roomsOf(index(), ask)).toEqual([{ below: -120, above: 80 }])
  })

  it("is down to 0 and up without end for a mean without a scale", () => {
    const { scaleMinimum, scaleMaximum, ...open } = mean()
    expect([scaleMinimum, scaleMaximum]).toEqual([1, 5])
    expect(roomsOf(open, answered("ask", 3, 20))).toEqual([{ below: -60, above: null }])
  })
})

describe("what readers know to be whole", () => {
  it("is persons, not posts, and no sum of answers", () => {
    const wholes = [
      demandOf(share(), [passed("ask", 3, 20), passed("ek", 4, 40)]),
      demandOf(count(), [counted("ask", 3)]),
      demandOf(ratio(), [passed("ask", 12.5, 2), passed("ek", 12, 2)]),
      demandOf(mean(), [answered("ask", 3, 20)])
    ].map((demand) => demand?.whole)
    expect(wholes).toEqual([true, true, false, false])
  })
})

describe("what readers know of nearly everyone", () => {
  const nearlyAll = [passed("ask", 17, 20), passed("ek", 20, 40)]

  it("is that 1 to 4 did not pass: of three, two fewer or one more", () => {
    const limits = demandOf(share(), nearlyAll, policies.skolverket)?.limits
    expect(limits?.map(({ form, room }) => [[...form.values()], room])).toEqual([[[1], { below: -1, above: 2 }]])
  })

  it("is nothing where it is not printed", () => {
    expect(demandOf(share(), nearlyAll)?.limits).toEqual([])
  })
})

describe("the demand on a table", () => {
  it("is the width of its policy", () => {
    const wide = { ...policies.default, minimumWidth: 7 }
    expect(demandOf(share(), [passed("ask", 3, 20)], wide)).toMatchObject({ minimumWidth: 7, solver })
  })
})
