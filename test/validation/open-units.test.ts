import { describe, expect, it } from "vitest"
import { isOpenDuring, isOpenOn } from "../../src/validation/open-units.js"
import { unit } from "../support/dataset-builder.js"

const always = unit()
const short = unit({ openedOn: "2025-03-01", closedOn: "2025-07-01" })

describe("isOpenOn", () => {
  it("holds from the first day up to, not including, the day it closes", () => {
    const days = ["2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01"]
    expect(days.map((day) => isOpenOn(short, day))).toEqual([false, true, true, false])
  })
  it("always holds for a unit without days", () => {
    expect(isOpenOn(always, "1900-01-01")).toBe(true)
  })
})

describe("isOpenDuring", () => {
  it("holds for a single day in common", () => {
    expect(isOpenDuring(short, "2025-06-30", "2025-12-31")).toBe(true)
    expect(isOpenDuring(short, "2025-01-01", "2025-03-01")).toBe(true)
  })
  it("does not hold before and after", () => {
    expect(isOpenDuring(short, "2025-07-01", "2025-12-31")).toBe(false)
    expect(isOpenDuring(short, "2025-01-01", "2025-02-28")).toBe(false)
  })
  it("always holds for a unit without days", () => {
    expect(isOpenDuring(always, "1900-01-01", "1900-01-01")).toBe(true)
  })
})
