import type { Indicator } from "../model/indicator.js"
import type { Observation } from "../model/observation.js"

/** Half a step of an indicator's last printed decimal, and a little for binary fractions. */
export const halfStep = (decimals: number): number => 0.5 * 10 ** -decimals * (1 + 1e-9)

/** What the parts of an observation give, when both are there and can be divided. */
export const valueOfParts = ({ numerator, denominator }: Observation, factor: number): number | undefined =>
  numerator === undefined || denominator === undefined || denominator === 0
    ? undefined
    : (numerator / denominator) * factor

/** The value of an observation in the indicator's unit: as given, or made from its parts. */
export const observedValue = (
  observation: Observation,
  { kind, factor = 1 }: Partial<Pick<Indicator, "kind" | "factor">>
): number | undefined => {
  if (observation.value !== undefined) return observation.value
  return kind === "count" ? observation.numerator : valueOfParts(observation, factor)
}
