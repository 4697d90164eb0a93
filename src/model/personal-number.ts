const candidate = /(?<!\d)(?:19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?!\d)/g

const luhnSum = (digits: string): number =>
  [...digits].map(Number).reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)

const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))

/**
 * Tells whether a text holds what looks like a Swedish personal identity number (personnummer) or coordination number
 * (samordningsnummer): a date, four digits and a valid check digit. Such texts are reported and never printed.
 *
 * @example A made-up number with a valid check digit
 * ```ts
 * hasPersonalNumber("Elev 811218-9876 var sjuk") // => true
 * hasPersonalNumber("Skolenhetskod 80509560") // => false
 * ```
 * @category validation
 */
export const hasPersonalNumber = (text: string): boolean =>
  [...text.matchAll(candidate)].some(
    ([, year, month, day, last]) =>
      isDay(Number(month), Number(day)) && luhnSum(`${year}${month}${day}${last}`) % 10 === 0
  )

/** Gives a text for a message: the text itself when short and impersonal, else a sign that it is not shown. */
export const quotable = (value: unknown): string => {
  const text = String(value)
  return hasPersonalNumber(text) ? "***" : text.length > 80 ? `${text.slice(0, 77)}…` : text
}
