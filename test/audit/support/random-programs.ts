import fc from "fast-check"
import type { LinearConstraint, LinearProgram, LinearTerm } from "../../../src/audit/linear-program.js"

const times = fc.integer({ min: -3, max: 3 })

const listOf = <T>(length: number, value: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyArray<T>> =>
  fc.array(value, { minLength: length, maxLength: length })

const termsOf = (factors: ReadonlyArray<number>): ReadonlyArray<LinearTerm> =>
  factors.flatMap((factor, variable): ReadonlyArray<LinearTerm> => (factor === 0 ? [] : [[variable, factor]]))

const sumOf = (factors: ReadonlyArray<number>, values: ReadonlyArray<number>): number =>
  factors.reduce((sum, factor, variable) => sum + factor * (values[variable] ?? 0), 0)

/** A row that says nothing new: one row times a number, plus another. */
const mixed = (rows: ReadonlyArray<ReadonlyArray<number>>, factor: number): ReadonlyArray<number> =>
  (rows[0] ?? []).map((first, variable) => factor * first + (rows.at(-1)?.[variable] ?? 0))

const limitsOf = (variables: number) =>
  fc.record({
    lower: listOf(variables, fc.integer({ min: -3, max: 3 })),
    widths: listOf(variables, fc.oneof(fc.constant(null), fc.nat({ max: 6 })))
  })

/**
 * Programs of a few variables in whole numbers. Most of them have something that fits, for their sums are those of chosen
 * values; `off` makes the last sum wrong now and then, though it may follow from the others.
 */
export const anyProgram: fc.Arbitrary<LinearProgram> = fc
  .record({ variables: fc.integer({ min: 1, max: 7 }), known: fc.nat({ max: 5 }) })
  .chain(({ variables, known }) =>
    fc.record({
      rows: listOf(known, listOf(variables, times)),
      limits: limitsOf(variables),
      steps: listOf(variables, fc.nat({ max: 6 })),
      factor: times,
      off: fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, { arbitrary: times, weight: 1 }),
      objective: listOf(variables, times),
      sense: fc.constantFrom("minimise" as const, "maximise" as const)
    })
  )
  .map(({ rows, limits: { lower, widths }, steps, factor, off, objective, sense }) => {
    const values = lower.map((least, variable) => least + Math.min(steps[variable] ?? 0, widths[variable] ?? 6))
    const all = rows.length === 0 ? [] : [...rows, mixed(rows, factor)]
    const constraints = all.map(
      (row, at): LinearConstraint => ({
        coefficients: termsOf(row),
        equals: sumOf(row, values) + (at === all.length - 1 ? off : 0)
      })
    )
    const upper = lower.map((least, variable) => {
      const width = widths[variable] ?? null
      return width === null ? null : least + width
    })
    return { variables: lower.length, constraints, lower, upper, objective: termsOf(objective), sense }
  })
