import type { TableColumn } from "./column.js"
import { developmentTables } from "./columns/development.js"
import { followUpTables } from "./columns/follow-up.js"
import { organisationTables } from "./columns/organisation.js"
import { planTables } from "./columns/plan.js"
import { reportTables } from "./columns/reports.js"
import { surveyTables } from "./columns/surveys.js"
import type { Table } from "./table.js"

/**
 * All tables of the data set, in the order in which files are written and problems are listed.
 *
 * @category tables
 */
export const tables: ReadonlyArray<Table> = [
  ...organisationTables,
  ...planTables,
  ...followUpTables,
  ...surveyTables,
  ...developmentTables,
  ...reportTables
]

/**
 * All columns of all tables: the one place for headers, cell kinds, defaults and code lists.
 *
 * @example The header of a unit's area in both languages
 * ```ts
 * const area = tableColumns.find(({ file, field }) => file === "units.csv" && field === "areaId")
 * area?.header // => "area_id"
 * area?.headerSv // => "område_id"
 * ```
 * @category tables
 */
export const tableColumns: ReadonlyArray<TableColumn> = tables.flatMap(({ columns }) => columns)
