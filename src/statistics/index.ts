/**
 * Numbers in, numbers out: exact sums and rounding. This room knows no school.
 *
 * @module statistics
 */
export { plainDecimal } from "./plain-decimal.js"
export { roundDecimal } from "./round-decimal.js"
