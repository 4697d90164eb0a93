import { describe, expect, it } from "vitest"
import { earlierReleasesOf, hasNumbers } from "../../src/disclosure/earlier-releases.js"
import { policies } from "../../src/disclosure/policy.js"
import type { RecordedFigure, ReleaseLedger } from "../../src/disclosure/release-ledger.js"

const shown = (id: string, numerator: number): RecordedFigure => ({ id, shown: true, numerator, denominator: 40 })

const hidden = (id: string): RecordedFigure => ({ id, shown: false })

const ledgerOf = (...releases: ReadonlyArray<ReadonlyArray<RecordedFigure>>): ReleaseLedger => ({
  schemaVersion: 1,
  releases: releases.map((figures, at) => ({
    id: `release ${at + 1}`,
    year: 2025,
    policy: { ...policies.default, name: `policy ${at + 1}` },
    files: [],
    figures
  }))
})

/** The numerators of each edition, by id. */
const editionsAfter = (...releases: ReadonlyArray<ReadonlyArray<RecordedFigure>>) =>
  earlierReleasesOf(ledgerOf(...releases), []).editions.map((edition) =>
    Object.fromEntries([...edition].map(([id, { numerator }]) => [id, numerator]))
  )

describe("the editions of a ledger", () => {
  it("put releases together that print the same, or of different figures", () => {
    expect(editionsAfter([shown("ask", 12), shown("ek", 20)], [shown("ek", 20), shown("town", 32)])).toEqual([
      { ask: 12, ek: 20, town: 32 }
    ])
  })

  it("begin anew with a revision, which may be of one figure among many", () => {
    expect(editionsAfter([shown("ask", 12), shown("ek", 20)], [shown("ask", 18), shown("ek", 20)])).toEqual([
      { ask: 12, ek: 20 },
      { ask: 18, ek: 20 }
    ])
  })

  it("are gone on with, the latest one first", () => {
    const [first, revised] = [[shown("ask", 12)], [shown("ask", 18)]]
    expect(editionsAfter(first, revised, [shown("ek", 20)])).toEqual([{ ask: 12 }, { ask: 18, ek: 20 }])
    expect(editionsAfter(first, revised, [shown("ask", 12), shown("ek", 20)])).toEqual([
      { ask: 12, ek: 20 },
      { ask: 18 }
    ])
  })

  it("hold nothing of hidden figures", () => {
    expect(editionsAfter([hidden("ask"), shown("ek", 20)])).toEqual([{ ek: 20 }])
  })
})

describe("what earlier releases hid", () => {
  it("is remembered with each policy that hid it", () => {
    const ledger = ledgerOf([hidden("ask"), shown("ek", 20)], [hidden("ask"), hidden("ek")])
    const policiesOf = [...earlierReleasesOf(ledger, []).hidden].map(([id, all]) => [id, all.map(({ name }) => name)])
    expect(policiesOf).toEqual([
      ["ask", ["policy 1", "policy 2"]],
      ["ek", ["policy 2"]]
    ])
  })

  it("is nothing without a ledger; what is to be withheld now is remembered all the same", () => {
    const { editions, hidden: known, withhold } = earlierReleasesOf(undefined, ["ask"])
    expect({ editions, known: [...known], withhold: [...withhold] }).toEqual({
      editions: [],
      known: [],
      withhold: ["ask"]
    })
  })
})

describe("hasNumbers", () => {
  it("is true of a value, and of a base of nobody", () => {
    const of = (value: number | null, denominator: number | null) =>
      hasNumbers({ value: value === null ? { value, reason: "not-reported" } : { value }, denominator })
    expect([of(50, 40), of(0, null), of(null, 0), of(null, 40), of(null, null)]).toEqual([
      true,
      true,
      true,
      false,
      false
    ])
  })
})
