import { type LabelledValue, noValue, type PackageField, packageField } from "./data-package-field.js"
import { type ForeignKey, foreignKeys, resourceName } from "./foreign-keys.js"
import { type ProfileSettings, profiles, type TableProfile } from "./profile.js"
import type { Table } from "./table.js"
import { tables } from "./table-columns.js"
import { headerIn } from "./write-table.js"

/**
 * A table in `datapackage.json`.
 *
 * @category tables
 */
export interface PackageResource {
  /** Name of the resource. */
  readonly name: string
  /** The file. */
  readonly path: string
  /** It is a table. */
  readonly type: "table"
  /** What it holds, in the language of the headers. */
  readonly title: string
  /** What it holds, in Swedish. */
  readonly title_sv: string
  /** What it holds, in English. */
  readonly title_en: string
  /** Format of the file. */
  readonly format: "csv"
  /** Media type of the file. */
  readonly mediatype: "text/csv"
  /** Character encoding. */
  readonly encoding: "utf-8"
  /** How the CSV is written. */
  readonly dialect: Readonly<Record<string, string | boolean>>
  /** Fields, keys and missing values. */
  readonly schema: {
    /** Profile of Table Schema. */
    readonly $schema: string
    /** The columns. */
    readonly fields: ReadonlyArray<PackageField>
    /** Columns that identify a row. */
    readonly primaryKey?: ReadonlyArray<string>
    /** References to other tables. */
    readonly foreignKeys?: ReadonlyArray<ForeignKey>
    /** Cells that stand for no value. */
    readonly missingValues: ReadonlyArray<LabelledValue>
  }
}

/**
 * The descriptor of a data set's tables in the form of Data Package 2.0.
 *
 * @category tables
 */
export interface DataPackage {
  /** Profile of Data Package. */
  readonly $schema: string
  /** Name of the package. */
  readonly name: string
  /** Title in the language of the headers. */
  readonly title: string
  /** Title in Swedish. */
  readonly title_sv: string
  /** Title in English. */
  readonly title_en: string
  /** Version of the data set's shape. */
  readonly schemaVersion: 1
  /** The tables. */
  readonly resources: ReadonlyArray<PackageResource>
}

/**
 * What a descriptor describes.
 *
 * @category tables
 */
export interface DataPackageOptions {
  /** The profile that the tables are written in. */
  readonly profile: TableProfile
  /** The files that are there; all tables when absent. */
  readonly files?: ReadonlyArray<string>
}

const profileAddress = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`

/** A key field that may be empty, such as the group of a target, cannot be part of a primary key. */
const primaryKeyOf = (
  { key, columns }: Table,
  profile: ProfileSettings
): { readonly primaryKey?: ReadonlyArray<string> } => {
  const keyColumns = key.flatMap((field) => columns.find((column) => column.field === field) ?? [])
  const sure = keyColumns.every(({ required, whenEmpty }) => required || whenEmpty !== undefined)
  return keyColumns.length > 0 && sure ? { primaryKey: keyColumns.map((column) => headerIn(column, profile)) } : {}
}

const resourceOf = (table: Table, files: ReadonlySet<string>, profile: ProfileSettings): PackageResource => {
  const references = foreignKeys(table, files, profile)
  return {
    name: resourceName(table.file),
    path: table.file,
    type: "table",
    title: table.title[profile.language],
    title_sv: table.title.sv,
    title_en: table.title.en,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {
      $schema: profileAddress("tabledialect"),
      delimiter: profile.delimiter,
      lineTerminator: profile.lineEnd,
      quoteChar: '"',
      doubleQuote: true,
      header: true
    },
    schema: {
      $schema: profileAddress("tableschema"),
      fields: table.columns.map((column) => packageField(column, profile)),
      ...primaryKeyOf(table, profile),
      ...(references.length > 0 ? { foreignKeys: references } : {}),
      missingValues: [noValue(profile)]
    }
  }
}

/**
 * Describes the tables in the form of Data Package 2.0: columns, keys, references, code lists and what signs in place of
 * numbers mean. It is made from {@link tableColumns}.
 *
 * **Details** References that may point at a unit, an area or the authority, or at the unlisted group `all`, and those in list
 * cells cannot be said in the standard and are left out. `title_sv`, `title_en` and `list` are additions to it.
 *
 * @example The signs of a numerator
 * ```ts
 * const { resources } = dataPackage({ profile: "neutral", files: ["observations.csv"] })
 * const numerator = resources[0]?.schema.fields.find(({ name }) => name === "numerator")
 * numerator?.missingValues?.map(({ value }) => value) // => ["", "..", ".", "-", "~100", "..."]
 * ```
 * @category tables
 */
export const dataPackage = ({ profile, files }: DataPackageOptions): DataPackage => {
  const settings = profiles[profile]
  const there = new Set(files ?? tables.map(({ file }) => file))
  const title = { sv: "Kvalitetsarbete: uppgifter om ett år", en: "Quality work: the data of one year" }
  return {
    $schema: profileAddress("datapackage"),
    name: "skolkvalitet",
    title: title[settings.language],
    title_sv: title.sv,
    title_en: title.en,
    schemaVersion: 1,
    resources: tables.filter(({ file }) => there.has(file)).map((table) => resourceOf(table, there, settings))
  }
}
