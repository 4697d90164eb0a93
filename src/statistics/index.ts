/**
 * Numbers in, numbers out: exact sums and rounding, scales and indices, intervals, comparisons and trends. This room knows no
 * school.
 *
 * Nothing needs to be awaited. In Node the special functions behind intervals and tests are compiled when the first of them is
 * called. In a browser the import itself waits for them, so a bundle that uses them must be an ES module with top-level await
 * (ES2022); a bundle that only sums and rounds does not carry them.
 *
 * @module statistics
 */
export { apportionPercentages } from "./apportion-percentages.js"
export { combineTallies } from "./combine-tallies.js"
export { type CompositeOptions, compositeIndex, compositeIndexOrThrow, type IndexPart } from "./composite-index.js"
export { type AlphaOptions, type AlphaSummary, cronbachAlpha, cronbachAlphaOrThrow } from "./cronbach-alpha.js"
export { calibrate, calibrateOrThrow } from "./design/calibrate.js"
export type { DesignEstimate } from "./design/design-estimate.js"
export { domainMean, domainMeanOrThrow } from "./design/domain-mean.js"
export { kishEffectiveSize, kishEffectiveSizeOrThrow } from "./design/kish-effective-size.js"
export { postStratify, postStratifyOrThrow } from "./design/post-stratify.js"
export { type RakeOptions, rake, rakeOrThrow } from "./design/rake.js"
export type { CalibratedDesign, LoneCluster, SurveyDesign } from "./design/survey-design.js"
export { surveyMean, surveyMeanOrThrow } from "./design/survey-mean.js"
export { surveyRatio, surveyRatioOrThrow } from "./design/survey-ratio.js"
export { surveyTotal, surveyTotalOrThrow } from "./design/survey-total.js"
export type { WeightAdjustment } from "./design/weight-adjustment.js"
export type { Interval } from "./interval.js"
export type { MannKendall } from "./mann-kendall.js"
export {
  type MeanDifference,
  type MeanDifferenceOptions,
  type MeanSummary,
  meanDifference,
  meanDifferenceOrThrow,
  type Overlap
} from "./mean-difference.js"
export { combineMoments, type Moments, momentsOf } from "./moments.js"
export {
  type PairedCounts,
  type PairedProportionDifference,
  type PairedProportionDifferenceOptions,
  pairedProportionDifference,
  pairedProportionDifferenceOrThrow
} from "./paired-proportion-difference.js"
export { plainDecimal } from "./plain-decimal.js"
export {
  type ProportionDifference,
  type ProportionDifferenceMethod,
  type ProportionDifferenceOptions,
  proportionDifference,
  proportionDifferenceOrThrow,
  type TwoProportions
} from "./proportion-difference.js"
export {
  type ProportionInterval,
  type ProportionIntervalOptions,
  type ProportionMethod,
  proportionInterval,
  proportionIntervalOrThrow
} from "./proportion-interval.js"
export {
  type DispositionCounts,
  type ResponseRateOptions,
  type ResponseRates,
  responseRates,
  responseRatesOrThrow
} from "./response-rates.js"
export { roundDecimal } from "./round-decimal.js"
export type { Scale } from "./scale.js"
export {
  emptyTally,
  type ScaleTally,
  tallyOfCounts,
  tallyOfCountsOrThrow,
  tallyScale,
  tallyScaleOrThrow
} from "./scale-tally.js"
export { type StatisticsCode, StatisticsError } from "./statistics-error.js"
export { type ScaleSummary, type SummaryOptions, summariseTally } from "./summarise-tally.js"
export { type Point, type Trend, trend, trendOrThrow } from "./trend.js"
export { weightedIndex, weightedIndexOrThrow } from "./weighted-index.js"
