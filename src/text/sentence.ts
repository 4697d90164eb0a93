/**
 * The facts that a sentence speaks of, by name.
 *
 * @category model
 */
export type Facts = Readonly<Record<string, string | number>>

/**
 * A text in Swedish and English.
 *
 * @category model
 */
export interface Bilingual {
  /** Swedish. */
  readonly sv: string
  /** English. */
  readonly en: string
}

/**
 * A language that texts are written in.
 *
 * @category model
 */
export type Language = "sv" | "en"

/** Makes a sentence from facts. */
export type Sentence = (facts: Facts) => string

/** Makes the same sentence in both languages; a key that one language lacks does not compile. */
export const inBothLanguages = <Key extends string>(
  sv: Readonly<Record<Key, Sentence>>,
  en: Readonly<Record<Key, Sentence>>,
  key: Key,
  facts: Facts
): Bilingual => ({ sv: sv[key](facts), en: en[key](facts) })
