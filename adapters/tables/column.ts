import type { Bilingual } from "../../src/text/sentence.js"

/**
 * What the cells of a column hold. `entries` are `name=value` pairs; `whole` are numbers without decimals.
 *
 * @category tables
 */
export type CellKind = "text" | "identifier" | "code" | "period" | "date" | "number" | "whole" | "boolean" | "entries"

/**
 * What an empty cell stands for.
 *
 * @category tables
 */
export type CellDefault = string | number | ReadonlyArray<never>

/**
 * One column of a table of the data set. Reader, writer, `datapackage.json` and the documentation are all made from it.
 *
 * @category tables
 */
export interface TableColumn {
  /** The table's file. */
  readonly file: string
  /** English header, as in the neutral profile. */
  readonly header: string
  /** Swedish header, as in the profile excel-sv. */
  readonly headerSv: string
  /** Other headers that are understood. */
  readonly aliases: ReadonlyArray<string>
  /** The field of the entity that it fills. */
  readonly field: string
  /** What its cells hold. */
  readonly kind: CellKind
  /** Whether a cell holds several values, separated by `|`. */
  readonly list: boolean
  /** Whether the column must be there. */
  readonly required: boolean
  /** What an empty cell stands for; absent: no value, which is a problem where the column is required. */
  readonly whenEmpty?: CellDefault
  /** Exceptions from `whenEmpty`, by the code in the row's `kind`. */
  readonly whenEmptyByKind?: Readonly<Record<string, number>>
  /** Whether signs such as `..` may stand in place of a number. */
  readonly signs: boolean
  /** Whether it can hold free text, and so personal data; such cells are never quoted. */
  readonly freeText: boolean
  /** The code list of its values. */
  readonly codes: ReadonlyArray<string>
  /** What it is, for people. */
  readonly title: Bilingual
}

/** A column before it belongs to a table. */
export type LooseColumn = Omit<TableColumn, "file">

type Options = Partial<Omit<LooseColumn, "header" | "headerSv" | "kind" | "title">>

const camelCase = (header: string): string => header.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Makes a column that must be there; the field is the header in camel case. */
export const column = (
  [header, headerSv]: readonly [en: string, sv: string],
  kind: CellKind,
  [en, sv]: readonly [en: string, sv: string],
  options: Options = {}
): LooseColumn => ({
  header,
  headerSv,
  aliases: [],
  field: camelCase(header),
  kind,
  list: false,
  required: true,
  signs: false,
  freeText: kind === "text" || kind === "entries",
  codes: [],
  title: { sv, en },
  ...options
})

/** Makes a column that may be absent. */
export const optional = (
  headers: readonly [en: string, sv: string],
  kind: CellKind,
  titles: readonly [en: string, sv: string],
  options: Options = {}
): LooseColumn => column(headers, kind, titles, { required: false, ...options })
