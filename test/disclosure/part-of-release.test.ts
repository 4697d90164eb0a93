import { describe, expect, it } from "vitest"
import { partOfRelease } from "../../src/disclosure/part-of-release.js"
import { isProtectedRelease } from "../../src/disclosure/protected-release.js"
import { girlsAndBoys, passed, passedBySex, releaseOf, schools } from "./support/town.js"

const release = releaseOf({
  units: schools("ask", "bjork", "ek"),
  observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
})

describe("partOfRelease", () => {
  const part = partOfRelease(release, ({ nodeId }) => nodeId === "ek")
  it("is a release with the figures that were asked for, as they are", () => {
    expect(isProtectedRelease(part)).toBe(true)
    expect(part.figures).toEqual(release.figures.filter(({ nodeId }) => nodeId === "ek"))
    expect(part.policy).toEqual(release.policy)
  })
  it("names only what its figures speak of", () => {
    expect(part.nodes.map(({ id }) => id)).toEqual(["ek"])
    expect(part.indicators).toEqual(release.indicators)
    expect(partOfRelease(release, () => false)).toMatchObject({ figures: [], nodes: [], indicators: [], groups: [] })
  })
  it("names a group only when one of its figures speaks of it", () => {
    const bySex = releaseOf({
      units: schools("ask"),
      groups: girlsAndBoys,
      observations: passedBySex("ask", [10, 20], [10, 20])
    })
    const groupsOf = (...groups: ReadonlyArray<string>) =>
      partOfRelease(bySex, ({ groupId }) => groups.includes(groupId)).groups.map(({ id }) => id)
    expect([groupsOf("all"), groupsOf("all", "boys"), groupsOf("girls", "boys")]).toEqual([
      [],
      ["boys"],
      ["girls", "boys"]
    ])
  })
  it("leaves the whole alone", () => {
    expect(release.figures.length).toBeGreaterThan(part.figures.length)
  })
})
