import * as Result from "effect/Result"
import type { Dataset } from "../../../src/model/dataset.js"
import { decodeDataset } from "../../../src/model/decode-dataset.js"
import * as decoders from "../../../src/model/decode-entity.js"
import type { DecodeError, DecodeIssue } from "../../../src/model/decode-error.js"
import type { EntityTable } from "../../../src/model/entity-tables.js"

/** The decoder of one row of each table. */
export const decoderOf: Readonly<Record<EntityTable, decoders.Decoder<unknown>>> = {
  areas: decoders.decodeArea,
  units: decoders.decodeUnit,
  memberships: decoders.decodeMembership,
  goalAreas: decoders.decodeGoalArea,
  goals: decoders.decodeGoal,
  targets: decoders.decodeTarget,
  groups: decoders.decodeGroup,
  indicators: decoders.decodeIndicator,
  observations: decoders.decodeObservation,
  surveyCycles: decoders.decodeSurveyCycle,
  questions: decoders.decodeQuestion,
  surveyIndices: decoders.decodeSurveyIndex,
  participation: decoders.decodeParticipation,
  surveyTallies: decoders.decodeSurveyTally,
  evaluations: decoders.decodeEvaluation,
  actions: decoders.decodeAction,
  deficiencies: decoders.decodeDeficiency,
  involvement: decoders.decodeInvolvement,
  reports: decoders.decodeUnitReport
}

/** The problems of a result; none when it succeeded. */
export const issuesIn = (result: Result.Result<unknown, DecodeError>): ReadonlyArray<DecodeIssue> =>
  Result.isFailure(result) ? result.failure.issues : []

/** The problems of a data set. */
export const issuesOf = (input: unknown): ReadonlyArray<DecodeIssue> => issuesIn(decodeDataset(input))

/** Problems as `path code`, short enough to read in a test. */
export const told = (issues: ReadonlyArray<DecodeIssue>): ReadonlyArray<string> =>
  issues.map(({ path, code }) => `${path.join(".")} ${code}`)

/** The data set that an input decodes to; a problem fails the test. */
export const decoded = (input: unknown): Dataset => {
  const result = decodeDataset(input)
  if (Result.isFailure(result)) throw new Error(told(result.failure.issues).join("; "))
  return result.success
}
