import fc from "fast-check"
import type { CellOptions, CellTable } from "../../../src/disclosure/protect-cells.js"
import { crossTable } from "../../disclosure/support/reference-tables.js"

/** A table, and how it is to be protected. */
export interface Task {
  readonly table: CellTable
  readonly options: CellOptions
}

const options: fc.Arbitrary<CellOptions> = fc.record({
  threshold: fc.integer({ min: 2, max: 5 }),
  zeros: fc.constantFrom("publish" as const, "protect" as const)
})

const countsUpTo = (greatest: number, length: number) =>
  fc.array(fc.nat({ max: greatest }), { minLength: length, maxLength: length })

/** Rows and columns with all their sums. */
const twoWayTable = (rows: number, columns: number, greatest: number): fc.Arbitrary<CellTable> => {
  const names = Array.from({ length: columns }, (_, at) => `c${at}`)
  return fc
    .array(countsUpTo(greatest, columns), { minLength: rows, maxLength: rows })
    .map((counts) => crossTable(Object.fromEntries(counts.map((row, at) => [`r${at}`, row])), names))
}

/** Classes of the two or three schools of a town; a school may have one class only. */
const treeTable = (greatest: number): fc.Arbitrary<CellTable> =>
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }).chain((sizes) => {
    const total = sizes.reduce((sum, size) => sum + size, 0)
    const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
    const cells = [
      ...Array.from({ length: total }, (_, at) => ({ id: `class ${at}`, members: [at] })),
      ...sizes.map((size, at) => ({
        id: `school ${at}`,
        members: Array.from({ length: size }, (_, place) => (starts[at] ?? 0) + place)
      })),
      { id: "town", members: Array.from({ length: total }, (_, at) => at) }
    ]
    return countsUpTo(greatest, total).map((members) => ({ members, cells }))
  })

/** Sums of any counts, which need not be cells themselves. */
const overlappingTable = (length: number, cells: number, greatest: number): fc.Arbitrary<CellTable> => {
  const places = Array.from({ length }, (_, at) => at)
  return fc
    .tuple(
      countsUpTo(greatest, length),
      fc.array(fc.subarray(places, { minLength: 1 }), { minLength: cells, maxLength: cells })
    )
    .map(([members, sums]) => ({ members, cells: sums.map((own, at) => ({ id: `s${at}`, members: own })) }))
}

const taskFor = (table: fc.Arbitrary<CellTable>): fc.Arbitrary<Task> => fc.record({ table, options })

/** Two-way tables, whose limits are whole without being made so. */
export const twoWayTask = taskFor(fc.oneof(twoWayTable(2, 2, 6), twoWayTable(2, 3, 6), twoWayTable(3, 3, 3)))

export const treeTask = taskFor(treeTable(6))

export const overlappingTask = taskFor(
  fc.integer({ min: 3, max: 6 }).chain((length) => overlappingTable(length, length + 2, 6))
)
