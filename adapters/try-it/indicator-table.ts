import type { ProtectedFigure } from "../../src/disclosure/protected-release.js"
import type { Indicator } from "../../src/model/indicator.js"
import { type Period, periodEnd } from "../../src/model/period.js"
import { hiddenSign } from "../../src/reporting/figure-table-block.js"
import { exactText, roundedText } from "../../src/reporting/number-text.js"
import { capitalised, periodText } from "../../src/reporting/period-text.js"
import { wordingOf } from "../../src/reporting/wording.js"
import type { Language } from "../../src/text/sentence.js"
import { type FigureSet, namedFigures } from "../csv/named-figures.js"
import { element } from "./element.js"
import { scrollingTable } from "./scrolling-table.js"
import { type ShownValue, valueCell } from "./value-cell.js"
import { wordsIn } from "./wording.js"

const baseOf = (
  { numerator, denominator }: ProtectedFigure,
  { kind }: Indicator,
  language: Language
): string | undefined => {
  if (denominator === null) return undefined
  const words = wordsIn(language)
  const base = exactText(denominator, language)
  return kind === "share" && numerator !== null
    ? words("part-of", { numerator: exactText(numerator, language), denominator: base })
    : words("base-of", { denominator: base })
}

const nothing = "–"

const signOf = ({ status }: ProtectedFigure, { factor }: Indicator, language: Language): ShownValue => {
  if (status === "suppressed") return { sign: hiddenSign, reason: wordsIn(language)("hidden-read"), isExplained: true }
  return {
    sign: status === "near-all" ? `~${factor}` : nothing,
    reason: wordingOf(language)(`status-${status}`)
  }
}

const shownValue = (figure: ProtectedFigure, indicator: Indicator, language: Language): ShownValue =>
  figure.value.value === null
    ? signOf(figure, indicator, language)
    : {
        text: roundedText(figure.value.value, indicator.decimals, language),
        base: baseOf(figure, indicator, language)
      }

interface NodeRow {
  readonly node: string
  readonly level: ProtectedFigure["level"]
  readonly group: string
  readonly figures: Map<Period, ProtectedFigure>
}

const rowsOf = (set: FigureSet, indicator: Indicator, language: Language): ReadonlyArray<NodeRow> => {
  const rows = new Map<string, NodeRow>()
  const figures = set.figures.filter(({ indicatorId }) => indicatorId === indicator.id)
  for (const { figure, node, group } of namedFigures({ ...set, figures }, language)) {
    const key = JSON.stringify([figure.level, figure.nodeId, figure.groupId])
    const row = rows.get(key) ?? { node, level: figure.level, group, figures: new Map() }
    rows.set(key, row)
    row.figures.set(figure.period, figure)
  }
  return [...rows.values()]
}

const periodsOf = (rows: ReadonlyArray<NodeRow>): ReadonlyArray<Period> =>
  [...new Set(rows.flatMap(({ figures }) => [...figures.keys()]))].sort((a, b) =>
    periodEnd(a) < periodEnd(b) ? -1 : 1
  )

/** The figures of one indicator: a row for each node and group, a column for each period. */
export const indicatorTable = (set: FigureSet, indicator: Indicator, language: Language): HTMLElement => {
  const words = wordsIn(language)
  const rows = rowsOf(set, indicator, language)
  const periods = periodsOf(rows)
  const none: ShownValue = { sign: nothing, reason: words("no-figure"), isExplained: true }
  const tableRow = ({ node, level, group, figures }: NodeRow): HTMLTableRowElement =>
    element(
      "tr",
      { class: level },
      element("th", { scope: "row" }, node, element("small", {}, words(`level-of-${level}`, { group }))),
      ...periods.map((period) => {
        const figure = figures.get(period)
        return figure === undefined ? valueCell(none) : valueCell(shownValue(figure, indicator, language), figure.id)
      })
    )
  return scrollingTable({
    id: "figures-caption",
    caption: words("table-caption", { indicator: indicator.name, unit: indicator.unit }),
    headers: [words("node"), ...periods.map((period) => capitalised(periodText(period, wordingOf(language))))],
    rows: rows.map(tableRow)
  })
}
