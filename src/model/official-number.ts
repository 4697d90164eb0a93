import * as Schema from "effect/Schema"
import { matches } from "./pattern.js"

/**
 * Tells whether a text is a Swedish organisation number (organisationsnummer): ten digits without hyphen, the third at
 * least 2, and the last a check digit by the Luhn formula (every second digit doubled from the left, sum divisible by 10).
 *
 * **Source** Skatteverket's construction of organisationsnummer (recalled, R-high in the project's domain notes).
 *
 * @example The number of Borgholms kommun
 * ```ts
 * isOrganisationNumber("2120000795") // => true
 * isOrganisationNumber("2120000796") // => false
 * ```
 * @category model
 */
export const isOrganisationNumber = (text: string): boolean => {
  if (!/^\d{2}[2-9]\d{7}$/.test(text)) return false
  const sum = [...text].map(Number).reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return sum % 10 === 0
}

/**
 * The organisation number of an authority (organisationsnummer), ten digits with a valid check digit.
 *
 * @category model
 */
export const OrganisationNumber = Schema.String.check(
  Schema.makeFilter(isOrganisationNumber, {
    expected: "not-an-organisation-number",
    toJsonSchema: () => [{ pattern: "^\\d{2}[2-9]\\d{7}$" }, true]
  })
)

/**
 * The code of a school unit in Skolenhetsregistret (skolenhetskod): eight digits that carry no meaning, the first not 0.
 * It has no check digit.
 *
 * **Source** Skolenhetsregistret v2.
 *
 * @category model
 */
export const SchoolUnitCode = Schema.String.check(matches(/^[1-9]\d{7}$/, "not-a-school-unit-code"))
