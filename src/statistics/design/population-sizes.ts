import * as Result from "effect/Result"
import { lengthProblem, type Path } from "../input-checks.js"
import { StatisticsError } from "../statistics-error.js"
import { positiveProblem } from "./design-checks.js"
import type { RowGroups } from "./row-groups.js"
import type { SurveyDesign } from "./survey-design.js"

/** A number of sampling units as it was given, and where. */
interface GivenSize {
  readonly size: number
  readonly path: Path
}

const basePath = ["design", "populationSizes"]
const subject = "design.populationSizes"

const noSize = (value: string): StatisticsError =>
  new StatisticsError({ code: "no-population-size", path: basePath, facts: { subject, value } })

const differsWithin = (value: string, row: number): StatisticsError =>
  new StatisticsError({ code: "differs-within", path: [...basePath, row], facts: { subject, value } })

const isPerRow = (sizes: NonNullable<SurveyDesign["populationSizes"]>): sizes is ReadonlyArray<number> =>
  Array.isArray(sizes)

const fromRows = (
  sizes: ReadonlyArray<number>,
  strata: RowGroups
): Result.Result<ReadonlyArray<GivenSize>, StatisticsError> => {
  const problem = lengthProblem(sizes.length, strata.of.length, basePath)
  if (problem !== undefined) return Result.fail(problem)
  const given: Array<GivenSize> = []
  for (const [row, size] of sizes.entries()) {
    const stratum = strata.of[row] ?? 0
    const known = given[stratum] ?? { size, path: [...basePath, row] }
    given[stratum] = known
    const invalid = positiveProblem(size, `${subject}[${row}]`, [...basePath, row])
    if (invalid !== undefined) return Result.fail(invalid)
    if (known.size !== size) return Result.fail(differsWithin(strata.labels[stratum] ?? "", row))
  }
  return Result.succeed(given)
}

const fromLabels = (
  sizes: Readonly<Record<string, number>>,
  { labels }: RowGroups
): Result.Result<ReadonlyArray<GivenSize>, StatisticsError> =>
  Result.all(
    labels.map((label) => {
      const size = Object.hasOwn(sizes, label) ? sizes[label] : undefined
      if (size === undefined) return Result.fail(noSize(label))
      const path = [...basePath, label]
      const problem = positiveProblem(size, `${subject}.${label}`, path)
      return problem === undefined ? Result.succeed({ size, path }) : Result.fail(problem)
    })
  )

const givenSizes = (
  sizes: NonNullable<SurveyDesign["populationSizes"]>,
  strata: RowGroups,
  hasStrata: boolean
): Result.Result<ReadonlyArray<GivenSize>, StatisticsError> => {
  if (typeof sizes !== "number") return isPerRow(sizes) ? fromRows(sizes, strata) : fromLabels(sizes, strata)
  if (hasStrata) return Result.fail(noSize(strata.labels[0] ?? ""))
  const problem = positiveProblem(sizes, subject, basePath)
  return problem === undefined ? Result.succeed([{ size: sizes, path: basePath }]) : Result.fail(problem)
}

/**
 * The number of sampling units in the population of each stratum; Infinity where none is given. It fails when a stratum
 * has more units in the sample than in the population.
 */
export const populationSizes = (
  { populationSizes: sizes, strata: given }: SurveyDesign,
  strata: RowGroups,
  sampled: ReadonlyArray<number>
): Result.Result<ReadonlyArray<number>, StatisticsError> => {
  if (sizes === undefined) return Result.succeed(sampled.map(() => Number.POSITIVE_INFINITY))
  return Result.flatMap(givenSizes(sizes, strata, given !== undefined), (found) => {
    const stratum = sampled.findIndex((units, at) => units > (found[at]?.size ?? 0))
    if (stratum < 0) return Result.succeed(found.map(({ size }) => size))
    const { size: total, path } = found[stratum] ?? { size: 0, path: basePath }
    const facts = { subject: `stratum ${strata.labels[stratum]}`, value: sampled[stratum] ?? 0, total }
    return Result.fail(new StatisticsError({ code: "more-than-total", path, facts }))
  })
}
