import type {
  AnalysesBlock,
  JudgementCountsBlock,
  JudgementOverviewBlock,
  JudgementsBlock
} from "../reporting/judgement-blocks.js"
import { countCell, type PresentScope, safeId, textCell } from "./present-scope.js"
import type { PresentedCell, PresentedElement, PresentedTable } from "./presented-report.js"

type Judged = (typeof JudgementsBlock.Type)["items"][number]

/** What is judged, and where when the report is of several nodes. */
const judgedCell = (
  { goal, goalArea, nodeId, nodeName }: Pick<Judged, "goal" | "goalArea" | "nodeId" | "nodeName">,
  { document }: PresentScope
): PresentedCell => {
  const own = document.unit?.id ?? document.authority.id
  return textCell(
    goal ?? goalArea ?? nodeName,
    goal === undefined ? undefined : goalArea,
    nodeId === own ? undefined : nodeName
  )
}

/** The judgements with what they rest on. */
export const presentJudgements = (
  { items }: typeof JudgementsBlock.Type,
  id: string,
  scope: PresentScope
): PresentedTable => {
  const { words } = scope
  return {
    kind: "table",
    id,
    caption: words("caption-judgements"),
    description: words("description-judgements"),
    columns: [
      { label: words("column-goal"), kind: "header" },
      { label: words("column-judgement"), kind: "text" },
      { label: words("column-evidence"), kind: "text" },
      { label: words("column-decided"), kind: "text" }
    ],
    rows: items.map((item) => [
      judgedCell(item, scope),
      {
        ...textCell(
          item.judgementText,
          item.noActionReason === undefined ? undefined : words("no-action", { reason: item.noActionReason })
        ),
        judgement: item.judgement
      },
      textCell(item.evidence[0], ...item.evidence.slice(1)),
      textCell(words("decided-by", { day: item.decidedOn, role: item.decidedByRole }))
    ]),
    notes: []
  }
}

/** Why results are as they are, a heading for each. */
export const presentAnalyses = (
  { items }: typeof AnalysesBlock.Type,
  id: string,
  { words, document }: PresentScope
): ReadonlyArray<PresentedElement> =>
  items.flatMap(({ goal, goalArea, nodeName, nodeId, analysis, causes }, index) => {
    const title = goal ?? goalArea ?? nodeName
    const isOwn = nodeId === (document.unit?.id ?? document.authority.id)
    return [
      {
        kind: "heading" as const,
        id: `${id}-${index + 1}`,
        level: 3 as const,
        text: isOwn ? title : words("at-node", { node: nodeName, text: title })
      },
      ...(analysis === undefined ? [] : [{ kind: "paragraph" as const, text: analysis }]),
      ...(causes.length === 0
        ? []
        : [
            { kind: "heading" as const, id: `${id}-${index + 1}-causes`, level: 4 as const, text: words("causes") },
            { kind: "list" as const, items: causes }
          ])
    ]
  })

/** How many judgements of each sort the units made. */
export const presentJudgementCounts = (
  { rows, description }: typeof JudgementCountsBlock.Type,
  id: string,
  { words }: PresentScope
): PresentedTable => ({
  kind: "table",
  id,
  caption: words("caption-judgement-counts"),
  description,
  columns: [
    { label: words("column-goal-area"), kind: "header" },
    ...(rows[0]?.counts ?? []).map(({ judgementText }) => ({ label: judgementText, kind: "number" as const })),
    { label: words("column-units-with-judgement"), kind: "text" }
  ],
  rows: rows.map(({ goalArea, counts, units, unitsExpected }) => [
    textCell(goalArea),
    ...counts.map(({ count }) => countCell(count)),
    textCell(`${units}/${unitsExpected}`)
  ]),
  notes: []
})

/** Goals beside units, in words. Units that tell no judgement of the goal area stand in one remark below. */
export const presentJudgementOverview = (
  { goalAreaId, goalArea, description, goals, rows }: JudgementOverviewBlock,
  { words }: PresentScope
): PresentedTable => {
  const isSilent = ({ judgements }: (typeof rows)[number]): boolean =>
    judgements.every(({ judgement }) => judgement === undefined)
  const silent = rows.filter(isSilent).map(({ nodeName }) => nodeName)
  return {
    kind: "table",
    id: `overview-${safeId(goalAreaId)}`,
    caption: words("caption-judgement-overview", { goalArea }),
    description,
    columns: [
      { label: words("column-unit"), kind: "header" },
      ...goals.map(({ goal }) => ({ label: goal, kind: "text" as const }))
    ],
    rows: rows
      .filter((row) => !isSilent(row))
      .map(({ nodeName, judgements }) => [
        textCell(nodeName),
        ...judgements.map(({ judgement, judgementText }) =>
          judgement === undefined ? textCell(judgementText) : { text: judgementText, judgement }
        )
      ]),
    notes: silent.length === 0 ? [] : [words("units-without-judgement", { units: silent.join(", ") })]
  }
}
