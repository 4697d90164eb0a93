import { type EntityTable, entityTables } from "../../src/model/entity-tables.js"
import type { Bilingual } from "../../src/text/sentence.js"
import type { LooseColumn, TableColumn } from "./column.js"

/**
 * The name of a table: a list of the data set, the authority, or a table whose rows are folded into another one's.
 *
 * @category tables
 */
export type TableName = EntityTable | "authority" | "breaks" | "evidence" | "reportTexts"

/**
 * One table of the data set.
 *
 * @category tables
 */
export interface Table {
  /** Name in the data set and in its places. */
  readonly name: TableName
  /** Name of the file. */
  readonly file: string
  /** Whether the file must be there; a missing other table is an empty one. */
  readonly required: boolean
  /** Fields that together identify a row; none where rows have no key. */
  readonly key: ReadonlyArray<string>
  /** What it holds, for people. */
  readonly title: Bilingual
  /** Its columns in written order. */
  readonly columns: ReadonlyArray<TableColumn>
}

const ownKeys: Partial<Record<TableName, ReadonlyArray<string>>> = {
  authority: ["id"],
  breaks: ["indicatorId", "from"],
  reportTexts: ["unitId", "year", "sectionId"]
}

/** Makes a table; key and necessity come from the model. */
export const table = (
  name: TableName,
  file: string,
  [en, sv]: readonly [en: string, sv: string],
  columns: ReadonlyArray<LooseColumn>
): Table => {
  const entity = entityTables.find((entry) => entry.table === name)
  return {
    name,
    file,
    required: name === "authority" || entity?.required === true,
    key: entity?.key ?? ownKeys[name] ?? [],
    title: { sv, en },
    columns: columns.map((loose) => ({ file, ...loose }))
  }
}
