import { presentation as presentationEn } from "../../src/text/en/presentation.js"
import { reports as reportsEn } from "../../src/text/en/reports.js"
import type { Sentence } from "../../src/text/sentence.js"
import { presentation as presentationSv } from "../../src/text/sv/presentation.js"
import { reports as reportsSv } from "../../src/text/sv/reports.js"
import type { DocumentTable, ReadDocument } from "./document-table.js"
import { figureLabels } from "./figure-labels.js"
import type { Audience, FaultsOfFile, ToldByFile } from "./publication-file.js"
import { publishedFigures, type ToldFigure } from "./told-figure.js"

type Labels = Readonly<Record<keyof typeof presentationSv, string>>

/** A language that documents are written in: how it names columns, states and audiences, and how it writes numbers. */
interface DocumentLanguage {
  readonly labels: Labels
  /** The code of each state by its words. */
  readonly states: ReadonlyMap<string, string>
  /** The words before and after the name of an indicator, in the caption of its basis. */
  readonly aroundIndicator: readonly [before: string, after: string]
  readonly plainNumber: (text: string) => string
}

const labelsOf = (texts: Readonly<Record<keyof typeof presentationSv, Sentence>>): Labels =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text({})])) as Labels

const statePrefix = "status-"

const statesOf = (texts: Readonly<Record<string, Sentence>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      key.startsWith(statePrefix) ? [[text({}), key.slice(statePrefix.length)] as const] : []
    )
  )

const around = (caption: Sentence): readonly [before: string, after: string] => {
  const [before = "", after = ""] = caption({ indicator: "\u0000" }).split("\u0000")
  return [before, after]
}

const languages: ReadonlyArray<DocumentLanguage> = [
  {
    labels: labelsOf(presentationSv),
    states: statesOf(reportsSv),
    aroundIndicator: around(presentationSv["basis-caption"]),
    plainNumber: (text) =>
      text
        .replace(/[\u00a0\u202f ]/g, "")
        .replace("\u2212", "-")
        .replace(",", ".")
  },
  {
    labels: labelsOf(presentationEn),
    states: statesOf(reportsEn),
    aroundIndicator: around(presentationEn["basis-caption"]),
    plainNumber: (text) => text.replace(/,/g, "").replace("\u2212", "-")
  }
]

const fields = [
  ["basis-figure", "id"],
  ["basis-status", "status"],
  ["basis-value", "value"],
  ["basis-numerator", "numerator"],
  ["basis-denominator", "denominator"],
  ["basis-units", "units"],
  ["basis-units-expected", "unitsExpected"],
  ["basis-change", "change"],
  ["basis-lower", "lower"],
  ["basis-upper", "upper"]
] as const

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

/** The number at the beginning of a cell, in the signs of a language; empty where none stands. */
const numberIn = (cell: string, { plainNumber }: DocumentLanguage): string => {
  const [first = ""] = /^[-\u2212]?\d[\d\u00a0\u202f]*(?:,\d{3})*(?:[.,]\d+)?(?![\w%~])/.exec(cell) ?? []
  const plain = plainNumber(first)
  return isNumber(plain) ? plain : ""
}

/** A figure of a basis table, with the row and column in which another table shows it. */
interface BasisFigure {
  readonly figure: ToldFigure
  readonly indicator: string
  readonly row: string
  readonly period: string
}

const isBasis = ({ header }: DocumentTable, { labels }: DocumentLanguage): boolean =>
  header.includes(labels["basis-figure"]) && header.includes(labels["basis-status"])

/** The indicator of a basis table: in a column of its own, else in the words that name the table. */
const indicatorIn = (
  { header, caption }: DocumentTable,
  row: ReadonlyArray<string>,
  { labels, aroundIndicator: [before, after] }: DocumentLanguage
): string => {
  const at = header.indexOf(labels["column-indicator"])
  if (at >= 0) return row[at] ?? ""
  return caption.startsWith(before) ? caption.slice(before.length, caption.length - after.length) : caption
}

