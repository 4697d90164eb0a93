import type { TableFile } from "../tables/read-table.js"

/** The id of the element that the example stands in, as JSON: the text of each file by its name. */
const exampleId = "example"

/** The tables of the example, which the page carries with it. */
export const exampleFiles = (): ReadonlyArray<TableFile> => {
  const texts: Readonly<Record<string, string>> = JSON.parse(document.getElementById(exampleId)?.textContent ?? "{}")
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
}
