import { cellOf, fieldOf, textOf } from "./json-file.js"
import type { FaultsOfFile, PublicationText, ToldByFile } from "./publication-file.js"
import type { ToldFigure } from "./told-figure.js"
import { cellPlace, toldByReport } from "./told-report.js"

/** The items of a list below a path; a list that is missing is told. */
interface Walk {
  readonly listAt: (value: unknown, name: string, path: string) => ReadonlyArray<unknown>
}

const walkThrough = ({ tell }: FaultsOfFile): Walk => ({
  listAt: (value, name, path) => {
    const list = fieldOf(value, name)
    if (Array.isArray(list)) return list
    tell("wrong-shape", path, { field: name })
    return []
  }
})

interface RowOfTable {
  readonly table: unknown
  readonly row: unknown
  readonly placeOf: (period: string) => string
}

const toldFigure = (cell: unknown, { table, row, placeOf }: RowOfTable): ToldFigure => {
  const interval = fieldOf(fieldOf(cell, "survey"), "interval")
  const period = cellOf(fieldOf(cell, "column"))
  return {
    place: placeOf(period),
    id: cellOf(fieldOf(cell, "figureId")),
    indicatorId: cellOf(fieldOf(table, "indicatorId")),
    level: "",
    nodeId: cellOf(fieldOf(row, "nodeId")),
    period,
    groupId: cellOf(fieldOf(row, "groupId")),
    status: cellOf(fieldOf(cell, "status")),
    value: cellOf(fieldOf(cell, "value")),
    numerator: cellOf(fieldOf(cell, "numerator")),
    denominator: cellOf(fieldOf(cell, "denominator")),
    units: cellOf(fieldOf(cell, "units")),
    unitsExpected: cellOf(fieldOf(cell, "unitsExpected")),
    change: cellOf(fieldOf(fieldOf(cell, "change"), "value")),
    lower: cellOf(fieldOf(interval, "lower")),
    upper: cellOf(fieldOf(interval, "upper"))
  }
}

const figuresOfTable = (table: unknown, section: string, { listAt }: Walk): ReadonlyArray<ToldFigure> => {
  const id = cellOf(fieldOf(table, "id"))
  return listAt(table, "rows", `${section}/${id}`).flatMap((row, at) =>
    listAt(row, "cells", `${section}/${id}/${at}`)
      .filter((cell) => fieldOf(cell, "figureId") !== null)
      .map((cell) => toldFigure(cell, { table, row, placeOf: (period) => cellPlace(section, id, at, period) }))
  )
}

const nameOf = (body: unknown): ReadonlyArray<readonly [id: string, name: string]> => {
  const id = textOf(fieldOf(body, "id"))
  const name = textOf(fieldOf(body, "name"))
  return id === undefined || name === undefined ? [] : [[id, name]]
}

/** Reads the figure tables of a report in JSON. */
export const readReportJson = (
  value: unknown,
  { name }: PublicationText,
  faults: FaultsOfFile
): ToldByFile | undefined => {
  if (fieldOf(value, "sections") === undefined || fieldOf(value, "profile") === undefined) return undefined
  const walk = walkThrough(faults)
  const figures = walk.listAt(value, "sections", "").flatMap((section) => {
    const id = cellOf(fieldOf(section, "id"))
    return walk
      .listAt(section, "blocks", id)
      .filter((block) => fieldOf(block, "kind") === "figure-table")
      .flatMap((table) => figuresOfTable(table, id, walk))
  })
  const report = {
    audience: cellOf(fieldOf(value, "audience")),
    policy: cellOf(fieldOf(value, "policy")),
    names: [...nameOf(fieldOf(value, "authority")), ...nameOf(fieldOf(value, "unit"))],
    figures
  }
  return toldByReport(report, name, faults)
}
