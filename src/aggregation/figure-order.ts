import { everyone } from "../model/identifier.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { Figure, FigureLevel } from "./figure.js"

const levels: Readonly<Record<FigureLevel, number>> = { authority: 0, area: 1, unit: 2 }

const groupOrder = (a: string, b: string): number => {
  if (a === b) return 0
  if (a === everyone) return -1
  return b === everyone ? 1 : byCodePoint(a, b)
}

/** Orders the figures of one indicator: level, node, period, group with everybody first. */
export const figureOrder = (a: Figure, b: Figure): number =>
  levels[a.level] - levels[b.level] ||
  byCodePoint(a.nodeId, b.nodeId) ||
  byCodePoint(a.period, b.period) ||
  groupOrder(a.groupId, b.groupId)
