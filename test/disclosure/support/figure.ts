import type { Figure } from "../../../src/aggregation/figure.js"

/** A figure of the indicator `passed` at the unit Ask for all pupils in 2025: 10 of 20. The id follows from its parts. */
export const figureOf = (difference: Partial<Figure> = {}): Figure => {
  const figure: Figure = {
    id: "",
    indicatorId: "passed",
    level: "unit",
    nodeId: "ask",
    period: "2025",
    groupId: "all",
    status: "reported",
    value: { value: 50 },
    numerator: 10,
    denominator: 20,
    coverage: { units: 1, unitsExpected: 1 },
    change: { value: null, reason: "not-reported" },
    comparable: null,
    target: null,
    sources: [],
    ...difference
  }
  const { indicatorId, nodeId, period, groupId } = figure
  return { ...figure, id: `${indicatorId}/${nodeId}/${period}/${groupId}` }
}
