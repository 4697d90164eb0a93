import { ruleCatalogue } from "../../../src/validation/catalogue.js"
import type { Rule } from "../../../src/validation/rule.js"
import { pageText } from "./generated-page.js"
import { ruleExample } from "./rule-example.js"
import { checkOf, levelOf } from "./rule-words.js"

/** What the letters of a rule's id stand for. */
const chapters: Readonly<Record<string, string>> = {
  UNI: "Huvudman, områden och enheter",
  GOA: "Målområden och mål",
  FOL: "Uppföljning",
  EVA: "Utvärdering",
  ACT: "Åtgärder och brister",
  REP: "Redovisningar",
  SUR: "Enkäter",
  IND: "Indikatorer",
  PUB: "Publicering",
  MEM: "Tillhörighet",
  OBS: "Observationer",
  TXT: "Texter",
  TAB: "Tabeller"
}

const lettersOf = ({ id }: Rule): string => id.split("-")[1] ?? ""

const sectionOf = (rule: Rule): string => {
  const example = ruleExample(rule)
  return [
    `### ${rule.id}`,
    "",
    rule.title.sv,
    "",
    `- **Nivå:** ${levelOf(rule, "sv")}`,
    `- **Gäller:** \`${rule.entity}\``,
    `- **Källa:** ${rule.source}`,
    `- **Så rättar du:** ${rule.remedy.sv}`,
    `- **Prövas:** ${checkOf(rule, "sv")}`,
    ...(example === undefined
      ? []
      : [`- **Exempel:** ”${example.sv}”`, `- **På engelska:** <q lang="en">${example.en}</q>`])
  ].join("\n")
}

const chapterOf = (letters: string): string => {
  const title = chapters[letters]
  if (title === undefined) throw new Error(`The rules SK-${letters} have no chapter.`)
  return [`## ${title}`, ...ruleCatalogue.filter((rule) => lettersOf(rule) === letters).map(sectionOf)].join("\n\n")
}

/** All rules in Swedish, for those who meet one: what it asks for, where it comes from, what to do, what it says. */
export const ruleHandbook = (): string =>
  pageText({
    title: "Regelhandboken",
    language: "sv",
    madeBy: "test/docs/rules-document.test.ts",
    blocks: [
      "För rektorer, förvaltningar och granskare som möter en iakttagelse och vill veta vad den bygger på. Varje regel har ett\n" +
        "id som aldrig byter betydelse.",
      "- **Fel** följer av skall eller ska i lag, eller av att uppgifterna motsäger varandra.\n" +
        "- **Varning** följer av bör, eller av att uppgifterna är osannolika.\n" +
        "- **Upplysning** är bra att veta.",
      "Inom parentes står vilket regelverk nivån gäller och när. En regel som hoppas över räknas aldrig som uppfylld. R-high,\n" +
        "R-med och R-low betyder att källan är ihågkommen, inte omläst. Exemplen är vad programmet säger om de data som reglerna\n" +
        "prövas på. På engelska finns reglerna som en [tabell](rules.md).",
      ...[...new Set(ruleCatalogue.map(lettersOf))].map(chapterOf)
    ]
  })
