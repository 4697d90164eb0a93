import { describe, expect, it } from "vitest"
import { writeReportHtml } from "../../../adapters/html/index.js"
import { composeCentralReportOrThrow } from "../../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../../src/reporting/compose-unit-report.js"
import { exactText, roundedText } from "../../../src/reporting/number-text.js"
import { sample } from "../../reporting/support/sample.js"

const counts: Readonly<Record<string, readonly [passed: number, all: number]>> = {
  ask: [80021, 90017],
  bjork: [70123, 90053],
  orn: [3, 7]
}

/** Two large schools and one that is so small that it is hidden, and one of the large ones with it. */
const planted = sample((input) => {
  input.observations = [
    ...Object.entries(counts).map(([unitId, [numerator, denominator]]) => ({
      indicatorId: "passed",
      unitId,
      period: "2024/25",
      groupId: "all",
      numerator,
      denominator,
      status: "reported",
      origin: "elevregistret"
    }))
  ]
})

const textsOf = (number: number | null, decimals: number): ReadonlyArray<string> =>
  number === null
    ? []
    : [
        String(number),
        ...(["sv", "en"] as const).flatMap((one) => [exactText(number, one), roundedText(number, decimals, one)])
      ]

/** What each figure would print, by whether the release hides it; short texts stand anywhere and prove nothing. */
const printed = (isHidden: boolean): ReadonlyArray<string> =>
  planted.table.figures
    .filter(({ indicatorId }) => indicatorId === "passed")
    .filter(({ id }) => (planted.release.figures.find((one) => one.id === id)?.status === "suppressed") === isHidden)
    .flatMap(({ value, numerator, denominator }) => [
      ...textsOf(value.value, 1),
      ...textsOf(numerator, 0),
      ...textsOf(denominator, 0)
    ])
    .filter((text) => text.length > 2)

const pages = (figures: typeof planted.release | typeof planted.table): string =>
  (["sv", "en"] as const)
    .flatMap((language) => [
      composeCentralReportOrThrow(planted.dataset, figures, { language }),
      ...planted.dataset.units.map(({ id }) =>
        composeUnitReportOrThrow(planted.dataset, figures, { unitId: id, language })
      )
    ])
    .map((document) => writeReportHtml(document))
    .join("")

describe("hidden figures", () => {
  const shown = new Set(printed(false))
  const hidden = [...new Set(printed(true))].filter((text) => !shown.has(text))

  it("stand nowhere in the pages, while the published ones do", () => {
    expect(hidden).toEqual(expect.arrayContaining(["42,9"]))
    expect(hidden.some((text) => text.replace(/\D/g, "").length === 5)).toBe(true)
    const text = pages(planted.release)
    expect(hidden.filter((number) => text.includes(number))).toEqual([])
    expect([...shown].filter((number) => text.includes(number)).length).toBeGreaterThan(3)
  })
  it("would be found", () => {
    const text = pages(planted.table)
    expect(hidden.filter((number) => text.includes(number)).length).toBeGreaterThan(3)
  })
})
