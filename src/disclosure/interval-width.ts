import type { OpenCells } from "./interval-program.js"
import { type Room, roomOfSum, type Weights } from "./interval-room.js"

/** How wide what remains possible must be. */
export interface WidthDemand {
  /** How far the innermost cells can move for themselves. */
  readonly rooms: ReadonlyArray<Room>
  /** Whether the cells count persons, so that readers know that nothing lies between whole numbers. */
  readonly whole: boolean
  /** The least difference between the greatest and the least possible amount, in persons or answer steps. */
  readonly minimumWidth: number
}

/** Solvers stop a little beside the end. */
const slackAt = (distance: number): number => 1e-6 + 1e-9 * distance

/** How far a sum can move each way, and how far it must be able to. */
interface Asked {
  /** The way from the bound that is nearer: a small numerator must be able to be larger, a small complement too. */
  readonly direction: 1 | -1
  readonly away: number
  readonly width: number
}

const asked = (weights: Weights, { rooms, minimumWidth }: WidthDemand): Asked => {
  const { below, above } = roomOfSum(weights, rooms)
  const direction = above === null || -below <= above ? 1 : -1
  const own = { away: direction === 1 ? above : -below, width: above === null ? null : above - below }
  // One person counts most where the base is smallest.
  const person = Math.max(...[...weights.values()].map(Math.abs))
  return {
    direction,
    away: Math.min(person * Math.min(1, minimumWidth), own.away ?? Number.POSITIVE_INFINITY),
    width: Math.min(person * minimumWidth, own.width ?? Number.POSITIVE_INFINITY)
  }
}

/**
 * Whether readers are left with enough to choose from: the sum can be `minimumWidth` wide, and a person more than it is away
 * from the nearer bound. No more is asked than the bounds of its own cells allow. What the solver does not answer is not wide.
 *
 * **Source** the default safeguard of Statistics Norway: the upper end at least 1 above the true value, the width at least 2.
 */
export const isWide = (weights: Weights, open: OpenCells, demand: WidthDemand): boolean => {
  const { direction, away, width } = asked(weights, demand)
  const isWhole = demand.whole && [...weights.values()].every(Number.isInteger)
  const reach = (way: 1 | -1): number => {
    const far = open.furthest(weights, way)
    if (far === null) return Number.POSITIVE_INFINITY
    const distance = Math.max(0, far ?? 0)
    return isWhole ? Math.floor(distance + slackAt(distance)) : distance + slackAt(distance)
  }
  const far = reach(direction)
  if (far < away) return false
  return far >= width || far + reach(direction === 1 ? -1 : 1) >= width
}
