import type { Decimal } from "./decimal.js"

/** Writes a decimal with all its digits, never with an exponent and without zeros at the end: one text for one value. */
export const decimalText = ({ units, scale }: Decimal): string => {
  const size = units < 0n ? -units : units
  const digits = String(size).padStart(scale + 1, "0")
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "")
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`
}

/** Reads what {@link decimalText} wrote; `undefined` for any other text. */
export const parseDecimalText = (text: string): Decimal | undefined => {
  const found = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (found === null) return undefined
  const [, whole = "", fraction = ""] = found
  return { units: BigInt(whole + fraction), scale: fraction.length }
}
