import type { ProtectedFigure } from "../disclosure/protected-release.js"
import type { Group } from "../model/group.js"
import { everyone } from "../model/identifier.js"
import { reportingYear } from "../model/period.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { RowPlan } from "./figure-table.js"
import type { ReportScope } from "./report-scope.js"
import { bySwedishName } from "./wording.js"

const byDimension = (a: Group, b: Group): number => byCodePoint(a.dimension, b.dimension) || byCodePoint(a.id, b.id)

const ofGroup = (figures: ReadonlyArray<ProtectedFigure>, groupId: string): ReadonlyArray<ProtectedFigure> =>
  figures.filter((figure) => figure.groupId === groupId)

const row = (
  label: string,
  nodeId: string,
  groupId: string,
  figures: ReadonlyArray<ProtectedFigure>
): ReadonlyArray<RowPlan> => {
  const its = ofGroup(figures, groupId)
  return its.length === 0 ? [] : [{ label, nodeId, groupId, figures: its }]
}

const byName = (
  a: { readonly id: string; readonly name: string },
  b: { readonly id: string; readonly name: string }
): number => bySwedishName(a.name, b.name) || byCodePoint(a.id, b.id)

/** The rows of the report's own node: everybody first, then its groups by dimension; then its areas by name. */
export const ownRows = (indicatorId: string, scope: ReportScope): ReadonlyArray<RowPlan> => {
  const { node, dataset, figures, kind, words } = scope
  const own = figures.index.at(indicatorId, node.id)
  const areas = kind === "central" ? [...dataset.areas].sort(byName) : []
  return [
    ...row(kind === "central" ? node.name : words("group-all"), node.id, everyone, own),
    ...areas.flatMap(({ id, name }) => row(name, id, everyone, figures.index.at(indicatorId, id))),
    ...[...dataset.groups].sort(byDimension).flatMap(({ id, name }) => row(name, node.id, id, own))
  ]
}

/** One row per unit for the reporting year, by name. */
export const unitRows = (indicatorId: string, scope: ReportScope): ReadonlyArray<RowPlan> =>
  [...scope.units].sort(byName).flatMap(({ id, name }) => {
    const figures = scope.figures.index.at(indicatorId, id)
    return row(
      name,
      id,
      everyone,
      figures.filter(({ period }) => reportingYear(period) === scope.dataset.year)
    )
  })
