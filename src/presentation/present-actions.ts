import type {
  ActionCountsBlock,
  ActionsBlock,
  DeficienciesBlock,
  PreviousActionsBlock
} from "../reporting/action-blocks.js"
import { countCell, type PresentScope, textCell } from "./present-scope.js"
import type { PresentedTable } from "./presented-report.js"

/** The name of a node where a report tells of several. */
const elsewhere = (
  item: { readonly nodeId: string; readonly nodeName: string },
  { document }: PresentScope
): string | undefined => (item.nodeId === (document.unit?.id ?? document.authority.id) ? undefined : item.nodeName)

/** What will be done. */
export const presentActions = (
  { items }: typeof ActionsBlock.Type,
  id: string,
  scope: PresentScope
): PresentedTable => {
  const { words } = scope
  return {
    kind: "table",
    id,
    caption: words("caption-actions"),
    description: words("description-actions"),
    columns: [
      { label: words("column-action"), kind: "header" },
      { label: words("column-responsible"), kind: "text" },
      { label: words("column-time"), kind: "text" },
      { label: words("column-effect"), kind: "text" },
      { label: words("column-state"), kind: "text" }
    ],
    rows: items.map((item) => [
      textCell(
        item.description,
        elsewhere(item, scope),
        item.goal === undefined ? undefined : words("goal-served", { goal: item.goal })
      ),
      textCell(item.responsibleRole),
      textCell(
        item.startsOn === undefined
          ? words("due-on", { day: item.dueOn })
          : words("period", { from: item.startsOn, to: item.dueOn }),
        item.followUpOn === undefined ? undefined : words("followed-up-on", { day: item.followUpOn })
      ),
      textCell(
        item.expectedEffect,
        item.measure === undefined ? undefined : words("measured-by", { measure: item.measure })
      ),
      textCell(item.statusText)
    ]),
    notes: []
  }
}

/** What came of last year's actions. */
export const presentPreviousActions = (
  { items }: typeof PreviousActionsBlock.Type,
  id: string,
  scope: PresentScope
): PresentedTable => {
  const { words } = scope
  return {
    kind: "table",
    id,
    caption: words("caption-previous-actions"),
    description: words("description-previous-actions"),
    columns: [
      { label: words("column-action"), kind: "header" },
      { label: words("column-responsible"), kind: "text" },
      { label: words("column-state"), kind: "text" },
      { label: words("column-outcome"), kind: "text" }
    ],
    rows: items.map((item) => [
      textCell(item.description, elsewhere(item, scope)),
      textCell(item.responsibleRole),
      textCell(item.statusText, item.completedOn ?? words("due-on", { day: item.dueOn })),
      textCell(
        item.outcome,
        item.continuedBy.length === 0
          ? undefined
          : words("continued-by", { actions: item.continuedBy.map(({ description }) => description).join("; ") })
      )
    ]),
    notes: []
  }
}

/** How many actions stand where. */
export const presentActionCounts = (
  { description, counts }: typeof ActionCountsBlock.Type,
  id: string,
  { words }: PresentScope
): PresentedTable => ({
  kind: "table",
  id,
  caption: words("caption-action-counts"),
  description,
  columns: [
    { label: words("column-state"), kind: "header" },
    { label: words("column-count"), kind: "number" }
  ],
  rows: counts.map(({ statusText, count }) => [textCell(statusText), countCell(count)]),
  notes: []
})

/** Deficiencies and what is done about them. */
export const presentDeficiencies = (
  { items }: typeof DeficienciesBlock.Type,
  id: string,
  scope: PresentScope
): PresentedTable => {
  const { words } = scope
  return {
    kind: "table",
    id,
    caption: words("caption-deficiencies"),
    description: words("description-deficiencies"),
    columns: [
      { label: words("column-deficiency"), kind: "header" },
      { label: words("column-found"), kind: "text" },
      { label: words("column-actions"), kind: "text" }
    ],
    rows: items.map((item) => {
      const [first, ...rest] = item.actions.map(
        ({ description, statusText, dueOn }) => `${description} (${statusText}, ${words("due-on", { day: dueOn })})`
      )
      return [
        textCell(item.description, elsewhere(item, scope)),
        textCell(item.foundByText, item.foundOn),
        textCell(first, ...rest)
      ]
    }),
    notes: []
  }
}
