import { Involvement } from "../model/involvement.js"
import { byCodePoint } from "../text/code-point-order.js"
import { textField } from "./prose.js"
import type { SectionBlocks } from "./section-blocks.js"

const groupOrder = Involvement.fields.group.literals

/** Who took part, group by group. */
export const involvement: SectionBlocks = ({ dataset, ownNodes, nodeName, words }) => {
  const items = dataset.involvement
    .filter(({ unitId, year }) => ownNodes.has(unitId) && year === dataset.year)
    .sort((a, b) => byCodePoint(a.unitId, b.unitId) || groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group))
    .map(({ unitId, group, mode, how }) => ({
      nodeId: unitId,
      nodeName: nodeName(unitId),
      group,
      groupText: words(`group-${group}`),
      mode,
      modeText: words(`mode-${mode}`),
      ...textField("how", how)
    }))
  return items.length === 0 ? [] : [{ kind: "involvement", items }]
}
