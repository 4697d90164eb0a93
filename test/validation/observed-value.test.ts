import { describe, expect, it } from "vitest"
import { halfStep, observedValue, valueOfParts } from "../../src/validation/observed-value.js"
import { missingObservation, observation, valueObservation } from "../support/dataset-builder.js"

describe("valueOfParts", () => {
  it("multiplies by the factor", () => {
    expect(valueOfParts(observation(), 100)).toBe(96)
    expect(valueOfParts(observation(), 1)).toBe(0.96)
  })
  it("is nothing without both parts, or of nobody", () => {
    expect(valueOfParts(valueObservation(96), 100)).toBeUndefined()
    expect(valueOfParts(missingObservation("not-reported", { denominator: 50 }), 100)).toBeUndefined()
    expect(valueOfParts(observation({ numerator: 0, denominator: 0 }), 100)).toBeUndefined()
  })
})

describe("observedValue", () => {
  it("is the value as given, before its parts", () => {
    expect(observedValue(observation({ value: 95.9 }), { kind: "share", factor: 100 })).toBe(95.9)
  })
  it("is made from parts otherwise", () => {
    expect(observedValue(observation(), { kind: "share", factor: 100 })).toBe(96)
    expect(observedValue(observation(), {})).toBe(0.96)
  })
  it("is the numerator of a count", () => {
    expect(observedValue(observation(), { kind: "count", factor: 1 })).toBe(48)
  })
})

describe("halfStep", () => {
  it("is half of the last printed decimal", () => {
    expect(halfStep(0)).toBeCloseTo(0.5, 6)
    expect(halfStep(2)).toBeCloseTo(0.005, 8)
  })
})
