import { quotable } from "../../../src/model/personal-number.js"
import type { SourceFile } from "../../../src/model/source-file.js"
import type { SourceRef } from "../../../src/model/source-ref.js"
import type { SurveyTally } from "../../../src/model/survey-tally.js"
import { combineSurveyTallies } from "../../../src/surveys/combine-survey-tallies.js"
import { byCodePoint } from "../../../src/text/code-point-order.js"
import { nearestName } from "../nearest-name.js"
import type { TableProblem } from "../problem.js"
import { reporter } from "../report.js"
import type { AnswerContext } from "./answer-context.js"
import { cycleOfStem } from "./answer-file-name.js"
import type { AnswerFile, AskedCycle, CountedFile } from "./answer-survey.js"
import { countAnswerFile } from "./count-answer-file.js"

/** The answers of all files, counted. */
export interface ReadAnswers {
  readonly tallies: ReadonlyArray<SurveyTally>
  readonly places: Readonly<Record<string, SourceRef>>
  readonly sources: ReadonlyArray<SourceFile>
}

/** Finds the round of a file and its questions, and tells why there are none. */
const askedCycle = (
  { file: { name }, stem }: AnswerFile,
  { cycles, allCycles, questionsOf, nodes, talliedIn }: AnswerContext,
  problems: Array<TableProblem>
): AskedCycle | undefined => {
  const report = reporter(quotable(name), undefined, problems)
  const id = cycleOfStem(stem, cycles.keys())
  if (id === undefined) {
    const nearest = cycles.size === 0 ? "" : nearestName(stem, [...cycles.keys()])
    if (allCycles) report("answers-without-cycle", { row: 1, facts: { cycle: quotable(stem), nearest } })
    return undefined
  }
  const other = talliedIn.get(id)
  if (other !== undefined) report("answers-counted-twice", { row: 1, facts: { cycle: id, other } })
  const cycle = cycles.get(id)
  if (cycle === undefined) return undefined
  const { questionnaireId: questionnaire } = cycle
  const questions = questionsOf(questionnaire)
  if (questions?.length === 0) report("answers-without-questions", { row: 1, facts: { cycle: id, questionnaire } })
  return questions === undefined || questions.length === 0 ? undefined : { cycle, questions, nodes }
}

/**
 * Reads all files of answers, counts them and forgets them. Parts of a round are added; each tally's place is its question's
 * column in the first file that has it, and of free texts that look personal the first of those.
 */
export const readAnswers = (
  files: ReadonlyArray<AnswerFile>,
  context: AnswerContext,
  problems: Array<TableProblem>
): ReadAnswers => {
  const told = new Set<string>()
  const tellOnce = (problem: TableProblem): void => {
    const key = problem.issue.path.join("/")
    if (!told.has(key)) problems.push(problem)
    told.add(key)
  }
  const counted = [...files]
    .sort((a, b) => byCodePoint(a.file.name, b.file.name))
    .flatMap((file): ReadonlyArray<CountedFile> => {
      const asked = askedCycle(file, context, problems)
      return asked === undefined ? [] : [countAnswerFile(file, asked, problems, tellOnce)]
    })
  const firstOf = (places: ReadonlyArray<ReadonlyMap<string, SourceRef>>) =>
    Object.fromEntries([...places].reverse().flatMap((place) => [...place]))
  return {
    tallies: combineSurveyTallies(
      counted.flatMap(({ tallies }) => tallies),
      []
    ),
    places: { ...firstOf(counted.map(({ columns }) => columns)), ...firstOf(counted.map(({ personal }) => personal)) },
    sources: counted.flatMap(({ source }) => source ?? [])
  }
}
