/** Writes row numbers as ranges: 12, 13, 14 and 20 become `12–14, 20`. */
export const rowRanges = (rows: Iterable<number>): string => {
  const ranges: Array<[number, number]> = []
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && row === last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ")
}
