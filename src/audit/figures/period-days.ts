const yearOf = (period: string): number => Number(period.slice(0, 4))

const isSchoolYear = (period: string): boolean => /^\d{4}\/\d{2}$/.test(period)

/** The last day of a period; on that day the tree of units is read. */
export const lastDay = (period: string): string => {
  if (isSchoolYear(period)) return `${yearOf(period) + 1}-06-30`
  if (period.endsWith("-VT")) return `${yearOf(period)}-06-30`
  return period.length === 10 ? period : `${yearOf(period)}-12-31`
}

/** The terms of a year or school year, in order of time; none for other periods. */
export const termsIn = (period: string): ReadonlyArray<string> => {
  const year = yearOf(period)
  if (/^\d{4}$/.test(period)) return [`${year}-VT`, `${year}-HT`]
  return isSchoolYear(period) ? [`${year}-HT`, `${year + 1}-VT`] : []
}

/** The period of the same kind some years before. */
export const yearsBefore = (period: string, years: number): string => {
  const year = String(yearOf(period) - years).padStart(4, "0")
  if (!isSchoolYear(period)) return `${year}${period.slice(4)}`
  return `${year}/${String((Number(year) + 1) % 100).padStart(2, "0")}`
}
