import { tryIt as en } from "../../src/text/en/try-it.js"
import type { Facts, Language } from "../../src/text/sentence.js"
import { tryIt as sv } from "../../src/text/sv/try-it.js"

/** The name of a text of the page. */
export type WordKey = keyof typeof sv

/** Gives texts of the page in one language. */
export type Words = (key: WordKey, facts?: Facts) => string

/** The texts of the page in a language. */
export const wordsIn =
  (language: Language): Words =>
  (key, facts = {}) =>
    (language === "en" ? en : sv)[key](facts)
