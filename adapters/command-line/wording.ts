import { command as en } from "../../src/text/en/command.js"
import { type Bilingual, type Facts, inBothLanguages, type Language } from "../../src/text/sentence.js"
import { command as sv } from "../../src/text/sv/command.js"

/** The name of a text of the command. */
export type WordKey = keyof typeof sv

/** Gives texts of the command in one language. */
export type Words = (key: WordKey, facts?: Facts) => string

/** The texts of the command in a language. */
export const wordsIn =
  (language: Language): Words =>
  (key, facts = {}) =>
    (language === "en" ? en : sv)[key](facts)

/** A text of the command in both languages. */
export const inBoth = (key: WordKey, facts: Facts = {}): Bilingual => inBothLanguages(sv, en, key, facts)
