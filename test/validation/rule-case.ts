import type { Dataset } from "../../src/model/dataset.js"
import type { Facts } from "../../src/text/sentence.js"
import type { EvaluatedRuleId, UnevaluatedRuleId } from "../../src/text/sv/rules.js"
import type { FindingPlace, Severity } from "../../src/validation/finding.js"
import type { ValidationOptions } from "../../src/validation/options.js"

/** What one finding must be. */
export interface ExpectedFinding {
  /** `table key column`, the column only where there is one. */
  readonly at: string
  readonly severity?: Severity
  readonly facts?: Facts
}

/** One more data set on which a rule must say something particular. */
export interface BoundaryCase {
  /** Completes the sentence "SK-… ". */
  readonly says: string
  readonly dataset: () => Dataset
  readonly options?: ValidationOptions
  readonly verdict: "pass" | "not-applicable" | ReadonlyArray<ExpectedFinding>
}

/** A rule with a data set that fulfils it, one that breaks it and, where there is such, one that it does not speak of. */
export interface RuleCase {
  readonly rule: EvaluatedRuleId
  readonly passing: () => Dataset
  readonly failing: () => Dataset
  readonly findings: ReadonlyArray<ExpectedFinding>
  /** `never` for a rule that has something to say of every subject. */
  readonly notApplicable: (() => Dataset) | "never"
  /** Set where other subjects of that data set pass, because a report never lacks them all. */
  readonly othersPass?: true
  /** The options under which the rule does not apply, where they are others. */
  readonly notApplicableOptions?: ValidationOptions
  readonly options?: ValidationOptions
  readonly boundaries?: ReadonlyArray<BoundaryCase>
}

/** A rule that decoding enforces, with input that it refuses. */
export interface DecodedRuleCase {
  readonly rule: UnevaluatedRuleId
  /** Changes the sound data set into one that cannot be decoded. */
  readonly input: () => Readonly<Record<string, unknown>>
  readonly path: ReadonlyArray<string | number>
  readonly code: string
}

/** A place as the cases write it. */
export const placeText = ({ table, key, column }: FindingPlace): string =>
  [table, key, ...(column === undefined ? [] : [column])].join(" ")
