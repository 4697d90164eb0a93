import * as Result from "effect/Result"
import type { Estimate } from "../../../src/result/estimate.js"

/** The number of an estimate that must have one, and one that can be counted with. */
export const known = ({ value }: Estimate): number => {
  if (value === null || !Number.isFinite(value) || Object.is(value, -0)) throw new Error(`no sound number: ${value}`)
  return value
}

/** The error of a result, or `undefined` when it is a success. */
export const failureOf = <Failure>(result: Result.Result<unknown, Failure>): Failure | undefined =>
  Result.isFailure(result) ? result.failure : undefined
