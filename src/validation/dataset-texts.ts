import { type ContactDetail, contactDetailIn } from "../model/contact-details.js"
import type { Dataset } from "../model/dataset.js"
import { entityKey, entityTables } from "../model/entity-tables.js"
import { hasPersonalNumber } from "../model/personal-number.js"
import type { RowPlace } from "./finding.js"

/** What a text gives away of a person. */
export type PersonalDetail = "personal-number" | ContactDetail

/** A text that gives something away: its place, never the text itself. */
export interface TellingText {
  readonly place: RowPlace
  readonly detail: PersonalDetail
}

/** All texts of a data set, read once: how many there are, and which of them give something away. */
export interface DatasetTexts {
  readonly count: number
  readonly telling: ReadonlyArray<TellingText>
}

type Visit = (text: string, column: string) => void

/** Visits all texts within a value with the way to each; items of a list are known by the list. */
const visitTexts = (value: unknown, path: string, visit: Visit): void => {
  if (typeof value === "string") visit(value, path)
  else if (Array.isArray(value)) for (const item of value) visitTexts(item, path, visit)
  else if (typeof value === "object" && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      // A key that somebody chose, for instance in externalIds, is a text as well.
      visit(field, path)
      visitTexts(inner, `${path}.${field}`, visit)
    }
  }
}

const personalDetailIn = (text: string): PersonalDetail | undefined => {
  // Without a digit or an @ there is neither a number nor an address.
  if (!/[\d@]/.test(text)) return undefined
  return hasPersonalNumber(text) ? "personal-number" : contactDetailIn(text)
}

/** Reads all texts of a data set, ids included; where rows were read is not part of the data. */
export const datasetTexts = (dataset: Dataset): DatasetTexts => {
  // The same ids and codes stand in very many rows and are looked at once.
  const known = new Map<string, PersonalDetail | undefined>()
  const telling: Array<TellingText> = []
  let count = 0
  const read = (table: string, keyOf: () => string, row: object): void => {
    const visit: Visit = (text, column) => {
      count += 1
      if (!known.has(text)) known.set(text, personalDetailIn(text))
      const detail = known.get(text)
      if (detail !== undefined) telling.push({ place: { table, key: keyOf(), column }, detail })
    }
    for (const field of Object.keys(row)) visitTexts((row as Readonly<Record<string, unknown>>)[field], field, visit)
  }
  read("authority", () => dataset.authority.id, dataset.authority)
  for (const { table } of entityTables) for (const row of dataset[table]) read(table, () => entityKey(table, row), row)
  for (const file of dataset.files ?? []) read("files", () => file.file, file)
  return { count, telling }
}
