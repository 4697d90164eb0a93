import { quotable } from "../../src/model/personal-number.js"
import type { TableColumn } from "./column.js"
import { headerName } from "./header-name.js"
import { isLikely, nearestName } from "./nearest-name.js"
import type { Report } from "./report.js"
import type { Table } from "./table.js"

/** The header row of a file, understood. */
export interface Header {
  /** Number of columns. */
  readonly width: number
  /** The known columns, by field, with their place and the header as it stands. */
  readonly columns: ReadonlyMap<string, HeaderColumn>
  /** Fields of which the file tells nothing sure: their column is missing or has an unknown name. */
  readonly doubtful: ReadonlySet<string>
  /** Whether headers are in Swedish. */
  readonly swedish: boolean
}

/** A known column of a file. */
export interface HeaderColumn {
  readonly column: TableColumn
  readonly at: number
  readonly name: string
}

const knownNames = new Map<Table, ReadonlyMap<string, TableColumn>>()

const namesOf = (table: Table): ReadonlyMap<string, TableColumn> => {
  const before = knownNames.get(table)
  if (before !== undefined) return before
  const names = new Map(
    table.columns.flatMap((column) =>
      [column.header, column.headerSv, ...column.aliases].map((name) => [headerName(name), column] as const)
    )
  )
  knownNames.set(table, names)
  return names
}

/** Whether a table has a column with this header. */
export const isKnownHeader = (table: Table, header: string): boolean => namesOf(table).has(headerName(header))

const withoutEmptyEnd = (cells: ReadonlyArray<string>): ReadonlyArray<string> =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1)

/** Whether a file has Swedish headers: the problems then speak of columns by their Swedish names. */
const isSwedish = (table: Table, names: ReadonlyArray<string>): boolean =>
  names.some((name) => {
    const column = namesOf(table).get(headerName(name))
    return column !== undefined && headerName(name) !== headerName(column.header)
  })

/** The known header that an unknown one is most like, in the language of the file unless another one is surely meant. */
const suggestionFor = (table: Table, name: string, swedish: boolean): string => {
  const own = table.columns.map(({ header, headerSv }) => (swedish ? headerSv : header))
  const all = table.columns.flatMap(({ header, headerSv, aliases }) => [header, headerSv, ...aliases])
  const nearest = nearestName(name, own)
  const other = nearestName(name, all)
  return !isLikely(name, nearest) && isLikely(name, other) ? other : nearest
}

/** The header of a column in the language of the file. */
const headerIn = (column: TableColumn, swedish: boolean): string => (swedish ? column.headerSv : column.header)

const reportMissing = (
  table: Table,
  columns: Header["columns"],
  likely: ReadonlySet<string>,
  tell: (column: TableColumn) => void
): ReadonlySet<string> => {
  const missing = table.columns.filter(({ field, required }) => required && !columns.has(field))
  for (const column of missing) if (!likely.has(column.field)) tell(column)
  return new Set([...[...likely].filter((field) => !columns.has(field)), ...missing.map(({ field }) => field)])
}

/** Reads the header row and reports unknown, unnamed, repeated and missing columns. */
export const readHeader = (table: Table, cells: ReadonlyArray<string>, report: Report): Header => {
  const names = withoutEmptyEnd(cells).map((cell) => cell.trim())
  const columns = new Map<string, HeaderColumn>()
  const likely = new Set<string>()
  const swedish = isSwedish(table, names)
  const addUnknown = (name: string, at: number): void => {
    const nearest = suggestionFor(table, name, swedish)
    const column = namesOf(table).get(headerName(nearest))
    if (column !== undefined && isLikely(name, nearest)) likely.add(column.field)
    const shown = quotable(name)
    report("unknown-column", { row: 1, at, name: shown, facts: { column: shown, nearest } })
  }
  for (const [at, name] of names.entries()) {
    const column = namesOf(table).get(headerName(name))
    if (name === "") report("unnamed-column", { row: 1, at, facts: { number: at + 1 } })
    else if (column === undefined) addUnknown(name, at)
    else if (columns.has(column.field)) report("duplicate-column", { row: 1, at, name, facts: { column: name } })
    else columns.set(column.field, { column, at, name })
  }
  const doubtful = reportMissing(table, columns, likely, (column) => {
    const name = headerIn(column, swedish)
    report("missing-column", { row: 1, name, facts: { column: name } })
  })
  return { width: names.length, columns, doubtful, swedish }
}

/** The name of a field's column as it stands in the file, or what it would be there. */
export const columnName = (table: Table, header: Header | undefined, field: string): string => {
  const known = header?.columns.get(field)
  if (known !== undefined) return known.name
  const column = table.columns.find((candidate) => candidate.field === field)
  return column === undefined ? field : headerIn(column, header?.swedish === true)
}
