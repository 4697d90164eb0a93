import type { AuditedIndicator } from "./audited-release.js"
import { type NodeTree, nodeTree } from "./node-tree.js"
import { lastDay } from "./period-days.js"
import type { ReadFigure } from "./read-figure.js"
import type { Relation } from "./relation.js"

/** The figures of one period and group, by node. */
type Slot = ReadonlyMap<string, ReadFigure>

/** Sorts figures that count units, without the facts that upper nodes report themselves: these are in no sum. */
const slotsOf = ({ figures, ownFacts }: AuditedIndicator): ReadonlyArray<Slot> => {
  const slots = new Map<string, Map<string, ReadFigure>>()
  for (const figure of figures.values()) {
    if (figure.units === 0 || ownFacts.has(figure.id)) continue
    const key = `${figure.period} ${figure.groupId}`
    const slot = slots.get(key) ?? new Map<string, ReadFigure>()
    slots.set(key, slot)
    slot.set(figure.nodeId, figure)
  }
  return [...slots.values()]
}

/** The figures right below each node: of several areas around a node, the nearest that has a figure in the slot. */
const childrenIn = (slot: Slot, tree: NodeTree): ReadonlyMap<string, ReadonlyArray<ReadFigure>> => {
  const children = new Map<string, Array<ReadFigure>>()
  for (const figure of slot.values()) {
    const above = tree.around(figure.nodeId, lastDay(figure.period)).find((nodeId) => slot.has(nodeId))
    if (above === undefined) continue
    const own = children.get(above) ?? []
    children.set(above, own)
    own.push(figure)
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

/** What is right below a node: for a mean of units, all units there. */
const figuresBelow = (
  figure: ReadFigure,
  children: ReadonlyMap<string, ReadonlyArray<ReadFigure>>,
  { indicator }: AuditedIndicator
): ReadonlyArray<ReadFigure> =>
  indicator.overUnits === "mean-of-units"
    ? leavesUnder(figure.nodeId, children).filter(({ units }) => units === 1)
    : (children.get(figure.nodeId) ?? [])

/**
 * Leaves out areas that have more below them than they count: facts of their own, which nobody says they are. Their units then
 * belong to the node above. An area that counts more than is below it is a sum whose units are not all published.
 */
const withoutOwnFacts = (slot: Slot, tree: NodeTree, audited: AuditedIndicator) => {
  const children = childrenIn(slot, tree)
  const isNoSum = (figure: ReadFigure): boolean => {
    const below = figure.level === "area" ? figuresBelow(figure, children, audited) : []
    return unitsIn(below) > figure.units || isOwnFact(figure, below)
  }
  const others = new Map([...slot].filter(([, figure]) => !isNoSum(figure)))
  return { slot: others, children: others.size === slot.size ? children : childrenIn(others, tree) }
}

/**
 * The sets of figures that make an upper one: its children; for the authority also all units, and, where the tree had to be
 * guessed, all areas.
 */
const partsOf = (
  figure: ReadFigure,
  slot: Slot,
  children: ReadonlyMap<string, ReadonlyArray<ReadFigure>>,
  audited: AuditedIndicator
): ReadonlyArray<ReadonlyArray<ReadFigure>> => {
  const at = (level: ReadFigure["level"]) => [...slot.values()].filter((other) => other.level === level)
  const below = figuresBelow(figure, children, audited)
  if (isMadeOf(figure, below)) return [below]
  if (figure.level !== "authority") return []
  const isGuessed = audited.isTreeInferred && audited.indicator.overUnits !== "mean-of-units"
  const sets = isGuessed ? [at("unit"), at("area")] : [at("unit")]
  return sets.filter((parts) => isMadeOf(figure, parts))
}

/** Finds the figures of areas and the authority that are made of others. The numbers of units tell whether all are there. */
export const unitRelations = (audited: AuditedIndicator): ReadonlyArray<Relation> => {
  const { overUnits } = audited.indicator
  if (overUnits === "none") return []
  const tree = nodeTree(audited.links, audited.authorityId)
  const space = overUnits === "mean-of-units" ? "value" : "amount"
  return slotsOf(audited).flatMap((all) => {
    const { slot, children } = withoutOwnFacts(all, tree, audited)
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
