import { describe, expect, it } from "vitest"
import type { OpenCells } from "../../src/disclosure/interval-program.js"
import { isWide, type WidthDemand } from "../../src/disclosure/interval-width.js"

type Furthest = ReturnType<OpenCells["furthest"]>

/** A reader to whom a sum can move so far up, and so far down. */
const moving = (up: Furthest, down: Furthest): OpenCells => ({
  isFixed: () => false,
  sumsOf: () => [],
  componentsOf: () => new Set(),
  furthest: (_, direction) => (direction === 1 ? up : down)
})

const one = new Map([[0, 1]])

/** Three persons of any number. */
const three: WidthDemand = { rooms: [{ below: -3, above: null }], whole: true, minimumWidth: 2 }

/** 17 of 20. */
const seventeen: WidthDemand = { ...three, rooms: [{ below: -17, above: 3 }] }

describe("a count that is hidden", () => {
  it.each<readonly [up: Furthest, down: Furthest, wide: boolean]>([
    [1, 1, true],
    [2, 0, true],
    [1, 0, false],
    [null, 0, true],
    [1, null, true]
  ])("that can be %s more and %s fewer is wide: %s", (up, down, wide) => {
    expect(isWide(one, moving(up, down), three)).toBe(wide)
  })

  it("must be able to be more, however many fewer it can be", () => {
    expect(isWide(one, moving(0, 3), three)).toBe(false)
  })

  it("must be able to be fewer when nearly all are counted", () => {
    expect(isWide(one, moving(3, 0), seventeen)).toBe(false)
    expect(isWide(one, moving(0, 2), seventeen)).toBe(true)
    expect(isWide(one, moving(1, 1), seventeen)).toBe(true)
    expect(isWide(one, moving(0, 1), seventeen)).toBe(false)
  })

  it("must be able to be more when it is half of all", () => {
    const half = { ...three, rooms: [{ below: -10, above: 10 }] }
    expect(isWide(one, moving(0, 10), half)).toBe(false)
    expect(isWide(one, moving(2, 0), half)).toBe(true)
  })

  it("is not wide when the solver gives no answer", () => {
    expect(isWide(one, moving(undefined, 5), three)).toBe(false)
    expect(isWide(one, moving(1, undefined), three)).toBe(false)
  })

  it("moves by whole persons, and a solver's last decimal is forgiven", () => {
    expect(isWide(one, moving(1.5, 0.9), three)).toBe(false)
    expect(isWide(one, moving(0.999_999_9, 1.000_000_1), three)).toBe(true)
    expect(isWide(one, moving(0.999, 1.5), three)).toBe(false)
  })

  it("is asked no more than its own bounds allow: none of one is none or one", () => {
    const none = { ...three, rooms: [{ below: 0, above: 1 }] }
    expect(isWide(one, moving(1, 0), none)).toBe(true)
    expect(isWide(one, moving(0, 0), none)).toBe(false)
  })

  it("is asked for the width that is named, and never to be further away than one", () => {
    const five = { ...three, minimumWidth: 5 }
    expect(isWide(one, moving(1, 4), five)).toBe(true)
    expect(isWide(one, moving(1, 3), five)).toBe(false)
    expect(isWide(one, moving(0, 0), { ...three, minimumWidth: 0 })).toBe(true)
  })
})

describe("a sum of answers that is hidden", () => {
  const answers = { ...three, whole: false }

  it("may move by parts of a step", () => {
    expect(isWide(one, moving(1.5, 0.5), answers)).toBe(true)
    expect(isWide(one, moving(1.5, 0.4), answers)).toBe(false)
    expect(isWide(one, moving(0.9, 3), answers)).toBe(false)
  })

  it("need not be a whole step away where less than a step is asked for", () => {
    expect(isWide(one, moving(0.5, 0), { ...answers, minimumWidth: 0.5 })).toBe(true)
    expect(isWide(one, moving(0.4, 3), { ...answers, minimumWidth: 0.5 })).toBe(false)
  })
})

describe("a mean of shares that is hidden", () => {
  // 3 of 30 and 2 of 20: one person more is 1/20 at the smaller unit.
  const shares = { ...three, rooms: [3, 2].map((count) => ({ below: 0 - count, above: null })) }
  const weights = new Map([
    [0, 1 / 30],
    [1, 1 / 20]
  ])

  it("is measured in persons of the smallest base", () => {
    expect(isWide(weights, moving(0.05, 0.05), shares)).toBe(true)
    expect(isWide(weights, moving(0.05, 0.04), shares)).toBe(false)
    expect(isWide(weights, moving(0.04, 0.2), shares)).toBe(false)
  })
})
