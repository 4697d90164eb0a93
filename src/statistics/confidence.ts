import { normalQuantile, tQuantile } from "./special-functions.js"

/** The confidence of an interval when nothing else is asked for. */
export const defaultConfidence = 0.95

/** The chance that an interval of this confidence leaves out on each side. */
export const tailOf = (confidence: number): number => (1 - confidence) / 2

/** How many standard errors an interval reaches to each side, by the normal distribution. */
export const normalReach = (confidence: number): number => -normalQuantile(tailOf(confidence))

/** How many standard errors an interval reaches to each side, by the t distribution. */
export const tReach = (confidence: number, degreesOfFreedom: number): number =>
  -tQuantile(tailOf(confidence), degreesOfFreedom)
