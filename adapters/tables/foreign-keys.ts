import { type Reference, references } from "../../src/model/references.js"
import type { TableColumn } from "./column.js"
import { folds } from "./fold.js"
import type { ProfileSettings } from "./profile.js"
import type { Table } from "./table.js"
import { tables } from "./table-columns.js"
import { headerIn } from "./write-table.js"

/**
 * A reference from one table to another in `datapackage.json`.
 *
 * @category tables
 */
export interface ForeignKey {
  /** Columns that point. */
  readonly fields: ReadonlyArray<string>
  /** The table that they point at, with its columns. */
  readonly reference: KeyTarget
}

/**
 * Where a reference points.
 *
 * @category tables
 */
export interface KeyTarget {
  /** Name of the table's resource. */
  readonly resource: string
  /** Its columns. */
  readonly fields: ReadonlyArray<string>
}

/** The name of a table's resource. */
export const resourceName = (file: string): string => file.replace(/\.csv$/, "")

const columnOf = (table: Table | undefined, field: string | undefined): TableColumn | undefined =>
  table?.columns.find((column) => column.field === field)

/** The field of a table that a reference of the model speaks of, also where the table is folded into another. */
const fieldOf = ({ name }: Table, reference: Reference): string | undefined => {
  const [first, , ...rest] = reference.path
  if (reference.table === name) return reference.path.length === 1 ? first : undefined
  return folds.some(({ child, parent, into }) => child === name && parent === reference.table && into === first)
    ? rest[0]
    : undefined
}

const modelKeys = (table: Table, profile: ProfileSettings): ReadonlyArray<ForeignKey> =>
  references.flatMap((reference) => {
    const column = columnOf(table, fieldOf(table, reference))
    const target = tables.find(({ name }) => name === reference.to)
    const id = columnOf(target, "id")
    // The group "all" is never listed, so a reference to groups cannot be promised.
    if (column === undefined || column.list || target === undefined || id === undefined || target.name === "groups")
      return []
    return [foreignKey([column], target, [id], profile)]
  })

const foldKeys = (table: Table, profile: ProfileSettings): ReadonlyArray<ForeignKey> =>
  folds
    .filter(({ child }) => child === table.name)
    .flatMap(({ parent, childKey, parentKey }) => {
      const target = tables.find(({ name }) => name === parent)
      const from = childKey.flatMap((field) => columnOf(table, field) ?? [])
      const to = parentKey.flatMap((field) => columnOf(target, field) ?? [])
      return target === undefined ? [] : [foreignKey(from, target, to, profile)]
    })

const foreignKey = (
  from: ReadonlyArray<TableColumn>,
  target: Table,
  to: ReadonlyArray<TableColumn>,
  profile: ProfileSettings
): ForeignKey => ({
  fields: from.map((column) => headerIn(column, profile)),
  reference: { resource: resourceName(target.file), fields: to.map((column) => headerIn(column, profile)) }
})

/** The references of a table to tables in the same package. References to any node of the tree cannot be said. */
export const foreignKeys = (
  table: Table,
  files: ReadonlySet<string>,
  profile: ProfileSettings
): ReadonlyArray<ForeignKey> =>
  [...foldKeys(table, profile), ...modelKeys(table, profile)].filter(({ reference }) =>
    files.has(`${reference.resource}.csv`)
  )
