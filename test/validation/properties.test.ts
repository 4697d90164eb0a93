import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import { decodeDatasetOrThrow } from "../../src/model/decode-dataset.js"
import { entityTables } from "../../src/model/entity-tables.js"
import { ruleOutcomes } from "../../src/validation/rule-outcomes.js"
import { validateDataset } from "../../src/validation/validate.js"
import { soundDataset } from "../support/dataset-builder.js"
import { randomDataset } from "./random-dataset.js"

const options = { goalAreaCount: 4, unitReportsBy: "2026-02-28" } as const

/** The same rows in another order, list by list. */
const shuffled = (dataset: Dataset): fc.Arbitrary<Dataset> =>
  fc
    .tuple(
      ...entityTables.map(({ table }) => fc.shuffledSubarray([...dataset[table]], { minLength: dataset[table].length }))
    )
    .map((lists) => ({
      ...dataset,
      ...Object.fromEntries(entityTables.map(({ table }, index) => [table, lists[index]]))
    }))

const paired = randomDataset.chain((dataset) => shuffled(dataset).map((other) => [dataset, other] as const))

describe("the random data sets", () => {
  it("can be decoded", () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        expect(decodeDatasetOrThrow(dataset)).toEqual(dataset)
      })
    )
  })
  it("break most rules between them", () => {
    const broken = new Set(
      fc
        .sample(randomDataset, { numRuns: 200, seed: 1 })
        .flatMap((dataset) => validateDataset(dataset, options).map(({ ruleId }) => ruleId))
    )
    expect(broken.size).toBeGreaterThan(40)
  })
})

describe("validateDataset", () => {
  it("finds the same in the same order, whatever the order of the rows", () => {
    fc.assert(
      fc.property(paired, ([dataset, other]) => {
        expect(validateDataset(other, options)).toEqual(validateDataset(dataset, options))
      })
    )
  })
  it("changes nothing in the data set", () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        const before = JSON.stringify(dataset)
        validateDataset(dataset, options)
        expect(JSON.stringify(dataset)).toBe(before)
      })
    )
  })
  it("finds as much as the outcomes count, and never counts what it skipped as passed", () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        const found = validateDataset(dataset, options)
        for (const { ruleId, evaluated, passed, findings } of ruleOutcomes(dataset, options)) {
          expect(findings).toBe(found.filter((finding) => finding.ruleId === ruleId).length)
          if (!evaluated) expect(passed).toBe(0)
        }
      })
    )
  })
  it("prints no personal identity number", () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        expect(JSON.stringify(validateDataset(dataset, options))).not.toMatch(/811218-?9876/)
      })
    )
  })
  it("never says undefined, and always says what to do", () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        for (const { message } of validateDataset(dataset, options)) {
          expect(`${message.sv} ${message.en}`).not.toMatch(/undefined|NaN|\[object/)
          expect(message.sv).toMatch(/\. .+\.$/)
          expect(message.en).toMatch(/\. .+\.$/)
        }
      })
    )
  })
  it("survives anything in place of a list, a row or a field", () => {
    const names = [...entityTables.map(({ table }) => table as string), "authority", "year", "places", "files"]
    const broken = fc
      .tuple(fc.constantFrom(...names), fc.anything({ withNullPrototype: true }))
      .map(([name, value]): Dataset => ({ ...soundDataset(), [name]: value }))
    const brokenRow = fc.tuple(fc.constantFrom(...entityTables), fc.anything(), fc.string()).map(
      ([{ table, key }, value, field]): Dataset => ({
        ...soundDataset(),
        [table]: [{ ...soundDataset()[table][0], [key[0] ?? "id"]: value, [field]: value }, value]
      })
    )
    fc.assert(
      fc.property(fc.oneof(broken, brokenRow), (dataset) => {
        expect(Array.isArray(validateDataset(dataset))).toBe(true)
      }),
      { numRuns: 200 }
    )
  })
})
