import * as Result from "effect/Result"
import { firstProblem, numberProblem, rangeProblem } from "./input-checks.js"
import { StatisticsError } from "./statistics-error.js"

/**
 * The answers that a question offers: steps from the lowest code to the highest, and codes that are answers but no step,
 * such as "do not know" (vet ej).
 *
 * @category statistics
 */
export interface Scale {
  /** Code of the lowest step: a whole number. */
  readonly minimum: number
  /** Code of the highest step: a whole number above `minimum`; a scale has at most 10000 steps. */
  readonly maximum: number
  /** Codes of answers that are no step, such as "do not know" and "does not concern me". Default: none. */
  readonly nonSubstantive?: ReadonlyArray<number>
  /** True when a low code is favourable: results are then read from the other end. Default: false. */
  readonly reversed?: boolean
}

const mostSteps = 10_000

const stepsProblem = ({ minimum, maximum }: Scale): StatisticsError | undefined =>
  Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum) && minimum < maximum
    ? rangeProblem(maximum, minimum + 1, minimum + mostSteps - 1, ["scale", "maximum"])
    : new StatisticsError({ code: "not-a-scale", path: ["scale"], facts: { minimum, maximum } })

const doubleMeaning = ({ minimum, maximum }: Scale, code: number, at: number): StatisticsError | undefined =>
  Number.isInteger(code) && code >= minimum && code <= maximum
    ? new StatisticsError({
        code: "ambiguous-code",
        path: ["scale", "nonSubstantive", at],
        facts: { value: code, minimum, maximum }
      })
    : undefined

const scaleProblem = (scale: Scale): StatisticsError | undefined =>
  stepsProblem(scale) ??
  firstProblem(
    scale.nonSubstantive ?? [],
    (code, at) => numberProblem(code, ["scale", "nonSubstantive", at]) ?? doubleMeaning(scale, code, at)
  )

const withoutMinusZero = (value: number): number => value + 0

/** Checks a scale and fills in what it leaves out, so that two descriptions of one scale become the same. */
export const soundScale = (scale: Scale): Result.Result<Required<Scale>, StatisticsError> => {
  const problem = scaleProblem(scale)
  if (problem !== undefined) return Result.fail(problem)
  return Result.succeed({
    minimum: withoutMinusZero(scale.minimum),
    maximum: withoutMinusZero(scale.maximum),
    nonSubstantive: [...new Set(scale.nonSubstantive)].map(withoutMinusZero).sort((a, b) => a - b),
    reversed: scale.reversed ?? false
  })
}

/** How many steps a scale has. */
export const stepsOf = ({ minimum, maximum }: Scale): number => maximum - minimum + 1

/** Writes a sound scale in one line, from its unfavourable end: the same line for the same scale, and for no other. */
export const scaleText = ({ minimum, maximum, nonSubstantive = [], reversed = false }: Scale): string =>
  [reversed ? `${maximum}–${minimum}` : `${minimum}–${maximum}`, ...nonSubstantive].join(", ")
