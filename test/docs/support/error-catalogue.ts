import { byCodePoint } from "../../../src/text/code-point-order.js"
import { type ErrorList, errorLists } from "./error-lists.js"
import { pageText, table } from "./generated-page.js"

const codesOf = ({ examples }: ErrorList): string =>
  examples.map(([code]) => `[\`${code}\`](#${code.toLowerCase()})`).join(", ")

const messagesOf = (code: string): ReadonlyArray<string> =>
  errorLists.flatMap(({ name, examples }) =>
    examples
      .filter(([other]) => other === code)
      .map(([, { sv, en }]) => `- \`${name}\`\n  - <span lang="sv">${sv}</span>\n  - ${en}`)
  )

/** Every code of an error, in the order of the alphabet; its heading is the code itself. */
export const errorCatalogue = (): string => {
  const codes = [...new Set(errorLists.flatMap(({ examples }) => examples.map(([code]) => code)))].sort(byCodePoint)
  return pageText({
    title: "Errors",
    language: "en",
    madeBy: "test/docs/error-catalogue.test.ts",
    blocks: [
      "Every error of the library is a value with a code that never changes its meaning, and a message in Swedish and English\n" +
        "that says what is wrong and then what to do. Messages here are examples: names and numbers are made up. `DecodeError`,\n" +
        "`AnswerError` and `PublicationError` carry a list of problems, each with its own code and place; the others have one\n" +
        "`code`, or none where the class says it all.",
      "A broken rule is no error but a finding: see [Rules](rules.md). A number that does not exist is no error either but an\n" +
        "`Estimate` with its reason: see [Måtten](measures/oversikt.md).",
      "## By class",
      table(
        ["Class", "Is about", "Codes"],
        errorLists.map((one) => [`\`${one.name}\``, one.about, codesOf(one)])
      ),
      "## By code",
      ...codes.flatMap((code) => [`### ${code}`, messagesOf(code).join("\n")])
    ]
  })
}
