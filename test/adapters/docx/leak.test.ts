import { describe, expect, it } from "vitest"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { composeCentralReportOrThrow } from "../../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../../src/reporting/compose-unit-report.js"
import { exactText, roundedText } from "../../../src/reporting/number-text.js"
import { sample } from "../../reporting/support/sample.js"
import { partsOf } from "./support/parts.js"

const languages = ["sv", "en"] as const

/** Two large schools and one that is so small that it is hidden, and one of the large ones with it. */
const planted = sample((input) => {
  const counts = { ask: [80_021, 90_017], bjork: [70_123, 90_053], orn: [3, 7] }
  input.observations = Object.entries(counts).flatMap(([unitId, [numerator = 0, denominator = 0]]) =>
    ["2023/24", "2024/25"].map((period, at) => ({
      indicatorId: "passed",
      unitId,
      period,
      groupId: "all",
      numerator: numerator + (unitId === "orn" ? 0 : 11 * at),
      denominator: denominator + (unitId === "orn" ? 0 : 17 * at),
      status: "reported",
      origin: "elevregistret"
    }))
  )
})

/** A number as it is, and as it is printed in either language. */
const textsOf = (number: number | null, decimals: number): ReadonlyArray<string> =>
  number === null
    ? []
    : [String(number), ...languages.flatMap((one) => [exactText(number, one), roundedText(number, decimals, one)])]

/** What figures would print, by whether the release hides them; short texts stand anywhere and prove nothing. */
const printed = (isHidden: boolean): ReadonlySet<string> =>
  new Set(
    planted.table.figures
      .filter(({ id }) => (planted.release.figures.find((one) => one.id === id)?.status === "suppressed") === isHidden)
      .flatMap(({ value, numerator, denominator }) => [
        ...textsOf(value.value, 1),
        ...textsOf(numerator, 0),
        ...textsOf(denominator, 0)
      ])
      .filter((text) => text.length > 3)
  )

/** Every text of every part: names of files, attributes, and the workbooks behind charts too. */
const everything = async (figures: typeof planted.release | typeof planted.table): Promise<string> => {
  const documents = [
    ...languages.map((language) => composeCentralReportOrThrow(planted.dataset, figures, { language })),
    ...["bjork", "orn"].map((unitId) => composeUnitReportOrThrow(planted.dataset, figures, { unitId }))
  ]
  const all = await Promise.all(documents.map((document) => writeReportDocxOrThrow(document)))
  return all.flatMap((bytes) => Object.entries(partsOf(bytes)).flat()).join("\n")
}

describe("hidden figures", () => {
  const shown = printed(false)
  const hidden = [...printed(true)].filter((text) => !shown.has(text))

  it("stand nowhere in the document and what is packed into it, while the published ones do", async () => {
    expect(hidden).toEqual(expect.arrayContaining(["42,9", "70123", "90053"]))
    const text = await everything(planted.release)
    expect(text).toContain("xl/worksheets/sheet1.xml")
    expect(hidden.filter((number) => text.includes(number))).toEqual([])
    expect([...shown].filter((number) => text.includes(number)).length).toBeGreaterThan(3)
  }, 20_000)
  it("would be found", async () => {
    const text = await everything(planted.table)
    expect(hidden.filter((number) => text.includes(number)).length).toBeGreaterThan(5)
  }, 20_000)
})
