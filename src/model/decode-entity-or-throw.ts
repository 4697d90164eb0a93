import { orThrow } from "../result/or-throw.js"
import {
  decodeAction,
  decodeArea,
  decodeAuthority,
  decodeDeficiency,
  decodeEvaluation,
  decodeGoal,
  decodeGoalArea,
  decodeGroup,
  decodeIndicator,
  decodeInvolvement,
  decodeMembership,
  decodeObservation,
  decodeParticipation,
  decodeQuestion,
  decodeSurveyCycle,
  decodeSurveyIndex,
  decodeSurveyTally,
  decodeTarget,
  decodeUnit,
  decodeUnitReport
} from "./decode-entity.js"

/**
 * Reads like {@link decodeAuthority} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeAuthorityOrThrow = orThrow(decodeAuthority)

/**
 * Reads like {@link decodeArea} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeAreaOrThrow = orThrow(decodeArea)

/**
 * Reads like {@link decodeUnit} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeUnitOrThrow = orThrow(decodeUnit)

/**
 * Reads like {@link decodeMembership} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeMembershipOrThrow = orThrow(decodeMembership)

/**
 * Reads like {@link decodeGoalArea} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeGoalAreaOrThrow = orThrow(decodeGoalArea)

/**
 * Reads like {@link decodeGoal} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeGoalOrThrow = orThrow(decodeGoal)

/**
 * Reads like {@link decodeTarget} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeTargetOrThrow = orThrow(decodeTarget)

/**
 * Reads like {@link decodeGroup} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeGroupOrThrow = orThrow(decodeGroup)

/**
 * Reads like {@link decodeIndicator} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeIndicatorOrThrow = orThrow(decodeIndicator)

/**
 * Reads like {@link decodeObservation} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeObservationOrThrow = orThrow(decodeObservation)

/**
 * Reads like {@link decodeSurveyCycle} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeSurveyCycleOrThrow = orThrow(decodeSurveyCycle)

/**
 * Reads like {@link decodeQuestion} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeQuestionOrThrow = orThrow(decodeQuestion)

/**
 * Reads like {@link decodeSurveyIndex} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeSurveyIndexOrThrow = orThrow(decodeSurveyIndex)

/**
 * Reads like {@link decodeParticipation} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeParticipationOrThrow = orThrow(decodeParticipation)

/**
 * Reads like {@link decodeSurveyTally} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeSurveyTallyOrThrow = orThrow(decodeSurveyTally)

/**
 * Reads like {@link decodeEvaluation} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeEvaluationOrThrow = orThrow(decodeEvaluation)

/**
 * Reads like {@link decodeAction} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeActionOrThrow = orThrow(decodeAction)

/**
 * Reads like {@link decodeDeficiency} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeDeficiencyOrThrow = orThrow(decodeDeficiency)

/**
 * Reads like {@link decodeInvolvement} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeInvolvementOrThrow = orThrow(decodeInvolvement)

/**
 * Reads like {@link decodeUnitReport} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeUnitReportOrThrow = orThrow(decodeUnitReport)
