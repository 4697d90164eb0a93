import type { Language } from "../../../src/text/sentence.js"
import type { Severity } from "../../../src/validation/finding.js"
import type { Rule, RuleKind, RuleValidity } from "../../../src/validation/rule.js"

interface Words {
  readonly severities: Readonly<Record<Severity, string>>
  readonly kinds: Readonly<Record<RuleKind, string>>
  readonly from: string
  readonly to: string
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    severities: { error: "fel", warning: "varning", notice: "upplysning" },
    kinds: {
      evaluated: "ja",
      "enforced-by-decoding": "vid avkodningen",
      "not-decidable": "går inte att avgöra",
      later: "senare"
    },
    from: "från",
    to: "till"
  },
  en: {
    severities: { error: "error", warning: "warning", notice: "notice" },
    kinds: {
      evaluated: "yes",
      "enforced-by-decoding": "by decoding",
      "not-decidable": "cannot be decided",
      later: "later"
    },
    from: "from",
    to: "to"
  }
}

const actOf = { "forordning-1997-702": "1997:702", "skollagen-2010-800": "2010:800" } as const

const times = ({ from, to }: RuleValidity, { from: since, to: until }: Words): string =>
  [from === undefined ? "" : ` ${since} ${from}`, to === undefined ? "" : ` ${until} ${to}`].join("")

/** How grave a breach is, under which rules for reports and when. */
export const levelOf = ({ severity, severities, regimes, validity }: Rule, language: Language): string => {
  const text = words[language]
  if (severities !== undefined)
    return severities
      .map((entry) => `${text.severities[entry.severity]} (${actOf[entry.regime]}${times(entry, text)})`)
      .join("; ")
  const acts = (regimes ?? []).map((regime) => actOf[regime]).join(", ")
  const when = `${acts}${validity === undefined ? "" : times(validity, text)}`.trim()
  return when === "" ? text.severities[severity] : `${text.severities[severity]} (${when})`
}

/** Whether and how a rule is checked, and why it is not. */
export const checkOf = ({ kind, reason }: Rule, language: Language): string => {
  const { kinds } = words[language]
  return reason === undefined ? kinds[kind] : `${kinds[kind]}: ${reason[language]}`
}
