import { soundDataset, unit, withRows } from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const twoUnits = (first: Parameters<typeof unit>[0], second: Parameters<typeof unit>[0]) => () =>
  soundDataset({ units: [unit(first), unit({ id: "ek", schoolUnitCode: "80509561", ...second })] })

export const unitCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-UNI-001",
    passing: () => soundDataset({ units: [unit({ openedOn: "2010-08-01", closedOn: "2026-07-01" })] }),
    failing: () => soundDataset({ units: [unit({ openedOn: "2026-07-01", closedOn: "2010-08-01" })] }),
    findings: [
      { at: "units bjork closedOn", severity: "error", facts: { openedOn: "2026-07-01", closedOn: "2010-08-01" } }
    ],
    notApplicable: () => soundDataset({ units: [unit({ openedOn: "2010-08-01" })] }),
    boundaries: [
      {
        says: "finds a unit that closes on the day it opens",
        dataset: () => soundDataset({ units: [unit({ openedOn: "2025-07-01", closedOn: "2025-07-01" })] }),
        verdict: [{ at: "units bjork closedOn" }]
      }
    ]
  },
  {
    rule: "SK-UNI-002",
    passing: () =>
      soundDataset({
        areas: [
          { id: "sodra", name: "Södra", parentId: "staden" },
          { id: "staden", name: "Staden" }
        ]
      }),
    failing: () =>
      soundDataset({
        areas: [
          { id: "norra", name: "Norra", parentId: "sodra" },
          { id: "sodra", name: "Södra", parentId: "norra" }
        ]
      }),
    findings: [
      { at: "areas norra parentId", severity: "error", facts: { parent: "sodra" } },
      { at: "areas sodra parentId", facts: { parent: "norra" } }
    ],
    notApplicable: "never",
    boundaries: [
      {
        says: "finds an area that is its own parent, and those below it",
        dataset: () =>
          soundDataset({
            areas: [
              { id: "a", name: "A", parentId: "a" },
              { id: "b", name: "B", parentId: "a" },
              { id: "c", name: "C" }
            ]
          }),
        verdict: [{ at: "areas a parentId" }, { at: "areas b parentId" }]
      }
    ]
  },
  {
    rule: "SK-UNI-003",
    passing: () =>
      soundDataset({
        areas: [{ id: "norra", name: "Norra" }],
        units: [unit({ openedOn: "2020-08-01" })],
        memberships: [{ unitId: "bjork", areaId: "norra", from: "2020-08-01" }]
      }),
    failing: () =>
      soundDataset({
        areas: [{ id: "norra", name: "Norra" }],
        units: [unit({ openedOn: "2020-08-01" })],
        memberships: [{ unitId: "bjork", areaId: "norra", from: "2019-08-01", to: "2021-07-01" }]
      }),
    findings: [
      { at: "memberships bjork/2019-08-01 from", severity: "error", facts: { from: "2019-08-01", to: "2021-07-01" } }
    ],
    notApplicable: () =>
      soundDataset({
        areas: [{ id: "norra", name: "Norra" }],
        memberships: [{ unitId: "bjork", areaId: "norra", from: "2019-08-01" }]
      }),
    boundaries: [
      {
        says: "lets a membership end with its unit",
        dataset: () =>
          soundDataset({
            areas: [{ id: "norra", name: "Norra" }],
            units: [unit({ closedOn: "2026-07-01" })],
            memberships: [{ unitId: "bjork", areaId: "norra", from: "2019-08-01", to: "2026-07-01" }]
          }),
        verdict: "pass"
      },
      {
        says: "lets an open membership end when its unit does",
        dataset: () =>
          soundDataset({
            areas: [{ id: "norra", name: "Norra" }],
            units: [unit({ closedOn: "2026-07-01" })],
            memberships: [{ unitId: "bjork", areaId: "norra", from: "2019-08-01" }]
          }),
        verdict: "pass"
      },
      {
        says: "finds a membership that begins when its unit has closed",
        dataset: () =>
          soundDataset({
            areas: [{ id: "norra", name: "Norra" }],
            units: [unit({ closedOn: "2026-07-01" })],
            memberships: [{ unitId: "bjork", areaId: "norra", from: "2026-07-01" }]
          }),
        verdict: [{ at: "memberships bjork/2026-07-01 from", facts: { from: "2026-07-01", to: "…" } }]
      },
      {
        says: "finds a membership that outlives its unit",
        dataset: () =>
          soundDataset({
            areas: [{ id: "norra", name: "Norra" }],
            units: [unit({ closedOn: "2026-07-01" })],
            memberships: [{ unitId: "bjork", areaId: "norra", from: "2020-01-01", to: "2026-07-02" }]
          }),
        verdict: [{ at: "memberships bjork/2020-01-01 from" }]
      },
      {
        says: "finds a membership of no days, whatever the unit",
        dataset: () =>
          soundDataset({
            areas: [{ id: "norra", name: "Norra" }],
            memberships: [{ unitId: "bjork", areaId: "norra", from: "2025-01-01", to: "2025-01-01" }]
          }),
        verdict: [{ at: "memberships bjork/2025-01-01 from" }]
      }
    ]
  },
  {
    rule: "SK-UNI-005",
    passing: () => soundDataset({ units: [unit({ schoolUnitCode: "20251301" })] }),
    failing: () => soundDataset({ units: [unit({ schoolUnitCode: "20251231" })] }),
    findings: [{ at: "units bjork schoolUnitCode", severity: "warning", facts: { code: "20251231" } }],
    notApplicable: () => soundDataset({ units: [unitWithoutCode()] })
  },
  {
    rule: "SK-UNI-006",
    passing: twoUnits({}, {}),
    failing: twoUnits({}, { schoolUnitCode: "80509560" }),
    findings: [{ at: "units ek schoolUnitCode", severity: "error", facts: { code: "80509560", holder: "bjork" } }],
    notApplicable: () => soundDataset({ units: [unitWithoutCode()] })
  },
  {
    rule: "SK-UNI-007",
    passing: () => soundDataset(),
    failing: () => soundDataset({ units: [unitWithoutCode()] }),
    findings: [{ at: "units bjork schoolUnitCode", severity: "warning", facts: {} }],
    notApplicable: () => soundDataset({ units: [unitWithoutCode({ schoolForms: ["FS"] })] }),
    boundaries: [
      {
        says: "asks a preschool class at a preschool for a code",
        dataset: () => soundDataset({ units: [unitWithoutCode({ schoolForms: ["FS", "FKLASS"] })] }),
        verdict: [{ at: "units bjork schoolUnitCode" }]
      },
      {
        says: "asks no free-standing fritidshem for a code",
        dataset: () => soundDataset({ units: [unitWithoutCode({ schoolForms: ["FTH", "OPPFTH"] })] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-UNI-008",
    passing: () => soundDataset({ year: 2028, units: [unit({ schoolForms: ["FKLASS", "GR"] })] }),
    failing: () => soundDataset({ year: 2029, units: [unit({ schoolForms: ["FKLASS", "GR"] })] }),
    findings: [{ at: "units bjork schoolForms", severity: "error", facts: { form: "FKLASS", lastDay: "2028-06-30" } }],
    notApplicable: () => soundDataset({ year: 2029 }),
    boundaries: [
      {
        says: "finds a preschool class that opens after the form has ended",
        dataset: () => soundDataset({ year: 2028, units: [unit({ schoolForms: ["FKLASS"], openedOn: "2028-07-01" })] }),
        verdict: [{ at: "units bjork schoolForms" }]
      },
      {
        says: "accepts a preschool class that opens on the form's last day",
        dataset: () => soundDataset({ year: 2028, units: [unit({ schoolForms: ["FKLASS"], openedOn: "2028-06-30" })] }),
        verdict: "pass"
      },
      {
        says: "does not speak of a unit that is closed by then",
        dataset: () => {
          const closed = unit({ id: "ek", schoolUnitCode: "80509561", schoolForms: ["FKLASS"], closedOn: "2020-07-01" })
          return withRows(soundDataset({ year: 2029 }), "units", closed)
        },
        verdict: "not-applicable"
      },
      {
        says: "accepts today's code for what had another name before 2023",
        dataset: () => soundDataset({ year: 2020, units: [unit({ schoolForms: ["GRAN"] })] }),
        verdict: "not-applicable"
      }
    ]
  },
  {
    rule: "SK-UNI-013",
    passing: twoUnits({ closedOn: "2025-07-01" }, { openedOn: "2025-07-01", predecessorIds: ["bjork"] }),
    failing: () => soundDataset({ units: [unit({ closedOn: "2025-07-01" })] }),
    findings: [{ at: "units bjork withoutSuccessor", severity: "warning", facts: { closedOn: "2025-07-01" } }],
    notApplicable: () => soundDataset(),
    boundaries: [
      {
        says: "accepts that nothing continues a unit",
        dataset: () => soundDataset({ units: [unit({ closedOn: "2025-07-01", withoutSuccessor: true })] }),
        verdict: "pass"
      },
      {
        says: "does not speak of a unit that closes after the year",
        dataset: () => soundDataset({ units: [unit({ closedOn: "2026-07-01" })] }),
        verdict: "not-applicable"
      },
      {
        says: "finds a unit that closes on the last day of the year",
        dataset: () => soundDataset({ units: [unit({ closedOn: "2025-12-31" })] }),
        verdict: [{ at: "units bjork withoutSuccessor" }]
      }
    ]
  },
  {
    rule: "SK-MEM-001",
    passing: () =>
      soundDataset({
        areas: [
          { id: "norra", name: "Norra" },
          { id: "sodra", name: "Södra" }
        ],
        memberships: [
          { unitId: "bjork", areaId: "sodra", from: "2025-07-01" },
          { unitId: "bjork", areaId: "norra", from: "2019-08-01", to: "2025-07-01" }
        ]
      }),
    failing: () =>
      soundDataset({
        areas: [
          { id: "norra", name: "Norra" },
          { id: "sodra", name: "Södra" }
        ],
        memberships: [
          { unitId: "bjork", areaId: "norra", from: "2019-08-01" },
          { unitId: "bjork", areaId: "sodra", from: "2025-07-01" }
        ]
      }),
    findings: [{ at: "memberships bjork/2025-07-01 from", severity: "warning", facts: { earlier: "norra" } }],
    notApplicable: () =>
      soundDataset({
        areas: [{ id: "norra", name: "Norra" }],
        memberships: [{ unitId: "bjork", areaId: "norra", from: "2019-08-01" }]
      })
  }
]

function unitWithoutCode(difference: Parameters<typeof unit>[0] = {}) {
  const { schoolUnitCode, ...rest } = unit(difference)
  return rest
}
