import * as Schema from "effect/Schema"

/**
 * Where a row was read: the trail from a printed figure back to the file.
 *
 * @category model
 */
export const SourceRef = Schema.Struct({
  /** Name of the file, relative to the data set's folder. */
  file: Schema.String,
  /** Number of the record in the file, with the header as 1. */
  row: Schema.Natural,
  /** The column's header as it stands in the file. */
  column: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "skolkvalitet/SourceRef" })

/**
 * Where a row was read.
 *
 * @category model
 */
export interface SourceRef extends Schema.Schema.Type<typeof SourceRef> {}

/** Finds the place that a path of the input speaks of, where it is known. */
export type Locate = (path: ReadonlyArray<string | number>) => SourceRef | undefined
