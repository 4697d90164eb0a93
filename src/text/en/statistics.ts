import type { Sentence } from "../sentence.js"
import type { statistics as sv } from "../sv/statistics.js"

/** Why a calculation refuses its input, in English. */
export const statistics: Record<keyof typeof sv, Sentence> = {
  "not-a-number": (f) => `${f["subject"]} is not a number. Give a finite number.`,
  "not-a-count": (f) => `${f["subject"]} is ${f["value"]}, but a count is a whole number from 0. Correct the count.`,
  "not-positive": (f) => `${f["subject"]} is ${f["value"]}, but must be greater than 0. Correct the number.`,
  negative: (f) => `${f["subject"]} is ${f["value"]}, but must not be less than 0. Correct the number.`,
  "out-of-range": (f) =>
    `${f["subject"]} is ${f["value"]}, but must lie from ${f["lowest"]} to ${f["highest"]}. Correct the number.`,
  "not-a-scale": (f) =>
    `${f["minimum"]}–${f["maximum"]} is not a scale: its lowest and highest codes must be whole numbers, the highest the larger.`,
  "outside-scale": (f) =>
    `Code ${f["value"]} is neither on the scale ${f["minimum"]}–${f["maximum"]} nor among the codes for do not know. Correct the answer or the scale.`,
  "ambiguous-code": (f) =>
    `Code ${f["value"]} stands both for a step of the scale ${f["minimum"]}–${f["maximum"]} and for do not know. Give do not know another code.`,
  "scales-differ": (f) =>
    `The tallies have different scales, ${f["first"]} and ${f["second"]}, and cannot be added. Count the answers on the same scale.`,
  "more-than-total": (f) =>
    `${f["subject"]} is ${f["value"]}, but the total is only ${f["total"]}. Correct the count or the total.`,
  "length-mismatch": (f) =>
    `${f["subject"]} has ${f["value"]} values but should have ${f["expected"]}. Remove or add values.`,
  "too-few": (f) => `${f["subject"]} is ${f["value"]}, but at least ${f["lowest"]} are needed.`,
  "unknown-choice": (f) => `${f["subject"]} is ${f["value"]}. Choose one of ${f["choices"]}.`,
  "unknown-category": (f) =>
    `${f["subject"]} has the value ${f["value"]}, which has no target. Give a target or correct the value.`,
  "empty-category": (f) => `${f["value"]} has a target in ${f["subject"]} but no answers. Join it with another group.`,
  "totals-differ": (f) =>
    `The targets of ${f["subject"]} add up to ${f["value"]}, but those of ${f["first"]} to ${f["expected"]}. Correct them so that the totals agree.`,
  "no-convergence": (f) =>
    `The weights do not reach the targets in ${f["rounds"]} rounds; the worst is ${f["subject"]}, off by ${f["value"]}. Join groups or correct the targets.`,
  "dependent-columns": (f) =>
    `Column ${f["subject"]} follows from the other columns, so the weights cannot be found. Remove it.`,
  "lone-cluster": (f) =>
    `Stratum ${f["subject"]} has a single cluster, so its spread cannot be worked out. Join strata or choose how lone clusters count.`,
  "no-population-size": (f) =>
    `${f["subject"]} has no number for stratum ${f["value"]}. Give the number of units in each stratum.`,
  "differs-within": (f) =>
    `${f["subject"]} differs within stratum ${f["value"]}. Give one number for the whole stratum.`
}
