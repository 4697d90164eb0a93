import * as Result from "effect/Result"

/**
 * Makes the throwing twin of a function that returns a Result: it gives the value, or throws the same error object.
 *
 * @category errors
 */
export const orThrow =
  <Arguments extends ReadonlyArray<unknown>, Value, Failure>(
    f: (...args: Arguments) => Result.Result<Value, Failure>
  ): ((...args: Arguments) => Value) =>
  (...args) =>
    Result.getOrThrow(f(...args))
