import type { Sentence } from "../sentence.js"
import type { audit as sv } from "../sv/audit.js"

/** Why a table cannot be audited, in English. */
export const audit: Record<keyof typeof sv, Sentence> = {
  "no-solver": (f) =>
    `The attacker ${f["attacker"]} can only be tried with a solver. Pass highsSolver() of skolkvalitet/highs, or choose the attacker linear.`,
  "unknown-attacker": (f) => `${f["attacker"]} is no attacker. Choose one of ${f["choices"]}.`,
  "unknown-cell": (f) => `The cell ${f["cell"]} is not in the table. Correct the name or add the cell.`,
  "repeated-cell": (f) => `The name ${f["cell"]} stands for several cells. Give every cell a name of its own.`,
  "unknown-member": (f) =>
    `The cell ${f["cell"]} sums place ${f["member"]}, but the table has only ${f["members"]} places, counted from 0. Correct the place.`,
  "not-suppressed": (f) =>
    `The cell ${f["cell"]} is to be protected but is not hidden. Hide the cell or leave it unprotected.`,
  "not-a-count": (f) =>
    `The value at place ${f["member"]} is ${f["value"]}, but a count is a whole number from 0. Correct it.`,
  "not-a-width": (f) => `The minimum width is ${f["value"]}, but must be a finite number from 0. Correct the width.`,
  "hidden-zero": (f) =>
    `The hidden cell ${f["cell"]} is 0, but the attacker hidden-at-least-one believes that every hidden cell is at least 1. Show the zero or choose the attacker non-negative.`,
  "unreadable-publication": (f) =>
    `The published files cannot be read: ${f["count"]} ${f["count"] === 1 ? "problem" : "problems"}${f["place"] === "" ? "" : `, the first in ${f["place"]}`}. Audit the files as they were published.`,
  "solver-failed": (f) =>
    `The solver gave no answer to rely on for the cell ${f["cell"]}: ${f["answer"]}. Do not release the table before it is audited.`
}
