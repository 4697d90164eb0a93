import { statuses } from "../../src/model/status.js"
import type { TableColumn } from "./column.js"
import type { ProfileSettings } from "./profile.js"
import { signs } from "./sign.js"
import { headerIn } from "./write-table.js"

/**
 * A value that stands for no value, with what it means.
 *
 * @category tables
 */
export interface LabelledValue {
  /** As it stands in the cell. */
  readonly value: string
  /** What it means. */
  readonly label: string
}

/**
 * A field of a table in `datapackage.json`.
 *
 * @category tables
 */
export interface PackageField {
  /** The column's header. */
  readonly name: string
  /** What it is, in the language of the headers. */
  readonly title: string
  /** What it is, in Swedish. */
  readonly title_sv: string
  /** What it is, in English. */
  readonly title_en: string
  /** Type of Table Schema. */
  readonly type: "string" | "number" | "integer" | "boolean" | "date"
  /** Decimal sign of numbers. */
  readonly decimalChar?: string
  /** Cells that are true. */
  readonly trueValues?: ReadonlyArray<string>
  /** Cells that are false. */
  readonly falseValues?: ReadonlyArray<string>
  /** Code list. */
  readonly categories?: ReadonlyArray<LabelledValue | string>
  /** Separator of several values in one cell, and what each of them is; not part of the standard. */
  readonly list?: PackageList
  /** Signs in place of a number. */
  readonly missingValues?: ReadonlyArray<LabelledValue>
  /** What must hold. */
  readonly constraints?: PackageConstraints
}

/**
 * What a cell with several values holds.
 *
 * @category tables
 */
export interface PackageList {
  /** Character between values. */
  readonly delimiter: "|"
  /** Type of each value. */
  readonly itemType: string
  /** Code list of the values. */
  readonly categories?: ReadonlyArray<string>
}

/**
 * What must hold for a column.
 *
 * @category tables
 */
export interface PackageConstraints {
  /** A cell must not be empty. */
  readonly required: true
}

const typeOf = ({ kind }: TableColumn): PackageField["type"] => {
  if (kind === "whole") return "integer"
  return kind === "number" || kind === "boolean" || kind === "date" ? kind : "string"
}

const labelOf = (code: string, { language }: ProfileSettings): string =>
  statuses.find((status) => status.code === code)?.[language] ?? code

const missingIn = (profile: ProfileSettings): ReadonlyArray<LabelledValue> => [
  noValue(profile),
  ...[...signs.values()].map(({ sign, status }) => ({ value: sign, label: labelOf(status, profile) }))
]

/** The empty cell, which stands for no value in every table. */
export const noValue = ({ language }: ProfileSettings): LabelledValue => ({
  value: "",
  label: language === "sv" ? "Uppgift saknas" : "No value"
})

const listOf = (column: TableColumn): Pick<PackageField, "type" | "list"> => {
  const codes = column.codes.length === 0 ? {} : { categories: column.codes }
  return { type: "string", list: { delimiter: "|", itemType: typeOf(column), ...codes } }
}

const categoriesOf = (
  { codes, field, file }: TableColumn,
  profile: ProfileSettings
): Pick<PackageField, "categories"> => {
  if (codes.length === 0) return {}
  const labelled = file === "observations.csv" && field === "status"
  return { categories: labelled ? codes.map((value) => ({ value, label: labelOf(value, profile) })) : codes }
}

const shapeOf = (column: TableColumn, profile: ProfileSettings): Pick<PackageField, "type"> & Partial<PackageField> => {
  const type = typeOf(column)
  if (column.list) return listOf(column)
  if (column.kind === "entries") return { type, list: { delimiter: "|", itemType: "name=value" } }
  if (type === "number") return { type, decimalChar: profile.decimalSign }
  if (type === "boolean") return { type, trueValues: ["true", "ja", "1"], falseValues: ["false", "nej", "0"] }
  return { type, ...categoriesOf(column, profile) }
}

/** Describes a column in the words of Table Schema. */
export const packageField = (column: TableColumn, profile: ProfileSettings): PackageField => ({
  name: headerIn(column, profile),
  title: column.title[profile.language],
  title_sv: column.title.sv,
  title_en: column.title.en,
  ...shapeOf(column, profile),
  ...(column.signs ? { missingValues: missingIn(profile) } : {}),
  ...(column.required && column.whenEmpty === undefined ? { constraints: { required: true } } : {})
})
