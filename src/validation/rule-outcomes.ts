import type { Dataset } from "../model/dataset.js"
import type { Bilingual } from "../text/sentence.js"
import { ruleCatalogue, ruleDefinitions } from "./catalogue.js"
import { type Context, makeContext } from "./context.js"
import type { ValidationOptions } from "./options.js"
import type { EvaluatedRule } from "./rule.js"
import { isInForce } from "./severity.js"

/**
 * What became of one rule on a data set. A rule that was not evaluated has passed nothing.
 *
 * @category validation
 */
export interface RuleOutcome {
  /** Id of the rule. */
  readonly ruleId: string
  /** Whether the rule was evaluated at all. */
  readonly evaluated: boolean
  /** How many subjects fulfil it. */
  readonly passed: number
  /** How many breaches it found. */
  readonly findings: number
  /** How many subjects it does not speak of. */
  readonly notApplicable: number
  /** Why it was not evaluated, when it was not. */
  readonly reason?: Bilingual
}

const countOutcomes = (rule: EvaluatedRule, context: Context): RuleOutcome => {
  const inForce = isInForce(rule, context)
  let [passed, findings, notApplicable] = [0, 0, 0]
  for (const outcome of rule.outcomes(context)) {
    if (!inForce || outcome === "not-applicable") notApplicable += 1
    else if (outcome === "pass") passed += 1
    else findings += 1
  }
  return { ruleId: rule.id, evaluated: true, passed, findings, notApplicable }
}

/**
 * Counts, for every rule of the catalogue and in its order, how often a data set fulfils it, breaks it, or is not spoken of.
 * Rules that decoding enforces, that no data set can decide or that come later are listed as not evaluated.
 *
 * @example A rule that is never evaluated
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [{ id: "skola", name: "Björkskolan", schoolForms: ["GR"], predecessorIds: [] }],
 *   goalAreas: [],
 *   indicators: [],
 *   observations: []
 * })
 * const outcome = ruleOutcomes(dataset).find(({ ruleId }) => ruleId === "SK-UNI-012")
 * outcome?.evaluated // => false
 * outcome?.passed // => 0
 * outcome?.reason?.en // => "The data hold no positions."
 * ```
 * @category validation
 */
export const ruleOutcomes = (dataset: Dataset, options: ValidationOptions = {}): ReadonlyArray<RuleOutcome> => {
  const context = makeContext(dataset, options)
  return ruleDefinitions.map((rule, index) => {
    if (rule.kind === "evaluated") return countOutcomes(rule, context)
    const reason = ruleCatalogue[index]?.reason
    const nothing = { ruleId: rule.id, evaluated: false, passed: 0, findings: 0, notApplicable: 0 }
    return reason === undefined ? nothing : { ...nothing, reason }
  })
}
