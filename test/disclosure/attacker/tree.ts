import type { Dataset } from "../../../src/model/dataset.js"

/** The last day of a period, from its text. */
const lastDay = (period: string): string => {
  const year = Number(period.slice(0, 4))
  if (period.includes("/")) return `${year + 1}-06-30`
  if (period.endsWith("VT")) return `${year}-06-30`
  return period.length === 10 ? period : `${year}-12-31`
}

/** The areas around a unit at the end of a period, and the authority. */
export const nodesAbove = (dataset: Dataset, unitId: string, period: string): ReadonlyArray<string> => {
  const day = lastDay(period)
  const place = dataset.memberships.find(
    ({ unitId: id, from, to }) => id === unitId && from <= day && (to === undefined || day < to)
  )
  const nodes: Array<string> = []
  let at = place?.areaId ?? dataset.units.find(({ id }) => id === unitId)?.areaId
  while (at !== undefined) {
    nodes.push(at)
    at = dataset.areas.find(({ id }) => id === nodes.at(-1))?.parentId
  }
  return [...nodes, dataset.authority.id]
}
