/** Sorts rows into lists by a key; a row whose key is undefined is left out. */
export const groupRows = <Row, Key>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key | undefined
): ReadonlyMap<Key, ReadonlyArray<Row>> => {
  const groups = new Map<Key, Array<Row>>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** Finds rows by their id; of several with one id, the last. */
export const byId = <Row extends { readonly id: string }>(rows: ReadonlyArray<Row>): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))
