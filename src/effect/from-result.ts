import * as Effect from "effect/Effect"
import type * as Result from "effect/Result"

/** Makes the Effect face of a function that returns a Result: nothing runs before the Effect does. */
export const fromResultFunction =
  <Arguments extends ReadonlyArray<unknown>, Value, Failure>(
    f: (...args: Arguments) => Result.Result<Value, Failure>
  ): ((...args: Arguments) => Effect.Effect<Value, Failure>) =>
  (...args) =>
    Effect.suspend(() => Effect.fromResult(f(...args)))
