import type { AuditedIndicator } from "./audited-release.js"
import { yearsBefore } from "./period-days.js"
import type { ReadFigure } from "./read-figure.js"

/** A hidden figure, and the later one whose value and change give it. */
export interface ToldByChange {
  readonly figure: ReadFigure
  readonly later: ReadFigure
  readonly value: number
}

/** Finds the hidden figures that a later figure gives: its value less its change is the earlier value. */
export const toldByChange = ({ indicator, figures }: AuditedIndicator): ReadonlyArray<ToldByChange> =>
  [...figures.values()].flatMap((later) => {
    const { indicatorId, nodeId, period, groupId, value, change } = later
    const figure = figures.get(`${indicatorId}/${nodeId}/${yearsBefore(period, indicator.intervalYears)}/${groupId}`)
    if (figure?.isHidden !== true || value === null || change === null) return []
    return [{ figure, later, value: value - Number(change) }]
  })
