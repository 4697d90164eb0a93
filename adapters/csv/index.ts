/**
 * Figures as files: CSV in two profiles, for programs and for Excel in Swedish, and JSON with its schema. Writers for the
 * public take a protected release and nothing else; the internal ones mark what they write.
 *
 * @module csv
 */
export type { FiguresProfile } from "./csv-profile.js"
export { figuresJsonSchema, writeFiguresJson, writeInternalFiguresJson } from "./figures-json.js"
export type { FiguresCsvOptions } from "./figures-text.js"
export type { InternalText } from "./internal-text.js"
export { writeFiguresCsv, writeInternalFiguresCsv } from "./write-figures-csv.js"
