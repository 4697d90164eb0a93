import { periodKind } from "../../src/model/period.js"

/** What a figure speaks of. */
export interface FigureLabels {
  readonly indicatorId: string
  readonly nodeId: string
  readonly period: string
  readonly groupId: string
}

/** Takes the id of a figure apart; nothing when it is none. Only a school year has a `/` of its own. */
export const figureLabels = (id: string): FigureLabels | undefined => {
  const [indicatorId = "", nodeId = "", ...rest] = id.split("/")
  const groupId = rest.at(-1) ?? ""
  const period = rest.slice(0, -1).join("/")
  const isWhole = [indicatorId, nodeId, groupId].every((part) => part !== "") && periodKind(period) !== undefined
  return isWhole ? { indicatorId, nodeId, period, groupId } : undefined
}
