import { entityTables, modelJsonSchema } from "skolkvalitet"
import { type TableColumn, tableColumns, tables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { headerName } from "../../../adapters/tables/header-name.js"

interface FieldSchema {
  readonly type?: string
  readonly enum?: ReadonlyArray<string>
  readonly format?: string
  readonly pattern?: string
  readonly items?: FieldSchema
}

interface EntitySchema {
  readonly properties: Readonly<Record<string, FieldSchema>>
  readonly required: ReadonlyArray<string>
}

const schemaOf = (entity: string): EntitySchema => {
  const document = modelJsonSchema(entity) as unknown as EntitySchema & {
    readonly $ref?: string
    readonly $defs: Record<string, EntitySchema>
  }
  const name = document.$ref?.replace("#/$defs/", "").replaceAll("~1", "/")
  return name === undefined ? document : document.$defs[name]!
}

/** Fields that other tables fill. */
const folded = ["indicators.breaks", "evaluations.evidence", "reports.texts"]

const identifierPattern = schemaOf("unit").properties["id"]?.pattern
const periodPattern = schemaOf("observation").properties["period"]?.pattern

const kindOf = (field: FieldSchema): TableColumn["kind"] => {
  const item = field.items ?? field
  if (item.enum !== undefined) return "code"
  if (item.format === "date") return "date"
  if (item.pattern === identifierPattern) return "identifier"
  if (item.pattern === periodPattern) return "period"
  if (item.type === "integer") return "whole"
  if (item.type === "object") return "entries"
  return item.type === "number" || item.type === "boolean" ? item.type : "text"
}

const entities = entityTables.map(({ table, name }) => {
  const columns = tables.find((candidate) => candidate.name === table)?.columns ?? []
  return { table, columns, ...schemaOf(name) }
})

const columnsOf = (file: string): ReadonlyArray<TableColumn> => tableColumns.filter((column) => column.file === file)
const headersOf = (file: string): string =>
  columnsOf(file)
    .map(({ header }) => header)
    .join(", ")

describe("the column table beside the model", () => {
  it("has a table for every list of the data set", () => {
    expect(entities.filter(({ columns }) => columns.length === 0).map(({ table }) => table)).toEqual([])
  })
  it.each(entities)("has a column for every field of $table, and no other", ({ table, columns, properties }) => {
    const fields = new Set(columns.map(({ field }) => field.split(".")[0]))
    const wanted = Object.keys(properties).filter((field) => !folded.includes(`${table}.${field}`))
    expect([...fields].sort()).toEqual(wanted.sort())
  })
  it.each(entities)("knows which fields of $table hold what", ({ columns, properties }) => {
    const wrong = columns
      .filter(({ field }) => !field.includes("."))
      .filter(({ field, kind, list }) => {
        const schema = properties[field]!
        return kind !== kindOf(schema) || list !== (schema.type === "array")
      })
    expect(wrong.map(({ field, kind }) => `${field} ${kind} ${kindOf(properties[field]!)}`)).toEqual([])
  })
  it.each(entities)("has the code lists of $table", ({ columns, properties }) => {
    for (const { field, codes } of columns.filter(({ kind }) => kind === "code")) {
      const schema = properties[field]!
      expect(codes).toEqual((schema.items ?? schema).enum)
    }
  })
  it.each(entities)("gives every required field of $table a required column or a default", ({ columns, required }) => {
    const unsure = columns.filter(
      ({ field, required: there, whenEmpty }) => required.includes(field) && !there && whenEmpty === undefined
    )
    expect(unsure.map(({ header }) => header)).toEqual([])
  })
  it.each(entities)("requires no column of $table for an optional field", ({ columns, required }) => {
    const strict = columns.filter(({ field, required: there }) => there && !required.includes(field))
    expect(strict.map(({ header }) => header)).toEqual([])
  })
})

describe("the column table beside contract.md section 5", () => {
  it("has the columns of units.csv in that order", () => {
    expect(headersOf("units.csv")).toBe(
      "id, name, area_id, school_forms, school_unit_code, opened_on, closed_on, predecessor_ids, without_successor"
    )
  })
  it("has the columns of indicators.csv in that order, those of surveys, and one for other external ids", () => {
    expect(headersOf("indicators.csv")).toBe(
      "id, name, definition, kind, factor, decimals, unit, better, over_units, over_time, interval_years, " +
        "scale_minimum, scale_maximum, population, variant, school_forms, minimum_base, minimum_coverage, disclosure, " +
        "source, survey_index_id, survey_question_id, kolada, external_ids"
    )
  })
  it("has the columns of breaks.csv, evidence.csv and report-texts.csv", () => {
    expect(headersOf("breaks.csv")).toBe("indicator_id, from, reason")
    expect(headersOf("evidence.csv")).toBe(
      "evaluation_id, kind, indicator_id, period, group_id, cycle_id, question_id, index_id, title, reference"
    )
    expect(headersOf("report-texts.csv")).toBe("unit_id, year, section_id, text")
  })
  it("has the columns of observations.csv", () => {
    expect(headersOf("observations.csv")).toBe(
      "indicator_id, unit_id, period, group_id, numerator, denominator, value, base, status, collected_on, origin"
    )
  })
  it("has the columns of authority.csv", () => {
    expect(headersOf("authority.csv")).toBe("id, name, kind, municipality_code, organisation_number, regime, year")
  })
  it("requires exactly the five tables", () => {
    expect(tables.filter(({ required }) => required).map(({ file }) => file)).toEqual([
      "authority.csv",
      "units.csv",
      "goal-areas.csv",
      "indicators.csv",
      "observations.csv"
    ])
  })
  it("names every file in small letters with hyphens", () => {
    expect(tables.filter(({ file }) => !/^[a-z]+(-[a-z]+)*\.csv$/.test(file))).toEqual([])
  })
})

describe("the headers", () => {
  it.each(tables)("of $file are told apart in both languages and with all aliases", ({ columns }) => {
    const owners = new Map<string, string>()
    for (const { header, headerSv, aliases, field } of columns) {
      for (const name of [header, headerSv, ...aliases]) {
        expect(owners.get(headerName(name)) ?? field, name).toBe(field)
        owners.set(headerName(name), field)
      }
    }
  })
  it("are in snake case, in English and in Swedish", () => {
    const wrong = tableColumns.filter(
      ({ header, headerSv }) => !/^[a-z]+(_[a-z]+)*$/.test(header) || !/^[a-zåäö]+(_[a-zåäö]+)*$/.test(headerSv)
    )
    expect(wrong).toEqual([])
  })
  it("name the same thing alike in all tables, in Swedish", () => {
    const different = ["unit", "kind", "missing", "dont_know", "source", "group", "mode"]
    const swedish = new Map<string, Set<string>>()
    for (const { header, headerSv } of tableColumns) {
      swedish.set(header, (swedish.get(header) ?? new Set()).add(headerSv))
    }
    const several = [...swedish].filter(([header, names]) => names.size > 1 && !different.includes(header))
    expect(several.map(([header]) => header)).toEqual([])
  })
  it("have a title in both languages", () => {
    expect(tableColumns.filter(({ title }) => title.sv === "" || title.en === "")).toEqual([])
    expect(tables.filter(({ title }) => title.sv === "" || title.en === "")).toEqual([])
  })
})

describe("columns that can hold free text", () => {
  it("are all texts for people and no codes, ids, dates or numbers", () => {
    const free = tableColumns.filter(({ freeText }) => freeText)
    expect(new Set(free.map(({ kind }) => kind))).toEqual(new Set(["text", "entries"]))
  })
  it("are not those of official codes", () => {
    const closed = tableColumns.filter(({ kind, freeText }) => kind === "text" && !freeText).map(({ header }) => header)
    expect(closed).toEqual(["municipality_code", "organisation_number", "school_unit_code", "unit", "kolada"])
  })
})

describe("signs in place of numbers", () => {
  it("are read in the four number columns of observations only", () => {
    expect(tableColumns.filter(({ signs }) => signs).map(({ file, header }) => `${file} ${header}`)).toEqual([
      "observations.csv numerator",
      "observations.csv denominator",
      "observations.csv value",
      "observations.csv base"
    ])
  })
})
