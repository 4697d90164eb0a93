/**
 * Disclosure control: which cells must be hidden so that nobody can be singled out, also not by subtraction, and audits that try
 * to work out what is hidden, down to the published files.
 *
 * @module disclosure
 */
export { auditCells, auditCellsOrThrow, type CellAudit, type CellInterval } from "../../src/audit/audit-cells.js"
export { type AuditCode, AuditError, type AuditProblem } from "../../src/audit/audit-error.js"
export type { Attacker, AuditedCell, AuditedTable, AuditOptions } from "../../src/audit/audited-table.js"
export { boundedSimplex } from "../../src/audit/bounded-simplex.js"
export type { AuditFinding, AuditFindingKind } from "../../src/audit/figures/audit-finding.js"
export { type AuditLimits, auditLimits } from "../../src/audit/figures/audit-limits.js"
export type {
  AuditModel,
  FigureAudit,
  FigureAuditOptions,
  NarrowFigure
} from "../../src/audit/figures/publication-audit.js"
export type {
  LinearConstraint,
  LinearProgram,
  LinearProgramAnswer,
  LinearProgramSolver,
  LinearTerm
} from "../../src/audit/linear-program.js"
export type { KnownGroup, KnownIndicator, KnownLink, PublicKnowledge } from "../../src/audit/public-knowledge.js"
export { type AttributeDisclosureOptions, attributeDisclosure } from "../../src/disclosure/attribute-disclosure.js"
export {
  type DominanceParameters,
  dominanceRule,
  type PPercentParameters,
  type PqParameters,
  pPercentRule,
  pqRule
} from "../../src/disclosure/magnitude-rules.js"
export { type DisclosurePolicy, type PolicyName, policies } from "../../src/disclosure/policy.js"
export {
  type Cell,
  type CellOptions,
  type CellProtection,
  type CellTable,
  protectCells,
  protectCellsOrThrow
} from "../../src/disclosure/protect-cells.js"
export { ProtectionError, type ProtectionProblem } from "../../src/disclosure/protection-error.js"
export {
  auditPublication,
  auditPublicationOrThrow,
  type PublicationAudit,
  type PublicationAuditOptions
} from "./audit-publication.js"
export { insiderKnowledge } from "./insider-knowledge.js"
export type { PublicationBytes, PublicationFile, PublicationText } from "./publication-file.js"
