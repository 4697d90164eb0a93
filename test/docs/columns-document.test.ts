import { expect, it } from "vitest"
import { tableColumns } from "../../adapters/tables/index.js"
import { pageText, table } from "./support/generated-page.js"

const rowOf = ({ header, headerSv, kind, list, codes, required, title }: (typeof tableColumns)[number]) => {
  const one = list ? `${kind} list` : kind
  const holds = codes.length > 0 ? `${one}: ${codes.join(", ")}` : one
  return [`\`${header}\``, `\`${headerSv}\``, holds, required ? "yes" : "", title.en, title.sv]
}

const fileSection = (file: string): string =>
  [
    `## ${file}`,
    table(
      ["Column", "In Swedish", "Holds", "Required", "What it is", "Vad det är"],
      tableColumns.filter((column) => column.file === file).map(rowOf)
    )
  ].join("\n\n")

const page = pageText({
  title: "Tables and columns",
  language: "en",
  madeBy: "test/docs/columns-document.test.ts",
  blocks: [
    "Every table of a data set and its columns, as the reader knows them. A header can be written in English or in Swedish.\n" +
      "How tables are read is told in [The data set](guides/the-data-set.md).",
    ...[...new Set(tableColumns.map(({ file }) => file))].map(fileSection)
  ]
})

it("lists every table and column of a data set as the reader knows them", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/columns.md")
})
