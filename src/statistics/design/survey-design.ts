import type { WeightAdjustment } from "./weight-adjustment.js"

/**
 * What a stratum with a single cluster adds to the variance; the names are those of the R package survey.
 *
 * `"fail"` refuses to compute. `"certainty"` adds nothing, since the cluster was sure to be taken. `"remove"` leaves the
 * stratum out. `"adjust"` measures the cluster from the centre of the whole sample. `"average"` lets the stratum add as
 * much as the other strata do on average.
 *
 * @category statistics
 */
export type LoneCluster = "fail" | "remove" | "certainty" | "adjust" | "average"

/**
 * How the rows of a survey were drawn. A row is one answer; all lists have one value for each row, in the same order. The
 * design is that of the first stage: variance within clusters drawn in further stages is not added. Labels are compared as
 * text, so that 1 and "1" are the same.
 *
 * **Unit** weights are persons (or whatever a row stands for) per row. **Source** Lumley, Complex Surveys (Wiley 2010),
 * chapters 2 and 3.
 *
 * @category statistics
 */
export interface SurveyDesign {
  /** How many of the population each row stands for; greater than 0. */
  readonly weights: ReadonlyArray<number>
  /** The stratum of each row; without it the sample is one stratum. */
  readonly strata?: ReadonlyArray<string | number>
  /**
   * The cluster of each row, such as a school; without it each row is its own. Clusters are nested in strata: the same
   * label in two strata means two clusters.
   */
  readonly clusters?: ReadonlyArray<string | number>
  /**
   * The number of sampling units (clusters, or rows without clusters) in the population of the row's stratum: one number
   * for each row, or for each stratum by its label, or a single one without strata. Without it the population counts as
   * endless. A stratum that was taken whole adds no variance.
   */
  readonly populationSizes?: number | ReadonlyArray<number> | Readonly<Record<string, number>>
  /** How a stratum with a single cluster counts. Default `"fail"`. */
  readonly loneCluster?: LoneCluster
  /** What {@link postStratify}, {@link rake} and {@link calibrate} did to the weights, the oldest first. They write it. */
  readonly adjustments?: ReadonlyArray<WeightAdjustment>
}

/**
 * A survey design with new weights, which reproduce known totals. It is used as any other design; its standard errors are
 * those of what the known totals leave unexplained.
 *
 * @category statistics
 */
export interface CalibratedDesign extends SurveyDesign {
  /** What {@link postStratify}, {@link rake} and {@link calibrate} did to the weights, the oldest first. */
  readonly adjustments: ReadonlyArray<WeightAdjustment>
  /** The smallest and the largest factor between the new weight of a row and the one before. */
  readonly weightRatio: {
    /** The smallest; below 0 when {@link calibrate} made a weight negative. */
    readonly minimum: number
    /** The largest. */
    readonly maximum: number
  }
}
