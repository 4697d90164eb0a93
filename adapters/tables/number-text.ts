const plain = /^-?\d+(?:[.,]\d+)?$/
const grouped = /^[-−]?\d{1,3}(?:[ \u00a0\u202f\u2009.,'’]\d{3})+(?:[.,]\d+)?$/

/** Why a text is no number: it has a thousands separator, more digits than can be kept, or something else. */
export type NumberFault = "thousands-separator" | "too-many-digits" | "bad-number"

/** Whether a text is written as a number: digits with at most a minus and one decimal sign. */
export const isPlainNumber = (text: string): boolean => plain.test(text)

/** Reads a number with decimal comma or point; nothing else is taken for one. */
export const readNumber = (text: string): number | NumberFault => {
  if (!plain.test(text)) return grouped.test(text) ? "thousands-separator" : "bad-number"
  const value = Number(text.replace(",", ".")) + 0
  // Fifteen digits are always exact.
  return text.length <= 15 || decimalText(value) === canonical(text) ? value : "too-many-digits"
}

const canonical = (text: string): string => {
  const [whole = "", fraction = ""] = text.replace("-", "").replace(",", ".").split(".")
  const digits = whole.replace(/^0+(?=\d)/, "")
  const decimals = fraction.replace(/0+$/, "")
  const amount = decimals === "" ? digits : `${digits}.${decimals}`
  return text.startsWith("-") && amount !== "0" ? `-${amount}` : amount
}

/** Writes a number with all its digits and a decimal point, never with an exponent. */
export const decimalText = (value: number): string => {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value))
  if (match === null) return String(value)
  const [, sign = "", first = "", rest = "", power = "0"] = match
  const exponent = Number(power)
  const digits = first + rest
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`
  return `${sign}${digits.padEnd(exponent + 1, "0")}`
}
