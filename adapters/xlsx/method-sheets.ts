import { basisKeys } from "../../src/presentation/present-methods.js"
import type { PresentedColumn, PresentedReport } from "../../src/presentation/presented-report.js"
import type { PresentationWords } from "../../src/presentation/wording.js"
import { headedSheet } from "./headed-sheet.js"
import { type Sheet, textOf } from "./sheet.js"
import { bodyCell, headerCell } from "./table-cells.js"

const linkOf = (words: PresentationWords) => ({ text: words("to-contents"), sheet: words("contents") })

/** Every figure with its parts in one table, the indicator before it, so that it can be filtered. */
export const basisSheet = ({ methods }: PresentedReport, words: PresentationWords): Sheet => {
  const used = new Map(methods.flatMap(({ basis }) => basis.columns.map((column) => [column.label, column])))
  const columns = basisKeys.flatMap((key): ReadonlyArray<PresentedColumn> => {
    const column = used.get(words(key))
    if (column === undefined) return []
    return [key === "basis-figure" ? { ...column, kind: "code" } : column]
  })
  const rows = methods.flatMap(({ title, basis }) =>
    basis.rows.map((row) => [
      textOf(title),
      ...columns.map(({ label, kind }) => {
        const cell = row[basis.columns.findIndex((column) => column.label === label)]
        return cell === undefined ? undefined : bodyCell(cell, kind)
      })
    ])
  )
  return headedSheet({
    name: words("sheet-basis"),
    caption: words("sheet-basis"),
    description: words("all-basis-description", { count: rows.length }),
    link: linkOf(words),
    header: [textOf(words("column-indicator"), "header"), ...columns.map(headerCell)],
    rows
  })
}

/** What each indicator counts, how, and where the data come from. */
export const sourcesSheet = ({ document }: PresentedReport, words: PresentationWords): Sheet =>
  headedSheet({
    name: words("sheet-sources"),
    caption: words("sheet-sources"),
    description: words("sources-description"),
    link: linkOf(words),
    header: (
      [
        "column-indicator",
        "column-definition",
        "column-formula",
        "column-source",
        "column-breaks",
        "column-rows",
        "column-answers"
      ] as const
    ).map((key) => textOf(words(key), "header")),
    rows: document.footnotes.map(({ indicator, definition, formula, source, breaks, rows, answers }) => [
      textOf(indicator),
      textOf(definition),
      textOf(formula),
      textOf(source),
      textOf(breaks.join("\n")),
      textOf(rows.map((range) => words("rows-in-file", range)).join("\n")),
      textOf(
        answers.map(({ file, columns }) => words("columns-in-file", { file, columns: columns.join(", ") })).join("\n")
      )
    ])
  })
