/** A schema to take away. */
export interface SchemaFile {
  readonly name: string
  /** What it describes, as a part of a sentence. */
  readonly about: string
  readonly text: string
}

/** The schemas that the site offers, made from the sources. */
export const schemaFiles: () => Promise<ReadonlyArray<SchemaFile>>
