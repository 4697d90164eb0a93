import { composeCentralReportOrThrow } from "../../../../src/reporting/compose-central-report.js"
import { composeUnitReportOrThrow } from "../../../../src/reporting/compose-unit-report.js"
import type { ReportDocument } from "../../../../src/reporting/report-document.js"
import { sample } from "../../../reporting/support/sample.js"

const { dataset, release, table } = sample()

/** A unit's report for the public. */
export const unitReport = composeUnitReportOrThrow(dataset, release, { unitId: "ask" })

/** The authority's report for the public. */
export const centralReport = composeCentralReportOrThrow(dataset, release)

const regimes = ["forordning-1997-702", "skollagen-2010-800"] as const
const languages = ["sv", "en"] as const

/** Reports of every unit and of the authority, by both sets of rules, in both languages, public and internal. */
export const allReports: ReadonlyArray<readonly [name: string, document: ReportDocument]> = regimes.flatMap((regime) =>
  languages.flatMap((language) =>
    [release, table].flatMap((figures) =>
      [
        composeCentralReportOrThrow(dataset, figures, { regime, language }),
        ...dataset.units.map(({ id }) => composeUnitReportOrThrow(dataset, figures, { unitId: id, regime, language }))
      ].map((document) => [`${document.id} ${document.profile} ${language} ${document.audience}`, document] as const)
    )
  )
)

/** A unit's report whose prose is one text. */
export const reportWithText = (text: string): ReportDocument => {
  const spoilt = sample((input) => {
    input.reports[0] = { ...input.reports[0], texts: { work: text } }
    input.units[0] = { ...input.units[0], name: text.slice(0, 50) }
    input.involvement[0] = { ...input.involvement[0], how: text }
  })
  return composeUnitReportOrThrow(spoilt.dataset, spoilt.release, { unitId: "ask" })
}
