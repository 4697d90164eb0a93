import type { Question } from "../../../src/model/question.js"
import type { SourceFile } from "../../../src/model/source-file.js"
import type { SourceRef } from "../../../src/model/source-ref.js"
import type { SurveyCycle } from "../../../src/model/survey-cycle.js"
import type { SurveyTally } from "../../../src/model/survey-tally.js"
import type { AnswerRow } from "../../../src/surveys/answer-row.js"
import type { TableFile } from "../read-table.js"
import type { AnswerColumns } from "./answer-columns.js"
import type { PlacedQuestion } from "./answer-context.js"
import type { AnswerFileName } from "./answer-file-name.js"
import type { AnswerReport } from "./answer-report.js"
import type { PersonalTexts, Respondents } from "./answer-respondents.js"

/** What reading one file of answers needs to know and tells. */
export interface AnswerSurvey {
  /** The file's name as it was given. */
  readonly file: string
  readonly cycle: SurveyCycle
  readonly questions: ReadonlyArray<Question>
  readonly columns: AnswerColumns
  readonly who: Respondents
  readonly personal: PersonalTexts
  readonly report: AnswerReport
}

/** A file of answers, to be read row by row. */
export interface ReadAnswerFile {
  readonly rows: Iterable<AnswerRow>
  /** The column that a question stands in, after the rows were read. */
  readonly columnOf: (questionId: string) => { readonly at: number; readonly name: string } | undefined
  /** How the file was understood, after the rows were read. */
  readonly source: () => SourceFile
}

/** A file of answers with its name taken apart. */
export interface AnswerFile extends AnswerFileName {
  readonly file: TableFile
}

/** A survey round with its questions and the nodes that can have answered. */
export interface AskedCycle {
  readonly cycle: SurveyCycle
  readonly questions: ReadonlyArray<PlacedQuestion>
  /** `undefined` when problems of other tables leave them unsure. */
  readonly nodes: ReadonlySet<string> | undefined
}

/** What was counted in one file, and where it stands. */
export interface CountedFile {
  readonly tallies: ReadonlyArray<SurveyTally>
  /** Places of the columns, by key. */
  readonly columns: ReadonlyMap<string, SourceRef>
  /** Places of the first free texts that look personal, by key. */
  readonly personal: ReadonlyMap<string, SourceRef>
  readonly source?: SourceFile
}
