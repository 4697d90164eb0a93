import { hasPersonalNumber } from "../model/personal-number.js"
import type { SectionId } from "../model/report-codes.js"
import { sectionTitle } from "../model/report-sections.js"
import { schoolForms } from "../model/school-form.js"
import * as enTexts from "../text/en/rules.js"
import type { Bilingual, Facts, Language } from "../text/sentence.js"
import * as svTexts from "../text/sv/rules.js"

const texts = { sv: svTexts.ruleTexts, en: enTexts.ruleTexts }

/** A text as it may be printed: never with a personal identity number in it. */
export const printable = (text: string): string => (hasPersonalNumber(text) ? "***" : text)

/** Facts as they may be printed. */
export const printableFacts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? printable(fact) : fact])
  )

/** Codes of sections and school forms are told by their names; the finding's own facts keep the codes. */
const named = (facts: Facts, language: Language): Facts => {
  const { section, form } = facts
  const name = schoolForms.find(({ code }) => code === form)?.[language]
  return {
    ...facts,
    ...(section === undefined ? {} : { section: sectionTitle(section as SectionId)[language] }),
    ...(name === undefined ? {} : { form: name.toLowerCase() })
  }
}

const sentence = (id: svTexts.EvaluatedRuleId, facts: Facts, language: Language): string => {
  const { problem, remedy } = texts[language][id]
  return `${problem(named(facts, language))} ${remedy}`
}

/** Puts a breach into words: what is wrong and what to do. */
export const messageOf = (id: svTexts.EvaluatedRuleId, facts: Facts): Bilingual => ({
  sv: sentence(id, facts, "sv"),
  en: sentence(id, facts, "en")
})
