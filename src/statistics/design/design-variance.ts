import * as Result from "effect/Result"
import { type Estimate, missing } from "../../result/estimate.js"
import { StatisticsError } from "../statistics-error.js"
import { groupSums } from "./row-groups.js"
import type { Sample, SampledStratum } from "./sample.js"
import { sumOf, weightedMean } from "./weighted-mean.js"

/** A stratum that the result rests on, with the total of the influence in each of its clusters. */
interface Contribution {
  readonly stratum: SampledStratum
  readonly totals: ReadonlyArray<number>
}

/** The share of the clusters that were not drawn. */
const unsampledShare = ({ sampled, population }: SampledStratum): number => 1 - sampled / population

const isWhole = ({ stratum }: Contribution): boolean => stratum.sampled === stratum.population

const isLone = (contribution: Contribution): boolean => contribution.totals.length === 1 && !isWhole(contribution)

const varianceWithin = (contribution: Contribution): number => {
  if (isWhole(contribution)) return 0
  const { stratum, totals } = contribution
  const equal = totals.map(() => 1)
  const centre = weightedMean(totals, equal)
  const squares = sumOf(totals.map((total) => (total - centre) ** 2))
  return (unsampledShare(stratum) * totals.length * squares) / (totals.length - 1)
}

/** What a lone cluster adds when it is measured from the centre of the whole sample, where influence is 0. */
const varianceFromCentre = ({ stratum, totals }: Contribution): number =>
  unsampledShare(stratum) * (totals[0] ?? 0) ** 2

/** Whether nothing is left to measure spread by. */
const isUnmeasurable = (
  sample: Sample,
  all: ReadonlyArray<Contribution>,
  lone: ReadonlyArray<Contribution>
): boolean => {
  if (lone.length === 0 || sample.loneCluster === "certainty") return false
  // A single cluster is its own centre.
  if (sample.loneCluster === "adjust") return all.length === 1
  return lone.length === all.filter((contribution) => !isWhole(contribution)).length
}

const loneClusterIn = ({ label }: SampledStratum): StatisticsError =>
  new StatisticsError({ code: "lone-cluster", path: ["design", "strata"], facts: { subject: label } })

const sumOfStrata = (sample: Sample, all: ReadonlyArray<Contribution>): Result.Result<Estimate, StatisticsError> => {
  const lone = all.filter(isLone)
  const [first] = lone
  if (first !== undefined && sample.loneCluster === "fail") return Result.fail(loneClusterIn(first.stratum))
  if (isUnmeasurable(sample, all, lone)) return Result.succeed(missing("single-cluster"))
  const variance = sumOf(all.filter((contribution) => !isLone(contribution)).map(varianceWithin))
  if (sample.loneCluster === "adjust") return Result.succeed({ value: variance + sumOf(lone.map(varianceFromCentre)) })
  const scale = sample.loneCluster === "average" ? all.length / (all.length - lone.length) : 1
  return Result.succeed({ value: variance * scale })
}

/**
 * The variance of a sum of weighted influences z over strata h and clusters c: Σ_h (1 − n_h/N_h) · n_h/(n_h − 1) · Σ_c (z_hc − z̄_h)². Only the strata that `counts` names are looked at.
 */
export const designVariance = (
  sample: Sample,
  influence: ReadonlyArray<number>,
  counts: ReadonlySet<number>
): Result.Result<Estimate, StatisticsError> => {
  const byStratum = sample.strata.map((stratum) => ({ stratum, totals: [] as number[] }))
  for (const [cluster, total] of groupSums(sample.clusterOf, influence).entries()) {
    byStratum[sample.stratumOfCluster[cluster] ?? 0]?.totals.push(total)
  }
  return sumOfStrata(
    sample,
    byStratum.filter((_, stratum) => counts.has(stratum))
  )
}
