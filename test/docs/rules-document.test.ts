import { expect, it } from "vitest"
import type { Language } from "../../src/text/sentence.js"
import { ruleCatalogue } from "../../src/validation/catalogue.js"
import type { Severity } from "../../src/validation/finding.js"
import type { Rule, RuleKind } from "../../src/validation/rule.js"

interface Words {
  readonly heading: string
  readonly introduction: string
  readonly columns: ReadonlyArray<string>
  readonly severities: Readonly<Record<Severity, string>>
  readonly kinds: Readonly<Record<RuleKind, string>>
  readonly from: string
  readonly to: string
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    heading: "Regler",
    introduction:
      "Reglerna prövas av `validateDataset`. **Fel** följer av skall eller ska i lag eller av att uppgifterna motsäger " +
      "varandra, **varning** av bör eller av att uppgifterna är osannolika, **upplysning** är bra att veta. En regel som " +
      "hoppas över räknas aldrig som uppfylld. R-high, R-med och R-low betyder att källan är ihågkommen, inte omläst.",
    columns: ["Regel", "Nivå", "Gäller", "Vad som ska vara så", "Vad du gör annars", "Källa", "Prövas"],
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
    heading: "Rules",
    introduction:
      "The rules are checked by `validateDataset`. An **error** follows from skall or ska in law or from data that " +
      "contradict themselves, a **warning** from bör or from implausible data, a **notice** is good to know. A rule that is " +
      "skipped never counts as passed. R-high, R-med and R-low mark sources that are recalled and not re-read.",
    columns: ["Rule", "Level", "Entity", "What must be so", "What to do otherwise", "Source", "Checked"],
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

const times = ({ from, to }: { readonly from?: string; readonly to?: string }, text: Words): string =>
  [from === undefined ? "" : ` ${text.from} ${from}`, to === undefined ? "" : ` ${text.to} ${to}`].join("")

const levelOf = ({ severity, severities, regimes, validity }: Rule, text: Words): string => {
  if (severities !== undefined)
    return severities
      .map((entry) => `${text.severities[entry.severity]} (${actOf[entry.regime]}${times(entry, text)})`)
      .join("; ")
  const acts = (regimes ?? []).map((regime) => actOf[regime]).join(", ")
  const when = `${acts}${validity === undefined ? "" : times(validity, text)}`
  return when === "" ? text.severities[severity] : `${text.severities[severity]} (${when})`
}

const rowOf = (rule: Rule, language: Language): string => {
  const text = words[language]
  const checked =
    rule.reason === undefined ? text.kinds.evaluated : `${text.kinds[rule.kind]}: ${rule.reason[language]}`
  const cells = [
    rule.id,
    levelOf(rule, text),
    rule.entity,
    rule.title[language],
    rule.remedy[language],
    rule.source,
    checked
  ]
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
}

const chapter = (language: Language): string => {
  const { heading, introduction, columns } = words[language]
  return [
    `## ${heading}`,
    "",
    introduction,
    "",
    `| ${columns.join(" | ")} |`,
    `|${" --- |".repeat(columns.length)}`,
    ...ruleCatalogue.map((rule) => rowOf(rule, language))
  ].join("\n")
}

const document = `<!-- Made from the catalogue by test/docs/rules-document.test.ts; run it with -u after a change. -->

# Regler · Rules

[Svenska](#regler) · [English](#rules)

${chapter("sv")}

${chapter("en")}
`

it("docs/rules.md lists the catalogue as it is", async () => {
  await expect(document).toMatchFileSnapshot("../../docs/rules.md")
})

it("docs/rules.md has one row for each rule and language", () => {
  expect(document.split("\n").filter((line) => line.startsWith("| SK-"))).toHaveLength(2 * ruleCatalogue.length)
})
