import * as Result from "effect/Result"
import {
  type Decoder,
  decodeArea,
  decodeAuthority,
  decodeGroup,
  decodeIndicator,
  decodeMembership,
  decodeUnit
} from "../../src/model/decode-entity.js"
import type { DecodeIssue } from "../../src/model/decode-error.js"
import { columnName } from "../tables/header.js"
import type { TableProblem } from "../tables/problem.js"
import type { ReadRow } from "../tables/read-row.js"
import { type ReadTable, readTable } from "../tables/read-table.js"
import type { TableName } from "../tables/table.js"
import { tables } from "../tables/table-columns.js"
import { knownIndicator } from "./insider-knowledge.js"
import { placedProblem } from "./publication-error.js"
import { baseName, type FaultsOfFile, type FileReader, type ToldByFile } from "./publication-file.js"

type Rows = <Entity>(decode: Decoder<Entity>) => ReadonlyArray<Entity>

const namesOf = (rows: ReadonlyArray<{ readonly id: string; readonly name: string }>): ToldByFile["names"] =>
  rows.map(({ id, name }) => [id, name] as const)

const toldByTable: Partial<Record<TableName, (rows: Rows) => ToldByFile>> = {
  authority: (rows) => ({ names: namesOf(rows(decodeAuthority)) ?? [] }),
  areas: (rows) => {
    const areas = rows(decodeArea)
    return {
      names: namesOf(areas) ?? [],
      links: areas.map(({ id, parentId = null }) => ({ nodeId: id, parentId }))
    }
  },
  units: (rows) => {
    const units = rows(decodeUnit)
    return {
      names: namesOf(units) ?? [],
      links: units.map(({ id, areaId = null }) => ({ nodeId: id, parentId: areaId }))
    }
  },
  memberships: (rows) => ({
    links: rows(decodeMembership).map(({ unitId, areaId, ...days }) => ({ nodeId: unitId, parentId: areaId, ...days }))
  }),
  groups: (rows) => ({
    groups: rows(decodeGroup).map(({ id, name, dimension, partOf }) => ({ id, name, dimension, partOf }))
  }),
  indicators: (rows) => ({ indicators: rows(decodeIndicator).map(knownIndicator) })
}

/** The row as its entity has it; the reporting year of the data set is no part of the authority. */
const entityOf = ({ values }: ReadRow, { table }: ReadTable): unknown => {
  const { year, ...rest } = values
  return table.name === "authority" ? rest : values
}

const columnOf = ({ table, header }: ReadTable, { path }: DecodeIssue): string =>
  columnName(table, header, String(path[0] ?? ""))

const rowsOf =
  (read: ReadTable, faults: FaultsOfFile): Rows =>
  (decode) =>
    read.rows
      .filter(({ broken, faults: told }) => !broken && told.size === 0)
      .flatMap((row) => {
        const entity = decode(entityOf(row, read))
        if (Result.isSuccess(entity)) return [entity.success]
        for (const issue of entity.failure.issues) {
          const { code, message, facts } = issue
          const place = `${row.row}:${columnOf(read, issue)}`
          faults.pass(placedProblem({ code, file: read.file, place, message, facts }))
        }
        return []
      })

/** Reads a table of the data set that is public beside the figures: the tree, groups, definitions, names. */
export const readPublicTable: FileReader = ({ name, text }, faults) => {
  const table = tables.find(({ file }) => file === baseName(name))
  const told = table === undefined ? undefined : toldByTable[table.name]
  if (table === undefined || told === undefined) return undefined
  const problems: Array<TableProblem> = []
  const read = readTable(table, { name, bytes: new TextEncoder().encode(text) }, problems)
  for (const { issue } of problems) {
    const { code, message, facts, place } = issue
    const column = place?.column === undefined ? "" : `:${place.column}`
    faults.pass(placedProblem({ code, file: name, place: `${place?.row ?? 1}${column}`, message, facts }))
  }
  return told(rowsOf(read, faults))
}
