/** Rows put in groups by their labels; 1 and "1" are the same label. */
export interface RowGroups {
  /** The labels, in the order they first stand. */
  readonly labels: ReadonlyArray<string>
  /** The position in `labels` of each row's label. */
  readonly of: ReadonlyArray<number>
}

/** Groups rows by label. */
export const groupRows = (labels: ReadonlyArray<string | number>): RowGroups => {
  const positions = new Map<string, number>()
  const of = labels.map((label) => {
    const known = positions.get(String(label))
    if (known !== undefined) return known
    positions.set(String(label), positions.size)
    return positions.size - 1
  })
  return { labels: [...positions.keys()], of }
}

/** Sums values by group, given the position of each row's group. */
export const groupSums = (groupOf: ReadonlyArray<number>, values: ReadonlyArray<number>): ReadonlyArray<number> => {
  const sums: Array<number> = []
  values.forEach((value, row) => {
    const group = groupOf[row] ?? 0
    sums[group] = (sums[group] ?? 0) + value
  })
  return sums
}
