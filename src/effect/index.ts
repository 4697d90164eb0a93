/**
 * The same functions as the main entry, as Effects with typed errors, for programs that are written with Effect.
 *
 * @module effect
 */
import { computeFigures as computeFiguresResult } from "../aggregation/compute-figures.js"
import { traceFigure as traceFigureResult } from "../aggregation/trace-figure.js"
import { protectFigures as protectFiguresResult } from "../disclosure/protect-figures.js"
import { decodeReleaseLedger as decodeReleaseLedgerResult } from "../disclosure/release-ledger-decoding.js"
import { recordRelease as recordReleaseResult } from "../disclosure/release-ledger-record.js"
import { decodeDataset as decodeDatasetResult } from "../model/decode-dataset.js"
import * as entity from "../model/decode-entity.js"
import { composeCentralReport as composeCentralReportResult } from "../reporting/compose-central-report.js"
import { composeUnitReport as composeUnitReportResult } from "../reporting/compose-unit-report.js"
import { decodeHouseStyle as decodeHouseStyleResult } from "../reporting/decode-house-style.js"
import { moveSurveyCycle as moveSurveyCycleResult } from "../surveys/move-survey-cycle.js"
import { surveyResults as surveyResultsResult } from "../surveys/survey-results.js"
import { tallyAnswers as tallyAnswersResult } from "../surveys/tally-answers.js"
import { fromResultFunction } from "./from-result.js"

/**
 * Reads a data set, as an Effect that fails with `DecodeError`.
 *
 * @example The error is typed and can be caught by its tag
 * ```ts
 * const program = decodeDataset({}).pipe(Effect.catchTag("DecodeError", (error) => Effect.succeed(error.issues.length)))
 * Effect.runSync(program) // => 7
 * ```
 *
 * @category decoding
 */
export const decodeDataset = fromResultFunction(decodeDatasetResult)

/**
 * Makes every figure of a data set, as an Effect that fails with `AggregationError`.
 *
 * @category aggregation
 */
export const computeFigures = fromResultFunction(computeFiguresResult)

/**
 * Follows a figure down to file and row, as an Effect that fails with `UnknownFigure`.
 *
 * @category aggregation
 */
export const traceFigure = fromResultFunction(traceFigureResult)

/**
 * Makes figures safe to publish, as an Effect that fails with `ProtectionError`.
 *
 * @category disclosure
 */
export const protectFigures = fromResultFunction(protectFiguresResult)

/**
 * Reads a release ledger, as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeReleaseLedger = fromResultFunction(decodeReleaseLedgerResult)

/**
 * Enters a release into the ledger, as an Effect that fails with `ProtectionError` or `DecodeError`.
 *
 * @category disclosure
 */
export const recordRelease = fromResultFunction(recordReleaseResult)

/**
 * Moves a survey round to another state, as an Effect that fails with `SurveyCycleError`.
 *
 * @category surveys
 */
export const moveSurveyCycle = fromResultFunction(moveSurveyCycleResult)

/**
 * Counts the answers to a questionnaire, as an Effect that fails with `AnswerError`.
 *
 * @category surveys
 */
export const tallyAnswers = fromResultFunction(tallyAnswersResult)

/**
 * Computes the results of a survey round, as an Effect that fails with `UnknownCycle`, `CircularAreas` or `StatisticsError`.
 *
 * @category surveys
 */
export const surveyResults = fromResultFunction(surveyResultsResult)

/**
 * Composes the report of a unit, as an Effect that fails with `ReportError`.
 *
 * @category reporting
 */
export const composeUnitReport = fromResultFunction(composeUnitReportResult)

/**
 * Reads what an authority gives its reports of its own, as an Effect that fails with `DecodeError`.
 *
 * @category reporting
 */
export const decodeHouseStyle = fromResultFunction(decodeHouseStyleResult)

/**
 * Composes the report of the authority, as an Effect that fails with `ReportError`.
 *
 * @category reporting
 */
export const composeCentralReport = fromResultFunction(composeCentralReportResult)

/**
 * Reads one Authority as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeAuthority = fromResultFunction(entity.decodeAuthority)

/**
 * Reads one Area as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeArea = fromResultFunction(entity.decodeArea)

/**
 * Reads one Unit as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeUnit = fromResultFunction(entity.decodeUnit)

/**
 * Reads one Membership as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeMembership = fromResultFunction(entity.decodeMembership)

/**
 * Reads one GoalArea as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeGoalArea = fromResultFunction(entity.decodeGoalArea)

/**
 * Reads one Goal as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeGoal = fromResultFunction(entity.decodeGoal)

/**
 * Reads one Target as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeTarget = fromResultFunction(entity.decodeTarget)

/**
 * Reads one Group as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeGroup = fromResultFunction(entity.decodeGroup)

/**
 * Reads one Indicator as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeIndicator = fromResultFunction(entity.decodeIndicator)

/**
 * Reads one Observation as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeObservation = fromResultFunction(entity.decodeObservation)

/**
 * Reads one SurveyCycle as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeSurveyCycle = fromResultFunction(entity.decodeSurveyCycle)

/**
 * Reads one Question as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeQuestion = fromResultFunction(entity.decodeQuestion)

/**
 * Reads one SurveyIndex as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeSurveyIndex = fromResultFunction(entity.decodeSurveyIndex)

/**
 * Reads one Participation as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeParticipation = fromResultFunction(entity.decodeParticipation)

/**
 * Reads one SurveyTally as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeSurveyTally = fromResultFunction(entity.decodeSurveyTally)

/**
 * Reads one Evaluation as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeEvaluation = fromResultFunction(entity.decodeEvaluation)

/**
 * Reads one Action as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeAction = fromResultFunction(entity.decodeAction)

/**
 * Reads one Deficiency as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeDeficiency = fromResultFunction(entity.decodeDeficiency)

/**
 * Reads one Involvement as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeInvolvement = fromResultFunction(entity.decodeInvolvement)

/**
 * Reads one UnitReport as an Effect that fails with `DecodeError`.
 *
 * @category decoding
 */
export const decodeUnitReport = fromResultFunction(entity.decodeUnitReport)
