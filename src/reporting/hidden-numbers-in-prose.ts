import type { Figure, FigureTable } from "../aggregation/figure.js"
import type { ProtectedRelease } from "../disclosure/protected-release.js"
import type { Dataset } from "../model/dataset.js"
import { entityKey } from "../model/entity-tables.js"
import type { Indicator } from "../model/indicator.js"
import type { UnitReport } from "../model/unit-report.js"
import { plainDecimal } from "../statistics/plain-decimal.js"
import { roundDecimal } from "../statistics/round-decimal.js"
import { hiddenNumbers as en } from "../text/en/hidden-numbers.js"
import { inBothLanguages } from "../text/sentence.js"
import { hiddenNumbers as sv } from "../text/sv/hidden-numbers.js"
import type { Finding } from "../validation/finding.js"

/** A text with either decimal sign, standing alone. */
const numberPattern = (decimal: string): string =>
  `(?<![\\d.,])${decimal.replace("-", "[-−–]").replace(".", "[.,]")}(?![\\d]|[.,]\\d)`

/** A whole number says little by itself; as per cent, or as so many of so many, it is the figure. */
const patternsOf = (figure: Figure, indicator: Indicator): ReadonlyArray<RegExp> => {
  const { value, numerator, denominator } = figure
  const patterns: Array<string> = []
  if (value.value !== null && indicator.kind !== "count") {
    const printed = numberPattern(roundDecimal(value.value, indicator.decimals))
    patterns.push(indicator.decimals > 0 ? printed : `${printed}\\s*(?:%|procent|percent)`)
  }
  if (numerator !== null && denominator !== null) {
    const [part, whole] = [numerator, denominator].map((number) => numberPattern(plainDecimal(number)))
    patterns.push(`${part}(?:\\s+\\p{L}+){0,2}\\s+(?:av|of)\\s+(?:\\p{L}+\\s+){0,2}${whole}`)
  }
  return patterns.map((pattern) => new RegExp(pattern, "u"))
}

const warning = (dataset: Dataset, report: UnitReport, section: string, figure: Figure): Finding => {
  const key = entityKey("reports", report)
  const place = dataset.places?.["reportTexts"]?.[`${key}/${section}`] ?? dataset.places?.["reports"]?.[key]
  const facts = { section, node: report.unitId, indicator: figure.indicatorId, period: figure.period }
  return {
    ruleId: "SK-TXT-003",
    severity: "warning",
    place: {
      table: "reports",
      key,
      column: `texts.${section}`,
      ...(place === undefined ? {} : { file: place.file, row: place.row })
    },
    facts,
    message: inBothLanguages(sv, en, "hidden-number-in-prose", facts)
  }
}

/**
 * Finds numbers in the reports' own texts that the release hides. Protection covers figures, not prose: a rector who writes
 * "86,4 procent" gives away what the table beside it does not show. A report is held against the figures of its own node, the
 * authority's against all. The warnings name the place and the figure and never the number.
 *
 * **Details** Found are values as printed, with either decimal sign (whole numbers only as per cent), and parts written as "19
 * av 22". Numbers in words are not found.
 *
 * @example Nothing is hidden, so nothing is told
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * const table = computeFiguresOrThrow(dataset)
 * hiddenNumbersInProse(table, protectFiguresOrThrow(table)) // => []
 * ```
 * @category reports
 */
export const hiddenNumbersInProse = (table: FigureTable, release: ProtectedRelease): ReadonlyArray<Finding> => {
  const { dataset, figures } = table
  const shown = new Set(release.figures.filter(({ value }) => value.value !== null).map(({ id }) => id))
  const hidden = figures.filter(({ id, value }) => value.value !== null && !shown.has(id))
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  const searched = hidden.flatMap((figure) => {
    const indicator = indicators.get(figure.indicatorId)
    return indicator === undefined ? [] : [{ figure, patterns: patternsOf(figure, indicator) }]
  })
  return dataset.reports.flatMap((report) =>
    Object.entries(report.texts).flatMap(([section, text]) =>
      searched
        .filter(({ figure }) => report.unitId === dataset.authority.id || report.unitId === figure.nodeId)
        .filter(({ patterns }) => patterns.some((pattern) => pattern.test(text ?? "")))
        .map(({ figure }) => warning(dataset, report, section, figure))
    )
  )
}
