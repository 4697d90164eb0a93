import type { SurveyCycle } from "../../../src/model/survey-cycle.js"
import { soundDataset, surveyCycle, unit } from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"
import { participation, surveyed, tally } from "./survey-rows.js"

const cycleIn = (year: number, difference: Partial<SurveyCycle> = {}): SurveyCycle =>
  surveyCycle({
    id: `brukare-${year}`,
    opensOn: `${year}-03-01`,
    closesOn: `${year}-03-31`,
    state: "published",
    ...difference
  })

const withCycles =
  (...surveyCycles: ReadonlyArray<SurveyCycle>) =>
  () =>
    soundDataset({ surveyCycles })

const twoUnits = [unit(), unit({ id: "ek", schoolUnitCode: "80509561" })]

const late = (day: string, last: string, interval: number) => ({ problem: "late", last, day, interval, year: 2025 })

export const surveyCycleCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-SUR-001",
    passing: withCycles(cycleIn(2023)),
    failing: withCycles(cycleIn(2022)),
    findings: [{ at: "units bjork", severity: "warning", facts: late("2022-03-31", "brukare-2022", 2) }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "counts calendar years, not days",
        dataset: withCycles(cycleIn(2023, { opensOn: "2023-01-01", closesOn: "2023-01-02" })),
        verdict: "pass"
      },
      {
        says: "finds the last day of the calendar year before",
        dataset: withCycles(cycleIn(2022, { closesOn: "2022-12-31" })),
        verdict: [{ at: "units bjork" }]
      },
      {
        says: "holds a round to its own interval where that is shorter",
        dataset: withCycles(cycleIn(2023, { intervalYears: 1 })),
        verdict: [{ at: "units bjork", facts: late("2023-03-31", "brukare-2023", 1) }]
      },
      {
        says: "lets no interval be longer than two years",
        dataset: withCycles(cycleIn(2022, { intervalYears: 3 })),
        verdict: [
          { at: "surveyCycles brukare-2022 intervalYears", facts: { problem: "interval", interval: 3, limit: 2 } },
          { at: "units bjork", facts: late("2022-03-31", "brukare-2022", 2) }
        ].toReversed()
      },
      {
        says: "counts a round that is still open",
        dataset: withCycles(cycleIn(2022), cycleIn(2025, { closesOn: "2026-01-31", state: "open" })),
        verdict: "pass"
      },
      {
        says: "counts no round that is only planned",
        dataset: withCycles(cycleIn(2022), cycleIn(2025, { state: "planned" })),
        verdict: [{ at: "units bjork" }]
      },
      {
        says: "counts no round that was cancelled",
        dataset: withCycles(cycleIn(2022), cycleIn(2025, { state: "cancelled" })),
        verdict: [{ at: "units bjork" }]
      },
      {
        says: "counts no round that opens after the year",
        dataset: withCycles(cycleIn(2022), cycleIn(2026)),
        verdict: [{ at: "units bjork" }]
      },
      {
        says: "says nothing where rounds were cancelled or of another kind",
        dataset: withCycles(cycleIn(2022, { state: "cancelled" }), cycleIn(2021, { id: "personal", kind: "staff" })),
        verdict: "not-applicable"
      },
      {
        says: "says nothing of units where no round has begun",
        dataset: withCycles(cycleIn(2026, { state: "planned", intervalYears: 3 })),
        verdict: [{ at: "surveyCycles brukare-2026 intervalYears" }]
      },
      {
        says: "asks whether the unit itself was reached",
        dataset: () => surveyed({ units: twoUnits }),
        verdict: [{ at: "units ek", facts: { problem: "never", latest: "brukare-2025", day: "2025-03-31" } }]
      },
      {
        says: "is content with participation, or with answers",
        dataset: () =>
          surveyed({
            units: [...twoUnits, unit({ id: "alm", schoolUnitCode: "80509562" })],
            participation: [participation({ unitId: "ek" }), participation({ unitId: "alm" })],
            surveyTallies: [tally()]
          }),
        verdict: "pass"
      },
      {
        says: "goes back to the round that reached the unit",
        dataset: () =>
          surveyed({
            units: twoUnits,
            surveyCycles: [cycleIn(2022), surveyCycle()],
            participation: [participation(), participation({ cycleId: "brukare-2022", unitId: "ek" })]
          }),
        verdict: [{ at: "units ek", facts: late("2022-03-31", "brukare-2022", 2) }]
      },
      {
        says: "takes a round of which only the authority has results to reach every unit",
        dataset: () => surveyed({ participation: [], surveyTallies: [tally({ unitId: "ekbacken" })] }),
        verdict: "pass"
      },
      {
        says: "does not miss answers while the round is open",
        dataset: () => surveyed({ units: twoUnits, surveyCycles: [surveyCycle({ state: "open" })] }),
        verdict: "pass"
      },
      {
        says: "does not speak of a unit that opened after the last round",
        dataset: () =>
          surveyed({
            units: [unit(), unit({ id: "ek", schoolUnitCode: "80509561", openedOn: "2025-04-01" })],
            surveyCycles: [surveyCycle()]
          }),
        verdict: "pass"
      },
      {
        says: "speaks of a unit that opened on the last day of the last round",
        dataset: () =>
          surveyed({ units: [unit(), unit({ id: "ek", schoolUnitCode: "80509561", openedOn: "2025-03-31" })] }),
        verdict: [{ at: "units ek" }]
      },
      {
        says: "does not speak of a unit that was closed all year",
        dataset: () =>
          surveyed({ units: [unit(), unit({ id: "ek", schoolUnitCode: "80509561", closedOn: "2025-01-01" })] }),
        verdict: "pass"
      },
      {
        says: "finds a round too soon after the one before",
        dataset: withCycles(cycleIn(2024), cycleIn(2025)),
        verdict: [
          {
            at: "surveyCycles brukare-2025 closesOn",
            facts: {
              problem: "early",
              earlier: "brukare-2024",
              earlierDay: "2024-03-31",
              day: "2025-03-31",
              interval: 2
            }
          }
        ]
      },
      {
        says: "finds it also where the round names another questionnaire's round, past a cancelled one",
        dataset: withCycles(
          cycleIn(2024, { questionnaireId: "gammal", previousCycleId: "brukare-2020" }),
          cycleIn(2020, { intervalYears: 1 }),
          cycleIn(2023, { state: "cancelled", previousCycleId: "brukare-2024" }),
          cycleIn(2025, { previousCycleId: "brukare-2023" })
        ),
        verdict: [{ at: "surveyCycles brukare-2025 closesOn" }]
      },
      {
        says: "lets the interval change to a shorter one",
        dataset: withCycles(cycleIn(2024), cycleIn(2025, { intervalYears: 1 })),
        verdict: "pass"
      },
      {
        says: "lets other questionnaires, groups and populations have rounds of their own",
        dataset: withCycles(
          cycleIn(2024),
          cycleIn(2025, { id: "a", questionnaireId: "annan" }),
          cycleIn(2025, { id: "b", respondentGroup: "pupils" }),
          cycleIn(2025, { id: "c", population: "årskurs 8" })
        ),
        verdict: "pass"
      },
      {
        says: "takes rounds at the same time to be one wave",
        dataset: withCycles(
          cycleIn(2025),
          cycleIn(2025, { id: "vag-2", opensOn: "2025-03-31", closesOn: "2025-04-30" })
        ),
        verdict: "pass"
      },
      {
        says: "lets half of the units be asked each year",
        dataset: () =>
          surveyed({
            units: twoUnits,
            surveyCycles: [cycleIn(2024), cycleIn(2025)],
            participation: [participation(), participation({ cycleId: "brukare-2024", unitId: "ek" })]
          }),
        verdict: "pass"
      },
      {
        says: "bears rounds that name each other in a circle",
        dataset: withCycles(
          cycleIn(2023, { previousCycleId: "brukare-2025" }),
          cycleIn(2024, { state: "cancelled", previousCycleId: "brukare-2024" }),
          cycleIn(2025, { previousCycleId: "brukare-2024" })
        ),
        verdict: "pass"
      }
    ]
  },
  {
    rule: "SK-SUR-002",
    passing: withCycles(cycleIn(2023, { kind: "staff", respondentGroup: "staff" })),
    failing: withCycles(cycleIn(2022, { kind: "staff", respondentGroup: "staff" })),
    findings: [{ at: "units bjork", severity: "warning", facts: late("2022-03-31", "brukare-2022", 2) }],
    notApplicable: withCycles(cycleIn(2020)),
    boundaries: [
      {
        says: "lets no interval be longer than two years",
        dataset: withCycles(cycleIn(2025, { kind: "staff", respondentGroup: "staff", intervalYears: 3 })),
        verdict: [
          { at: "surveyCycles brukare-2025 intervalYears", facts: { problem: "interval", interval: 3, limit: 2 } }
        ]
      }
    ]
  },
  {
    rule: "SK-SUR-003",
    passing: withCycles(cycleIn(2021, { kind: "citizen", respondentGroup: "medborgare", intervalYears: 4 })),
    failing: withCycles(cycleIn(2020, { kind: "citizen", respondentGroup: "medborgare", intervalYears: 4 })),
    findings: [{ at: "authority ekbacken", severity: "warning", facts: late("2020-03-31", "brukare-2020", 4) }],
    notApplicable: withCycles(cycleIn(2020)),
    boundaries: [
      {
        says: "is content with answers at any node",
        dataset: () =>
          surveyed({
            units: twoUnits,
            surveyCycles: [surveyCycle({ kind: "citizen", respondentGroup: "medborgare", intervalYears: 4 })]
          }),
        verdict: "pass"
      },
      {
        says: "lets no interval be longer than four years",
        dataset: withCycles(cycleIn(2025, { kind: "citizen", respondentGroup: "medborgare", intervalYears: 5 })),
        verdict: [
          { at: "surveyCycles brukare-2025 intervalYears", facts: { problem: "interval", interval: 5, limit: 4 } }
        ]
      }
    ]
  }
]
