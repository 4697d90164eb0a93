import type { Dataset } from "../model/dataset.js"
import { ruleDefinitions } from "./catalogue.js"
import { type Context, makeContext } from "./context.js"
import type { Finding, FindingPlace, RowPlace } from "./finding.js"
import { inOrder } from "./finding-order.js"
import { messageOf, printable, printableFacts } from "./finding-text.js"
import type { ValidationOptions } from "./options.js"
import type { Breach, EvaluatedRule } from "./rule.js"
import { isInForce, severityOf } from "./severity.js"
import { sourceOf } from "./source-place.js"

const placeOf = ({ table, key, column }: RowPlace, { dataset }: Context): FindingPlace => {
  const source = sourceOf(dataset.places, table, key)
  return {
    table,
    key: printable(key),
    ...(column === undefined ? {} : { column: printable(column) }),
    ...(source === undefined ? {} : { file: printable(source.file), row: source.row })
  }
}

const toFinding = (rule: EvaluatedRule, { place, facts = {}, severity }: Breach, context: Context): Finding => {
  const printed = printableFacts(facts)
  return {
    ruleId: rule.id,
    severity: severity ?? severityOf(rule, context),
    place: placeOf(place, context),
    facts: printed,
    message: messageOf(rule.id, printed)
  }
}

const findingsOf = (rule: EvaluatedRule, context: Context): ReadonlyArray<Finding> => {
  const breaches: Array<Breach> = []
  for (const outcome of rule.outcomes(context)) if (typeof outcome === "object") breaches.push(outcome)
  return inOrder(breaches).map((breach) => toFinding(rule, breach, context))
}

/**
 * Holds a data set against all rules of the catalogue. Findings come in a fixed order: by rule, then by list and key.
 *
 * **Details** It never throws and never changes anything; findings stop no figure and no report. Rules for one set of
 * report rules are left out under another. A personal identity number (personnummer) in any text is a finding and is
 * printed nowhere.
 *
 * @example A numerator larger than its denominator
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [{ id: "skola", name: "Björkskolan", schoolForms: ["GR"], predecessorIds: [] }],
 *   goalAreas: [],
 *   indicators: [{
 *     id: "behorighet", name: "Behöriga till yrkesprogram", definition: "Elever i åk 9 som är behöriga", kind: "share",
 *     factor: 100, decimals: 1, unit: "procent", better: "higher", overUnits: "ratio-of-sums", overTime: "none",
 *     disclosure: "personal", source: "Skolverket", breaks: []
 *   }],
 *   observations: [{
 *     indicatorId: "behorighet", unitId: "skola", period: "2024/25", groupId: "all",
 *     numerator: 52, denominator: 48, status: "reported", origin: "SIRIS"
 *   }]
 * })
 * const found = validateDataset(dataset).find(({ ruleId }) => ruleId === "SK-FOL-006")
 * found?.place // => { table: "observations", key: "behorighet/skola/2024/25/all", column: "numerator" }
 * found?.message.en.startsWith("The numerator is 52 but the denominator 48.") // => true
 * ```
 * @category validation
 */
export const validateDataset = (dataset: Dataset, options: ValidationOptions = {}): ReadonlyArray<Finding> => {
  const context = makeContext(dataset, options)
  return ruleDefinitions.flatMap((rule) =>
    rule.kind === "evaluated" && isInForce(rule, context) ? findingsOf(rule, context) : []
  )
}
