import * as Result from "effect/Result"
import type { StatisticsError } from "../../../src/statistics/statistics-error.js"

/** What a refused calculation says of its input; a calculation that was not refused says nothing. */
export const failureOf = (result: Result.Result<unknown, StatisticsError>) => {
  if (Result.isSuccess(result)) return undefined
  const { code, path, facts } = result.failure
  return { code, path, facts }
}
