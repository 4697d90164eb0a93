/**
 * A weighted sum of innermost cells: row → residue, without zeros. Whatever is published is such a sum, and so is whatever
 * must not follow from it.
 */
export type LinearForm = ReadonlyMap<number, number>

/** The form of one innermost cell. */
export const formOfRow = (row: number): LinearForm => new Map([[row, 1]])

/** The plain sum of innermost cells. */
export const formOfRows = (rows: Iterable<number>): LinearForm => {
  const form = new Map<number, number>()
  for (const row of rows) form.set(row, (form.get(row) ?? 0) + 1)
  return form
}
