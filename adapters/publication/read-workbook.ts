import type { DocumentTable } from "./document-table.js"
import { officeParts } from "./office-part.js"
import { type FileReader, hasEnding, type PublicationBytes } from "./publication-file.js"
import { readFiguresCsv } from "./read-figures-csv.js"
import { toldByDocument } from "./told-by-document.js"
import { type SheetRows, sheetsIn } from "./workbook-sheets.js"

/** The first row names the sheet's table, the first row of several cells its columns. */
const tableOf = (rows: SheetRows): DocumentTable => {
  const at = rows.findIndex((cells) => cells.filter((text) => text !== "").length > 1)
  return { caption: rows[0]?.[0] ?? "", header: rows[at] ?? [], rows: at < 0 ? [] : rows.slice(at + 1) }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A sheet of figures is a table of figures like any other. */
const asCsv = (rows: SheetRows): string => {
  const width = rows[0]?.length ?? 0
  return rows.map((cells) => Array.from({ length: width }, (_, at) => quoted(cells[at] ?? "")).join(",")).join("\r\n")
}

const isFigures = ([header]: SheetRows): boolean => header?.[0] === "figure_id" || header?.[0] === "siffra_id"

/** Reads a workbook: figures, or the tables of a report. */
export const readWorkbook: FileReader<PublicationBytes> = (file, faults, names) => {
  if (!hasEnding(file, "xlsx")) return undefined
  const parts = officeParts(file.bytes, faults)
  if (parts === undefined) return undefined
  const sheets = sheetsIn(parts)
  const figures = sheets.find(isFigures)
  if (figures !== undefined) {
    const told = readFiguresCsv({ name: `${file.name}.csv`, text: asCsv(figures) }, faults, names)
    return told?.figures === undefined
      ? told
      : { ...told, figures: told.figures.map((figure) => ({ ...figure, file: file.name })) }
  }
  return toldByDocument({ tables: sheets.map(tableOf), texts: sheets.flat(2) }, file.name, faults)
}
