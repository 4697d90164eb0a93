/**
 * The solver HiGHS, for audits of protected tables. It needs the package `highs` beside this one.
 *
 * @module highs
 */
export { highsSolver } from "./highs-solver.js"
