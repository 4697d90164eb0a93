import type { TableColumn } from "./column.js"
import { writeEntries } from "./entries-cell.js"
import { guard } from "./formula-guard.js"
import { joinList } from "./list-cell.js"
import { decimalText } from "./number-text.js"
import type { ProfileSettings } from "./profile.js"

const numberText = (value: number, { decimalSign }: ProfileSettings): string =>
  decimalText(value === 0 ? 0 : value).replace(".", decimalSign)

const scalarText = (value: unknown, profile: ProfileSettings): string =>
  typeof value === "number" ? numberText(value, profile) : String(value)

const listText = (column: TableColumn, values: ReadonlyArray<unknown>, profile: ProfileSettings): string =>
  values.length === 0 && Array.isArray(column.whenEmpty)
    ? ""
    : joinList(values.map((value) => scalarText(value, profile)))

/** Writes the cell of a value; reading it gives the same value. */
export const cellText = (column: TableColumn, value: unknown, profile: ProfileSettings): string => {
  if (value === undefined) return ""
  if (Array.isArray(value)) {
    const text = listText(column, value, profile)
    return column.kind === "number" || column.kind === "whole" ? text : guard(text)
  }
  if (typeof value === "boolean") return profile.booleans[value ? 0 : 1]
  if (typeof value === "number") return numberText(value, profile)
  return guard(column.kind === "entries" ? writeEntries(value as Readonly<Record<string, string>>) : String(value))
}
