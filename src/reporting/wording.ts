import { reports as en } from "../text/en/reports.js"
import type { Bilingual, Facts, Language } from "../text/sentence.js"
import { reports as sv } from "../text/sv/reports.js"

/** The names of the texts of reports. */
export type WordingKey = keyof typeof sv

/** Gives a text of reports in one language. */
export type Wording = (key: WordingKey, facts?: Facts) => string

const wordings: Readonly<Record<Language, Wording>> = {
  sv: (key, facts = {}) => sv[key](facts),
  en: (key, facts = {}) => en[key](facts)
}

/** Tells whether a text names a language that reports are written in. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(wordings, text)

/** Gives the texts of reports in a language. */
export const wordingOf = (language: Language): Wording => wordings[language]

/** Gives a text of reports in both languages. */
export const inBoth = (key: WordingKey, facts: Facts): Bilingual => ({ sv: sv[key](facts), en: en[key](facts) })

const collator = new Intl.Collator("sv")

/** Orders names for people by the Swedish alphabet, whatever the machine's language. */
export const bySwedishName = (a: string, b: string): number => collator.compare(a, b)
