import type { KnownIndicator } from "../public-knowledge.js"
import type { ReadFigure } from "./read-figure.js"

/** A number that is known, exactly or between two limits. */
export interface KnownAmount {
  readonly least: number
  readonly greatest: number
}

const exactly = (value: number): KnownAmount => ({ least: value, greatest: value })

const isAverage = ({ kind }: KnownIndicator): boolean => kind === "mean" || kind === "index"

/** Numerators of shares and counts are persons, but not where a year is the average of its terms. */
export const countsPersons = ({ kind, overTime }: KnownIndicator): boolean =>
  (kind === "share" || kind === "count") && overTime !== "average"

/** A rounded share of a known base often leaves one whole number of persons. */
const wholeBetween = ({ least, greatest }: KnownAmount, indicator: KnownIndicator): KnownAmount => {
  if (!countsPersons(indicator)) return { least, greatest }
  const [from, to] = [Math.ceil(least - 1e-9), Math.floor(greatest + 1e-9)]
  return from <= to ? { least: from, greatest: to } : { least, greatest }
}

/** What adds up, as far as a shown figure tells it: numerator, count, or value · base. */
export const knownAmount = (
  figure: ReadFigure,
  base: number | undefined,
  indicator: KnownIndicator
): KnownAmount | undefined => {
  const { value, numerator, halfStep } = figure
  if (base === 0 && indicator.kind !== "ratio") return exactly(0)
  if (indicator.kind === "count") {
    const off = countsPersons(indicator) ? 0 : halfStep
    return value === null ? undefined : { least: value - off, greatest: value + off }
  }
  if (numerator !== null && !isAverage(indicator)) return exactly(numerator)
  if (value === null || base === undefined) return undefined
  const times = isAverage(indicator) ? base : base / indicator.factor
  return wholeBetween({ least: (value - halfStep) * times, greatest: (value + halfStep) * times }, indicator)
}

/** The value itself, as far as a shown figure tells it. */
export const knownValue = (figure: ReadFigure, indicator: KnownIndicator): KnownAmount | undefined => {
  const { value, numerator, denominator, halfStep } = figure
  if (value === null) return undefined
  if (numerator !== null && denominator !== null && denominator !== 0) {
    return exactly((indicator.factor * numerator) / denominator)
  }
  return { least: value - halfStep, greatest: value + halfStep }
}
