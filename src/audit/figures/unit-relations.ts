import type { AuditedIndicator } from "./audited-release.js"
import { nodeTree } from "./node-tree.js"
import { lastDay } from "./period-days.js"
import type { ReadFigure } from "./read-figure.js"
import type { Relation } from "./relation.js"

/** The figures of one period and group, by node. */
type Slot = ReadonlyMap<string, ReadFigure>

const slotsOf = (figures: Iterable<ReadFigure>): ReadonlyArray<Slot> => {
  const slots = new Map<string, Map<string, ReadFigure>>()
  for (const figure of figures) {
    if (figure.units === 0) continue
    const key = `${figure.period} ${figure.groupId}`
    const slot = slots.get(key) ?? new Map<string, ReadFigure>()
    slots.set(key, slot)
    slot.set(figure.nodeId, figure)
  }
  return [...slots.values()]
}

/** The nearest node above that has a figure in the slot. */
const nodeAbove = (figure: ReadFigure, slot: Slot, { links, authorityId }: AuditedIndicator): string | undefined => {
  const { parentOf } = nodeTree(links, authorityId)
  const day = lastDay(figure.period)
  let above = parentOf(figure.nodeId, day)
  while (above !== undefined && !slot.has(above)) above = parentOf(above, day)
  return above
}

const childrenIn = (slot: Slot, audited: AuditedIndicator): ReadonlyMap<string, ReadonlyArray<ReadFigure>> => {
  const children = new Map<string, Array<ReadFigure>>()
  for (const figure of slot.values()) {
    const above = nodeAbove(figure, slot, audited)
    if (above !== undefined) children.set(above, [...(children.get(above) ?? []), figure])
  }
  return children
}

const unitsIn = (figures: ReadonlyArray<ReadFigure>): number => figures.reduce((sum, { units }) => sum + units, 0)

const leavesUnder = (
  nodeId: string,
  children: ReadonlyMap<string, ReadonlyArray<ReadFigure>>
): ReadonlyArray<ReadFigure> =>
  (children.get(nodeId) ?? []).flatMap((child) =>
    child.level === "unit" ? [child] : leavesUnder(child.nodeId, children)
  )

/** A node's own fact, which is no sum, can look like the sum of one unit; the numbers tell them apart. */
const isOwnFact = (figure: ReadFigure, parts: ReadonlyArray<ReadFigure>): boolean => {
  const [only] = parts
  return (
    parts.length === 1 &&
    only !== undefined &&
    (["numerator", "denominator", "value"] as const).some(
      (part) => figure[part] !== null && only[part] !== null && figure[part] !== only[part]
    )
  )
}

/** Whether figures make an upper one: they have all of its units. */
const isMadeOf = (figure: ReadFigure, parts: ReadonlyArray<ReadFigure>): boolean =>
  parts.length > 0 && unitsIn(parts) === figure.units && !isOwnFact(figure, parts)

/**
 * The sets of figures that make an upper one: its children; for the authority, where areas are not known to hold all of their
 * units, all units and all areas.
 */
const partsOf = (
  figure: ReadFigure,
  slot: Slot,
  children: ReadonlyMap<string, ReadonlyArray<ReadFigure>>,
  { indicator }: AuditedIndicator
): ReadonlyArray<ReadonlyArray<ReadFigure>> => {
  const at = (level: ReadFigure["level"]) => [...slot.values()].filter((other) => other.level === level)
  const below =
    indicator.overUnits === "mean-of-units"
      ? leavesUnder(figure.nodeId, children).filter(({ units }) => units === 1)
      : (children.get(figure.nodeId) ?? [])
  if (isMadeOf(figure, below)) return [below]
  if (figure.level !== "authority") return []
  const sets = indicator.overUnits === "mean-of-units" ? [at("unit")] : [at("unit"), at("area")]
  return sets.filter((parts) => isMadeOf(figure, parts))
}

/** Finds the figures of areas and the authority that are made of others. The numbers of units tell whether all are there. */
export const unitRelations = (audited: AuditedIndicator): ReadonlyArray<Relation> => {
  const { overUnits } = audited.indicator
  if (overUnits === "none") return []
  const space = overUnits === "mean-of-units" ? "value" : "amount"
  return slotsOf(audited.figures.values()).flatMap((slot) => {
    const children = childrenIn(slot, audited)
    return [...slot.values()]
      .filter(({ level }) => level !== "unit")
      .flatMap((figure) =>
        partsOf(figure, slot, children, audited).map((parts): Relation => {
          const times = space === "value" ? parts.length : 1
          return { kind: "units", whole: figure.id, times, parts: parts.map(({ id }) => id), rest: undefined, space }
        })
      )
  })
}
