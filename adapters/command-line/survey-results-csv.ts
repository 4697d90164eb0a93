import type { Estimate } from "../../src/result/estimate.js"
import type { Interval } from "../../src/statistics/interval.js"
import { plainDecimal } from "../../src/statistics/plain-decimal.js"
import type { ScaleSummary } from "../../src/statistics/summarise-tally.js"
import type { IndexResult } from "../../src/surveys/index-result.js"
import type { ResultPlace } from "../../src/surveys/node-answers.js"
import type { ParticipationResult } from "../../src/surveys/participation-result.js"
import type { QuestionResult } from "../../src/surveys/question-result.js"
import type { SurveyChange } from "../../src/surveys/survey-change.js"
import type { SurveyResults } from "../../src/surveys/survey-results.js"
import { csvProfiles } from "../csv/csv-profile.js"
import { csvText } from "../csv/csv-text.js"
import { type InternalText, internalText } from "../csv/internal-text.js"
import { guard } from "../tables/formula-guard.js"

/** The columns of survey results: one row for each measure of each question or index at each node and group. */
export const surveyResultColumns = [
  "cycle_id",
  "period",
  "level",
  "node_id",
  "group_id",
  "subject",
  "subject_id",
  "measure",
  "code",
  "value",
  "lower",
  "upper",
  "reason",
  "base",
  "note"
] as const

/** One measure. */
interface Measure {
  readonly name: string
  readonly value: Estimate
  readonly interval?: Interval
  /** The code that a count or share is of. */
  readonly code?: number
  /** Answers that the value is made of. */
  readonly base?: number
  readonly note?: ReadonlyArray<string>
}

/** What measures are of. */
interface Subject {
  readonly place: ResultPlace
  readonly subject: "participation" | "question" | "index"
  readonly id: string
  readonly measures: ReadonlyArray<Measure>
}

const count = (name: string, value: number): Measure => ({ name, value: { value } })

const snakeCase = (name: string): string => name.replace(/[A-Z]+/g, (letters) => `_${letters.toLowerCase()}`)

const participationMeasures = (result: ParticipationResult): ReadonlyArray<Measure> => [
  { name: "invited", value: result.invited, note: result.basis === undefined ? [] : [result.basis] },
  count("questionnaires", result.questionnaires),
  { name: "response_rate", value: result.responseRate, note: result.warnings },
  ...Object.entries(result.rates).map(([name, value]) => ({ name: name.toLowerCase(), value }))
]

const changeMeasures = (change: SurveyChange | undefined): ReadonlyArray<Measure> => {
  if (change === undefined) return []
  const { cycleId, value, interval, breaks, sameUnits } = change
  return [{ name: "change", value, interval, note: [cycleId, ...breaks, ...(sameUnits ? [] : ["other-units"])] }]
}

const summaryMeasures = (summary: ScaleSummary): ReadonlyArray<Measure> => {
  const { base, interval, topInterval, bottomInterval } = summary
  const measure = (name: keyof ScaleSummary & string, value: Estimate, box?: Interval): Measure => ({
    name: snakeCase(name),
    value,
    base,
    ...(box === undefined ? {} : { interval: box })
  })
  return [
    count("missing", summary.missing),
    count("dont_know", summary.nonSubstantive),
    { name: "dont_know_share", value: summary.nonSubstantiveShare, base: summary.answered },
    measure("mean", summary.mean, interval),
    measure("standardDeviation", summary.standardDeviation),
    measure("standardError", summary.standardError),
    measure("median", summary.median),
    measure("index10", summary.index10),
    measure("index100", summary.index100),
    measure("topShare", summary.topShare, topInterval),
    measure("bottomShare", summary.bottomShare, bottomInterval)
  ]
}

const questionMeasures = (result: QuestionResult, minimum: number): ReadonlyArray<Measure> => [
  count("questionnaires", result.questionnaires),
  count("answered", result.answered),
  { name: "item_response_rate", value: result.itemResponseRate, base: result.questionnaires },
  ...result.counts.map((value, step) => ({ ...count("count", value), code: minimum + step })),
  ...result.shares.map((value, step) => ({ name: "share", value, code: minimum + step })),
  ...(result.summary === undefined ? [] : summaryMeasures(result.summary)),
  ...changeMeasures(result.change)
]

const indexMeasures = ({ value, interval, base, missingQuestionIds, change }: IndexResult): ReadonlyArray<Measure> => [
  { name: "value", value, interval, base, note: missingQuestionIds.map((id) => `without ${id}`) },
  ...changeMeasures(change)
]

const exact = (value: number | null | undefined): string => (value == null ? "" : plainDecimal(value))

const reasonOf = ({ value, interval }: Measure): string => {
  if (value.value === null) return value.reason
  return interval?.lower.value === null ? interval.lower.reason : ""
}

/** The results in the order in which they come, participation first, made one by one. */
function* subjectsOf(results: SurveyResults, minimumOf: ReadonlyMap<string, number>): Generator<Subject> {
  for (const result of results.participation) {
    yield { place: result, subject: "participation", id: "", measures: participationMeasures(result) }
  }
  for (const result of results.questions) {
    const measures = questionMeasures(result, minimumOf.get(result.questionId) ?? 0)
    yield { place: result, subject: "question", id: result.questionId, measures }
  }
  for (const result of results.indices) {
    yield { place: result, subject: "index", id: result.indexId, measures: indexMeasures(result) }
  }
}

const rowsOf = ({ cycleId, period }: SurveyResults, { place, subject, id, measures }: Subject) => {
  const head = [guard(cycleId), period, place.level, guard(place.nodeId), guard(place.groupId), subject, guard(id)]
  return measures.map((measure) => [
    ...head,
    measure.name,
    exact(measure.code),
    exact(measure.value.value),
    exact(measure.interval?.lower.value),
    exact(measure.interval?.upper.value),
    reasonOf(measure),
    exact(measure.base),
    measure.note === undefined ? "" : guard(measure.note.join("|"))
  ])
}

/** Rows that are put into words at a time. */
const blockSize = 2000

/**
 * Writes the results of a survey round as CSV in long form, with exact numbers, in pieces. A value that is missing, or one
 * whose interval is, has a `reason`; `note` holds what else is known, separated by `|`.
 */
export const surveyResultsCsv = (
  results: SurveyResults,
  questions: ReadonlyArray<{ readonly id: string; readonly minimum?: number }>
): ReadonlyArray<InternalText> => {
  const minimumOf = new Map(questions.map(({ id, minimum = 0 }) => [id, minimum]))
  const pieces: Array<InternalText> = []
  let block: Array<ReadonlyArray<string>> = [surveyResultColumns]
  const write = (): void => {
    pieces.push(internalText(csvText(block, csvProfiles.rfc4180)))
    block = []
  }
  for (const subject of subjectsOf(results, minimumOf)) {
    block.push(...rowsOf(results, subject))
    if (block.length >= blockSize) write()
  }
  if (block.length > 0) write()
  return pieces
}
