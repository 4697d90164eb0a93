import { figureHeaders as en } from "../../src/text/en/figures.js"
import type { Language } from "../../src/text/sentence.js"
import { figureHeaders as sv } from "../../src/text/sv/figures.js"
import { guard } from "../tables/formula-guard.js"
import { type CsvSettings, csvSettings, type FiguresProfile } from "./csv-profile.js"
import { csvText } from "./csv-text.js"
import { type FigureColumn, figureColumns } from "./figure-columns.js"
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
}

const headersIn = { sv, en }

const cellText = ({ kind, cell }: FigureColumn, row: NamedFigure, { decimalSign }: CsvSettings): string => {
  const text = cell(row)
  if (kind === "number") return text.replace(".", decimalSign)
  return kind === "text" ? guard(text) : text
}

/** Writes figures as CSV: the header row and one row for each figure, in their order. */
export const figuresText = (
  set: FigureSet,
  { profile = "rfc4180", language = "sv" }: FiguresCsvOptions = {}
): string => {
  const settings = csvSettings(profile)
  const header = figureColumns.map((column) => headersIn[settings.headers][column.header])
  const rows = namedFigures(set, language).map((row) => figureColumns.map((column) => cellText(column, row, settings)))
  return csvText([header, ...rows], settings)
}
