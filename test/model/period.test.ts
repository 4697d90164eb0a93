import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { daysInMonth, isCalendarDate } from "../../src/model/calendar-date.js"
import { earlierPeriod, periodEnd, periodKind, periodStart, reportingYear } from "../../src/model/period.js"

const seeded = { seed: 20_250_104, numRuns: 300 }

describe("isCalendarDate", () => {
  it.each([
    "2025-01-01",
    "2025-12-31",
    "2024-02-29",
    "2000-02-29",
    "1998-08-01",
    "0001-01-01",
    "9999-12-31",
    "2025-04-30"
  ])("knows the day %s", (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })
  it.each([
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "2025-02-30",
    "2025-04-31",
    "2025-06-31",
    "2025-09-31",
    "2025-11-31",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-01-32",
    "2025-1-1",
    "25-01-01",
    "20250101",
    "2025/01/01",
    "01-01-2025",
    "2025-01-01T00:00:00",
    "2025-01-01Z",
    " 2025-01-01",
    "2025-01-01 ",
    "2025-01-01\n",
    "+2025-01-01",
    "٢٠٢٥-٠١-٠١",
    ""
  ])("refuses %j", (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })
  it("agrees with the calendar of the computer on every day of four centuries", () => {
    const day = fc.tuple(
      fc.integer({ min: 1800, max: 2200 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 })
    )
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`
        const real = new Date(Date.UTC(year, month - 1, date))
        expect(isCalendarDate(text)).toBe(real.getUTCMonth() === month - 1)
      }),
      seeded
    )
  })
})

describe("daysInMonth", () => {
  it.each([
    [2025, 1, 31],
    [2025, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [2025, 4, 30],
    [2025, 12, 31],
    [2025, 0, 0],
    [2025, 13, 0]
  ])("of %d-%d is %d", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe("periodKind", () => {
  it.each([
    ["2025", "year"],
    ["0000", "year"],
    ["2024/25", "school-year"],
    ["1999/00", "school-year"],
    ["2099/00", "school-year"],
    ["2025-VT", "term"],
    ["2025-HT", "term"],
    ["2025-10-15", "day"],
    ["2024-02-29", "day"]
  ] as const)("of %s is %s", (text, kind) => {
    expect(periodKind(text)).toBe(kind)
  })
  it.each([
    "2024/26",
    "2024/24",
    "2024/2025",
    "2025/24",
    "24/25",
    "2024-25",
    "2025-vt",
    "VT25",
    "2025VT",
    "2025-ST",
    "2025-02-30",
    "2025-10",
    "25",
    "20250",
    "2025 ",
    " 2025",
    "2025\n",
    "2024/25\n",
    "2025-VT\n",
    "",
    "all"
  ])("is nothing for %j", (text) => {
    expect(periodKind(text)).toBeUndefined()
  })
})

describe("the days of a period", () => {
  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2024/25", "2024-07-01", "2025-06-30"],
    ["1999/00", "1999-07-01", "2000-06-30"],
    ["2025-VT", "2025-01-01", "2025-06-30"],
    ["2025-HT", "2025-07-01", "2025-12-31"],
    ["2025-10-15", "2025-10-15", "2025-10-15"],
    ["0999", "0999-01-01", "0999-12-31"]
  ])("%s are from %s to %s", (period, first, last) => {
    expect([periodStart(period), periodEnd(period)]).toEqual([first, last])
  })
  it("of two terms are those of the school year", () => {
    expect([periodStart("2024-HT"), periodEnd("2025-VT")]).toEqual([periodStart("2024/25"), periodEnd("2024/25")])
  })
})

describe("reportingYear", () => {
  it.each([
    ["2025", 2025],
    ["2024/25", 2025],
    ["1999/00", 2000],
    ["2025-VT", 2025],
    ["2025-HT", 2025],
    ["2025-10-15", 2025]
  ])("of %s is %d, the year it ends", (period, year) => {
    expect(reportingYear(period)).toBe(year)
  })
})

describe("earlierPeriod", () => {
  it.each([
    ["2025", 1, "2024"],
    ["2025", 2, "2023"],
    ["2024/25", 1, "2023/24"],
    ["2000/01", 1, "1999/00"],
    ["2000/01", 2, "1998/99"],
    ["2025-VT", 1, "2024-VT"],
    ["2025-HT", 4, "2021-HT"],
    ["2025-10-15", 1, "2024-10-15"],
    ["2024-02-29", 1, "2023-02-28"],
    ["2024-02-29", 4, "2020-02-29"],
    ["1000", 1, "0999"]
  ])("of %s, %d years before, is %s", (period, years, earlier) => {
    expect(earlierPeriod(period, years)).toBe(earlier)
  })
  it("is of the same kind and lies before", () => {
    const period = fc
      .tuple(fc.integer({ min: 1950, max: 2150 }), fc.nat(4))
      .map(
        ([year, kind]) =>
          [
            `${year}`,
            `${year}/${String((year + 1) % 100).padStart(2, "0")}`,
            `${year}-VT`,
            `${year}-HT`,
            `${year}-10-15`
          ][kind] ?? ""
      )
    fc.assert(
      fc.property(period, fc.integer({ min: 1, max: 20 }), (later, years) => {
        const earlier = earlierPeriod(later, years)
        expect(periodKind(earlier)).toBe(periodKind(later))
        expect(reportingYear(later) - reportingYear(earlier)).toBe(years)
      }),
      seeded
    )
  })
})
