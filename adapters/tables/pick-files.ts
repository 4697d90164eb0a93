import { quotable } from "../../src/model/personal-number.js"
import { answerFileName, isInAnswers } from "./answers/answer-file-name.js"
import type { AnswerFile } from "./answers/answer-survey.js"
import { headerName } from "./header-name.js"
import { isLikely, nearestName } from "./nearest-name.js"
import type { TableProblem } from "./problem.js"
import type { TableFile } from "./read-table.js"
import { reporter } from "./report.js"
import type { Table } from "./table.js"
import { tables } from "./table-columns.js"

/** The files of a folder by the table they hold. */
export interface PickedFiles {
  readonly files: ReadonlyMap<Table, TableFile>
  /** The files of answers. */
  readonly answers: ReadonlyArray<AnswerFile>
  /** Tables that are not there but may stand in a file with a wrong name. */
  readonly misnamed: ReadonlySet<Table>
}

const companions = new Set(["datapackage.json", "manifest.json", "readme.md", "readme.txt"])
const tableOf = new Map(tables.map((table) => [table.file, table]))

// "enheter.csv" is meant for units.csv, though the two are written nothing alike.
const guesses = new Map(
  tables.flatMap((table) => [
    [table.file, table] as const,
    [`${headerName(table.title.sv).replaceAll("_", "-")}.csv`, table] as const
  ])
)

const nearestTable = (name: string): readonly [near: string, table: Table | undefined] => {
  const near = nearestName(name, [...guesses.keys()])
  return [near, guesses.get(near)]
}

/** Tells of a file that holds no table, and gives the table that it is likely meant for. */
const tellUnknown = (file: TableFile, problems: Array<TableProblem>): Table | undefined => {
  const report = reporter(quotable(file.name), undefined, problems)
  const [near, table] = nearestTable(file.name)
  report("unknown-file", { row: 1, facts: { nearest: table?.file ?? near } })
  return isLikely(file.name, near) ? table : undefined
}

/** Finds the files of answers and tells which are none or there twice. */
const pickAnswers = (given: ReadonlyArray<TableFile>, problems: Array<TableProblem>): ReadonlyArray<AnswerFile> => {
  const taken = new Set<string>()
  return given.flatMap((file): ReadonlyArray<AnswerFile> => {
    if (companions.has(file.name.toLowerCase().slice("answers/".length))) return []
    const report = reporter(quotable(file.name), undefined, problems)
    const parts = answerFileName(file.name)
    const part = parts && `${parts.form} ${parts.stem}`
    if (parts === undefined || part === undefined) report("unknown-answer-file", { row: 1 })
    else if (taken.has(part)) report("duplicate-file", { row: 1 })
    else {
      taken.add(part)
      return [{ file, ...parts }]
    }
    return []
  })
}

/** Finds the file of each table and tells which files are missing, unknown or there twice. */
export const pickFiles = (given: ReadonlyArray<TableFile>, problems: Array<TableProblem>): PickedFiles => {
  const files = new Map<Table, TableFile>()
  const likely = new Set<Table | undefined>()
  for (const file of given.filter((one) => !isInAnswers(one.name))) {
    const name = file.name.toLowerCase()
    const table = tableOf.get(name)
    if (companions.has(name)) continue
    if (table === undefined) likely.add(tellUnknown(file, problems))
    else if (files.has(table)) reporter(file.name, table.name, problems)("duplicate-file", { row: 1 })
    else files.set(table, file)
  }
  const misnamed = new Set(tables.filter((table) => likely.has(table) && !files.has(table)))
  for (const table of tables) {
    if (!table.required || files.has(table) || misnamed.has(table)) continue
    reporter(table.file, table.name, problems)("missing-file", { row: 1 })
  }
  const answers = pickAnswers(
    given.filter(({ name }) => isInAnswers(name)),
    problems
  )
  return { files, answers, misnamed }
}
