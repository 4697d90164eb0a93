import * as Schema from "effect/Schema"

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * Tells how many days a month of the Gregorian calendar has.
 *
 * **Unit** days. `month` is 1–12; another month has 0 days.
 *
 * @example February in a leap year
 * ```ts
 * daysInMonth(2024, 2) // => 29
 * ```
 * @category model
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (daysOfMonths[month - 1] ?? 0)

/**
 * Tells whether a text is a day that exists, written `YYYY-MM-DD`.
 *
 * @example A day that does not exist
 * ```ts
 * isCalendarDate("2025-02-30") // => false
 * ```
 * @category model
 */
export const isCalendarDate = (text: string): boolean => {
  const match = shape.exec(text)
  if (match === null) return false
  const day = Number(match[3])
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]))
}

/**
 * A day (datum) as text, `YYYY-MM-DD`, without clock or time zone. Days compare in time order as plain text.
 *
 * @category model
 */
export const CalendarDate = Schema.String.annotate({ format: "date" }).check(
  Schema.makeFilter(isCalendarDate, {
    expected: "not-a-date",
    toJsonSchema: () => [{ pattern: shape.source }, true]
  })
)

/**
 * A day (datum) as text, `YYYY-MM-DD`.
 *
 * @category model
 */
export type CalendarDate = string
