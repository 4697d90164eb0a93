/** The four kinds of pages, as the navigation of the site names them. */
export const kinds = {
  tutorial: "Kom igång · Tutorials",
  howTo: "Gör så här · How-to guides",
  reference: "Slå upp · Reference",
  explanation: "Förstå · Explanation"
} as const

/** A page of reference that is made from the code's own data. */
export interface GeneratedPage {
  readonly title: string
  readonly language: "sv" | "en"
  /** The test that makes it. */
  readonly madeBy: string
  readonly blocks: ReadonlyArray<string>
}

/** The text of a page: what the site has to know, who makes it, and its blocks with an empty line between them. */
export const pageText = ({ title, language, madeBy, blocks }: GeneratedPage): string => {
  const head = [
    "---",
    `title: ${title}`,
    `group: ${kinds.reference}`,
    ...(language === "sv" ? ["lang: sv"] : []),
    "---"
  ]
  const maker = `<!-- Made by ${madeBy}; run it with -u after a change. -->`
  return `${[head.join("\n"), maker, `# ${title}`, ...blocks].join("\n\n")}\n`
}

const inCell = (text: string): string => text.replaceAll("|", "\\|")

/** A table with a heading for every column. */
export const table = (columns: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [columns, columns.map(() => "---"), ...rows.map((row) => row.map(inCell))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

/** A text as it is shown by a terminal. */
export const terminalText = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``
