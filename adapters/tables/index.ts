/**
 * The data set as a folder of CSV tables: reading with file, row and column kept, writing in two profiles, and a Data
 * Package 2.0 descriptor, all made from one table of columns.
 *
 * @module tables
 */
export type { CellDefault, CellKind, TableColumn } from "./column.js"
export { type DataPackage, type DataPackageOptions, dataPackage, type PackageResource } from "./data-package.js"
export type { LabelledValue, PackageConstraints, PackageField, PackageList } from "./data-package-field.js"
export type { ForeignKey, KeyTarget } from "./foreign-keys.js"
export type { TableCode } from "./problem.js"
export type { TableProfile } from "./profile.js"
export type { TableFile } from "./read-table.js"
export { readTables, readTablesOrThrow } from "./read-tables.js"
export type { Table, TableName } from "./table.js"
export { tableColumns, tables } from "./table-columns.js"
export { emptyTables, type WriteTablesOptions, type WrittenFile, writeTables } from "./write-tables.js"
