import { plainDecimal } from "../statistics/plain-decimal.js"
import { roundDecimal } from "../statistics/round-decimal.js"
import type { Language } from "../text/sentence.js"

const marks = { sv: { point: ",", group: "\u00a0" }, en: { point: ".", group: "," } } as const
const minus = "\u2212"

/** Numbers of five digits and more are grouped by three, shorter ones stand as they are. */
const grouped = (digits: string, mark: string): string =>
  digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, mark)

/** Writes a decimal text with the signs of a language: `-12345.6` becomes `−12 345,6`. */
export const localNumber = (decimal: string, language: Language): string => {
  const { point, group } = marks[language]
  const [whole = "", fraction] = decimal.replace("-", "").split(".")
  const sign = decimal.startsWith("-") ? minus : ""
  return sign + grouped(whole, group) + (fraction === undefined ? "" : point + fraction)
}

/** Writes a number with a fixed number of decimals, rounded once. */
export const roundedText = (value: number, decimals: number, language: Language): string =>
  localNumber(roundDecimal(value, decimals), language)

/** Writes a number without rounding. */
export const exactText = (value: number, language: Language): string => localNumber(plainDecimal(value), language)

/** Writes a change with its sign; no change has none. */
export const signedText = (value: number, decimals: number, language: Language): string => {
  const text = roundedText(value, decimals, language)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}
