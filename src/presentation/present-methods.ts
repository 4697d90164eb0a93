import type { FigureCell, FigureTableBlock } from "../reporting/figure-table-block.js"
import { exactText, localNumber } from "../reporting/number-text.js"
import type { ReportFootnote } from "../reporting/report-document.js"
import { wordingOf } from "../reporting/wording.js"
import { spokenReason } from "./present-cell.js"
import { type PresentScope, safeId, textCell } from "./present-scope.js"
import type { PresentedCell, PresentedMethod, PresentedTable } from "./presented-report.js"

interface ShownFigure {
  readonly cell: FigureCell
  readonly row: string
  readonly period: string
  readonly decimals: number
}

/** Every figure that a report shows of an indicator, once, in the order of the tables. */
const shownFigures = (indicatorId: string, { document }: PresentScope): ReadonlyArray<ShownFigure> => {
  const seen = new Map<string, ShownFigure>()
  const tables = document.sections.flatMap(({ blocks }) =>
    blocks.filter(
      (block): block is FigureTableBlock => block.kind === "figure-table" && block.indicatorId === indicatorId
    )
  )
  for (const { rows, columns, decimals } of tables) {
    for (const { label, cells } of rows) {
      for (const cell of cells) {
        const { figureId, column } = cell
        if (figureId === null || seen.has(figureId)) continue
        seen.set(figureId, {
          cell,
          row: label,
          period: columns.find(({ id }) => id === column)?.label ?? column,
          decimals
        })
      }
    }
  }
  return [...seen.values()]
}

/** The columns of basis tables, in their order. */
export const basisKeys = [
  "basis-figure",
  "basis-row",
  "basis-period",
  "basis-status",
  "basis-value",
  "basis-numerator",
  "basis-denominator",
  "basis-units",
  "basis-units-expected",
  "basis-change",
  "basis-lower",
  "basis-upper",
  "basis-rate",
  "basis-invited"
] as const

const kinds: Readonly<Partial<Record<(typeof basisKeys)[number], "header" | "text" | "code">>> = {
  "basis-figure": "header",
  "basis-row": "text",
  "basis-period": "code",
  "basis-status": "text"
}

const basisRow = ({ cell, row, period, decimals }: ShownFigure, scope: PresentScope): ReadonlyArray<PresentedCell> => {
  const { language } = scope.document
  const status = wordingOf(language)(`status-${cell.status}`)
  const printed = (value: string | null | undefined): PresentedCell =>
    value === null || value === undefined
      ? { text: "" }
      : { text: localNumber(value, language), number: { value, decimals } }
  const exact = (value: number | null | undefined): PresentedCell => {
    if (value === null || value === undefined) return { text: "" }
    const plain = exactText(value, "en").replace(/,/g, "").replace("\u2212", "-")
    return { text: exactText(value, language), number: { value: plain, decimals: plain.split(".")[1]?.length ?? 0 } }
  }
  const rate = cell.survey?.responseRate
  return [
    textCell(cell.figureId ?? ""),
    textCell(row),
    textCell(period),
    textCell(status),
    cell.value === null ? { text: cell.text, spoken: spokenReason(cell, scope) } : printed(cell.value),
    exact(cell.numerator),
    exact(cell.denominator),
    exact(cell.units),
    exact(cell.unitsExpected),
    printed(cell.change?.value),
    printed(cell.survey?.interval?.lower),
    printed(cell.survey?.interval?.upper),
    rate === undefined || rate === null
      ? { text: "" }
      : { text: localNumber(rate.value, language), number: { value: rate.value, decimals: 1 } },
    exact(rate?.invited)
  ]
}

/** Each figure with its parts; columns that hold nothing at all are left out. */
const basisOf = (note: ReportFootnote, scope: PresentScope): PresentedTable => {
  const { words } = scope
  const figures = shownFigures(note.indicatorId, scope)
  const rows = figures.map((figure) => basisRow(figure, scope))
  const kept = basisKeys.map((_, at) => rows.some((row) => row[at]?.text !== ""))
  const facts = { indicator: note.indicator, count: rows.length }
  return {
    kind: "table",
    id: `basis-${safeId(note.id)}`,
    caption: words("basis-caption", facts),
    description: words("basis-description", facts),
    columns: basisKeys
      .filter((_, at) => kept[at])
      .map((key) => ({ label: words(key), kind: kinds[key] ?? ("number" as const) })),
    rows: rows.map((row) => row.filter((_, at) => kept[at])),
    notes: []
  }
}

const sentencesOf = (note: ReportFootnote, { words }: PresentScope): ReadonlyArray<string> => {
  const rows = note.rows.map((range) => words("rows-in-file", range))
  const answers = note.answers.map(({ file, columns }) =>
    words("columns-in-file", { file, columns: columns.join(", ") })
  )
  return [
    words("method-definition", { definition: note.definition }),
    words("method-formula", { formula: note.formula }),
    words("method-source", { source: note.source }),
    ...note.breaks,
    ...(rows.length === 0 ? [] : [words("method-rows", { rows: rows.join("; ") })]),
    ...(answers.length === 0 ? [] : [words("method-answers", { columns: answers.join("; ") })])
  ]
}

/** How the figures of each indicator were made, numbered as the report's notes are. */
export const presentMethods = (scope: PresentScope): ReadonlyArray<PresentedMethod> =>
  scope.document.footnotes.map((note, index) => ({
    id: note.id,
    number: index + 1,
    title: note.indicator,
    sentences: sentencesOf(note, scope),
    basis: basisOf(note, scope)
  }))
