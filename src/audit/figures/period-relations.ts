import type { AuditedIndicator } from "./audited-release.js"
import { termsIn } from "./period-days.js"
import type { ReadFigure } from "./read-figure.js"
import type { Relation } from "./relation.js"

const hasNumber = (figure: ReadFigure | undefined): figure is ReadFigure =>
  figure !== undefined && (figure.units > 0 || figure.value !== null)

/** Finds the years that are made of terms, by the indicator's rule over time. */
export const periodRelations = ({ indicator, figures }: AuditedIndicator): ReadonlyArray<Relation> => {
  if (indicator.overTime === "none") return []
  return [...figures.values()].filter(hasNumber).flatMap((whole): ReadonlyArray<Relation> => {
    const { indicatorId, nodeId, period, groupId, units } = whole
    const terms = indicator.overTime === "last" ? termsIn(period).slice(-1) : termsIn(period)
    const parts = terms.map((term) => figures.get(`${indicatorId}/${nodeId}/${term}/${groupId}`)).filter(hasNumber)
    if (parts.length === 0 || parts.length < terms.length || parts.some((part) => part.units !== units)) return []
    const times = indicator.overTime === "average" ? parts.length : 1
    return [
      { kind: "periods", whole: whole.id, times, parts: parts.map(({ id }) => id), rest: undefined, space: "amount" }
    ]
  })
}
