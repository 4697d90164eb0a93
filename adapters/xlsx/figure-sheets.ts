import { presentationWords } from "../../src/presentation/wording.js"
import { figureHeaders as en, unsafeLine as unsafeEn } from "../../src/text/en/figures.js"
import type { Language } from "../../src/text/sentence.js"
import { figureHeaders as sv, unsafeLine as unsafeSv } from "../../src/text/sv/figures.js"
import { type FigureColumn, figureColumns, surveyColumns } from "../csv/figure-columns.js"
import { type FigureSet, type NamedFigure, namedFigures } from "../csv/named-figures.js"
import { columnWidths } from "./column-width.js"
import type { WorkbookFacts } from "./core-properties.js"
import { numberOf, type Sheet, type SheetCell, textOf } from "./sheet.js"

/**
 * How figures are written as a workbook.
 *
 * @category export
 */
export interface FiguresXlsxOptions {
  /** Language of the headers, of the names of the sheets and of the group `all`; absent: Swedish. */
  readonly language?: Language
  /** Whether columns on surveys follow: `lower` and `upper` limit of the 95 % interval, `invited`, and `response_rate` 0–1; absent: no. */
  readonly surveys?: boolean
}

const headersIn = { sv, en }

const unsafeLine = { sv: unsafeSv, en: unsafeEn }

const names: ReadonlyArray<FigureColumn["header"]> = ["indicator", "node", "group"]

const figureCell = ({ kind, header, cell }: FigureColumn, row: NamedFigure): SheetCell | undefined => {
  const text = cell(row)
  if (kind !== "number") return textOf(text, names.includes(header) ? "plain" : "code")
  return text === "" ? undefined : numberOf(text)
}

const sheetOf = (
  name: string,
  header: ReadonlyArray<SheetCell | undefined>,
  rows: ReadonlyArray<ReadonlyArray<SheetCell | undefined>>
): Sheet => ({ name, rows: [header, ...rows], widths: columnWidths([header, ...rows]), frozenRows: 1 })

const figuresSheet = (set: FigureSet, language: Language, surveys: boolean): Sheet => {
  const columns = surveys ? [...figureColumns, ...surveyColumns] : figureColumns
  return sheetOf(
    presentationWords(language)("sheet-figures"),
    columns.map(({ header, kind }) =>
      textOf(headersIn[language][header], kind === "number" ? "header-number" : "header")
    ),
    namedFigures(set, language).map((row) => columns.map((column) => figureCell(column, row)))
  )
}

const indicatorKeys = [
  "column-code",
  "column-indicator",
  "column-definition",
  "column-measured-in",
  "column-decimals",
  "column-source"
] as const

const indicatorsSheet = ({ indicators }: FigureSet, language: Language): Sheet => {
  const words = presentationWords(language)
  return sheetOf(
    words("sheet-indicators"),
    indicatorKeys.map((key) => textOf(words(key), key === "column-decimals" ? "header-number" : "header")),
    indicators.map(({ id, name, definition, unit, decimals, source }) => [
      textOf(id, "code"),
      textOf(name),
      textOf(definition),
      textOf(unit),
      numberOf(String(decimals)),
      textOf(source)
    ])
  )
}

const warningSheet = (warnings: ReadonlyArray<string>, language: Language): ReadonlyArray<Sheet> => {
  if (warnings.length === 0) return []
  const name = presentationWords(language)("sheet-warning")
  return [{ name, rows: warnings.map((warning) => [textOf(warning, "warning")]), widths: [], frozenRows: 0 }]
}

/** The sheets of a workbook of figures: what must be read before anything else, the figures, and their indicators. */
export const figureSheets = (
  set: FigureSet,
  warnings: ReadonlyArray<string>,
  { language = "sv", surveys = false }: FiguresXlsxOptions
): ReadonlyArray<Sheet> => {
  const unsafe = set.allowedUnsafe === undefined ? [] : [unsafeLine[language](set.allowedUnsafe)]
  return [
    ...warningSheet([...warnings, ...unsafe], language),
    figuresSheet(set, language, surveys),
    indicatorsSheet(set, language)
  ]
}

/** What a program says of a workbook of figures when it opens it. */
export const figureFacts = (
  { authority, year }: FigureSet,
  { language = "sv" }: FiguresXlsxOptions
): WorkbookFacts => ({
  title: `${presentationWords(language)("sheet-figures")} ${year}: ${authority.name}`,
  creator: authority.name,
  language
})
