import * as Result from "effect/Result"
import type { Dataset } from "../../src/model/dataset.js"
import { decodeDatasetAt } from "../../src/model/decode-dataset.js"
import { DecodeError } from "../../src/model/decode-error.js"
import { orThrow } from "../../src/result/or-throw.js"
import { answerContext } from "./answers/answer-context.js"
import type { AnswerFile } from "./answers/answer-survey.js"
import { readAnswers } from "./answers/read-answers.js"
import { assemble, placeOfSpot, type ReadTables } from "./assemble.js"
import { decodeProblems } from "./decode-problems.js"
import { pickFiles } from "./pick-files.js"
import { type Places, placesOf } from "./places.js"
import { problemOrder, type TableProblem } from "./problem.js"
import { type ReadTable, readTable, type TableFile } from "./read-table.js"
import { reporter } from "./report.js"
import { tables } from "./table-columns.js"

const checkAuthority = ({ table, file, header, rows, whole }: ReadTable, problems: Array<TableProblem>): void => {
  if (header === undefined || !whole || rows.length === 1) return
  reporter(file, table.name, problems)("not-one-row", { row: rows[1]?.row ?? 1, facts: { rows: rows.length } })
}

const withAnswerPlaces = (places: Places, answers: Places[string]): Places =>
  Object.keys(answers).length === 0 ? places : { ...places, surveyTallies: { ...places["surveyTallies"], ...answers } }

interface ReadFolder {
  readonly read: ReadTables
  readonly answers: ReadonlyArray<AnswerFile>
}

const readFolder = (files: ReadonlyArray<TableFile>, problems: Array<TableProblem>): ReadFolder => {
  const picked = pickFiles(files, problems)
  const read = tables.map((table): ReadTable => {
    const file = picked.files.get(table)
    if (file !== undefined) return readTable(table, file, problems)
    return { table, file: table.file, rows: [], whole: !table.required && !picked.misnamed.has(table) }
  })
  return { read: new Map(read.map((table) => [table.table.name, table])), answers: picked.answers }
}

/**
 * Reads a data set from the files of its folder: CSV tables in UTF-8 or Windows-1252, with `;`, `,` or tab, decimal comma or
 * point, Swedish or English headers, columns in any order. The place of every row is kept in `places`, and how each file
 * was understood in `files`. `datapackage.json`, `manifest.json` and a README are passed over.
 *
 * Files of answers to surveys, `answers/ROUND.csv` and `answers/ROUND.json` with a row for each completed form or
 * `answers/ROUND.tally.json` with counted answers, are counted and become `surveyTallies`: of the answers nothing else is kept.
 * A round may have several, named `ROUND.PART`. The place of a tally is its question's column, never a respondent's row; only of
 * free texts that look personal it is the first such row, so that it can be found and taken away.
 *
 * **Details** Rows of `breaks.csv`, `evidence.csv` and `report-texts.csv` become parts of indicators, evaluations and reports;
 * their places have the keys `indicatorId/from`, `evaluationId/n` with n from 1, and `unitId/year/sectionId`. Problems that
 * only follow from other problems are left out.
 *
 * **Fails with** `DecodeError` that lists all problems of all files with file, row and column. Never throws.
 *
 * @example A folder that lacks its files
 * ```ts
 * const result = readTables([{ name: "unit.csv", bytes: new TextEncoder().encode("id,name\n") }])
 * Result.isFailure(result) && result.failure.issues.at(-1)?.facts["nearest"] // => "units.csv"
 * ```
 * @category tables
 */
export const readTables = (files: ReadonlyArray<TableFile>): Result.Result<Dataset, DecodeError> => {
  const problems: Array<TableProblem> = []
  const { read, answers } = readFolder(files, problems)
  const authority = read.get("authority")
  if (authority !== undefined) checkAuthority(authority, problems)
  const assembled = assemble(read)
  const decoded = decodeDatasetAt(assembled.input, (path) => {
    const spot = assembled.spotOf(path)
    return spot && placeOfSpot(spot)
  })
  problems.push(...decodeProblems(read, assembled, Result.isFailure(decoded) ? decoded.failure.issues : []))
  const counted = readAnswers(answers, answerContext(read, problems), problems)
  if (problems.length > 0) {
    return Result.fail(new DecodeError({ issues: problems.sort(problemOrder).map(({ issue }) => issue) }))
  }
  const sources = [...read.values()].flatMap(({ source }) => (source === undefined ? [] : [source]))
  return Result.map(decoded, (dataset) => ({
    ...dataset,
    surveyTallies: [...dataset.surveyTallies, ...counted.tallies],
    places: withAnswerPlaces(placesOf(read), counted.places),
    files: [...sources, ...counted.sources]
  }))
}

/**
 * Reads like {@link readTables} and throws its `DecodeError`.
 *
 * @category tables
 */
export const readTablesOrThrow = orThrow(readTables)
