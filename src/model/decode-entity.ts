import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { decoding as en } from "../text/en/decoding.js"
import { inBothLanguages } from "../text/sentence.js"
import { decoding as sv } from "../text/sv/decoding.js"
import { Action } from "./action.js"
import { Area } from "./area.js"
import { Authority } from "./authority.js"
import { DecodeError, type DecodeIssue } from "./decode-error.js"
import { Deficiency } from "./deficiency.js"
import { Evaluation } from "./evaluation.js"
import { Goal } from "./goal.js"
import { GoalArea } from "./goal-area.js"
import { Group } from "./group.js"
import { Indicator } from "./indicator.js"
import { Involvement } from "./involvement.js"
import { Membership } from "./membership.js"
import { Observation } from "./observation.js"
import { Participation } from "./participation.js"
import { Question } from "./question.js"
import { type ShapeIssue, shapeReader } from "./shape.js"
import type { SourceRef } from "./source-ref.js"
import { SurveyCycle } from "./survey-cycle.js"
import { SurveyIndex } from "./survey-index.js"
import { SurveyTally } from "./survey-tally.js"
import { Target } from "./target.js"
import { Unit } from "./unit.js"
import { UnitReport } from "./unit-report.js"

/** Puts a problem into words, in both languages. */
export const decodeIssue = (issue: ShapeIssue, place?: SourceRef): DecodeIssue => {
  const key = issue.code in sv ? (issue.code as keyof typeof sv) : "invalid"
  return {
    path: issue.path,
    code: issue.code,
    severity: "error",
    message: inBothLanguages(sv, en, key, issue.facts),
    facts: issue.facts,
    ...(place === undefined ? {} : { place })
  }
}

/**
 * Reads one entity from unknown input. Every decoder takes exactly one argument, so it can be given to `map`.
 *
 * @category decoding
 */
export type Decoder<Entity> = (input: unknown) => Result.Result<Entity, DecodeError>

const decoder = <S extends Schema.ConstraintDecoder<unknown>>(schema: S): Decoder<S["Type"]> => {
  const read = shapeReader(schema)
  return (input) =>
    Result.mapError(read(input), (issues) => new DecodeError({ issues: issues.map((issue) => decodeIssue(issue)) }))
}

/**
 * Reads one authority. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeAuthority: Decoder<Authority> = decoder(Authority)

/**
 * Reads one area. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeArea: Decoder<Area> = decoder(Area)

/**
 * Reads one unit. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @example All problems at once
 * ```ts
 * const bad = decodeUnit({ id: "school/1", name: "Skolan", schoolForms: ["XX"], predecessorIds: [] })
 * Result.isFailure(bad) && bad.failure.issues.map((issue) => issue.code) // => ["not-an-identifier", "unknown-code"]
 * ```
 *
 * @category decoding
 */
export const decodeUnit: Decoder<Unit> = decoder(Unit)

/**
 * Reads one membership. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeMembership: Decoder<Membership> = decoder(Membership)

/**
 * Reads one goal area. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeGoalArea: Decoder<GoalArea> = decoder(GoalArea)

/**
 * Reads one goal. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeGoal: Decoder<Goal> = decoder(Goal)

/**
 * Reads one target. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeTarget: Decoder<Target> = decoder(Target)

/**
 * Reads one group. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeGroup: Decoder<Group> = decoder(Group)

/**
 * Reads one indicator. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeIndicator: Decoder<Indicator> = decoder(Indicator)

/**
 * Reads one observation. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeObservation: Decoder<Observation> = decoder(Observation)

/**
 * Reads one survey round. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeSurveyCycle: Decoder<SurveyCycle> = decoder(SurveyCycle)

/**
 * Reads one question. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeQuestion: Decoder<Question> = decoder(Question)

/**
 * Reads one survey index. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeSurveyIndex: Decoder<SurveyIndex> = decoder(SurveyIndex)

/**
 * Reads one participation row. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeParticipation: Decoder<Participation> = decoder(Participation)

/**
 * Reads one survey tally. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeSurveyTally: Decoder<SurveyTally> = decoder(SurveyTally)

/**
 * Reads one evaluation. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeEvaluation: Decoder<Evaluation> = decoder(Evaluation)

/**
 * Reads one action. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeAction: Decoder<Action> = decoder(Action)

/**
 * Reads one deficiency. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeDeficiency: Decoder<Deficiency> = decoder(Deficiency)

/**
 * Reads one involvement row. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeInvolvement: Decoder<Involvement> = decoder(Involvement)

/**
 * Reads one unit report. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems.
 *
 * @category decoding
 */
export const decodeUnitReport: Decoder<UnitReport> = decoder(UnitReport)
