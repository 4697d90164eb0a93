import type { Group } from "../../../src/model/group.js"
import { indicator, observation, soundDataset, valueObservation } from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

const group = (id: string, dimension = "sex", partOf: ReadonlyArray<string> = []): Group => ({
  id,
  dimension,
  name: id,
  partOf
})

const sexes = [group("girls"), group("boys")]
const key = "observations behorighet/bjork/2024/25"

/** Observations of groups: id, numerator, denominator. */
const cells = (...rows: ReadonlyArray<readonly [string, number, number]>) =>
  rows.map(([groupId, numerator, denominator]) => observation({ groupId, numerator, denominator }))

const dataset = (groups: ReadonlyArray<Group>, observations: ReturnType<typeof cells>) => () =>
  soundDataset({ groups, observations })

export const groupCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-FOL-005",
    passing: dataset(sexes, cells(["all", 48, 50], ["girls", 25, 25], ["boys", 23, 25])),
    failing: dataset(sexes, cells(["all", 48, 50], ["girls", 25, 25], ["boys", 22, 25])),
    findings: [{ at: `${key}/all numerator`, severity: "error", facts: { dimension: "sex", sum: 47, total: 48 } }],
    notApplicable: dataset(sexes, cells(["all", 48, 50], ["girls", 25, 25])),
    boundaries: [
      {
        says: "compares denominators too",
        dataset: dataset(sexes, cells(["all", 48, 50], ["girls", 25, 25], ["boys", 23, 24])),
        verdict: [{ at: `${key}/all denominator`, facts: { dimension: "sex", sum: 49, total: 50 } }]
      },
      {
        says: "asks for every declared part, the unknown included",
        dataset: dataset([...sexes, group("unknown")], cells(["all", 48, 50], ["girls", 24, 25], ["boys", 22, 24])),
        verdict: "not-applicable"
      },
      {
        says: "compares the parts of a group with that group",
        dataset: dataset(
          [...sexes, group("girls-8", "grade", ["girls"]), group("girls-9", "grade", ["girls"])],
          cells(["girls", 25, 25], ["girls-8", 10, 12], ["girls-9", 14, 13])
        ),
        verdict: [{ at: `${key}/girls numerator`, facts: { dimension: "grade", sum: 24, total: 25 } }]
      },
      {
        says: "takes a cross of two dimensions as part of both",
        dataset: dataset(
          [
            ...sexes,
            group("g8", "grade"),
            group("g9", "grade"),
            group("girls-8", "cross", ["girls", "g8"]),
            group("boys-8", "cross", ["boys", "g8"])
          ],
          cells(["g8", 20, 25], ["girls-8", 10, 12], ["boys-8", 9, 13])
        ),
        verdict: [{ at: `${key}/g8 numerator`, facts: { dimension: "cross", sum: 19, total: 20 } }]
      },
      {
        says: "does not take one lone part for a division",
        dataset: dataset([group("girls")], cells(["all", 48, 50], ["girls", 25, 25])),
        verdict: []
      },
      {
        says: "keeps units apart",
        dataset: () =>
          soundDataset({
            groups: sexes,
            observations: [
              ...cells(["all", 48, 50], ["girls", 25, 25]),
              observation({ unitId: "ekbacken", groupId: "boys", numerator: 1, denominator: 1 })
            ]
          }),
        verdict: "not-applicable"
      },
      {
        says: "has no sum where a part is hidden",
        dataset: () => {
          const { numerator, denominator, ...hidden } = observation({ groupId: "boys", status: "suppressed-at-source" })
          return soundDataset({
            groups: sexes,
            observations: [...cells(["all", 48, 50], ["girls", 25, 25]), hidden]
          })
        },
        verdict: "not-applicable"
      },
      {
        says: "has no sum where a part was rounded",
        dataset: () =>
          soundDataset({
            groups: sexes,
            observations: [
              ...cells(["all", 48, 50], ["girls", 25, 25]),
              observation({ groupId: "boys", numerator: 20, denominator: 25, status: "rounded" })
            ]
          }),
        verdict: "not-applicable"
      },
      {
        says: "adds up counts",
        dataset: () =>
          soundDataset({
            groups: sexes,
            indicators: [indicator({ kind: "count", factor: 1, overUnits: "sum", overTime: "sum" })],
            observations: [
              valueObservation(50),
              valueObservation(25, { groupId: "girls" }),
              valueObservation(26, { groupId: "boys" })
            ]
          }),
        verdict: [{ at: `${key}/all value`, facts: { dimension: "sex", sum: 51, total: 50 } }]
      },
      {
        says: "allows for binary fractions",
        dataset: () =>
          soundDataset({
            groups: sexes,
            indicators: [indicator({ kind: "count", factor: 1, overUnits: "sum", overTime: "sum" })],
            observations: [
              valueObservation(0.3),
              valueObservation(0.1, { groupId: "girls" }),
              valueObservation(0.2, { groupId: "boys" })
            ]
          }),
        verdict: "pass"
      },
      {
        says: "adds up no means",
        dataset: () =>
          soundDataset({
            groups: sexes,
            indicators: [indicator({ kind: "mean", factor: 1, overUnits: "weighted-mean" })],
            observations: [
              valueObservation(230),
              valueObservation(240, { groupId: "girls" }),
              valueObservation(220, { groupId: "boys" })
            ]
          }),
        verdict: "not-applicable"
      }
    ]
  }
]
