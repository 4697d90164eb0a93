import type { Figure, FigureLevel, FigureStatus } from "../aggregation/figure.js"
import type { Authority } from "../model/authority.js"
import type { Group } from "../model/group.js"
import type { Indicator } from "../model/indicator.js"
import type { Membership } from "../model/membership.js"
import { deepFrozen } from "./deep-frozen.js"
import type { DisclosurePolicy } from "./policy.js"

/**
 * A figure that may be published. A hidden one has status `suppressed` and no number at all but its counts of units.
 *
 * @category disclosure
 */
export interface ProtectedFigure extends Omit<Figure, "status"> {
  /** What it is, or why it has no value. */
  readonly status: FigureStatus | "suppressed"
}

/**
 * A node that a release speaks of.
 *
 * @category disclosure
 */
export interface ReleaseNode {
  /** Id of the authority, area or unit. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** Its level. */
  readonly level: FigureLevel
  /** The area that it lies in; absent: directly below the authority, and for the authority itself. */
  readonly parentId?: string
}

declare const protectedBrand: unique symbol

/**
 * Figures that are safe to publish, with the names that a reader needs and nothing of the data behind them. Only
 * {@link protectFigures} can make one: by type, for the brand has no public value, and at run time, for every writer asks
 * {@link isProtectedRelease}.
 *
 * @category disclosure
 */
export interface ProtectedRelease {
  /** Marks what went through protection; cannot be written by hand. */
  readonly [protectedBrand]: true
  /** The policy that was followed. */
  readonly policy: DisclosurePolicy
  /** The calendar year that is reported. */
  readonly year: number
  /** The responsible body. */
  readonly authority: Authority
  /** The nodes of the figures. */
  readonly nodes: ReadonlyArray<ReleaseNode>
  /** The times during which units of the figures belonged to areas; they override `parentId`. */
  readonly memberships: ReadonlyArray<Membership>
  /** The indicators of the figures. */
  readonly indicators: ReadonlyArray<Indicator>
  /** The groups of the figures other than `all`. */
  readonly groups: ReadonlyArray<Group>
  /** The figures, in the order of the figure table. */
  readonly figures: ReadonlyArray<ProtectedFigure>
  /** Why it is published although its audit found that something can be worked out; absent where nothing was found. */
  readonly allowedUnsafe?: string
}

const made = new WeakSet<object>()

/** Registers a release; only protection calls it. */
export const markProtected = (release: Omit<ProtectedRelease, typeof protectedBrand>): ProtectedRelease => {
  const frozen = deepFrozen(release) as ProtectedRelease
  made.add(frozen)
  return frozen
}

/**
 * Tells whether a value was made by {@link protectFigures} in this process. A copy, or an object of the same form, was not.
 *
 * @example
 * ```ts
 * isProtectedRelease({ figures: [] }) // => false
 * ```
 * @category disclosure
 */
export const isProtectedRelease = (value: unknown): value is ProtectedRelease =>
  typeof value === "object" && value !== null && made.has(value)
