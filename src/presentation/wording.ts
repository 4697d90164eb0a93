import { presentation as en } from "../text/en/presentation.js"
import type { Facts, Language } from "../text/sentence.js"
import { presentation as sv } from "../text/sv/presentation.js"

/** The names of the texts of presented reports. */
export type PresentationKey = keyof typeof sv

/** Gives a text of presented reports in one language. */
export type PresentationWords = (key: PresentationKey, facts?: Facts) => string

const wordings: Readonly<Record<Language, PresentationWords>> = {
  sv: (key, facts = {}) => sv[key](facts),
  en: (key, facts = {}) => en[key](facts)
}

/** Gives the texts of presented reports in a language. */
export const presentationWords = (language: Language): PresentationWords => wordings[language]
