/**
 * Disclosure control: which cells must be hidden so that nobody can be singled out, also not by subtraction.
 *
 * @module disclosure
 */

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
