import type { PresentedReport } from "../../src/presentation/presented-report.js"
import type { PresentationWords } from "../../src/presentation/wording.js"
import { columnWidths } from "./column-width.js"
import { headedSheet } from "./headed-sheet.js"
import { type Sheet, type SheetCell, textOf } from "./sheet.js"

type Row = ReadonlyArray<SheetCell | undefined>
type Facts = PresentedReport["facts"]

const factRows = (facts: Facts): ReadonlyArray<Row> =>
  facts.map(({ label, value }) => [textOf(label, "heading"), textOf(value, "code")])

/** The facts of the sections, below the sections' names. */
const sectionFacts = ({ sections }: PresentedReport): ReadonlyArray<Row> =>
  sections.flatMap(({ title, elements }) => {
    const facts = elements.flatMap((element) => (element.kind === "facts" ? element.items : []))
    return facts.length === 0 ? [] : [[], [textOf(title, "caption")], ...factRows(facts)]
  })

/** The cover: whose report it is, what must be read before anything else, and facts on the authority or unit. */
export const coverSheet = (report: PresentedReport, words: PresentationWords): Sheet => {
  const facts = [...factRows(report.facts), ...sectionFacts(report)]
  return {
    name: words("sheet-cover"),
    rows: [
      [textOf(report.title, "title")],
      ...report.warnings.map((warning) => [textOf(warning, "warning")]),
      [],
      ...facts,
      [],
      [textOf(words("contents"), "unbroken", words("contents"))]
    ],
    widths: columnWidths(facts, 70),
    frozenRows: 0
  }
}

/** What the contents list tells of a sheet. */
export interface ListedSheet {
  readonly name: string
  readonly caption: string
  readonly section: string
}

/** The list of all sheets, with links to them. */
export const contentsSheet = (listed: ReadonlyArray<ListedSheet>, words: PresentationWords): Sheet =>
  headedSheet({
    name: words("contents"),
    caption: words("contents"),
    description: words("contents-description"),
    link: { text: words("sheet-cover"), sheet: words("sheet-cover") },
    header: [
      textOf(words("column-sheet"), "header"),
      textOf(words("column-contents"), "header"),
      textOf(words("column-section"), "header")
    ],
    rows: listed.map(({ name, caption, section }) => [textOf(name, "plain", name), textOf(caption), textOf(section)])
  })

/** The remarks of the report: what the sign of hidden figures means, and what the sections say of themselves. */
export const notesSheet = (
  { title, hiddenExplanation = "", sections }: PresentedReport,
  words: PresentationWords
): Sheet => {
  const remarks = sections.flatMap((section) =>
    section.elements.flatMap((element) =>
      element.kind === "remark" ? [[textOf(section.title), textOf(element.text)]] : []
    )
  )
  return headedSheet({
    name: words("sheet-notes"),
    caption: words("sheet-notes"),
    description: words("notes-description"),
    link: { text: words("to-contents"), sheet: words("contents") },
    header: [textOf(words("column-section"), "header"), textOf(words("column-remark"), "header")],
    rows: [...(hiddenExplanation === "" ? [] : [[textOf(title), textOf(hiddenExplanation)]]), ...remarks]
  })
}
