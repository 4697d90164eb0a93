import { ruleCatalogue } from "../../../src/validation/catalogue.js"
import { pageText, table } from "./generated-page.js"
import { checkOf, levelOf } from "./rule-words.js"

/** The rules in English, one row each. */
export const rulesPage = (): string =>
  pageText({
    title: "Rules",
    language: "en",
    madeBy: "test/docs/rules-document.test.ts",
    blocks: [
      "The rules are checked by `validateDataset` and `skolkvalitet check`. An **error** follows from skall or ska in law or\n" +
        "from data that contradict themselves, a **warning** from bör or from implausible data, a **notice** is good to know. A\n" +
        "rule that is skipped never counts as passed. R-high, R-med and R-low mark sources that are recalled and not re-read.\n" +
        "[Regelhandboken](regelhandboken.md) has the same rules in Swedish, each with an example.",
      table(
        ["Rule", "Level", "Entity", "What must be so", "What to do otherwise", "Source", "Checked"],
        ruleCatalogue.map((rule) => [
          rule.id,
          levelOf(rule, "en"),
          rule.entity,
          rule.title.en,
          rule.remedy.en,
          rule.source,
          checkOf(rule, "en")
        ])
      )
    ]
  })
