import * as Result from "effect/Result"
import { AuditError } from "./audit-error.js"
import type { CountedCell } from "./counted-cell.js"
import { fixedValue, type Part, type Places } from "./independent-parts.js"
import type { LinearProgramAnswer, LinearProgramSolver, LinearTerm } from "./linear-program.js"

/** The least and the greatest count that a cell can be; `null` when there is no greatest. */
export interface Limits {
  readonly lower: number
  readonly upper: number | null
}

/** Solvers stop a little beside the end; whole counts are found within this. */
const slackAt = (value: number): number => 1e-6 + 1e-9 * Math.abs(value)

/** As counts are whole, nothing between two whole numbers is possible. `0 +` makes 0 of -0. */
const wholeFrom = (value: number): number => 0 + Math.ceil(value - slackAt(value))
const wholeTo = (value: number): number => 0 + Math.floor(value + slackAt(value))

/** The members of a cell that are open, by the part they stand in. */
const questionsOf = ({ counts }: CountedCell, places: Places): ReadonlyMap<Part, ReadonlyArray<LinearTerm>> => {
  const questions = new Map<Part, Array<LinearTerm>>()
  for (const [member, count] of counts) {
    const place = places.get(member)
    if (place === undefined) continue
    const question = questions.get(place.part) ?? []
    question.push([place.variable, count])
    questions.set(place.part, question)
  }
  return questions
}

/** Members that nothing known holds are as small as they can be, or have no end. */
const answerWithoutSolver = (part: Part, objective: ReadonlyArray<LinearTerm>): Limits => ({
  lower: objective.reduce((sum, [variable, count]) => sum + count * (part.lower[variable] ?? 0), 0),
  upper: null
})

const wordsOf = (answer: LinearProgramAnswer): string =>
  answer.status === "failed" ? answer.reason : answer.status === "optimal" ? String(answer.value) : answer.status

/** The limits of what one part adds to a cell, or the answer that cannot be right. */
const partLimits = (
  part: Part,
  objective: ReadonlyArray<LinearTerm>,
  solver: LinearProgramSolver
): Result.Result<Limits, LinearProgramAnswer> => {
  if (part.constraints.length === 0) return Result.succeed(answerWithoutSolver(part, objective))
  const least = solver.solve({ ...part, objective, sense: "minimise" })
  if (least.status !== "optimal" || !Number.isFinite(least.value)) return Result.fail(least)
  const greatest = solver.solve({ ...part, objective, sense: "maximise" })
  if (greatest.status === "unbounded") return Result.succeed({ lower: wholeFrom(least.value), upper: null })
  if (greatest.status !== "optimal" || !Number.isFinite(greatest.value)) return Result.fail(greatest)
  return Result.succeed({ lower: wholeFrom(least.value), upper: wholeTo(greatest.value) })
}

const failure = ({ id }: CountedCell, answer: string): AuditError =>
  new AuditError({ code: "solver-failed", path: ["solver"], facts: { cell: id, answer } })

const contains = ({ lower, upper }: Limits, value: number): boolean =>
  lower <= value && (upper === null || value <= upper)

/** Works out the limits of a cell. What the cell really is must lie within them, or the solver is wrong. */
export const cellLimits = (
  cell: CountedCell,
  members: ReadonlyArray<number>,
  places: Places,
  solver: LinearProgramSolver
): Result.Result<Limits, AuditError> => {
  const fixed = fixedValue(cell.counts, members, places)
  let lower = fixed
  let upper: number | null = fixed
  for (const [part, objective] of questionsOf(cell, places)) {
    const limits = partLimits(part, objective, solver)
    if (Result.isFailure(limits)) return Result.fail(failure(cell, wordsOf(limits.failure)))
    lower += limits.success.lower
    upper = upper === null || limits.success.upper === null ? null : upper + limits.success.upper
  }
  return contains({ lower, upper }, cell.value)
    ? Result.succeed({ lower, upper })
    : Result.fail(failure(cell, `${lower}–${upper ?? "∞"}`))
}
