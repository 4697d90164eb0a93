import { describe, expect, it } from "vitest"
import type { Figure } from "../../src/aggregation/figure.js"
import { roundDecimal } from "../../src/statistics/index.js"
import {
  area,
  count,
  counted,
  figuresOf,
  goal,
  mean,
  measured,
  parts,
  row,
  school,
  share,
  target
} from "./support/figures-dataset.js"

/**
 * A small municipality, worked out by hand: two areas, four schools and a preschool, three indicators, two years. Birch was
 * split in 2025 into Rowan and Alder; Oak's result of 2025 is hidden at source.
 */
const town = {
  areas: [area("north"), area("south")],
  units: [
    school("birch", { areaId: "north", closedOn: "2024-07-01" }),
    school("rowan", { areaId: "north", openedOn: "2024-07-01", predecessorIds: ["birch"] }),
    school("alder", { areaId: "north", openedOn: "2024-07-01", predecessorIds: ["birch"] }),
    school("oak", { areaId: "south" }),
    school("elm", { areaId: "south" }),
    school("pine", { areaId: "south", schoolForms: ["FS"] })
  ],
  groups: [{ id: "girls", dimension: "sex", name: "Girls", partOf: [] }],
  goals: [goal("all-pass", { schoolForms: ["GR"] }), goal("elm-own", { origin: "unit", unitId: "elm" })],
  targets: [
    target("all-pass", { indicatorId: "pass", value: 75 }),
    target("elm-own", { indicatorId: "merit", comparison: "increase", value: 5 })
  ],
  indicators: [
    share({ id: "pass", schoolForms: ["GR"], minimumCoverage: 0.7 }),
    mean({ id: "merit", schoolForms: ["GR"], minimumCoverage: 0.7 }),
    count({ id: "children" })
  ],
  observations: [
    // Pass: all schools in 2023/24, and all but Oak in 2024/25.
    parts("birch", 60, 80, { indicatorId: "pass", period: "2023/24" }),
    parts("oak", 30, 40, { indicatorId: "pass", period: "2023/24" }),
    parts("elm", 50, 80, { indicatorId: "pass", period: "2023/24" }),
    parts("rowan", 36, 40, { indicatorId: "pass", period: "2024/25" }),
    parts("alder", 24, 40, { indicatorId: "pass", period: "2024/25" }),
    row("oak", "suppressed-at-source", { indicatorId: "pass", period: "2024/25" }),
    parts("elm", 54, 80, { indicatorId: "pass", period: "2024/25" }),
    parts("elm", 30, 40, { indicatorId: "pass", period: "2024/25", groupId: "girls" }),
    // Merit value: means with their bases.
    measured("elm", 210, 80, { indicatorId: "merit", period: "2023/24" }),
    measured("rowan", 230, 40, { indicatorId: "merit", period: "2024/25" }),
    measured("alder", 200, 40, { indicatorId: "merit", period: "2024/25" }),
    measured("oak", 220, 20, { indicatorId: "merit", period: "2024/25", status: "rounded" }),
    measured("elm", 216, 80, { indicatorId: "merit", period: "2024/25" }),
    // Children on 15 October, also in the preschool.
    counted("rowan", 400, { indicatorId: "children", period: "2024-10-15" }),
    counted("alder", 380, { indicatorId: "children", period: "2024-10-15" }),
    counted("oak", 300, { indicatorId: "children", period: "2024-10-15" }),
    counted("elm", 500, { indicatorId: "children", period: "2024-10-15" }),
    counted("pine", 60, { indicatorId: "children", period: "2024-10-15" })
  ]
}

const { figures } = figuresOf(town)

/** A figure in one line: value, parts, coverage, change and target, as a person would print them. */
const line = (figure: Figure): string => {
  const {
    indicatorId,
    nodeId,
    period,
    groupId,
    status,
    value,
    numerator,
    denominator,
    coverage,
    change,
    comparable,
    target
  } = figure
  const decimals = indicatorId === "children" ? 0 : 1
  const print = (estimate: Figure["value"]) =>
    estimate.value === null ? estimate.reason : roundDecimal(estimate.value, decimals)
  return [
    `${indicatorId} ${nodeId} ${period} ${groupId}`,
    `${status} ${print(value)} (${numerator ?? ""}/${denominator ?? ""})`,
    `${coverage.units} of ${coverage.unitsExpected}`,
    `change ${print(change)}${change.value === null ? "" : ` ${comparable}`}`,
    target === null ? "no target" : `${target.goalId} ${target.met}`
  ].join("; ")
}

