import * as Result from "effect/Result"
import { computeFigures } from "../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../src/aggregation/figure.js"
import type { PolicyName } from "../../src/disclosure/policy.js"
import { protectFigures } from "../../src/disclosure/protect-figures.js"
import type { ProtectedRelease } from "../../src/disclosure/protected-release.js"
import type { DecodeIssue } from "../../src/model/decode-error.js"
import { composeCentralReport } from "../../src/reporting/compose-central-report.js"
import { composeUnitReport } from "../../src/reporting/compose-unit-report.js"
import { hiddenNumbersInProse } from "../../src/reporting/hidden-numbers-in-prose.js"
import type { Bilingual, Language } from "../../src/text/sentence.js"
import type { Finding } from "../../src/validation/finding.js"
import { validateDataset } from "../../src/validation/validate.js"
import type { FiguresProfile } from "../csv/csv-profile.js"
import type { FigureSet } from "../csv/named-figures.js"
import { writeFiguresCsv } from "../csv/write-figures-csv.js"
import { writeReportHtml } from "../html/write-report-html.js"
import type { TableFile } from "../tables/read-table.js"
import { readTables } from "../tables/read-tables.js"

/** Someone whose report can be read. */
export interface Reporter {
  readonly id: string
  readonly name: string
}

/** What became of the tables before anything is protected. No number that is not protected leaves the desk. */
export type Examined =
  | { readonly kind: "unreadable"; readonly issues: ReadonlyArray<DecodeIssue> }
  | {
      readonly kind: "read"
      readonly findings: ReadonlyArray<Finding>
      readonly authority: Reporter
      readonly units: ReadonlyArray<Reporter>
      /** Why no figures could be made, when none could. */
      readonly refused?: Bilingual
    }

/** What became of the figures: as the public may see them, or why they cannot be protected. */
export type Protection =
  | { readonly kind: "protected"; readonly figures: FigureSet }
  | { readonly kind: "refused"; readonly sentence: Bilingual }

/** A report as it is written to a file, or why there is none, and what its texts give away. */
export interface MadeReport {
  readonly report: { readonly title: string; readonly html: string } | { readonly refused: Bilingual }
  readonly warnings: ReadonlyArray<Bilingual>
}

/** What the page asks for, by name. */
export interface Desk {
  readonly examine: (files: ReadonlyArray<TableFile>) => Examined
  readonly protect: (policy: PolicyName) => Protection | undefined
  readonly report: (wish: {
    readonly unitId?: string | undefined
    readonly language: Language
  }) => MadeReport | undefined
  readonly csv: (wish: { readonly profile: FiguresProfile; readonly language: Language }) => string | undefined
}

/** What lies on the desk. */
interface Papers {
  findings: ReadonlyArray<Finding>
  table?: FigureTable
  release?: ProtectedRelease
}

const examine = (files: ReadonlyArray<TableFile>, papers: Papers): Examined => {
  const read = readTables(files)
  if (Result.isFailure(read)) return { kind: "unreadable", issues: read.failure.issues }
  const dataset = read.success
  papers.findings = validateDataset(dataset)
  const { authority, units } = dataset
  const examined = { kind: "read", findings: papers.findings, authority, units } as const
  const figures = computeFigures(dataset)
  if (Result.isFailure(figures)) return { ...examined, refused: figures.failure.sentence }
  papers.table = figures.success
  return examined
}

const composed = (
  { findings, table, release }: Required<Papers>,
  { unitId, language }: Parameters<Desk["report"]>[0]
): MadeReport => {
  const options = { language, findings }
  const report =
    unitId === undefined
      ? composeCentralReport(table.dataset, release, options)
      : composeUnitReport(table.dataset, release, { ...options, unitId })
  return {
    report: Result.match(report, {
      onSuccess: (document) => ({ title: document.title, html: writeReportHtml(document) }),
      onFailure: ({ sentence }) => ({ refused: sentence })
    }),
    warnings: hiddenNumbersInProse(table, release).map(({ message }) => message)
  }
}

/** A place to work at, which keeps the data set that was examined last. */
export const newDesk = (): Desk => {
  let papers: Papers = { findings: [] }
  return {
    examine: (files) => {
      papers = { findings: [] }
      return examine(files, papers)
    },
    protect: (policy) => {
      if (papers.table === undefined) return undefined
      const release = protectFigures(papers.table, policy)
      if (Result.isFailure(release)) {
        delete papers.release
        return { kind: "refused", sentence: release.failure.sentence }
      }
      papers.release = release.success
      return { kind: "protected", figures: release.success }
    },
    report: (wish) => {
      const { findings, table, release } = papers
      return table && release && composed({ findings, table, release }, wish)
    },
    csv: (options) => papers.release && writeFiguresCsv(papers.release, options)
  }
}
