import * as Schema from "effect/Schema"

/**
 * What an observation is when it is a number, and why it is none when it is not. Missing always has a reason: nothing is
 * ever left blank, and a sign in an official table is never read as a number.
 *
 * Only `reported`, `derived` and `rounded` carry numbers. {@link statuses} explains each.
 *
 * @category codes
 */
export const Status = Schema.Literals([
  "reported",
  "derived",
  "rounded",
  "near-all",
  "suppressed-at-source",
  "not-published",
  "not-reported",
  "not-applicable",
  "not-asked"
])

/**
 * What an observation is, or why it is not a number.
 *
 * @category codes
 */
export type Status = typeof Status.Type

/**
 * What a status means.
 *
 * @category codes
 */
export interface StatusEntry {
  /** The code. */
  readonly code: Status
  /** Whether an observation with it holds a number. */
  readonly hasNumber: boolean
  /** Meaning in Swedish. */
  readonly sv: string
  /** Meaning in English. */
  readonly en: string
  /** How official tables print it. */
  readonly signs: ReadonlyArray<string>
  /** Where the meaning comes from. */
  readonly source: string
}

const skolverket = "Skolverket, Sök statistik and Planned educations v4"

/**
 * All statuses with their meaning, the signs of official tables and the source.
 *
 * @category codes
 */
export const statuses: ReadonlyArray<StatusEntry> = [
  { code: "reported", hasNumber: true, sv: "Rapporterad", en: "Reported", signs: [], source: "own" },
  { code: "derived", hasNumber: true, sv: "Härledd ur andra uppgifter", en: "Derived", signs: [], source: "own" },
  {
    code: "rounded",
    hasNumber: true,
    sv: "Avrundad i källan",
    en: "Rounded at source",
    signs: ["cirka"],
    source: skolverket
  },
  {
    code: "near-all",
    hasNumber: false,
    sv: "Nästan alla; det exakta värdet visas inte",
    en: "Nearly all; the exact value is not shown",
    signs: ["~100", "..."],
    source: skolverket
  },
  {
    code: "suppressed-at-source",
    hasNumber: false,
    sv: "Dold i källan av sekretesskäl",
    en: "Suppressed at source",
    signs: [".."],
    source: skolverket
  },
  {
    code: "not-published",
    hasNumber: false,
    sv: "Inte publicerad i källan",
    en: "Not published at source",
    signs: ["-"],
    source: "Skolinspektionen, Skolenkäten"
  },
  {
    code: "not-reported",
    hasNumber: false,
    sv: "Inte rapporterad",
    en: "Not reported",
    signs: ["-"],
    source: "Kolada"
  },
  {
    code: "not-applicable",
    hasNumber: false,
    sv: "Inte tillämplig",
    en: "Not applicable",
    signs: ["."],
    source: skolverket
  },
  { code: "not-asked", hasNumber: false, sv: "Frågan ställdes inte", en: "Not asked", signs: [], source: "own" }
]

const withNumber = new Set<Status>(statuses.filter((status) => status.hasNumber).map((status) => status.code))

/**
 * Tells whether an observation with this status holds a number.
 *
 * @example
 * ```ts
 * hasNumber("rounded") // => true
 * hasNumber("near-all") // => false
 * ```
 * @category codes
 */
export const hasNumber = (status: Status): boolean => withNumber.has(status)
