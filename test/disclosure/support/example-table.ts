import { readTablesOrThrow } from "../../../adapters/tables/index.js"
import { computeFiguresOrThrow } from "../../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import { filesIn } from "../../support/example-files.js"

/** The internal figures of the example municipality in docs/example. */
export const exampleTable = (): FigureTable => computeFiguresOrThrow(readTablesOrThrow(filesIn("docs/example")))