const basisFigures = (table: DocumentTable, place: string, language: DocumentLanguage): ReadonlyArray<BasisFigure> =>
  table.rows.map((row, index) => {
    const cell = (label: string): string => row[table.header.indexOf(label)] ?? ""
    const told = Object.fromEntries(
      fields.map(([key, field]) => {
        const text = cell(language.labels[key])
        if (field === "id") return [field, text]
        return [field, field === "status" ? (language.states.get(text) ?? "") : numberIn(text, language)]
      })
    ) as Record<(typeof fields)[number][1], string>
    const labels = figureLabels(told.id) ?? { indicatorId: "", nodeId: "", period: "", groupId: "" }
    return {
      figure: { place: `${place}:${index + 1}`, level: "", ...labels, ...told },
      indicator: indicatorIn(table, row, language),
      row: cell(language.labels["basis-row"]),
      period: cell(language.labels["basis-period"])
    }
  })

/** The figures that tables show in their cells; each is told a second time, with the value that stands there. */
const shownFigures = (
  tables: ReadonlyArray<DocumentTable>,
  basis: ReadonlyArray<BasisFigure>,
  language: DocumentLanguage,
  { tell }: FaultsOfFile
): ReadonlyArray<ToldFigure> => {
  const waiting = new Map<string, Array<BasisFigure>>()
  const keyOf = (...parts: ReadonlyArray<string>): string => JSON.stringify(parts)
  for (const one of basis) {
    const key = keyOf(one.indicator, one.row, one.period)
    const others = waiting.get(key)
    if (others === undefined) waiting.set(key, [one])
    else others.push(one)
  }
  const rowLabel = language.labels["column-row"]
  const indicators = [...new Set(basis.map(({ indicator }) => indicator))].sort((a, b) => b.length - a.length)
  return tables
    .filter(({ header }) => header[0] === rowLabel)
    .flatMap(({ caption, header, rows }) => {
      const indicator = indicators.find((name) => caption.startsWith(`${name} (`)) ?? ""
      return rows.flatMap((row, at) =>
        header.slice(1).flatMap((period, column) => {
          const shown = row[column + 1] ?? ""
          const place = `${caption}/${at + 1}/${period}`
          const found = waiting.get(keyOf(indicator, row[0] ?? "", period))?.shift()
          if (found !== undefined) return [{ ...found.figure, place, value: numberIn(shown, language) }]
          if (numberIn(shown, language) !== "") tell("number-without-basis", place, { text: shown })
          return []
        })
      )
    })
}

/** What follows a label in the texts of a document: on its line, or on the next. */
const afterLabel = (texts: ReadonlyArray<string>, label: string): string | undefined => {
  const at = texts.findIndex((text) => text === label || text.startsWith(`${label}:`))
  if (at < 0) return undefined
  const rest = (texts[at] ?? "").slice(label.length).replace(/^:\s*/, "")
  return rest === "" ? texts[at + 1] : rest
}

const audiences: ReadonlyArray<Audience> = ["public", "internal"]

const audienceIn = (texts: ReadonlyArray<string>, { labels }: DocumentLanguage): Audience | undefined => {
  const words = afterLabel(texts, labels.audience)
  return audiences.find((name) => labels[`audience-${name}`] === words)
}

/**
 * What a report for people tells: the basis of its figures, and what its tables show of them. A cell that shows another number than
 * its basis is a problem, as is a number that has none.
 */
export const toldByDocument = (
  { tables, texts }: ReadDocument,
  file: string,
  faults: FaultsOfFile
): ToldByFile | undefined => {
  const language = languages.find((one) => tables.some((table) => isBasis(table, one)))
  if (language === undefined) return undefined
  const basis = tables
    .filter((table) => isBasis(table, language))
    .flatMap((table) => basisFigures(table, table.caption, language))
  const shown = shownFigures(tables, basis, language, faults)
  const all = [...basis.map(({ figure }) => figure), ...shown]
  const audience = audienceIn(texts, language)
  const policy = afterLabel(texts, language.labels.policy)
  return {
    figures: publishedFigures(all, { file, nameOf: (field) => field, mayRepeat: true, hasLevels: false }, faults),
    ...(audience === undefined ? {} : { audience }),
    ...(policy === undefined ? {} : { policy })
  }
}