const lines = (indicatorId: string, period: string): ReadonlyArray<string> =>
  figures.filter((figure) => figure.indicatorId === indicatorId && figure.period === period).map(line)

describe("a municipality worked out by hand", () => {
  it("has these shares in the first year", () => {
    expect(lines("pass", "2023/24")).toEqual([
      "pass town 2023/24 all; reported 70.0 (140/200); 3 of 3; change not-reported; all-pass false",
      "pass north 2023/24 all; reported 75.0 (60/80); 1 of 1; change not-reported; all-pass true",
      "pass south 2023/24 all; reported 66.7 (80/120); 2 of 2; change not-reported; all-pass false",
      "pass birch 2023/24 all; reported 75.0 (60/80); 1 of 1; change not-reported; all-pass true",
      "pass elm 2023/24 all; reported 62.5 (50/80); 1 of 1; change not-reported; all-pass false",
      "pass oak 2023/24 all; reported 75.0 (30/40); 1 of 1; change not-reported; all-pass true"
    ])
  })
  it("has these shares in the second year: the split is comparable, the hidden school is not", () => {
    const all = lines("pass", "2024/25").filter((text) => text.includes("2024/25 all"))
    expect(all).toEqual([
      "pass town 2024/25 all; reported 71.3 (114/160); 3 of 4; change 1.3 false; all-pass false",
      "pass north 2024/25 all; reported 75.0 (60/80); 2 of 2; change 0.0 true; all-pass true",
      "pass south 2024/25 all; insufficient-coverage insufficient-coverage (/); 1 of 2; change insufficient-coverage; all-pass null",
      "pass alder 2024/25 all; reported 60.0 (24/40); 1 of 1; change not-reported; all-pass false",
      "pass elm 2024/25 all; reported 67.5 (54/80); 1 of 1; change 5.0 true; all-pass false",
      "pass oak 2024/25 all; suppressed-at-source suppressed (/); 0 of 1; change suppressed; all-pass null",
      "pass rowan 2024/25 all; reported 90.0 (36/40); 1 of 1; change not-reported; all-pass true"
    ])
  })
  it("has a figure of girls at one school and too little of them above it", () => {
    const girls = lines("pass", "2024/25").filter((text) => text.includes("2024/25 girls"))
    expect(girls.slice(0, 3)).toEqual([
      "pass town 2024/25 girls; insufficient-coverage insufficient-coverage (/); 1 of 4; change insufficient-coverage; no target",
      "pass north 2024/25 girls; insufficient-coverage insufficient-coverage (/); 0 of 2; change insufficient-coverage; no target",
      "pass south 2024/25 girls; insufficient-coverage insufficient-coverage (/); 1 of 2; change insufficient-coverage; no target"
    ])
  })
  it("has these merit values, weighed by pupils and held against Elm's own goal", () => {
    expect(lines("merit", "2024/25")).toEqual([
      "merit town 2024/25 all; rounded 216.0 (/180); 4 of 4; change insufficient-coverage; no target",
      "merit north 2024/25 all; reported 215.0 (/80); 2 of 2; change insufficient-coverage; no target",
      "merit south 2024/25 all; rounded 216.8 (/100); 2 of 2; change insufficient-coverage; no target",
      "merit alder 2024/25 all; reported 200.0 (/40); 1 of 1; change not-reported; no target",
      "merit elm 2024/25 all; reported 216.0 (/80); 1 of 1; change 6.0 true; elm-own true",
      "merit oak 2024/25 all; rounded 220.0 (/20); 1 of 1; change not-reported; no target",
      "merit rowan 2024/25 all; reported 230.0 (/40); 1 of 1; change not-reported; no target"
    ])
  })
  it("has these numbers of children, the preschool's among them", () => {
    expect(lines("children", "2024-10-15").slice(0, 3)).toEqual([
      "children town 2024-10-15 all; reported 1640 (/); 5 of 5; change not-reported; no target",
      "children north 2024-10-15 all; reported 780 (/); 2 of 2; change not-reported; no target",
      "children south 2024-10-15 all; reported 860 (/); 3 of 3; change not-reported; no target"
    ])
  })
})
