import { expect, it } from "vitest"
import { tableColumns } from "../../adapters/tables/index.js"

const cell = (text: string): string => text.replaceAll("|", "\\|")

const rowOf = (column: (typeof tableColumns)[number]): string => {
  const kind = column.list ? `${column.kind} list` : column.kind
  const holds = column.codes.length > 0 ? `${kind}: ${column.codes.join(", ")}` : kind
  const must = column.required ? "yes" : ""
  return `| \`${column.header}\` | \`${column.headerSv}\` | ${cell(holds)} | ${must} | ${cell(column.title.sv)} |`
}

const fileSection = (file: string): string => {
  const rows = tableColumns.filter((column) => column.file === file).map(rowOf)
  return [
    `## ${file}`,
    "",
    "| column | på svenska | innehåll | krävs | vad det är |",
    "|---|---|---|---|---|",
    ...rows,
    ""
  ].join("\n")
}

it("lists every table and column of a data set as the reader knows them", async () => {
  const files = [...new Set(tableColumns.map((column) => column.file))]
  const text = [
    "# Tables and columns",
    "",
    "Generated from the reader's own table.",
    "",
    ...files.map(fileSection)
  ].join("\n")
  await expect(text).toMatchFileSnapshot("../../docs/columns.md")
})
