import type { SourceRef } from "../model/source-ref.js"

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

/** Finds where a row was read; a data set that was put together by hand may hold anything there. */
export const sourceOf = (places: unknown, table: string, key: string): SourceRef | undefined => {
  const place = fieldOf(fieldOf(places, table), key)
  const [file, row] = [fieldOf(place, "file"), fieldOf(place, "row")]
  return typeof file === "string" && typeof row === "number" ? { file, row } : undefined
}
