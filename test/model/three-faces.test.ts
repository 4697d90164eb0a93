import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Decoder, decodeAuthority } from "../../src/model/decode-entity.js"
import * as throwing from "../../src/model/decode-entity-or-throw.js"
import { DecodeError } from "../../src/model/decode-error.js"
import type { EntityTable } from "../../src/model/entity-tables.js"
import { missing, type Reason } from "../../src/result/estimate.js"
import { orThrow } from "../../src/result/or-throw.js"
import { decoderOf } from "./support/decoders.js"
import { goodAuthority, goodRows } from "./support/good-rows.js"

const twinOf: Readonly<Record<EntityTable, (input: unknown) => unknown>> = {
  areas: throwing.decodeAreaOrThrow,
  units: throwing.decodeUnitOrThrow,
  memberships: throwing.decodeMembershipOrThrow,
  goalAreas: throwing.decodeGoalAreaOrThrow,
  goals: throwing.decodeGoalOrThrow,
  targets: throwing.decodeTargetOrThrow,
  groups: throwing.decodeGroupOrThrow,
  indicators: throwing.decodeIndicatorOrThrow,
  observations: throwing.decodeObservationOrThrow,
  surveyCycles: throwing.decodeSurveyCycleOrThrow,
  questions: throwing.decodeQuestionOrThrow,
  surveyIndices: throwing.decodeSurveyIndexOrThrow,
  participation: throwing.decodeParticipationOrThrow,
  surveyTallies: throwing.decodeSurveyTallyOrThrow,
  evaluations: throwing.decodeEvaluationOrThrow,
  actions: throwing.decodeActionOrThrow,
  deficiencies: throwing.decodeDeficiencyOrThrow,
  involvement: throwing.decodeInvolvementOrThrow,
  reports: throwing.decodeUnitReportOrThrow
}

const tables = Object.keys(twinOf) as ReadonlyArray<EntityTable>

const failureOf = (decode: Decoder<unknown>, input: unknown): DecodeError | undefined => {
  const result = decode(input)
  return Result.isFailure(result) ? result.failure : undefined
}

const thrownBy = (run: () => unknown): unknown => {
  try {
    run()
  } catch (thrown) {
    return thrown
  }
  return undefined
}

describe("the throwing twin", () => {
  it("exists for every decoder", () => {
    expect(Object.keys(throwing)).toHaveLength(tables.length + 1)
  })
  it.each(tables)("of %s gives the row itself", (table) => {
    expect(twinOf[table](goodRows[table])).toEqual(goodRows[table])
  })
  it.each(tables)("of %s throws the same problems", (table) => {
    const thrown = thrownBy(() => twinOf[table]({}))
    expect(thrown instanceof DecodeError && thrown.issues).toEqual(failureOf(decoderOf[table], {})?.issues)
  })
  it("of the authority gives it or throws", () => {
    expect(throwing.decodeAuthorityOrThrow(goodAuthority)).toEqual(goodAuthority)
    expect(() => throwing.decodeAuthorityOrThrow({})).toThrow(DecodeError)
  })
})

describe("a decoder", () => {
  it.each(tables)("can be given to map, which hands it a number and a list besides: %s", (table) => {
    const results = [goodRows[table], goodRows[table]].map(decoderOf[table])
    expect(results.map(Result.isSuccess)).toEqual([true, true])
  })
  it("of the authority can be given to map too", () => {
    expect([goodAuthority].map(decodeAuthority).map(Result.isSuccess)).toEqual([true])
  })
  it.each(tables)("gives back what it gave: %s", (table) => {
    const once = twinOf[table](goodRows[table])
    expect(twinOf[table](once)).toEqual(once)
  })
  it.each(tables)("gives plain data that survives JSON and structuredClone: %s", (table) => {
    const row = twinOf[table](goodRows[table])
    expect([JSON.parse(JSON.stringify(row)), structuredClone(row)]).toEqual([row, row])
  })
})

describe("orThrow", () => {
  const half = (n: number) => (n % 2 === 0 ? Result.succeed(n / 2) : Result.fail(new RangeError("odd")))
  it("gives the value", () => {
    expect(orThrow(half)(8)).toBe(4)
  })
  it("throws the failure itself, not a copy", () => {
    const failure = new RangeError("always")
    expect(thrownBy(orThrow(() => Result.fail(failure)))).toBe(failure)
  })
  it("hands on all arguments", () => {
    const add = (a: number, b: number) => Result.succeed(a + b)
    expect(orThrow(add)(1, 2)).toBe(3)
  })
})

describe("missing", () => {
  const reasons: ReadonlyArray<Reason> = [
    ...(["empty-base", "zero-denominator", "zero-variance", "single-item", "single-cluster", "not-testable"] as const),
    ...(["break-in-series", "suppressed", "not-applicable", "not-reported", "insufficient-coverage"] as const)
  ]
  it.each(reasons)("has no value and says why: %s", (reason) => {
    expect(missing(reason)).toEqual({ value: null, reason })
  })
})
