import type { PublishedFigure } from "../published-figure.js"

/** What the files of one release tell about a figure together. */
export interface ReadFigure {
  readonly id: string
  readonly indicatorId: string
  readonly level: "authority" | "area" | "unit"
  readonly nodeId: string
  readonly period: string
  readonly groupId: string
  readonly status: string
  /** Whether the release has the figure and does not show it. */
  readonly isHidden: boolean
  readonly value: number | null
  /** Half of the last printed decimal: the true value is no further away. */
  readonly halfStep: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly units: number
  readonly unitsExpected: number
  readonly change: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly file: string
  readonly place: string
}

/** Status of a figure that its release hides; a unit that itself withholds a result covers no unit. */
const isHiddenStatus = ({ status, value, units }: PublishedFigure): boolean =>
  value === null && (status === "suppressed" || (status === "near-all" && (units ?? 0) > 0))

const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0

/** Half of the last decimal of a printed number. */
export const halfStepOf = (text: string): number => 0.5 * 10 ** -decimalsOf(text)

/** Reads the printed numbers of a figure. */
export const readFigure = (figure: PublishedFigure, level: ReadFigure["level"]): ReadFigure => ({
  id: figure.id,
  indicatorId: figure.indicatorId,
  level,
  nodeId: figure.nodeId,
  period: figure.period,
  groupId: figure.groupId,
  status: figure.status,
  isHidden: isHiddenStatus(figure),
  value: figure.value === null ? null : Number(figure.value),
  halfStep: figure.value === null ? 0 : halfStepOf(figure.value),
  numerator: figure.numerator,
  denominator: figure.denominator,
  units: figure.units ?? 0,
  unitsExpected: figure.unitsExpected ?? 0,
  change: figure.change,
  lower: figure.lower,
  upper: figure.upper,
  file: figure.file,
  place: figure.place
})

/** Whether two readings of a figure tell different numbers, as before and after a revision. */
export const contradicts = (a: PublishedFigure, b: PublishedFigure): boolean =>
  (["value", "numerator", "denominator"] as const).some(
    (part) => a[part] !== null && b[part] !== null && Number(a[part]) !== Number(b[part])
  )

/** Puts two readings of one figure together: what either tells is known; one that shows a number tells more. */
export const joined = (a: ReadFigure, b: ReadFigure): ReadFigure => ({
  ...a,
  status: a.isHidden ? b.status : a.status,
  isHidden: a.isHidden && b.isHidden,
  value: a.value ?? b.value,
  halfStep: a.value === null ? b.halfStep : a.halfStep,
  numerator: a.numerator ?? b.numerator,
  denominator: a.denominator ?? b.denominator,
  units: Math.max(a.units, b.units),
  unitsExpected: Math.max(a.unitsExpected, b.unitsExpected),
  change: a.change ?? b.change,
  lower: a.lower ?? b.lower,
  upper: a.upper ?? b.upper
})
