import { StatisticsError } from "./statistics-error.js"

/** Where a value stands in the input; its last part names it. */
export type Path = ReadonlyArray<string | number>

/** Writes a path as a caller would: `counts[2]`, `scale.maximum`. */
const subjectOf = (path: Path): string =>
  path.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`)).join("")

/** Says what is wrong with a value that is not a finite number. */
export const numberProblem = (value: number, path: Path): StatisticsError | undefined =>
  Number.isFinite(value)
    ? undefined
    : new StatisticsError({ code: "not-a-number", path, facts: { subject: subjectOf(path) } })

/** Says what is wrong with a value that is no count: no whole number from 0 that adds without rounding. */
export const countProblem = (value: number, path: Path): StatisticsError | undefined =>
  Number.isSafeInteger(value) && value >= 0
    ? undefined
    : new StatisticsError({ code: "not-a-count", path, facts: { subject: subjectOf(path), value } })

/** Says what is wrong with a value that does not lie within two limits, both allowed. */
export const rangeProblem = (
  value: number,
  lowest: number,
  highest: number,
  path: Path
): StatisticsError | undefined => {
  if (value >= lowest && value <= highest) return undefined
  return new StatisticsError({
    code: "out-of-range",
    path,
    facts: { subject: subjectOf(path), value, lowest, highest }
  })
}

/** Says what is wrong with a list that has not as many values as it should. */
export const lengthProblem = (length: number, expected: number, path: Path): StatisticsError | undefined =>
  length === expected
    ? undefined
    : new StatisticsError({
        code: "length-mismatch",
        path,
        facts: { subject: subjectOf(path), value: length, expected }
      })

/** Says what is wrong with a word that is none of those to choose from. */
export const choiceProblem = (
  value: string,
  choices: ReadonlyArray<string>,
  path: Path
): StatisticsError | undefined =>
  choices.includes(value)
    ? undefined
    : new StatisticsError({
        code: "unknown-choice",
        path,
        facts: { subject: subjectOf(path), value, choices: choices.join(", ") }
      })

/** Says what is wrong with a confidence, which lies between 0 and 1 and is neither. */
export const confidenceProblem = (value: number): StatisticsError | undefined =>
  value > 0 && value < 1
    ? undefined
    : new StatisticsError({
        code: "out-of-range",
        path: ["confidence"],
        facts: { subject: "confidence", value, lowest: 0, highest: 1 }
      })

/** The first problem that some check finds in a list, in its order. */
export const firstProblem = <Value>(
  values: Iterable<Value>,
  check: (value: Value, at: number) => StatisticsError | undefined
): StatisticsError | undefined => {
  let at = 0
  for (const value of values) {
    const problem = check(value, at)
    if (problem !== undefined) return problem
    at += 1
  }
  return undefined
}
