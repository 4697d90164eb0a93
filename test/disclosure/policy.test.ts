import { describe, expect, it } from "vitest"
import { policies } from "../../src/disclosure/policy.js"

describe("the presets", () => {
  it("bear the names by which they are asked for", () => {
    expect(Object.entries(policies).map(([name, policy]) => policy.name === name)).toEqual([true, true, true, true])
    expect(Object.keys(policies)).toEqual(["default", "skolverket", "skolinspektionen", "strict"])
  })

  it("hide what Skolverket hides: bases under 10 and 1 to 4 in a cell; a few missing are printed as ~100", () => {
    const { minimumBase, minimumCell, nearAll } = policies.skolverket
    expect([minimumBase, minimumCell, nearAll]).toEqual([10, 5, "print"])
  })

  it("hide what Skolinspektionen hides in Skolenkäten: fewer than five answers", () => {
    const { minimumBase, minimumAnswers, minimumCell, nearAll } = policies.skolinspektionen
    expect([minimumBase, minimumAnswers, minimumCell, nearAll]).toEqual([5, 5, 5, "hide"])
  })

  it("hide by default what either of them hides, and print no ~100", () => {
    const { skolverket, skolinspektionen } = policies
    for (const limit of ["minimumBase", "minimumAnswers", "minimumCell", "minimumSpreadBase"] as const) {
      expect(policies.default[limit]).toBe(Math.max(skolverket[limit], skolinspektionen[limit]))
    }
    expect(policies.default.nearAll).toBe("hide")
  })

  it("hide more when they are strict: bases under 15, fewer than ten answers, 1 to 9 in a cell, every full cell", () => {
    expect(policies.strict).toMatchObject({
      minimumBase: 15,
      minimumAnswers: 10,
      minimumCell: 10,
      minimumSpreadBase: 30,
      hideFullCells: "always",
      nearAll: "hide"
    })
  })

  it("show intervals on bases from 20, and full cells that are favourable, unless they are strict", () => {
    for (const name of ["default", "skolverket", "skolinspektionen"] as const) {
      expect(policies[name]).toMatchObject({ minimumSpreadBase: 20, hideFullCells: "unfavourable" })
    }
  })
})
