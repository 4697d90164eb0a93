import { periodKind } from "../model/period.js"
import { regimes } from "../model/report-sections.js"
import { hiddenSign } from "./figure-table-block.js"
import { periodText } from "./period-text.js"
import type { ReportBlock } from "./report-block.js"
import type { ReportScope } from "./report-scope.js"
import type { SectionBlocks } from "./section-blocks.js"

type NoteCode = Extract<ReportBlock, { readonly kind: "note" }>["code"]

/** A remark by the program. */
export const note = (code: NoteCode, text: string): ReportBlock => ({ kind: "note", code, text })

const protection = ({ figures: { policy }, words }: ReportScope): ReportBlock =>
  policy === null
    ? note("internal", words("note-internal"))
    : note(
        "protection",
        words("note-protection", {
          policy: policy.name,
          minimumBase: policy.minimumBase,
          minimumAnswers: policy.minimumAnswers,
          largestCell: policy.minimumCell - 1
        })
      )

const repealed = ({ regime, dataset, words }: ReportScope): ReadonlyArray<ReportBlock> => {
  const validTo = regimes.find(({ id }) => id === regime)?.validTo
  return validTo === undefined || validTo >= `${dataset.year}-01-01`
    ? []
    : [note("repealed-rules", words("note-repealed-rules", { day: periodText(validTo, words) }))]
}

const otherPeriod = ({ period, dataset, words }: ReportScope): ReadonlyArray<ReportBlock> =>
  periodKind(period) === "year"
    ? []
    : [note("other-period", words("note-other-period", { period: periodText(period, words), year: dataset.year }))]

/** Findings may quote figures, so a report for the public only counts them. */
const findingNotes = ({ findings, figures, language, words }: ReportScope): ReadonlyArray<ReportBlock> => {
  if (findings === undefined || findings.length === 0) return []
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  const counts = { errors: count("error"), warnings: count("warning"), notices: count("notice") }
  const listed = figures.audience === "public" ? [] : findings
  return [
    note("findings", words("note-findings", counts)),
    ...listed.map(({ ruleId, message }) =>
      note("finding", words("note-finding", { rule: ruleId, message: message[language] }))
    )
  ]
}

/** What a reader must know of the report itself. */
export const aboutTheReport: SectionBlocks = (context) => [
  note("own-profile", context.words("note-own-profile")),
  protection(context),
  ...repealed(context),
  ...otherPeriod(context),
  ...findingNotes(context)
]

const hasHiddenFigure = (block: ReportBlock): boolean => {
  if (block.kind === "facts") return block.items.some(({ value }) => value === hiddenSign)
  return block.kind === "figure-table" && block.rows.some(({ cells }) => cells.some(({ text }) => text === hiddenSign))
}

/** Explains the sign of hidden figures, once, where there are any. */
export const aboutHiddenFigures = (
  blocks: ReadonlyArray<ReportBlock>,
  { words }: ReportScope
): ReadonlyArray<ReportBlock> =>
  blocks.some(hasHiddenFigure) ? [note("figures-hidden", words("note-figures-hidden", { sign: hiddenSign }))] : []
