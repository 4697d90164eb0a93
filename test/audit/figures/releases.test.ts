import { describe, expect, it } from "vitest"
import { nodeTree } from "../../../src/audit/figures/node-tree.js"
import { lastDay, termsIn, yearsBefore } from "../../../src/audit/figures/period-days.js"
import { releasesOf } from "../../../src/audit/figures/releases.js"
import { hiddenFigure, passedOf } from "./support.js"

describe("files", () => {
  it("that agree belong to one release, and what either shows is known", () => {
    const [release, ...others] = releasesOf(
      [
        { ...passedOf("ask", "all", 12, 20), file: "a.csv" },
        { ...hiddenFigure("bjork", "all"), file: "a.csv" },
        { ...passedOf("ask", "all", 12, 20), file: "b.json" },
        { ...passedOf("bjork", "all", 20, 40), file: "b.json" }
      ],
      null
    )
    expect(others).toEqual([])
    expect(release?.get("passed/bjork/2025/all")).toMatchObject({ isHidden: false, numerator: 20, status: "reported" })
  })

  it("that contradict each other are releases of different days", () => {
    const releases = releasesOf(
      [
        { ...passedOf("ask", "all", 12, 20), file: "first.csv" },
        { ...passedOf("ask", "all", 13, 21), file: "second.csv" },
        { ...passedOf("bjork", "all", 20, 40), file: "third.csv" }
      ],
      null
    )
    expect(releases.map((release) => [...release.keys()])).toEqual([
      ["passed/ask/2025/all", "passed/bjork/2025/all"],
      ["passed/ask/2025/all"]
    ])
  })

  it("without levels are read by the tree and the numbers of units", () => {
    const level = null
    const figures = [
      passedOf("ask", "all", 12, 20, { level }),
      passedOf("north", "all", 30, 60, { level, units: 1, unitsExpected: 1 }),
      passedOf("town", "all", 42, 80, { level, units: 2, unitsExpected: 2 })
    ]
    const links = [
      { nodeId: "ask", parentId: "north" },
      { nodeId: "north", parentId: null }
    ]
    const levels = [...(releasesOf(figures, links)[0]?.values() ?? [])].map((figure) => figure.level)
    expect(levels).toEqual(["unit", "area", "authority"])
  })
})

describe("the tree of nodes", () => {
  it("takes links with days before those without, on the days that they hold", () => {
    const { around } = nodeTree(
      [
        { nodeId: "ask", parentId: "south" },
        { nodeId: "ask", parentId: "north", from: "2020-01-01", to: "2025-01-01" },
        { nodeId: "south", parentId: null }
      ],
      "town"
    )
    expect(around("ask", "2024-12-31")).toEqual(["north", "town"])
    expect(around("ask", "2025-01-01")).toEqual(["south", "town"])
    expect(around("south", "2025-01-01")).toEqual(["town"])
    expect(around("town", "2025-01-01")).toEqual([])
  })

  it("does not walk in circles", () => {
    const links = [
      { nodeId: "ask", parentId: "north" },
      { nodeId: "north", parentId: "south" },
      { nodeId: "south", parentId: "north" }
    ]
    const { around } = nodeTree(links, "town")
    expect([around("ask", "2025-01-01"), around("north", "2025-01-01")]).toEqual([[], []])
  })
})

describe("periods", () => {
  it("are read at their last day", () => {
    expect(["2025", "2024/25", "2025-VT", "2025-HT", "2025-10-15"].map(lastDay)).toEqual([
      "2025-12-31",
      "2025-06-30",
      "2025-06-30",
      "2025-12-31",
      "2025-10-15"
    ])
  })

  it("hold terms when they are years", () => {
    expect(termsIn("2025")).toEqual(["2025-VT", "2025-HT"])
    expect(termsIn("2024/25")).toEqual(["2024-HT", "2025-VT"])
    expect(termsIn("2025-VT")).toEqual([])
  })

  it("have one of the same kind some years before", () => {
    expect(["2025", "2000/01", "2025-VT", "2025-10-15"].map((period) => yearsBefore(period, 2))).toEqual([
      "2023",
      "1998/99",
      "2023-VT",
      "2023-10-15"
    ])
  })
})
