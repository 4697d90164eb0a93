import type { Dataset } from "../../../src/model/dataset.js"
import {
  action,
  authority,
  evaluation,
  indicator,
  report,
  soundDataset,
  unit,
  withRows
} from "../../support/dataset-builder.js"
import type { RuleCase } from "../rule-case.js"

/** A made-up number with a valid check digit. */
const number = "811218-9876"

const file = { file: "units.csv", delimiter: ";", records: 2 } as const

export const textCases: ReadonlyArray<RuleCase> = [
  {
    rule: "SK-TXT-001",
    passing: () => soundDataset(),
    failing: () => soundDataset({ reports: [report({ texts: { work: `Elev ${number} var sjuk.` } })] }),
    findings: [{ at: "reports bjork/2025 texts.work", severity: "error", facts: { detail: "personal-number" } }],
    notApplicable: "never",
    boundaries: [
      {
        says: "reads lists and evidence",
        dataset: () =>
          soundDataset({
            evaluations: [
              evaluation({
                causes: ["Frånvaro", `Se ${number}`],
                evidence: [
                  { kind: "observation", indicatorId: "behorighet", period: "2024/25", groupId: "all" },
                  { kind: "document", title: `Samtal med ${number}` }
                ]
              })
            ]
          }),
        verdict: [{ at: "evaluations utv-1 causes" }, { at: "evaluations utv-1 evidence.title" }]
      },
      {
        says: "reads ids and never prints them",
        dataset: () => withRows(soundDataset(), "actions", action({ id: number })),
        verdict: [{ at: "actions *** id" }]
      },
      {
        says: "reads the authority and keys that somebody chose",
        dataset: () =>
          soundDataset({
            authority: authority({ name: number }),
            indicators: [indicator({ externalIds: { [number]: "N15419" } })]
          }),
        verdict: [{ at: "authority ekbacken name" }, { at: "indicators behorighet externalIds" }]
      },
      {
        says: "reads the names of files",
        dataset: () => soundDataset({ files: [{ ...file, file: `${number}.csv`, encoding: "utf-8" }] }),
        verdict: [{ at: "files *** file" }]
      }
    ]
  },
  {
    rule: "SK-TXT-002",
    passing: () => soundDataset(),
    failing: () => soundDataset({ actions: [action({ description: "Kontakta eva.ek@ekbacken.example" })] }),
    findings: [{ at: "actions atg-1 description", severity: "warning", facts: { detail: "e-mail" } }],
    notApplicable: "never",
    boundaries: [
      {
        says: "finds a telephone number",
        dataset: () => soundDataset({ units: [unit({ name: "Björkskolan, 070-123 45 67" })] }),
        verdict: [{ at: "units bjork name", facts: { detail: "phone" } }]
      }
    ]
  },
  {
    rule: "SK-TAB-001",
    passing: () => soundDataset({ files: [{ ...file, encoding: "utf-8" }] }),
    failing: () => soundDataset({ files: [{ ...file, encoding: "windows-1252" }] }),
    findings: [{ at: "files units.csv encoding", severity: "notice", facts: { encoding: "windows-1252" } }],
    notApplicable: "never"
  },
  {
    rule: "SK-TAB-002",
    passing: () => soundDataset(),
    failing: () => handmade({ units: [{ ...unit(), schoolForms: [] }, { id: "ek" }, null] as never }),
    findings: [{ at: "units ", severity: "error", facts: {} }, { at: "units bjork" }, { at: "units ek" }],
    notApplicable: "never"
  }
]

/** A data set that was never decoded. */
function handmade(difference: Partial<Dataset>): Dataset {
  return { ...soundDataset(), ...difference }
}
