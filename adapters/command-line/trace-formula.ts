import type { Figure } from "../../src/aggregation/figure.js"
import type { Trace } from "../../src/aggregation/trace-figure.js"
import { type Indicator, showsSurvey } from "../../src/model/indicator.js"
import { exactText } from "../../src/reporting/number-text.js"
import type { Session } from "./session.js"

/** More parts than this are told by their sum alone; the tree below lists them. */
const shownParts = 6

/** The figures of the units that are in a figure. */
export const unitsIn = (trace: Trace): ReadonlyArray<Figure> => {
  if (trace.figure.level === "unit") return trace.used ? [trace.figure] : []
  return trace.parts.flatMap(unitsIn)
}

type Write = (value: number | null) => string

const sumText = (values: ReadonlyArray<number | null>, write: Write, total: number | null): string => {
  const listed = values.map(write)
  if (values.length > shownParts)
    return total === null ? `${listed.slice(0, shownParts).join(" + ")} + …` : write(total)
  return listed.length === 1 ? (listed[0] ?? "") : `(${listed.join(" + ")})`
}

const ratioText = (
  { numerator, denominator }: Figure,
  units: ReadonlyArray<Figure>,
  { factor }: Indicator,
  write: Write
) => {
  const top = sumText(
    units.map((unit) => unit.numerator),
    write,
    numerator
  )
  const bottom = sumText(
    units.map((unit) => unit.denominator),
    write,
    denominator
  )
  return factor === 1 ? `${top} / ${bottom}` : `${write(factor)} × ${top} / ${bottom}`
}

const weightedText = (
  { denominator }: Figure,
  units: ReadonlyArray<Figure>,
  write: Write,
  { words }: Session
): string => {
  const bottom = sumText(
    units.map((unit) => unit.denominator),
    write,
    denominator
  )
  const products = units.map(({ value, denominator: base }) => `${write(value.value)} × ${write(base)}`)
  return `${units.length > shownParts ? words("trace-products") : `(${products.join(" + ")})`} / ${bottom}`
}

const rightSide = (
  figure: Figure,
  units: ReadonlyArray<Figure>,
  indicator: Indicator,
  write: Write,
  session: Session
) => {
  const values = units.map(({ value }) => value.value)
  switch (indicator.overUnits) {
    case "ratio-of-sums":
      return ratioText(figure, units, indicator, write)
    case "weighted-mean":
      if (showsSurvey(indicator)) return session.words("trace-pooled")
      return weightedText(figure, units, write, session)
    case "mean-of-units":
      return `${sumText(values, write, null)} / ${units.length}`
    default:
      return sumText(values, write, null)
  }
}

/** The calculation of a figure above the unit with its numbers; absent where nothing was calculated. */
export const formulaText = (trace: Trace, indicator: Indicator, session: Session): string | undefined => {
  const { figure, parts } = trace
  if (figure.value.value === null || parts.length === 0) return undefined
  const write: Write = (value) => (value === null ? "?" : exactText(value, session.language))
  return `${rightSide(figure, unitsIn(trace), indicator, write, session)} = ${write(figure.value.value)}`
}
