import { unguard } from "../tables/formula-guard.js"
import { wholeRows } from "./csv-records.js"
import { figureLabels } from "./figure-labels.js"
import { type FaultsOfFile, type FileReader, hasEnding } from "./publication-file.js"
import { figureRows, isBasesFile } from "./read-figures-csv.js"
import { printedNumber } from "./told-figure.js"

interface ToldBase {
  readonly place: string
  readonly figure: string
  readonly text: string
}

const basesOf = (told: ReadonlyArray<ToldBase>, field: string, { tell }: FaultsOfFile): ReadonlyMap<string, number> => {
  const bases = new Map<string, number>()
  for (const { place, figure, text } of told) {
    const base = printedNumber(text) ?? undefined
    if (figureLabels(figure) === undefined) tell("not-a-figure-id", place, { text: figure })
    else if (bases.has(figure)) tell("repeated-figure", place, { figure })
    else if (base === undefined) tell("not-a-number", `${place}:${field}`, { field, text })
    else bases.set(figure, Number(base) + 0)
  }
  return bases
}

/** Reads bases that are known from elsewhere, such as enrolment: a file with the columns of figure id and denominator only. */
export const readBases: FileReader = (file, faults) => {
  const opened = hasEnding(file, "csv") ? figureRows(file.text) : undefined
  if (opened === undefined || !isBasesFile(opened)) return undefined
  const { header } = opened
  const idAt = header.findIndex((name) => name.endsWith("_id"))
  const baseAt = 1 - idAt
  const told = wholeRows(opened, faults).map(({ row, cells }) => ({
    place: String(row),
    figure: unguard(cells[idAt] ?? ""),
    text: cells[baseAt] ?? ""
  }))
  return { bases: [...basesOf(told, header[baseAt] ?? "", faults)] }
}
