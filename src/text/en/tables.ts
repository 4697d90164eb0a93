import type { Sentence } from "../sentence.js"
import type { tables as swedish } from "../sv/tables.js"

/** Problems of tables that cannot be read, in English. */
export const tables: Record<keyof typeof swedish, Sentence> = {
  "missing-file": (f) => `The file ${f["file"]} is missing. Put it in the folder; it needs at least a header row.`,
  "unknown-file": (f) =>
    `The file ${f["file"]} is not part of the data set. Did you mean ${f["nearest"]}? Rename or remove the file.`,
  "duplicate-file": (f) => `The file ${f["file"]} is there more than once. Keep one of them.`,
  "answers-not-read-here": (f) =>
    `The file ${f["file"]} holds survey answers. They are not read here but by the survey command of a later version. Move the file out of the folder for now.`,
  "empty-file": (f) => `The file ${f["file"]} is empty. Write at least a header row or remove the file.`,
  "wrong-encoding": (f) => encodings[f["reason"] as string]?.(f) ?? "",
  "missing-column": (f) => `The column ${f["column"]} is missing in ${f["file"]}. Add it.`,
  "unknown-column": (f) =>
    `The column ${f["column"]} is not known. Did you mean ${f["nearest"]}? Correct the header or remove the column.`,
  "unnamed-column": (f) => `Column number ${f["number"]} has no header. Write a header or remove the column.`,
  "duplicate-column": (f) => `The column ${f["column"]} is there twice. Remove one of them.`,
  "unclosed-quote": () =>
    `A quotation mark opens on the row and is never closed. Close it, or double quotation marks in texts ("").`,
  "bad-quote": () =>
    `The row has a quotation mark in the wrong place. Quote the whole cell and double the marks in its text ("").`,
  "reading-stopped": (f) =>
    `Reading of ${f["file"]} stopped on this row, for too many rows of the file have wrong quotation marks. Correct them and read again.`,
  "too-few-cells": (f) =>
    `The row has ${f["cells"]} cells but the header row has ${f["expected"]}. Add the missing cells, also the empty ones.`,
  "too-many-cells": (f) =>
    `The row has ${f["cells"]} cells but the header row has ${f["expected"]}. Remove the extra ones, or quote texts${
      f["delimiter"] === "," ? " and decimal numbers" : ""
    } that hold the separator.`,
  "row-too-long": (f) =>
    `The row is ${f["characters"]} characters long, more than ${f["limit"]}. Check that no quotation mark is missing, and shorten the text.`,
  "bad-number": (f) =>
    `${f["column"]} must be a number. Write digits only, with a minus first if needed and one decimal sign.`,
  "thousands-separator": (f) =>
    `The number in ${f["column"]} has a thousands separator. Write it without, for instance 12345.6.`,
  "too-many-digits": (f) => `The number in ${f["column"]} has more digits than can be kept exactly. Round it.`,
  "bad-boolean": (f) => `${f["column"]} must be yes or no. Write ja, nej, true, false, 1 or 0.`,
  "bad-entries": (f) =>
    `${f["column"]} must be pairs of name and value, for instance name=value|other=value, each name once. Correct the cell.`,
  "sign-contradicts": (f) =>
    `The sign ${f["sign"]} in ${f["column"]} says that the number is missing, but ${f["other"]} of the same row says otherwise. Keep one of them.`,
  "not-one-row": (f) =>
    `${f["file"]} must have exactly one row below the header row, that of the authority, but has ${f["rows"]}. Add or remove rows.`
}

const encodings: Record<string, Sentence> = {
  "utf-16": (f) => `The file ${f["file"]} is encoded in UTF-16. Save it as "CSV UTF-8".`,
  spreadsheet: (f) => `The file ${f["file"]} is a workbook (xlsx or ods), not CSV. Save it as "CSV UTF-8".`,
  mixed: (f) => `The file ${f["file"]} mixes the encodings UTF-8 and Windows-1252. Save it anew as "CSV UTF-8".`,
  unknown: (f) => `The file ${f["file"]} has an unknown encoding. Save it as "CSV UTF-8".`
}
