import type * as Effect from "effect/Effect"
import type * as Result from "effect/Result"
import { describe, expectTypeOf, it } from "vitest"
import type { InternalText, writeFiguresCsv, writeInternalFiguresCsv } from "../../adapters/csv/index.js"
import type { computeFigures as computeAsEffect } from "../../src/effect/index.js"
import type {
  AggregationError,
  computeFigures,
  Dataset,
  DecodeError,
  decodeDataset,
  Estimate,
  FigureTable,
  ProtectedRelease,
  protectFigures,
  Unit
} from "../../src/index.js"

describe("the types of the public functions", () => {
  it("let an object literal be a unit: no brands, no classes", () => {
    expectTypeOf({ id: "s", name: "S", schoolForms: ["GR"] as const, predecessorIds: [] }).toExtend<Unit>()
  })
  it("refuse a code that is not in its list", () => {
    // @ts-expect-error - XX is no school form
    const unit: Unit = { id: "s", name: "S", schoolForms: ["XX"], predecessorIds: [] }
    expectTypeOf(unit).toEqualTypeOf<Unit>()
  })
  it("carry the error beside the value", () => {
    expectTypeOf<typeof decodeDataset>().returns.toEqualTypeOf<Result.Result<Dataset, DecodeError>>()
    expectTypeOf<typeof computeFigures>().returns.toEqualTypeOf<Result.Result<FigureTable, AggregationError>>()
    expectTypeOf<typeof computeAsEffect>().returns.toEqualTypeOf<Effect.Effect<FigureTable, AggregationError>>()
  })
  it("make a decoder fit for map: exactly one parameter", () => {
    expectTypeOf<Parameters<typeof decodeDataset>>().toEqualTypeOf<[input: unknown]>()
  })
  it("make one ask for the reason when a number is missing", () => {
    expectTypeOf<Extract<Estimate, { value: null }>>().toHaveProperty("reason")
    expectTypeOf<Extract<Estimate, { value: number }>>().not.toHaveProperty("reason")
  })
  it("keep figures that are not protected away from public writers", () => {
    expectTypeOf<FigureTable>().not.toExtend<Parameters<typeof writeFiguresCsv>[0]>()
    expectTypeOf<ProtectedRelease>().toExtend<Parameters<typeof writeFiguresCsv>[0]>()
    expectTypeOf<typeof protectFigures>().returns.not.toBeAny()
  })
  it("keep text for inside use apart from text", () => {
    expectTypeOf<typeof writeInternalFiguresCsv>().returns.toEqualTypeOf<InternalText>()
    expectTypeOf<string>().not.toExtend<InternalText>()
  })
})
