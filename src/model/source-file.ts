import * as Schema from "effect/Schema"

/**
 * A file that a data set was read from, and how it was understood.
 *
 * @category model
 */
export const SourceFile = Schema.Struct({
  /** Name, relative to the data set's folder. */
  file: Schema.String,
  /** Character encoding that was found. */
  encoding: Schema.Literals(["utf-8", "windows-1252"]),
  /** Character between cells. */
  delimiter: Schema.String,
  /** Number of records, header included. */
  records: Schema.Natural
}).annotate({ identifier: "skolkvalitet/SourceFile" })

/**
 * A file that a data set was read from, and how it was understood.
 *
 * @category model
 */
export interface SourceFile extends Schema.Schema.Type<typeof SourceFile> {}
