import * as Schema from "effect/Schema"
import { type CalendarDate, isCalendarDate } from "./calendar-date.js"

/**
 * What sort of time a period is: calendar year (kalenderår), school year (läsår), term (termin) or day (mätdatum).
 *
 * @category model
 */
export type PeriodKind = "year" | "school-year" | "term" | "day"

const schoolYear = /^(\d{4})\/(\d{2})$/

const isSchoolYear = (text: string): boolean => {
  const match = schoolYear.exec(text)
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2])
}

/**
 * Names the sort of a period, or `undefined` when the text is no period.
 *
 * @example A school year and a mistake
 * ```ts
 * periodKind("2024/25") // => "school-year"
 * periodKind("2024/26") // => undefined
 * ```
 * @category model
 */
export const periodKind = (text: string): PeriodKind | undefined => {
  if (/^\d{4}$/.test(text)) return "year"
  if (isSchoolYear(text)) return "school-year"
  if (/^\d{4}-(VT|HT)$/.test(text)) return "term"
  return isCalendarDate(text) ? "day" : undefined
}

/**
 * The time that a number speaks of: `2025` (calendar year), `2024/25` (school year, 1 July–30 June), `2025-VT`,
 * `2025-HT` (term) or `2025-10-15` (day). A school year reports in the year it ends.
 *
 * @category model
 */
export const Period = Schema.String.check(
  Schema.makeFilter((text: string) => periodKind(text) !== undefined, {
    expected: "not-a-period",
    toJsonSchema: () => [{ pattern: "^\\d{4}(/\\d{2}|-(VT|HT)|-\\d{2}-\\d{2})?$" }, true]
  })
)

/**
 * The time that a number speaks of, as text.
 *
 * @category model
 */
export type Period = string

const startYear = (period: Period): number => Number(period.slice(0, 4))

const fourDigits = (year: number): string => String(year).padStart(4, "0")

/**
 * Gives the calendar year in which a period is reported: the year it ends.
 *
 * @example The school year 2024/25 is reported in 2025
 * ```ts
 * reportingYear("2024/25") // => 2025
 * ```
 * @category model
 */
export const reportingYear = (period: Period): number =>
  periodKind(period) === "school-year" ? startYear(period) + 1 : startYear(period)

/**
 * Gives the last day of a period. Membership in areas and openness of units are read at this day.
 *
 * @example Spring term
 * ```ts
 * periodEnd("2025-VT") // => "2025-06-30"
 * ```
 * @category model
 */
export const periodEnd = (period: Period): CalendarDate => {
  const kind = periodKind(period)
  if (kind === "day") return period
  const inSummer = kind === "school-year" || period.endsWith("VT")
  return `${fourDigits(reportingYear(period))}-${inSummer ? "06-30" : "12-31"}`
}

/**
 * Gives the first day of a period.
 *
 * @example Autumn term
 * ```ts
 * periodStart("2025-HT") // => "2025-07-01"
 * ```
 * @category model
 */
export const periodStart = (period: Period): CalendarDate => {
  const kind = periodKind(period)
  if (kind === "day") return period
  const inSummer = kind === "school-year" || period.endsWith("HT")
  return `${fourDigits(startYear(period))}-${inSummer ? "07-01" : "01-01"}`
}

/**
 * Gives the period of the same kind a number of years earlier. 29 February becomes 28 February.
 *
 * **Unit** `years` in whole years.
 *
 * @example Two years before a school year
 * ```ts
 * earlierPeriod("2000/01", 2) // => "1998/99"
 * ```
 * @category model
 */
export const earlierPeriod = (period: Period, years: number): Period => {
  const year = startYear(period) - years
  if (periodKind(period) === "school-year") return `${fourDigits(year)}/${fourDigits(year + 1).slice(2)}`
  const moved = fourDigits(year) + period.slice(4)
  return periodKind(moved) === undefined ? moved.replace(/-29$/, "-28") : moved
}
