/** Headers of the figures' table, in English: the names of the columns, which programs read. */
export const figureHeaders = {
  figure_id: "figure_id",
  indicator_id: "indicator_id",
  indicator: "indicator",
  level: "level",
  node_id: "node_id",
  node: "node",
  period: "period",
  group_id: "group_id",
  group: "group",
  status: "status",
  value: "value",
  numerator: "numerator",
  denominator: "denominator",
  units: "units",
  units_expected: "units_expected",
  change: "change",
  comparable: "comparable",
  target: "target",
  target_met: "target_met",
  lower: "lower",
  upper: "upper",
  invited: "invited",
  response_rate: "response_rate"
} satisfies Record<string, string>

/** The name of the group `all`. */
export const everyoneName = "all"

/** First line of a file that is published although something hidden can be worked out. */
export const unsafeLine = (reason: string): string =>
  `# UNSAFE FIGURES: something that must be hidden can be worked out. Published all the same: ${reason}`
