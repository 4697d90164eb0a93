import { describe, expect, it } from "vitest"
import { formOfRow, formOfRows } from "../../src/disclosure/linear-form.js"

describe("the form of innermost cells", () => {
  it("holds one of them once", () => {
    expect([...formOfRow(4)]).toEqual([[4, 1]])
  })

  it("holds each of several once, and nothing for none", () => {
    expect([...formOfRows([2, 0, 5])]).toEqual([
      [2, 1],
      [0, 1],
      [5, 1]
    ])
    expect(formOfRows([]).size).toBe(0)
  })

  it("counts a cell as often as it is named", () => {
    expect(formOfRows([3, 1, 3, 3]).get(3)).toBe(3)
  })
})
