import * as Result from "effect/Result"
import { firstProblem, numberProblem } from "../input-checks.js"
import type { StatisticsError } from "../statistics-error.js"
import { designProblem, weightsProblem } from "./design-checks.js"
import { populationSizes } from "./population-sizes.js"
import { groupRows, groupSums } from "./row-groups.js"
import type { LoneCluster, SurveyDesign } from "./survey-design.js"
import type { WeightAdjustment } from "./weight-adjustment.js"

/** A stratum as it was sampled. */
export interface SampledStratum {
  /** Its label. */
  readonly label: string
  /** How many clusters of it are in the sample. */
  readonly sampled: number
  /** How many there are in the population; Infinity when that is not known. */
  readonly population: number
}

/** A checked design, with strata and clusters numbered from 0. */
export interface Sample {
  readonly weights: ReadonlyArray<number>
  readonly strata: ReadonlyArray<SampledStratum>
  readonly stratumOf: ReadonlyArray<number>
  readonly clusterOf: ReadonlyArray<number>
  readonly stratumOfCluster: ReadonlyArray<number>
  readonly loneCluster: LoneCluster
  readonly adjustments: ReadonlyArray<WeightAdjustment>
}

/** What a sample without strata is called as a stratum. */
const wholeSample = "1"

const weightsPath = ["design", "weights"]

/** Calibration may make a weight negative; a weight that somebody gave is above 0. */
const givenWeightsProblem = ({ weights, adjustments = [] }: SurveyDesign): StatisticsError | undefined =>
  adjustments.length === 0
    ? weightsProblem(weights, weightsPath)
    : firstProblem(weights, (weight, row) => numberProblem(weight, [...weightsPath, row]))

/** Checks a design and numbers its strata and clusters. */
export const readSample = (design: SurveyDesign): Result.Result<Sample, StatisticsError> => {
  const problem = givenWeightsProblem(design) ?? designProblem(design)
  if (problem !== undefined) return Result.fail(problem)
  const { weights, loneCluster = "fail", adjustments = [] } = design
  const strata = groupRows(design.strata ?? weights.map(() => wholeSample))
  const names = design.clusters ?? weights.map((_, row) => row)
  const clusters = groupRows(names.map((name, row) => `${strata.of[row]} ${name}`))
  const stratumOfCluster: Array<number> = []
  for (const [row, cluster] of clusters.of.entries()) stratumOfCluster[cluster] = strata.of[row] ?? 0
  const sampled = groupSums(
    stratumOfCluster,
    clusters.labels.map(() => 1)
  )
  return Result.map(populationSizes(design, strata, sampled), (sizes) => ({
    weights,
    strata: strata.labels.map((label, at) => ({
      label,
      sampled: sampled[at] ?? 0,
      population: sizes[at] ?? Number.POSITIVE_INFINITY
    })),
    stratumOf: strata.of,
    clusterOf: clusters.of,
    stratumOfCluster,
    loneCluster,
    adjustments
  }))
}
