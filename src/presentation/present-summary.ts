import type { ReportBlock } from "../reporting/report-block.js"
import { presentJudgementCounts, presentJudgementOverview, presentJudgements } from "./present-judgements.js"
import type { PresentScope } from "./present-scope.js"
import type { PresentedElement, PresentedSection } from "./presented-report.js"

const blocksOf = ({ document }: PresentScope): ReadonlyArray<ReportBlock> =>
  document.sections.flatMap(({ blocks }) => blocks)

const judgements = (scope: PresentScope): ReadonlyArray<PresentedElement> =>
  blocksOf(scope).flatMap((block): ReadonlyArray<PresentedElement> => {
    if (block.kind === "judgement-overview") return [presentJudgementOverview(block, scope)]
    if (block.kind === "judgement-counts") return [presentJudgementCounts(block, "summary-judgement-counts", scope)]
    return block.kind === "judgements" ? [presentJudgements(block, "summary-judgements", scope)] : []
  })

/** The newest figure of the report's own node for each indicator, in the words of the table. */
const newestFigures = (scope: PresentScope): ReadonlyArray<string> =>
  blocksOf(scope).flatMap((block) => {
    if (block.kind !== "figure-table") return []
    const [sentence] = block.sentences
    return sentence === undefined ? [] : [`${block.caption}. ${sentence}`]
  })

const headed = (
  id: string,
  text: string,
  elements: ReadonlyArray<PresentedElement>
): ReadonlyArray<PresentedElement> =>
  elements.length === 0 ? [] : [{ kind: "heading", id, level: 3, text }, ...elements]

/** One page for those who read nothing else: who has handed in, how far goals are reached, and the newest figures. */
export const presentSummary = (scope: PresentScope): PresentedSection => {
  const { words } = scope
  const units = blocksOf(scope).flatMap((block) => (block.kind === "unit-reports" ? [block.description] : []))
  const figures = newestFigures(scope)
  return {
    id: "summary",
    title: words("summary"),
    elements: [
      ...headed(
        "summary-h-units",
        words("summary-units"),
        units.map((text) => ({ kind: "paragraph", text }))
      ),
      ...headed("summary-h-judgements", words("summary-judgements"), judgements(scope)),
      ...headed(
        "summary-h-figures",
        words("summary-figures"),
        figures.length === 0 ? [] : [{ kind: "list", items: figures }]
      )
    ]
  }
}
