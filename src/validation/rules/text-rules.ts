import type { Context } from "../context.js"
import type { PersonalDetail, TellingText } from "../dataset-texts.js"
import { finding, type Outcome, pass, rule } from "../rule.js"

/** Every text of the data set; one that gives nothing away is undefined. */
const everyText = function* ({ texts }: Context): Iterable<TellingText | undefined> {
  yield* texts.telling
  for (let clean = texts.count - texts.telling.length; clean > 0; clean -= 1) yield undefined
}

const holdsNo =
  (...forbidden: ReadonlyArray<PersonalDetail>) =>
  (text: TellingText | undefined): Outcome =>
    // The text itself is never a fact: it would be printed.
    text !== undefined && forbidden.includes(text.detail)
      ? finding({ place: text.place, facts: { detail: text.detail } })
      : pass

export const textHoldsNoPersonalNumber = rule({
  id: "SK-TXT-001",
  entity: "Dataset",
  severity: "error",
  source: "GDPR; egen utfästelse",
  subjects: everyText,
  check: holdsNo("personal-number")
})

export const textHoldsNoContactDetail = rule({
  id: "SK-TXT-002",
  entity: "Dataset",
  severity: "warning",
  source: "GDPR; egen utfästelse",
  subjects: everyText,
  check: holdsNo("e-mail", "phone")
})
