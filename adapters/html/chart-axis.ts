import { type ScaleLinear, scaleLinear } from "d3-scale"
import type { PresentedChart } from "../../src/presentation/presented-report.js"
import { exactText } from "../../src/reporting/number-text.js"
import type { Language } from "../../src/text/sentence.js"

/** Gives the place of a value along a chart. */
export type Axis = ScaleLinear<number, number>

/** Lays the values of a chart along a stretch, ending at round numbers; what lies outside stands at the end. */
export const axisOf = ({ scale: { minimum, maximum } }: PresentedChart, from: number, to: number): Axis =>
  scaleLinear().domain([minimum, maximum]).nice(5).range([from, to]).clamp(true)

/** The values that an axis names, as texts with their places. */
export const ticksOf = (
  axis: Axis,
  language: Language
): ReadonlyArray<{ readonly place: number; readonly text: string }> =>
  axis.ticks(5).map((value) => ({ place: axis(value), text: exactText(value, language) }))

/** The place that bars grow from: nothing, or the end of the scale that is nearest to it. */
export const baseOf = (axis: Axis): number => axis(0)
