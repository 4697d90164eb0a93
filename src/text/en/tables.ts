import type { Sentence } from "../sentence.js"
import type { tables as swedish } from "../sv/tables.js"

/** Problems of tables that cannot be read, in English. */
export const tables: Record<keyof typeof swedish, Sentence> = {
  "missing-file": (f) => `The file ${f["file"]} is missing. Put it in the folder; it needs at least a header row.`,
  "unknown-file": (f) =>
    `The file ${f["file"]} is not part of the data set. Did you mean ${f["nearest"]}? Rename or remove the file.`,
  "duplicate-file": (f) => `The file ${f["file"]} is there more than once. Keep one of them.`,
  "unknown-answer-file": (f) =>
    `The file ${f["file"]} is no file of answers that can be read. Save answers as CSV or JSON directly in the folder answers, or move the file.`,
  "answers-without-cycle": (f) =>
    `The file ${f["file"]} belongs to the survey round ${f["cycle"]}, which is not in survey-cycles.csv. ${
      f["nearest"] === "" ? "Add the round" : `Did you mean ${f["nearest"]}? Rename the file`
    } or remove the file.`,
  "answers-without-questions": (f) =>
    `The file ${f["file"]} has answers of the survey round ${f["cycle"]}, but the questionnaire ${f["questionnaire"]} has no questions in questions.csv. Add the questions.`,
  "answers-counted-twice": (f) =>
    `The survey round ${f["cycle"]} stands both in ${f["file"]} and in ${f["other"]}, so that its answers would be counted twice. Remove the round in one of the places.`,
  "unknown-answer-unit": (f) =>
    `${f["column"]} points at the unit ${f["unit"]}, which does not exist.${
      f["nearest"] === "" ? "" : ` Did you mean ${f["nearest"]}?`
    } Correct the id or add the unit to units.csv.`,
  "too-many-groups": (f) =>
    `The column ${f["column"]} has more than ${f["limit"]} different values, so that it hardly says which group answers. Correct the group column in survey-cycles.csv.`,
  "answer-not-single": (f) =>
    `${f["column"]} has several answers. Write each alternative as a question of its own with one answer, or take the question out of the file.`,
  "answers-no-json": (f) => `The answer cannot be read as JSON. Save ${f["file"]} anew from the survey tool.`,
  "answers-no-list": (f) =>
    `${f["file"]} must be a list in JSON with one object for each completed form. Save the answers anew from the survey tool.`,
  "tally-does-not-fit": (f) =>
    `Counted answers to the question ${f["question"]} in the round ${f["cycle"]} do not agree with the round and scale of the file itself. Write the file anew with skolkvalitet survey --partial.`,
  "tally-of-other-round": (f) =>
    `The file ${f["file"]} has answers of the round ${f["found"]} with the form ${f["foundQuestionnaire"]}, not of ${f["cycle"]} with ${f["questionnaire"]}. Correct the file's name, or count the answers anew.`,
  "tally-of-other-questions": (f) =>
    `The answers in ${f["file"]} were counted on another scale for the question ${f["question"]} than the one in questions.csv. Correct questions.csv in one of the places and count the answers anew.`,
  "more-answer-problems": (f) =>
    `${f["file"]} has ${f["total"]} problems, and the first ${f["shown"]} are shown. Correct them and read again.`,
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
