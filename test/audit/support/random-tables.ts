import fc from "fast-check"
import type { AuditedCell, AuditedTable } from "../../../src/audit/audited-table.js"
import { crossTable } from "../../disclosure/support/reference-tables.js"

/** A table and what is hidden of it. */
export interface Pattern {
  readonly table: AuditedTable
  readonly hidden: ReadonlyArray<string>
}

const patternOf = (table: AuditedTable, marks: ReadonlyArray<boolean>, canHide: (id: string) => boolean): Pattern => ({
  table,
  hidden: table.cells.filter(({ id }, at) => marks[at] === true && canHide(id)).map(({ id }) => id)
})

/** How many cells a table of rows and columns has, with its sums. */
const cellCount = (rows: number, columns: number): number => (rows + 1) * (columns + 1)

const marksFor = (length: number) => fc.array(fc.boolean(), { minLength: length, maxLength: length })

/** A table of rows and columns whose total is published, so that no count is without end. */
export const twoWayPattern = (rows: number, columns: number, greatest: number): fc.Arbitrary<Pattern> => {
  const row = fc.array(fc.nat({ max: greatest }), { minLength: columns, maxLength: columns })
  const counts = fc.array(row, { minLength: rows, maxLength: rows })
  const names = Array.from({ length: columns }, (_, at) => `c${at}`)
  return fc.tuple(counts, marksFor(cellCount(rows, columns))).map(([values, marks]) => {
    const table = crossTable(Object.fromEntries(values.map((value, at) => [`r${at}`, value])), names)
    return patternOf(table, marks, (id) => id !== "sum|sum")
  })
}

/** Cells that sum whatever they like, some of them a count twice. */
export const anyPattern = (members: number, cells: number, greatest: number): fc.Arbitrary<Pattern> => {
  const sum = fc.array(fc.nat({ max: members - 1 }), { minLength: 1, maxLength: members })
  const counts = fc.array(fc.nat({ max: greatest }), { minLength: members, maxLength: members })
  return fc
    .tuple(counts, fc.array(sum, { minLength: cells, maxLength: cells }), marksFor(cells))
    .map(([values, sums, marks]) => {
      const all: AuditedCell = { id: "all", members: values.map((_, at) => at) }
      const table = { members: values, cells: [...sums.map((own, at) => ({ id: `s${at}`, members: own })), all] }
      return patternOf(table, marks, (id) => id !== "all")
    })
}

/** The same pattern with zeros published, as the attacker believes who knows that no hidden cell is 0. */
export const withZerosShown = ({ table, hidden }: Pattern): Pattern => {
  const isZero = (id: string) =>
    table.cells.some((cell) => cell.id === id && cell.members.every((at) => table.members[at] === 0))
  return { table, hidden: hidden.filter((id) => !isZero(id)) }
}
