import { isPlainNumber } from "./number-text.js"

// What a spreadsheet takes for the start of a formula, with the full-width twins of = + - @.
const dangerous = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const guarded = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Puts `'` before a text that a spreadsheet would run as a formula, and before one that {@link unguard} would change. */
export const guard = (text: string): string => (dangerous.test(text) && !isPlainNumber(text) ? `'${text}` : text)

/** Takes away the `'` that {@link guard} put there; every other text stays as it is. */
export const unguard = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
