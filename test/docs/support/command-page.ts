import { commands } from "../../../adapters/command-line/command-table.js"
import { exitCodes } from "../../../adapters/command-line/exit-code.js"
import { commandHelp, generalHelp } from "../../../adapters/command-line/help.js"
import { wordsIn } from "../../../adapters/command-line/wording.js"
import { pageText, table, terminalText } from "./generated-page.js"

const english = wordsIn("en")
const swedish = wordsIn("sv")

const inBothLanguages = (helpIn: (words: typeof english) => string): ReadonlyArray<string> => [
  terminalText(helpIn(english)),
  `<div lang="sv">\n\nPå svenska:\n\n${terminalText(helpIn(swedish))}\n\n</div>`
]

/** What the command itself says of its use, in both languages. */
export const commandPage = (): string =>
  pageText({
    title: "The command",
    language: "en",
    madeBy: "test/docs/command-document.test.ts",
    blocks: [
      "The help of `skolkvalitet`, as it prints it: in Swedish, and in English with `--language en`. Results go to stdout,\n" +
        "everything else to stderr; it asks no questions and makes no network request.",
      "## Exit codes",
      table(
        ["Code", "Means", "Betyder"],
        Object.values(exitCodes).map((code) => [`${code}`, english(`exit-${code}`), swedish(`exit-${code}`)])
      ),
      "## skolkvalitet",
      ...inBothLanguages(generalHelp),
      ...commands.flatMap((command) => [
        `## ${command.name}`,
        ...inBothLanguages((words) => commandHelp(command, words))
      ])
    ]
  })
