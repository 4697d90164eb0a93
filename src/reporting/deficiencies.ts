import { byCodePoint } from "../text/code-point-order.js"
import { told } from "./actions.js"
import { tidy } from "./prose.js"
import type { SectionBlocks } from "./section-blocks.js"

/** The shortcomings found up to the end of the year with the actions against them; in a central report those of all nodes. */
export const deficiencies: SectionBlocks = (context) => {
  const { dataset, kind, ownNodes, words } = context
  const items = dataset.deficiencies
    .filter(({ unitId, foundOn }) => (kind === "central" || ownNodes.has(unitId)) && foundOn <= `${dataset.year}-12-31`)
    .sort((a, b) => byCodePoint(a.id, b.id))
    .map((deficiency) => ({
      id: deficiency.id,
      nodeId: deficiency.unitId,
      nodeName: context.nodeName(deficiency.unitId),
      description: tidy(deficiency.description) ?? deficiency.description,
      foundBy: deficiency.foundBy,
      foundByText: words(`found-by-${deficiency.foundBy}`),
      foundOn: deficiency.foundOn,
      actions: dataset.actions
        .filter(({ id }) => deficiency.actionIds.includes(id))
        .sort((a, b) => byCodePoint(a.id, b.id))
        .map((action) => told(action, context))
    }))
  return items.length === 0 ? [] : [{ kind: "deficiencies", items }]
}
