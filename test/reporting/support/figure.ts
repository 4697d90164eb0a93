import type { ProtectedFigure } from "../../../src/disclosure/protected-release.js"
import type { Dataset } from "../../../src/model/dataset.js"
import { sample } from "./sample.js"

const { dataset } = sample()

/** The indicator "passed" of the sample, a share in per cent with one decimal. */
export const passedIndicator = dataset.indicators[0] as Dataset["indicators"][number]

/** A figure made by hand: 81.6 per cent of 320, 2.9 percentage points more than the year before. */
export const figure = (more: Partial<ProtectedFigure> = {}): ProtectedFigure => ({
  id: "passed/ask/2024/25/all",
  indicatorId: "passed",
  level: "unit",
  nodeId: "ask",
  period: "2024/25",
  groupId: "all",
  status: "reported",
  value: { value: 81.5625 },
  numerator: 261,
  denominator: 320,
  coverage: { units: 1, unitsExpected: 1 },
  change: { value: 2.9 },
  comparable: true,
  target: null,
  sources: [],
  ...more
})
