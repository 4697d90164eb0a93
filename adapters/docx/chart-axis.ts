import { scaleLinear } from "d3-scale"
import type { PresentedChart } from "../../src/presentation/presented-report.js"

/** The ends of a value axis and the distance between the values that it names. */
export interface ValueAxis {
  readonly minimum: number
  readonly maximum: number
  readonly interval: number
}

/** An axis that ends at round numbers; distances are rounded, as binary fractions are not. */
export const valueAxis = ({ scale: { minimum, maximum } }: PresentedChart): ValueAxis => {
  const axis = scaleLinear().domain([minimum, maximum]).nice(5)
  const [from = minimum, to = maximum] = axis.domain()
  const [first = from, second = to] = axis.ticks(5)
  return { minimum: from, maximum: to, interval: Number((second - first).toPrecision(12)) }
}
