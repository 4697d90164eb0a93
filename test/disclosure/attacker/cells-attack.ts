import type { CellTable } from "../../../src/disclosure/protect-cells.js"
import type { Attack, Terms, Unknown } from "./attack.js"
import { fraction, one } from "./fraction.js"

const termsOf = (members: ReadonlyArray<number>): Terms => {
  const terms = new Map<number, ReturnType<typeof fraction>>()
  for (const member of members) terms.set(member, fraction((terms.get(member)?.top ?? 0n) + 1n))
  return terms
}

const cellValue = ({ members }: CellTable, own: ReadonlyArray<number>): number =>
  own.reduce((sum, member) => sum + (members[member] ?? 0), 0)

/**
 * What an attacker sees of a table of counts: every cell that is not hidden. Counts are at least 0; where zeros are shown, a
 * hidden cell is at least 1.
 */
export const attackOnCells = (
  table: CellTable,
  hidden: ReadonlySet<string>,
  secret: ReadonlyArray<string>,
  zeros: "publish" | "protect"
): Attack => {
  const unknowns: Array<Unknown> = table.members.map((truth, at) => ({ id: `${at}`, lower: 0, upper: null, truth }))
  const known: Array<Terms> = []
  for (const { id, members } of table.cells) {
    if (!hidden.has(id)) known.push(termsOf(members))
    else if (zeros === "publish") {
      known.push(new Map([...termsOf(members), [unknowns.length, fraction(-1n)]]))
      unknowns.push({ id, lower: 1, upper: null, truth: cellValue(table, members) })
    }
  }
  const wanted = new Set(secret)
  return {
    unknowns,
    known,
    targets: table.cells.filter(({ id }) => wanted.has(id)).map(({ id, members }) => ({ id, terms: termsOf(members) }))
  }
}

/** A sum of two cells, as another target: what the person behind one of them could take apart. */
export const together = (table: CellTable, ids: ReadonlyArray<string>): Terms => {
  const terms = new Map<number, typeof one>()
  for (const { id, members } of table.cells) {
    if (!ids.includes(id)) continue
    for (const member of members) terms.set(member, one)
  }
  return terms
}
