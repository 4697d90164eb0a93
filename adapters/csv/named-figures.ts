import type { FigureTable } from "../../src/aggregation/figure.js"
import {
  isProtectedRelease,
  type ProtectedFigure,
  type ProtectedRelease,
  type ReleaseNode
} from "../../src/disclosure/protected-release.js"
import { releaseNodes } from "../../src/disclosure/release-of.js"
import type { Group } from "../../src/model/group.js"
import { everyone } from "../../src/model/identifier.js"
import type { Indicator } from "../../src/model/indicator.js"
import type { Membership } from "../../src/model/membership.js"
import { everyoneName as en } from "../../src/text/en/figures.js"
import type { Language } from "../../src/text/sentence.js"
import { everyoneName as sv } from "../../src/text/sv/figures.js"

/** Figures with what it takes to name them, whether protected or not. */
export interface FigureSet {
  readonly year: number
  readonly authority: { readonly id: string; readonly name: string }
  readonly indicators: ReadonlyArray<Indicator>
  readonly nodes: ReadonlyArray<ReleaseNode>
  readonly memberships: ReadonlyArray<Membership>
  readonly groups: ReadonlyArray<Group>
  readonly figures: ReadonlyArray<ProtectedFigure>
  readonly allowedUnsafe?: string
}

/** A figure with its indicator and the names of its node and group. */
export interface NamedFigure {
  readonly figure: ProtectedFigure
  readonly indicator: Indicator
  readonly node: string
  readonly group: string
}

/** Takes a release, and nothing else, as figures to publish. */
export const publicFigures = (release: ProtectedRelease): ProtectedRelease => {
  if (isProtectedRelease(release)) return release
  throw new TypeError(
    "Only a release made by protectFigures can be published. Protect the figures first, or use the internal writer."
  )
}

/** Takes a figure table as figures for use inside the authority. */
export const internalFigures = (table: FigureTable): FigureSet => {
  const { dataset, figures } = (table ?? {}) as Partial<FigureTable>
  if (dataset === undefined || figures === undefined) {
    throw new TypeError("The internal writers take a figure table made by computeFigures.")
  }
  const { authority, year, indicators, groups, memberships } = dataset
  return { year, authority, indicators, nodes: releaseNodes(dataset), memberships, groups, figures }
}

const byId = <Row extends { readonly id: string }>(rows: ReadonlyArray<Row>): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

/** Names every figure, in the order of the set. The group `all` is named in the language; other names are the data's own. */
export const namedFigures = (
  { figures, indicators, nodes, groups }: FigureSet,
  language: Language
): ReadonlyArray<NamedFigure> => {
  const indicatorOf = byId(indicators)
  const nodeOf = byId(nodes)
  const groupOf = byId(groups)
  const everybody = language === "en" ? en : sv
  return figures.map((figure) => {
    const indicator = indicatorOf.get(figure.indicatorId)
    if (indicator === undefined)
      throw new Error(`The indicator ${figure.indicatorId} is not among those of the figures.`)
    return {
      figure,
      indicator,
      node: nodeOf.get(figure.nodeId)?.name ?? figure.nodeId,
      group: figure.groupId === everyone ? everybody : (groupOf.get(figure.groupId)?.name ?? figure.groupId)
    }
  })
}
