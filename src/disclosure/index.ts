/**
 * Disclosure control: which cells must be hidden so that nobody can be singled out, also not by subtraction.
 *
 * @module disclosure
 */

export { auditCells, auditCellsOrThrow, type CellAudit, type CellInterval } from "../audit/audit-cells.js"
export { type AuditCode, AuditError } from "../audit/audit-error.js"
export type { Attacker, AuditedCell, AuditedTable, AuditOptions } from "../audit/audited-table.js"
export type {
  LinearConstraint,
  LinearProgram,
  LinearProgramAnswer,
  LinearProgramSolver,
  LinearTerm
} from "../audit/linear-program.js"
export { type AttributeDisclosureOptions, attributeDisclosure } from "./attribute-disclosure.js"
export {
  type DominanceParameters,
  dominanceRule,
  type PPercentParameters,
  type PqParameters,
  pPercentRule,
  pqRule
} from "./magnitude-rules.js"
export { type DisclosurePolicy, type PolicyName, policies } from "./policy.js"
export {
  type Cell,
  type CellOptions,
  type CellProtection,
  type CellTable,
  protectCells,
  protectCellsOrThrow
} from "./protect-cells.js"
export { ProtectionError, type ProtectionProblem } from "./protection-error.js"
