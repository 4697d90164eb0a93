/**
 * How many people may put together what they know of themselves.
 *
 * @category disclosure
 */
export interface AttributeDisclosureOptions {
  /** Largest number of people of the row who tell each other where they are: a whole number from 0. Default: 1. */
  readonly coalition?: number
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/**
 * Finds the categories of a published row that tell what somebody in it is or answered: all are in one category, or all but
 * so few that these know it of everybody else. Its cells are to be hidden however large they are; a limit for small cells
 * does not find them.
 *
 * **Unit** persons; the answer holds indices of `counts`, in rising order. **Details** Nobody is in a category of 0, so that
 * it tells of nobody. Counts and row total must both be published, as in a table with its margins; give each such row, in
 * every direction of the table.
 *
 * **Formula** v > 0 and total − v ≤ coalition, where v is the count of the category.
 *
 * **Fails with** a `RangeError` for counts or a coalition that are no whole numbers from 0: a mistake of the caller.
 *
 * **Source** direct disclosure as in SSBtools and GaussSuppression of Statistics Norway, whose default is a coalition of 1 too.
 * They name only the largest category of a row; in [2, 1] a coalition of 2 also learns where the third one is.
 *
 * @example The one who did not pass knows that the other nine did
 * ```ts
 * attributeDisclosure([9, 1]) // => [0]
 * attributeDisclosure([8, 2]) // => []
 * attributeDisclosure([8, 2], { coalition: 2 }) // => [0]
 * attributeDisclosure([0, 10], { coalition: 0 }) // => [1]
 * ```
 * @category disclosure
 */
export const attributeDisclosure = (
  counts: ReadonlyArray<number>,
  { coalition = 1 }: AttributeDisclosureOptions = {}
): ReadonlyArray<number> => {
  if (!counts.every(isCount)) throw new RangeError("attributeDisclosure needs counts that are whole numbers from 0.")
  if (!isCount(coalition)) throw new RangeError("attributeDisclosure needs a coalition that is a whole number from 0.")
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.flatMap((count, category) => (count > 0 && total - count <= coalition ? [category] : []))
}
