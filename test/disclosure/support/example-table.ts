import { readdirSync, readFileSync } from "node:fs"
import { readTablesOrThrow } from "../../../adapters/tables/index.js"
import { computeFiguresOrThrow } from "../../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../../src/aggregation/figure.js"

const folder = new URL("../../../docs/example/", import.meta.url)

/** The internal figures of the example municipality in docs/example. */
export const exampleTable = (): FigureTable => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"))
  return computeFiguresOrThrow(
    readTablesOrThrow(files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) })))
  )
}
