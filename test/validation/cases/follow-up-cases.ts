import {
  indicator,
  missingObservation,
  observation,
  report,
  soundDataset,
  unit,
  valueObservation,
  withRows
} from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const key = "observations behorighet/bjork/2024/25/all"

const withObservation =
  (...[difference]: Parameters<typeof observation>) =>
  () =>
    soundDataset({ observations: [observation(difference)] })

const counted = (difference: Parameters<typeof indicator>[0] = {}) =>
  indicator({ kind: "count", factor: 1, decimals: 0, overUnits: "sum", overTime: "last", ...difference })

const meritvarde = indicator({
  kind: "mean",
  factor: 1,
  overUnits: "weighted-mean",
  scaleMinimum: 0,
  scaleMaximum: 340
})

export const followUpCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-FOL-002",
    passing: () => soundDataset(),
    failing: () =>
      soundDataset({
        reports: [report({ texts: { "follow-up": "Tyvärr är resultatet DÅLIGT, tyvärr." } })]
      }),
    findings: [{ at: "reports bjork/2025 texts.follow-up", severity: "warning", facts: { words: "dåligt, tyvärr" } }],
    notApplicable: () => soundDataset({ reports: [report({ texts: { analysis: "Tyvärr." } })] }),
    boundaries: [
      {
        says: "reads whole words only",
        dataset: () =>
          soundDataset({ reports: [report({ texts: { "follow-up": "Braås skola har godkända elever." } })] }),
        verdict: "pass"
      },
      {
        says: "leaves judging words to the analysis",
        dataset: () =>
          soundDataset({ reports: [report({ texts: { "follow-up": "52 av 60.", analysis: "Det är bra." } })] }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-FOL-004",
    passing: withObservation({ period: "2025" }),
    failing: withObservation({ period: "2025/26" }),
    findings: [
      {
        at: "observations behorighet/bjork/2025/26/all period",
        severity: "error",
        facts: { period: "2025/26", year: 2025 }
      }
    ],
    notApplicable: "never",
    boundaries: [
      { says: "accepts earlier years", dataset: withObservation({ period: "2019/20" }), verdict: "pass" },
      { says: "accepts the last day of the year", dataset: withObservation({ period: "2025-12-31" }), verdict: "pass" },
      {
        says: "finds the day after it",
        dataset: withObservation({ period: "2026-01-01" }),
        verdict: [{ at: "observations behorighet/bjork/2026-01-01/all period" }]
      }
    ]
  },
  {
    rule: "SK-FOL-006",
    passing: withObservation({ numerator: 50, denominator: 50 }),
    failing: withObservation({ numerator: 51, denominator: 50 }),
    findings: [{ at: `${key} numerator`, severity: "error", facts: { numerator: 51, denominator: 50 } }],
    notApplicable: () => soundDataset({ indicators: [indicator({ kind: "ratio" })] }),
    boundaries: [
      {
        says: "finds a negative numerator",
        dataset: withObservation({ numerator: -1 }),
        verdict: [{ at: `${key} numerator` }]
      },
      { says: "accepts none of them", dataset: withObservation({ numerator: 0 }), verdict: "pass" },
      {
        says: "does not speak of a bare value",
        dataset: () => soundDataset({ observations: [valueObservation(96)] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-FOL-007",
    passing: () => soundDataset({ observations: [valueObservation(100)] }),
    failing: () => soundDataset({ observations: [valueObservation(100.1)] }),
    findings: [{ at: `${key} value`, severity: "error", facts: { value: 100.1, maximum: 100 } }],
    notApplicable: () => soundDataset({ indicators: [counted()], observations: [valueObservation(800)] }),
    boundaries: [
      {
        says: "finds a share below zero",
        dataset: () => soundDataset({ observations: [valueObservation(-0.1)] }),
        verdict: [{ at: `${key} value` }]
      },
      { says: "accepts parts", dataset: () => soundDataset(), verdict: "pass" },
      {
        says: "finds a share of nobody",
        dataset: withObservation({ numerator: 0, denominator: 0 }),
        verdict: [{ at: `${key} denominator`, facts: { denominator: 0 } }]
      },
      {
        says: "measures a share by its factor",
        dataset: () => soundDataset({ indicators: [indicator({ factor: 1 })], observations: [valueObservation(1.5)] }),
        verdict: [{ at: `${key} value`, facts: { value: 1.5, maximum: 1 } }]
      },
      {
        says: "does not speak of a share without numbers",
        dataset: () => soundDataset({ observations: [missingObservation("near-all")] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-FOL-008",
    passing: () => soundDataset({ indicators: [meritvarde], observations: [valueObservation(340)] }),
    failing: () => soundDataset({ indicators: [meritvarde], observations: [valueObservation(340.5)] }),
    findings: [{ at: `${key} value`, severity: "error", facts: { value: 340.5, minimum: 0, maximum: 340 } }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "finds a value below the scale",
        dataset: () => soundDataset({ indicators: [meritvarde], observations: [valueObservation(-1)] }),
        verdict: [{ at: `${key} value` }]
      },
      {
        says: "knows scales with one end",
        dataset: () =>
          soundDataset({
            indicators: [indicator({ kind: "mean", scaleMinimum: 1 })],
            observations: [valueObservation(0.5)]
          }),
        verdict: [{ at: `${key} value`, facts: { value: 0.5, minimum: 1, maximum: "–" } }]
      },
      {
        says: "computes a ratio from its parts",
        dataset: () =>
          soundDataset({
            indicators: [indicator({ kind: "ratio", factor: 1, scaleMaximum: 30 })],
            observations: [observation({ numerator: 310, denominator: 10 })]
          }),
        verdict: [{ at: `${key} value`, facts: { value: 31, minimum: "–", maximum: 30 } }]
      },
      {
        says: "does not speak of what has no value",
        dataset: () => soundDataset({ indicators: [meritvarde], observations: [missingObservation("not-published")] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-FOL-010",
    passing: () => soundDataset(),
    failing: withObservation({ numerator: 0, denominator: 0 }),
    findings: [{ at: `${key} denominator`, severity: "warning", facts: {} }],
    notApplicable: () => soundDataset({ observations: [missingObservation("not-reported")] }),
    boundaries: [
      {
        says: "finds a mean of nobody",
        dataset: () => soundDataset({ indicators: [meritvarde], observations: [valueObservation(0, { base: 0 })] }),
        verdict: [{ at: `${key} base` }]
      },
      {
        says: "finds a count of no persons",
        dataset: () => soundDataset({ indicators: [counted()], observations: [valueObservation(0)] }),
        verdict: [{ at: `${key} value` }]
      },
      {
        says: "takes a count of things as it is",
        dataset: () =>
          soundDataset({ indicators: [counted({ disclosure: "open" })], observations: [valueObservation(0)] }),
        verdict: "pass"
      },
      {
        says: "takes none of many as it is",
        dataset: withObservation({ numerator: 0, denominator: 50 }),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-FOL-011",
    passing: () =>
      soundDataset({ indicators: [counted()], observations: [valueObservation(412, { collectedOn: "2024-10-15" })] }),
    failing: () => soundDataset({ indicators: [counted()], observations: [valueObservation(412)] }),
    findings: [{ at: `${key} collectedOn`, severity: "warning", facts: {} }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "reads the day out of the period",
        dataset: () =>
          soundDataset({ indicators: [counted()], observations: [valueObservation(412, { period: "2025-10-15" })] }),
        verdict: "pass"
      },
      {
        says: "asks no day of what happens during a year",
        dataset: () =>
          soundDataset({ indicators: [counted({ overTime: "sum" })], observations: [valueObservation(12)] }),
        verdict: "not-applicable"
      },
      {
        says: "asks no day of a count that is missing",
        dataset: () => soundDataset({ indicators: [counted()], observations: [missingObservation("not-reported")] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-OBS-001",
    passing: () => soundDataset({ units: [unit({ openedOn: "2020-08-01", closedOn: "2025-07-01" })] }),
    failing: () => soundDataset({ units: [unit({ closedOn: "2025-06-30" })] }),
    findings: [{ at: `${key} unitId`, severity: "warning", facts: { day: "2025-06-30" } }],
    notApplicable: withObservation({ unitId: "ekbacken" }),
    boundaries: [
      {
        says: "finds an observation of a unit that opens later",
        dataset: () => soundDataset({ units: [unit({ openedOn: "2025-07-01" })] }),
        verdict: [{ at: `${key} unitId` }]
      },
      {
        says: "accepts an observation of earlier years when the unit was open",
        dataset: () =>
          withRows(
            soundDataset({ units: [unit({ closedOn: "2025-07-01" })] }),
            "observations",
            observation({ period: "2023/24" })
          ),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-OBS-002",
    passing: withObservation({ numerator: 1, denominator: 3, value: 33.3 }),
    failing: withObservation({ numerator: 1, denominator: 3, value: 33.4 }),
    findings: [{ at: `${key} value`, severity: "error", facts: { value: 33.4, computed: (1 / 3) * 100 } }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "accepts a value with more decimals than are printed",
        dataset: withObservation({ numerator: 1, denominator: 3, value: 33.33 }),
        verdict: "pass"
      },
      {
        says: "accepts half a step, rounded either way",
        dataset: withObservation({ numerator: 1, denominator: 16, value: 6.3 }),
        verdict: "pass"
      },
      {
        says: "does not speak of what was rounded at its source",
        dataset: withObservation({ numerator: 1, denominator: 3, value: 30, status: "rounded" }),
        verdict: "not-applicable"
      },
      {
        says: "does not divide by zero",
        dataset: withObservation({ numerator: 0, denominator: 0, value: 0 }),
        verdict: "not-applicable"
      },
      {
        says: "compares a count with its numerator",
        dataset: () =>
          soundDataset({ indicators: [counted()], observations: [valueObservation(12, { numerator: 13 })] }),
        verdict: [{ at: `${key} value`, facts: { value: 12, computed: 13 } }]
      }
    ]
  },
  {
    rule: "SK-OBS-003",
    passing: () => soundDataset({ indicators: [indicator({ schoolForms: ["GR", "GRAN"] })] }),
    failing: () => soundDataset({ indicators: [indicator({ schoolForms: ["GYAN", "GY"] })] }),
    findings: [{ at: `${key} unitId`, severity: "warning", facts: { forms: "GY, GYAN" } }],
    notApplicable: () => soundDataset()
  },
  {
    rule: "SK-IND-001",
    passing: () => soundDataset(),
    failing: () => soundDataset({ indicators: [without(["population", "variant"])] }),
    findings: [
      { at: "indicators behorighet population", severity: "error", facts: { missing: "population, variant" } }
    ],
    notApplicable: "never",
    boundaries: [
      {
        says: "finds a lacking variant alone",
        dataset: () => soundDataset({ indicators: [without(["variant"])] }),
        verdict: [{ at: "indicators behorighet variant", facts: { missing: "variant" } }]
      }
    ]
  }
]

function without(fields: ReadonlyArray<"population" | "variant">) {
  const { population, variant, ...rest } = indicator()
  return { ...rest, ...(population === undefined || fields.includes("population") ? {} : { population }) }
}
