import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { formOfRow, formOfRows, type LinearForm } from "../../src/disclosure/linear-form.js"
import { prime } from "../../src/disclosure/prime-field.js"
import type { Relation } from "../../src/disclosure/relation.js"
import { type SuppressionProblem, suppress } from "../../src/disclosure/secondary-suppression.js"
import type { Attack, Terms } from "./attacker/attack.js"
import { exposedWithinBounds, loadSolver } from "./attacker/bounds-attacker.js"
import { fraction } from "./attacker/fraction.js"
import { exactlyExposed } from "./attacker/linear-attacker.js"

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

const makes = (whole: number, ...parts: ReadonlyArray<number>): Relation => ({
  whole,
  form: new Map([[whole, prime - 1], ...parts.map((part) => [part, 1] as const)])
})

/** Two schools: places 0–3 are the girls and boys of each, 4–7 its two grades, 8 and 9 all its pupils. */
const relations = [makes(8, 0, 1), makes(8, 4, 5), makes(9, 2, 3), makes(9, 6, 7)]

/** What may be published: every place, and those of both schools together. */
const sums: ReadonlyArray<ReadonlyArray<number>> = [
  ...Array.from({ length: 10 }, (_, row) => [row]),
  ...[
    [0, 2],
    [1, 3],
    [4, 6],
    [5, 7],
    [8, 9]
  ]
]

/** Every pupil of a school has a sex, a grade, and passed or not. */
const pupils = fc.array(fc.record({ sex: fc.nat({ max: 1 }), grade: fc.nat({ max: 1 }), hasPassed: fc.boolean() }), {
  minLength: 1,
  maxLength: 6
})

interface Cell {
  readonly base: number
  readonly amount: number
}

type Pupils = typeof pupils extends fc.Arbitrary<infer Drawn> ? Drawn : never

const cellsOf = (schools: ReadonlyArray<Pupils>): ReadonlyArray<Cell> =>
  Array.from({ length: 10 }, (_, row) => {
    const own = schools.flatMap((school, at) =>
      school.filter(({ sex, grade }) => [2 * at + sex, 4 + 2 * at + grade, 8 + at].includes(row))
    )
    return { base: own.length, amount: own.filter(({ hasPassed }) => hasPassed).length }
  })

const problemOf = (
  cells: ReadonlyArray<Cell>,
  order: ReadonlyArray<number>,
  secrets: ReadonlyArray<number>
): SuppressionProblem & { readonly given: ReadonlyArray<LinearForm> } => {
  const rowsWhere = (from: number, test: (cell: Cell) => boolean): ReadonlySet<number> =>
    new Set(cells.flatMap((cell, row) => (row < from && test(cell) ? [row] : [])))
  const formsOf = (places: ReadonlyArray<number>) => places.map((place) => formOfRows(sums[place] ?? []))
  return {
    rows: cells.length,
    known: rowsWhere(10, ({ base }) => base === 0),
    bounded: rowsWhere(8, ({ base, amount }) => amount === 0 || amount === base),
    alone: rowsWhere(8, ({ base, amount }) => amount === 1 || amount === base - 1),
    relations,
    primaries: formsOf(secrets),
    given: [],
    forced: [],
    candidates: formsOf(order.filter((place) => !secrets.includes(place)))
  }
}

const drawn = fc
  .record({
    schools: fc.tuple(pupils, pupils),
    order: fc.shuffledSubarray([...sums.keys()], { minLength: sums.length }),
    wanted: fc.subarray([...sums.keys()], { minLength: 1, maxLength: 4 })
  })
  .map(({ schools, order, wanted }) => {
    const cells = cellsOf(schools)
    // That nobody passed of nobody is no secret.
    const secrets = wanted.filter((place) => sums[place]?.some((row) => cells[row]?.base !== 0))
    return { cells, problem: problemOf(cells, order, secrets) }
  })

const termsOf = (form: LinearForm): Terms =>
  new Map([...form].map(([row, weight]) => [row, fraction(BigInt(weight > prime / 2 ? weight - prime : weight))]))

/** What everyone sees: sums that are published, parts that make their wholes, and that 0 ≤ numerator ≤ denominator. */
const attackOn = (cells: ReadonlyArray<Cell>, problem: SuppressionProblem): Attack => {
  const { published } = suppress(problem)
  const known = [
    ...problem.candidates.filter((_, index) => published[index] === true),
    ...problem.relations.map(({ form }) => form),
    ...[...problem.known].map(formOfRow)
  ]
  return {
    unknowns: cells.map(({ base, amount }, row) => ({ id: `${row}`, lower: 0, upper: base, truth: amount })),
    known: known.map(termsOf),
    targets: problem.primaries.map((form, index) => ({ id: `${index}`, terms: termsOf(form) }))
  }
}

describe("any two schools by sex and grade", () => {
  it("give no primary away, by sums or within bounds", () => {
    fc.assert(
      fc.property(drawn, ({ cells, problem }) => {
        const attack = attackOn(cells, problem)
        expect([exactlyExposed(attack), exposedWithinBounds(solver, attack)]).toEqual([[], []])
      }),
      { seed: 11, numRuns: 60 }
    )
  })

  it("publish what gives nothing away, whatever the order: a sum that was published can be asked for first", () => {
    fc.assert(
      fc.property(drawn, ({ problem }) => {
        const { published } = suppress(problem)
        const chosen = problem.candidates.filter((_, index) => published[index] === true)
        expect(suppress({ ...problem, forced: chosen, candidates: [] }).exposing).toBeUndefined()
      }),
      { seed: 11, numRuns: 100 }
    )
  })
})
