import * as Result from "effect/Result"
import { findForbiddenCharacter } from "../../src/reporting/forbidden-character.js"
import { canonicalZip } from "../archive/canonical-zip.js"
import { DocumentError } from "../archive/document-error.js"
import { styledRow } from "./cell-style.js"
import { corePart, coreProperties, type WorkbookFacts, withCoreRelationship, withCoreType } from "./core-properties.js"
import { finishSheet, finishWorkbook } from "./finish-sheet.js"
import { withoutMarks } from "./shared-text.js"
import type { Sheet } from "./sheet.js"

/** Above this many rows the library needs more memory and time than a reader of a workbook has use for. */
const mostRows = 100_000

/** What a cell of Excel holds. */
const longestText = 32_767

/** The version that the workbooks are tested with. */
const version = "4.1.1"

const faultOfText = (text: string, path: string): DocumentError | undefined => {
  if (text.length > longestText) {
    return new DocumentError({ code: "text-too-long", facts: { path, length: text.length, limit: longestText } })
  }
  const forbidden = findForbiddenCharacter(text)
  if (forbidden === undefined) return undefined
  return new DocumentError({ code: "control-character", facts: { path, character: forbidden.character } })
}

const faultOfSheet = ({ name, rows }: Sheet): DocumentError | undefined => {
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      const fault = cell?.kind === "text" ? faultOfText(cell.text, `${name}, ${index + 1}`) : undefined
      if (fault !== undefined) return fault
    }
  }
  return undefined
}

/** Why sheets cannot be written; nothing when they can. */
const faultIn = (sheets: ReadonlyArray<Sheet>): DocumentError | undefined => {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows > mostRows) return new DocumentError({ code: "too-many-rows", facts: { rows, limit: mostRows } })
  return sheets.map(faultOfSheet).find((fault) => fault !== undefined)
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Finishes a part of a workbook; sheets are numbered in their order. */
const finished = (name: string, bytes: Uint8Array, sheets: ReadonlyArray<Sheet>): Uint8Array => {
  if (name === "xl/workbook.xml") return encoder.encode(finishWorkbook(decoder.decode(bytes), sheets))
  if (name === "xl/sharedStrings.xml") return encoder.encode(withoutMarks(decoder.decode(bytes)))
  if (name === "[Content_Types].xml") return encoder.encode(withCoreType(decoder.decode(bytes)))
  if (name === "_rels/.rels") return encoder.encode(withCoreRelationship(decoder.decode(bytes)))
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]
  const sheet = number === undefined ? undefined : sheets[Number(number) - 1]
  return sheet === undefined ? bytes : encoder.encode(finishSheet(decoder.decode(bytes), sheet))
}

type Library = typeof import("write-excel-file/universal")

const load = async (): Promise<Result.Result<Library, DocumentError>> => {
  try {
    return Result.succeed(await import("write-excel-file/universal"))
  } catch {
    return Result.fail(new DocumentError({ code: "missing-library", facts: { library: "write-excel-file", version } }))
  }
}

/** Writes sheets as a workbook; the same sheets give the same bytes. */
export const workbook = async (
  sheets: ReadonlyArray<Sheet>,
  facts: WorkbookFacts
): Promise<Result.Result<Uint8Array, DocumentError>> => {
  const fault = faultIn(sheets) ?? faultOfText(facts.title, corePart) ?? faultOfText(facts.creator, corePart)
  if (fault !== undefined) return Result.fail(fault)
  const library = await load()
  if (Result.isFailure(library)) return Result.fail(library.failure)
  const blob = await library.success
    .default(
      sheets.map(({ name, rows, widths, frozenRows }) => ({
        sheet: name,
        data: rows.map((row) => styledRow(row, widths)),
        columns: widths.map((width) => ({ width })),
        orientation: "landscape" as const,
        stickyRowsCount: frozenRows
      })),
      { fontFamily: "Arial", fontSize: 10 }
    )
    .toBlob()
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const added = { [corePart]: encoder.encode(coreProperties(facts)) }
  return Result.succeed(canonicalZip(bytes, (name, part) => finished(name, part, sheets), { added }))
}
