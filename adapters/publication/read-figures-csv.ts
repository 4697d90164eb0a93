import { unguard } from "../tables/formula-guard.js"
import { type CsvRows, csvRowsWith, wholeRows } from "./csv-records.js"
import { type FaultsOfFile, type FileReader, hasEnding } from "./publication-file.js"
import { isColumn, type PublishedColumn, publishedColumns } from "./published-columns.js"
import { publishedFigures, type ToldFigure } from "./told-figure.js"

const isIdColumn = (header: string): boolean => header === "figure_id" || header === "siffra_id"

const basesColumns = [isIdColumn, (header: string): boolean => header === "denominator" || header === "nämnare"]

/** Whether a file tells bases and nothing else. */
export const isBasesFile = ({ header }: CsvRows): boolean =>
  header.length === basesColumns.length && basesColumns.every((isWanted) => header.some(isWanted))

/** Opens a CSV file that speaks of figures by their ids. */
export const figureRows = (text: string): CsvRows | undefined => csvRowsWith(text, isIdColumn)

/** The place in a row of every column that it has. */
type Places = ReadonlyMap<PublishedColumn, number>

const placesIn = (header: ReadonlyArray<string>): Places =>
  new Map(
    publishedColumns.flatMap((column) => {
      const at = header.findIndex((name) => isColumn(column, name))
      return at < 0 ? [] : [[column, at] as const]
    })
  )

const checkHeader = ({ header, headerRow }: CsvRows, places: Places, { tell }: FaultsOfFile): void => {
  const isSwedish = header.includes("siffra_id")
  for (const column of publishedColumns) {
    const field = isSwedish ? column.headerSv : column.header
    if (header.filter((name) => isColumn(column, name)).length > 1)
      tell("repeated-column", `${headerRow}:${field}`, { field })
    if (column.optional !== true && !places.has(column)) tell("missing-column", `${headerRow}:${field}`, { field })
  }
}

const textFields: ReadonlySet<string> = new Set([
  ...["id", "indicatorId", "nodeId", "groupId"],
  ...["indicator", "node", "group"]
])

/** Gives the cell of a field in a row, as it was before it was made safe for spreadsheets. */
const cellReader = (places: Places): ((cells: ReadonlyArray<string>, field: PublishedColumn["field"]) => string) => {
  const placeOf = new Map([...places].map(([{ field }, at]) => [field, at]))
  return (cells, field = "id") => {
    const cell = cells[placeOf.get(field) ?? -1] ?? ""
    return textFields.has(field) ? unguard(cell) : cell
  }
}

const toldFigure = (row: number, cell: (field: keyof ToldFigure) => string): ToldFigure => ({
  place: String(row),
  id: cell("id"),
  indicatorId: cell("indicatorId"),
  level: cell("level"),
  nodeId: cell("nodeId"),
  period: cell("period"),
  groupId: cell("groupId"),
  status: cell("status"),
  value: cell("value"),
  numerator: cell("numerator"),
  denominator: cell("denominator"),
  units: cell("units"),
  unitsExpected: cell("unitsExpected"),
  change: cell("change"),
  lower: cell("lower"),
  upper: cell("upper")
})

/** Labels that have a name beside them. */
const named = [
  ["indicatorId", "indicator"],
  ["nodeId", "node"],
  ["groupId", "group"]
] as const

/** Reads figures in CSV: both profiles, told apart by their headers. */
export const readFiguresCsv: FileReader = (file, faults) => {
  const opened = hasEnding(file, "csv") ? figureRows(file.text) : undefined
  if (opened === undefined || isBasesFile(opened)) return undefined
  const { header } = opened
  const places = placesIn(header)
  checkHeader(opened, places, faults)
  const rows = wholeRows(opened, faults)
  if (publishedColumns.some((column) => column.optional !== true && !places.has(column))) return {}
  const cellOf = cellReader(places)
  const nameOf = (field: keyof ToldFigure): string => {
    const column = publishedColumns.find((one) => one.field === field)
    return header.find((name) => column !== undefined && isColumn(column, name)) ?? field
  }
  const told = rows.map(({ row, cells }) => toldFigure(row, (field) => cellOf(cells, field)))
  const known = new Set(places.values())
  return {
    figures: publishedFigures(told, { file: file.name, nameOf, mayRepeat: false, hasLevels: true }, faults),
    names: rows.flatMap(({ cells }) => named.map(([id, name]) => [cellOf(cells, id), cellOf(cells, name)] as const)),
    ignored: header.filter((_, at) => !known.has(at))
  }
}
