import { CellFault } from "./cell-fault.js"
import { finishObservation } from "./finish-observation.js"
import type { Table, TableName } from "./table.js"

/** The values of a row by field, before it is decoded. */
export type Values = Record<string, unknown>

/** Tells that a cell does not fit the rest of its row. */
export type TellFault = (field: string, fault: CellFault) => void

const finishIndicator = (values: Values, tell: TellFault): void => {
  values["breaks"] = []
  const kolada = values["externalIds.kolada"]
  delete values["externalIds.kolada"]
  if (kolada === undefined) return
  const others = (values["externalIds"] ?? {}) as Readonly<Record<string, string>>
  if (Object.hasOwn(others, "kolada")) tell("externalIds", new CellFault("bad-entries"))
  values["externalIds"] = { ...others, kolada }
}

const finishEvidence = (values: Values): void => {
  if (values["kind"] === "observation") values["groupId"] ??= "all"
}

const finishers: Partial<Record<TableName, (values: Values, tell: TellFault) => void>> = {
  indicators: finishIndicator,
  observations: finishObservation,
  evidence: finishEvidence,
  evaluations: (values) => {
    values["evidence"] = []
  },
  reports: (values) => {
    values["texts"] = {}
  }
}

const addDefaults = (table: Table, values: Values): void => {
  for (const { field, whenEmpty, whenEmptyByKind } of table.columns) {
    if (whenEmpty !== undefined) values[field] ??= whenEmptyByKind?.[String(values["kind"])] ?? whenEmpty
  }
}

/** Adds to a row what does not stand in one cell: what signs mean, defaults, and room for folded tables. */
export const finishRow = (table: Table, values: Values, tell: TellFault): void => {
  finishers[table.name]?.(values, tell)
  addDefaults(table, values)
}
