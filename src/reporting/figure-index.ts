import type { ProtectedFigure } from "../disclosure/protected-release.js"

/** The figures of a release or table, ready to be looked up. */
export interface FigureIndex {
  /** The figures of an indicator at a node, in the order of the table. */
  readonly at: (indicatorId: string, nodeId: string) => ReadonlyArray<ProtectedFigure>
  /** One figure. */
  readonly byId: (id: string) => ProtectedFigure | undefined
  /** Whether anything was observed for an indicator, period and group, at whatever node. */
  readonly isObserved: (indicatorId: string, period: string, groupId: string) => boolean
}

type Figures = ReadonlyArray<ProtectedFigure>

const keyOf = (...parts: ReadonlyArray<string>): string => parts.join("\n")

const build = (figures: Figures): FigureIndex => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const observed = new Set(figures.map(({ indicatorId, period, groupId }) => keyOf(indicatorId, period, groupId)))
  const byNode = new Map<string, Array<ProtectedFigure>>()
  for (const figure of figures) {
    const key = keyOf(figure.indicatorId, figure.nodeId)
    const list = byNode.get(key)
    if (list === undefined) byNode.set(key, [figure])
    else list.push(figure)
  }
  return {
    at: (indicatorId, nodeId) => byNode.get(keyOf(indicatorId, nodeId)) ?? [],
    byId: (id) => byId.get(id),
    isObserved: (indicatorId, period, groupId) => observed.has(keyOf(indicatorId, period, groupId))
  }
}

const built = new WeakMap<Figures, FigureIndex>()

/** Builds the index of a list of figures; the reports of all units share one. */
export const figureIndexOf = (figures: Figures): FigureIndex => {
  const known = built.get(figures) ?? build(figures)
  built.set(figures, known)
  return known
}
