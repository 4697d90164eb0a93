import { type EntityOf, type EntityTable, entityKey } from "../model/entity-tables.js"
import type { Context } from "./context.js"
import type { RowPlace } from "./finding.js"

/** Points at a row, or at one field of it. */
export const at = <Table extends EntityTable>(table: Table, row: EntityOf<Table>, column?: string): RowPlace => ({
  table,
  key: entityKey(table, row),
  ...(column === undefined ? {} : { column })
})

/** Points at the authority: the place of what concerns the whole data set. */
export const atAuthority = ({ dataset }: Context, column?: string): RowPlace => ({
  table: "authority",
  key: dataset.authority.id,
  ...(column === undefined ? {} : { column })
})
