import { figureHeaders as en, unsafeLine as unsafeEn } from "../../src/text/en/figures.js"
import type { Language } from "../../src/text/sentence.js"
import { figureHeaders as sv, unsafeLine as unsafeSv } from "../../src/text/sv/figures.js"
import { guard } from "../tables/formula-guard.js"
import { type CsvSettings, csvSettings, type FiguresProfile } from "./csv-profile.js"
import { csvText } from "./csv-text.js"
import { type FigureColumn, figureColumns, surveyColumns } from "./figure-columns.js"
import { type FigureSet, type NamedFigure, namedFigures } from "./named-figures.js"

/**
 * How figures are written as CSV.
 *
 * @category export
 */
export interface FiguresCsvOptions {
  /** Separator, decimal sign and headers; absent: `rfc4180`. */
  readonly profile?: FiguresProfile
  /** Language of the name of the group `all`; absent: Swedish. Headers follow the profile, other names the data. */
  readonly language?: Language
  /**
   * Whether columns on surveys follow: `lower` and `upper` limit of the 95 % interval, `invited`, and `response_rate` 0–1; absent: no.
   */
  readonly surveys?: boolean
}

const headersIn = { sv, en }

const unsafeLine = { sv: unsafeSv, en: unsafeEn }

const cellText = ({ kind, cell }: FigureColumn, row: NamedFigure, { decimalSign }: CsvSettings): string => {
  const text = cell(row)
  if (kind === "number") return text.replace(".", decimalSign)
  return kind === "text" ? guard(text) : text
}

/** Writes figures as CSV: the header row and one row for each figure, in their order. */
export const figuresText = (
  set: FigureSet,
  { profile = "rfc4180", language = "sv", surveys = false }: FiguresCsvOptions = {}
): string => {
  const settings = csvSettings(profile)
  const columns = surveys ? [...figureColumns, ...surveyColumns] : figureColumns
  const header = columns.map((column) => headersIn[settings.headers][column.header])
  const rows = namedFigures(set, language).map((row) => columns.map((column) => cellText(column, row, settings)))
  const reason = set.allowedUnsafe
  // A line of its own before the header: whoever reads the file by program must notice it too.
  const warning = reason === undefined ? [] : [[unsafeLine[language](reason)]]
  return csvText([...warning, header, ...rows], settings)
}
