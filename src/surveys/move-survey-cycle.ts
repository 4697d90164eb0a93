import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { SurveyCycle } from "../model/survey-cycle.js"
import { orThrow } from "../result/or-throw.js"
import { surveys as en } from "../text/en/surveys.js"
import { type Bilingual, inBothLanguages } from "../text/sentence.js"
import { surveys as sv } from "../text/sv/surveys.js"

/**
 * Where a survey round stands.
 *
 * @category surveys
 */
export type SurveyCycleState = SurveyCycle["state"]

/**
 * The states that may follow each state of a survey round. A round that has been cancelled or published stays so.
 *
 * @category surveys
 */
export const surveyCycleTransitions: Readonly<Record<SurveyCycleState, ReadonlyArray<SurveyCycleState>>> = {
  planned: ["open", "cancelled"],
  open: ["closed", "cancelled"],
  closed: ["published"],
  published: [],
  cancelled: []
}

/**
 * A survey round that was asked to go to a state that cannot follow its own.
 *
 * @category errors
 */
export class SurveyCycleError extends Data.TaggedError("SurveyCycleError")<{
  /** The round. */
  readonly cycleId: string
  /** Where it stands. */
  readonly from: SurveyCycleState
  /** Where it was asked to go. */
  readonly to: SurveyCycleState
}> {
  /** What is wrong and what to do, in Swedish and English. */
  get sentence(): Bilingual {
    const { cycleId, from, to } = this
    const allowed = surveyCycleTransitions[from].join(", ")
    return inBothLanguages(sv, en, "cycle-transition", { subject: cycleId, from, to, allowed })
  }
  /** What is wrong and what to do, in English. */
  override get message(): string {
    return this.sentence.en
  }
}

/**
 * Moves a survey round to its next state, see {@link surveyCycleTransitions}. The round given stays as it is.
 *
 * **Fails with** `SurveyCycleError` when the state cannot follow the round's own, also when it is the same.
 *
 * @example
 * ```ts
 * const cycle = { id: "brukare-2025", kind: "user", name: "Brukarundersökning 2025", questionnaireId: "f", respondentGroup: "guardians", intervalYears: 2, opensOn: "2025-03-01", closesOn: "2025-03-31", state: "open", anonymous: true, minimumBase: 5 } as const
 * moveSurveyCycleOrThrow(cycle, "closed").state // => "closed"
 * Result.isFailure(moveSurveyCycle(cycle, "published")) // => true
 * ```
 * @category surveys
 */
export const moveSurveyCycle = (
  cycle: SurveyCycle,
  state: SurveyCycleState
): Result.Result<SurveyCycle, SurveyCycleError> =>
  surveyCycleTransitions[cycle.state].includes(state)
    ? Result.succeed({ ...cycle, state })
    : Result.fail(new SurveyCycleError({ cycleId: cycle.id, from: cycle.state, to: state }))

/**
 * Moves a survey round to its next state, or throws: the twin of {@link moveSurveyCycle}.
 *
 * @category surveys
 */
export const moveSurveyCycleOrThrow: (cycle: SurveyCycle, state: SurveyCycleState) => SurveyCycle =
  orThrow(moveSurveyCycle)
