/** A table of a document for people, as text. */
export interface DocumentTable {
  /** The words that name it. */
  readonly caption: string
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** What a document for people holds, as far as the audit reads it. */
export interface ReadDocument {
  readonly tables: ReadonlyArray<DocumentTable>
  /** Its texts outside tables, in their order. */
  readonly texts: ReadonlyArray<string>
}

/** A text as a reader meets it: one space where there are several, none outside. */
export const plainText = (text: string): string => text.replace(/[^\S\u00a0]+/g, " ").trim()
