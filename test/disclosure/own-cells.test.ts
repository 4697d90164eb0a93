import { describe, expect, it } from "vitest"
import { ownCellsBy } from "../../src/disclosure/own-cells.js"
import { negate } from "../../src/disclosure/prime-field.js"

/** Parts make a whole. */
const makes = (whole: number, ...parts: ReadonlyArray<number>) => ({
  whole,
  form: new Map([[whole, negate(1)], ...parts.map((part) => [part, 1] as const)])
})

const [all, girls, boys, grade7, girls7, boys7] = [0, 1, 2, 3, 4, 5] as const

describe("the cells within a sum", () => {
  const ownCells = ownCellsBy([makes(all, girls, boys), makes(grade7, girls7, boys7), makes(girls, girls7)])

  it("are those that it names and their parts, in every division", () => {
    expect([...ownCells(new Map([[all, 1]]))].sort()).toEqual([all, girls, boys, girls7])
    expect([...ownCells(new Map([[grade7, 1]]))].sort()).toEqual([grade7, girls7, boys7])
  })

  it("are not those that it is worked out with: the girls are not within the boys", () => {
    expect([...ownCells(new Map([[boys, 1]]))]).toEqual([boys])
  })
})
