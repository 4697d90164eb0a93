import type { Figure } from "../../../../src/aggregation/figure.js"
import { composeCentralReportOrThrow } from "../../../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../../../src/reporting/compose-unit-report.js"
import { roundDecimal } from "../../../../src/statistics/round-decimal.js"
import type { Language } from "../../../../src/text/sentence.js"
import { sample } from "../../../reporting/support/sample.js"

/** The sample with a school of two pupils fewer than may be shown, beside one of 90 017: both are hidden, and easily found. */
const planted = sample((input) => {
  for (const row of input.observations) {
    if (row["indicatorId"] === "passed" && row["unitId"] === "bjork")
      Object.assign(row, { numerator: 70_213, denominator: 90_017 })
  }
  input.observations.push({
    ...input.observations.find(({ indicatorId, unitId }) => indicatorId === "merit" && unitId === "ask"),
    unitId: "orn",
    value: 187.3725,
    base: 4
  })
})

export const { dataset, release, table } = planted

/** The reports of everyone for the public, in a language. */
export const plantedReports = (language: Language) => [
  composeCentralReportOrThrow(dataset, release, { language }),
  ...dataset.units.map(({ id }) => composeUnitReportOrThrow(dataset, release, { unitId: id, language }))
]

/** A figure's numbers as they are and as they are printed. */
const digitsOf = ({ numerator, denominator, value }: Figure): ReadonlyArray<string> => [
  ...[numerator, denominator, value.value].flatMap((number) =>
    number == null ? [] : [String(number).slice(0, 6).replace(/\.$/, "")]
  ),
  ...(value.value === null ? [] : [roundDecimal(value.value, 1)])
]

const hiddenIds = new Set(release.figures.filter(({ status }) => status === "suppressed").map(({ id }) => id))

const told = new Set(table.figures.filter(({ id }) => !hiddenIds.has(id)).flatMap(digitsOf))

/** Beginnings of numbers of hidden figures that stand in no other figure, long enough not to be found by chance. */
export const plantedDigits = [
  ...new Set(
    table.figures
      .filter(({ id }) => hiddenIds.has(id))
      .flatMap(digitsOf)
      .filter((digits) => digits.replace(".", "").length >= 4 && !told.has(digits))
  )
]

/** A text with its numbers in one form: decimal point, no marks between thousands. */
export const plainNumbers = (text: string): string =>
  text.replace(/(?<=\d)[\u00a0\u202f ,](?=\d{3}(?!\d))/g, "").replace(/(?<=\d),(?=\d)/g, ".")
