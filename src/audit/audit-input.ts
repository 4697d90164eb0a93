import { AuditError } from "./audit-error.js"
import type { Attacker, AuditedTable, AuditOptions } from "./audited-table.js"

const attackers: ReadonlyArray<Attacker> = ["linear", "non-negative", "hidden-at-least-one"]

const attackerProblem = ({ attacker }: AuditOptions, hasSolver: boolean): AuditError | undefined => {
  const path = ["options", "attacker"]
  if (!attackers.includes(attacker)) {
    return new AuditError({ code: "unknown-attacker", path, facts: { attacker, choices: attackers.join(", ") } })
  }
  if (attacker === "linear" || hasSolver) return undefined
  return new AuditError({ code: "no-solver", path: ["solver"], facts: { attacker } })
}

const countProblem = ({ members }: AuditedTable): AuditError | undefined => {
  const member = members.findIndex((value) => !Number.isSafeInteger(value) || value < 0)
  if (member < 0) return undefined
  const value = String(members[member])
  return new AuditError({ code: "not-a-count", path: ["table", "members", member], facts: { member, value } })
}

const cellProblem = ({ members, cells }: AuditedTable): AuditError | undefined => {
  const seen = new Set<string>()
  for (const [at, cell] of cells.entries()) {
    const path = ["table", "cells", at]
    if (seen.has(cell.id)) return new AuditError({ code: "repeated-cell", path, facts: { cell: cell.id } })
    seen.add(cell.id)
    const place = cell.members.findIndex((member) => members[member] === undefined)
    if (place < 0) continue
    const facts = { cell: cell.id, member: String(cell.members[place]), members: members.length }
    return new AuditError({ code: "unknown-member", path: [...path, "members", place], facts })
  }
  return undefined
}

const nameProblem = (
  names: ReadonlyArray<string>,
  known: ReadonlySet<string>,
  code: "unknown-cell" | "not-suppressed",
  path: ReadonlyArray<string>
): AuditError | undefined => {
  const at = names.findIndex((name) => !known.has(name))
  const cell = names[at]
  return cell === undefined ? undefined : new AuditError({ code, path: [...path, at], facts: { cell } })
}

const widthProblem = ({ minimumWidth = 0 }: AuditOptions): AuditError | undefined =>
  Number.isFinite(minimumWidth) && minimumWidth >= 0
    ? undefined
    : new AuditError({
        code: "not-a-width",
        path: ["options", "minimumWidth"],
        facts: { value: String(minimumWidth) }
      })

/** A reader who believes something untrue works out untrue limits; they would say nothing about safety. */
const zeroProblem = (
  { members, cells }: AuditedTable,
  suppressed: ReadonlyArray<string>,
  { attacker }: AuditOptions
): AuditError | undefined => {
  if (attacker !== "hidden-at-least-one") return undefined
  const zeros = new Set(cells.filter((cell) => cell.members.every((member) => members[member] === 0)).map((c) => c.id))
  const at = suppressed.findIndex((id) => zeros.has(id))
  const cell = suppressed[at]
  if (cell === undefined) return undefined
  return new AuditError({ code: "hidden-zero", path: ["suppressed", at], facts: { cell } })
}

/** Says what first is wrong with what is to be audited. */
export const auditProblem = (
  table: AuditedTable,
  suppressed: ReadonlyArray<string>,
  options: AuditOptions,
  hasSolver: boolean
): AuditError | undefined => {
  const ids = new Set(table.cells.map(({ id }) => id))
  return (
    attackerProblem(options, hasSolver) ??
    countProblem(table) ??
    cellProblem(table) ??
    nameProblem(suppressed, ids, "unknown-cell", ["suppressed"]) ??
    nameProblem(options.protect ?? [], ids, "unknown-cell", ["options", "protect"]) ??
    nameProblem(options.protect ?? [], new Set(suppressed), "not-suppressed", ["options", "protect"]) ??
    widthProblem(options) ??
    zeroProblem(table, suppressed, options)
  )
}
