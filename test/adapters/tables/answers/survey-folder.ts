import { type DecodeIssue, Result, type SurveyTally } from "skolkvalitet"
import { readTables, readTablesOrThrow, type TableFile } from "skolkvalitet/tables"
import { file, folder } from "../sample-folder.js"

/** Lines of a file. */
export const lines = (...rows: ReadonlyArray<string>): string => `${rows.join("\n")}\n`

const cycleHeader =
  "id,kind,name,questionnaire_id,respondent_group,interval_years,opens_on,closes_on,state,anonymous,minimum_base"

/** One round of guardians, with two more columns for exports. */
export const cycles = (unitColumn = "", groupColumn = ""): string =>
  lines(
    `${cycleHeader},unit_column,group_column`,
    `vår-25,user,Våren 2025,f1,guardians,1,2025-02-01,2025-03-15,closed,ja,5,${unitColumn},${groupColumn}`
  )

const questionHeader = "id,questionnaire_id,text,kind,minimum,maximum,reversed,dont_know_codes,dont_know"

/** A scale with "do not know", another scale, and a free text. */
export const questions = lines(
  questionHeader,
  "trivs,f1,Mitt barn trivs.,scale,1,4,nej,9,exclude",
  "lugn,f1,Det är lugnt.,scale,1,5,nej,,exclude",
  "mer,f1,Annat?,open,,,nej,,exclude"
)

/** The same questions as a survey tool names and spells them. */
export const exportedQuestions = lines(
  `${questionHeader},answer_column,answer_labels`,
  "trivs,f1,Mitt barn trivs.,scale,1,4,nej,9,exclude,G02Q01,Inte alls|Lite|Ganska|Helt|Vet ej",
  "lugn,f1,Det är lugnt.,scale,1,5,nej,,exclude,G02Q02[SQ001],",
  "mer,f1,Annat?,open,,,nej,,exclude,G03Q01,"
)

type Changes = Readonly<Record<string, string | undefined>>

/** The sample folder with the round, its questions and files of answers. */
export const surveyFolder = (changes: Changes): ReadonlyArray<TableFile> => {
  const all: Changes = { "survey-cycles.csv": cycles(), "questions.csv": questions, ...changes }
  const answers = Object.entries(all).filter(([name]) => name.startsWith("answers"))
  const tables = Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith("answers")))
  return [...folder(tables), ...answers.flatMap(([name, text]) => (text === undefined ? [] : [file(name, text)]))]
}

/** A tally in one line, for instance `skola-1/guardians/trivs 0,1,0,2 +1 -3`: don't know after `+`, missing after `-`. */
export const tallyLine = (tally: SurveyTally): string => {
  const { unitId, respondentGroup, questionId, counts, nonSubstantive, missing, personalDetails } = tally
  const personal = personalDetails === undefined ? "" : ` *${personalDetails}`
  return `${unitId}/${respondentGroup}/${questionId} ${counts.join(",")} +${nonSubstantive} -${missing}${personal}`
}

/** The tallies of a folder, a line each. */
export const talliesOf = (files: ReadonlyArray<TableFile>): ReadonlyArray<string> =>
  readTablesOrThrow(files).surveyTallies.map(tallyLine)

/** All problems. */
export const issuesIn = (changes: Changes): ReadonlyArray<DecodeIssue> => {
  const result = readTables(surveyFolder(changes))
  return Result.isFailure(result) ? result.failure.issues : []
}

/** Place and code of every problem. */
export const problemsIn = (changes: Changes): ReadonlyArray<string> =>
  issuesIn(changes).map(({ place, code }) => {
    const column = place?.column === undefined ? "" : `:${place.column}`
    return `${place?.file}:${place?.row}${column} ${code}`
  })
