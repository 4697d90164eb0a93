import * as Result from "effect/Result"
import type { Figure } from "../aggregation/figure.js"
import { termsOf } from "../aggregation/over-time.js"
import type { Group } from "../model/group.js"
import type { Indicator } from "../model/indicator.js"
import { byCodePoint } from "../text/code-point-order.js"
import { type CellsOfNode, type GroupParts, type GroupRelation, groupPartsOf, relateGroups } from "./group-relations.js"
import { cellBehindValue, type InnermostCell, innermostCell, isInnermost, isOnlyValue } from "./innermost-cells.js"
import type { LinearForm } from "./linear-form.js"
import { relatePeriods } from "./period-relations.js"
import { inverse, negate, residueOf } from "./prime-field.js"
import { ProtectionError } from "./protection-error.js"
import type { Relation } from "./relation.js"

/** All figures of one indicator that hang together, as sums of innermost cells. */
export interface FigureSystem {
  readonly indicator: Indicator
  /** The innermost cells; their index is their row. */
  readonly cells: ReadonlyArray<InnermostCell>
  /** Cells that are no figure: what is left of a group. */
  readonly rests: ReadonlyArray<number>
  /** Cells that are made of others by a relation, and so are not innermost. */
  readonly wholes: ReadonlySet<number>
  /** Sums that are known without being published. */
  readonly relations: ReadonlyArray<Relation>
  /** What a figure publishes, for figures that are in the system. */
  readonly formOf: (figure: Figure) => LinearForm | undefined
}

interface Builder {
  readonly indicator: Indicator
  readonly cells: Array<InnermostCell>
  readonly rowOf: Map<string, number>
  readonly relations: Array<Relation>
  readonly rests: Array<number>
  readonly wholes: Set<number>
}

const addCell = (builder: Builder, cell: InnermostCell): number => {
  const row = builder.cells.length
  builder.cells.push(cell)
  builder.rowOf.set(cell.id, row)
  return row
}

const relate = (builder: Builder, whole: string, times: number, parts: ReadonlyArray<string>): void => {
  const row = builder.rowOf.get(whole) ?? 0
  const form = new Map<number, number>([[row, negate(times)]])
  builder.wholes.add(row)
  for (const part of parts) form.set(builder.rowOf.get(part) ?? 0, 1)
  builder.relations.push({ whole: row, form })
}

const ensureCell = (builder: Builder, cell: InnermostCell): number =>
  builder.rowOf.get(cell.id) ?? addCell(builder, cell)

const addRelation = (builder: Builder, { whole, parts, rest }: GroupRelation): void => {
  ensureCell(builder, whole)
  if (rest !== undefined && !builder.rowOf.has(rest.id)) builder.rests.push(addCell(builder, rest))
  const all = rest === undefined ? parts : [...parts, rest]
  relate(
    builder,
    whole.id,
    1,
    all.map(({ id }) => id)
  )
}

const cellsOfNode = (builder: Builder, prefix: string, values: ReadonlyMap<string, number>): CellsOfNode => {
  const idOf = (groupId: string): string => `${prefix}/${groupId}`
  const cell = (id: string): InnermostCell | undefined => builder.cells[builder.rowOf.get(id) ?? -1]
  return {
    idOf,
    cellOf: (groupId) => cell(idOf(groupId)) ?? cell(`${idOf(groupId)}|rest`),
    valueOf: (groupId) => values.get(idOf(groupId))
  }
}

/** Relates groups at one unit and period, as long as what is left of one whole makes another relation known. */
const relateNode = (
  builder: Builder,
  node: CellsOfNode,
  groups: ReadonlyArray<GroupParts>
): ProtectionError | undefined => {
  const waiting: Array<GroupParts> = []
  for (const group of groups) {
    const related = relateGroups(group, node, builder.indicator)
    if (Result.isFailure(related)) return related.failure
    if (related.success === undefined) waiting.push(group)
    else addRelation(builder, related.success)
  }
  return waiting.length === 0 || waiting.length === groups.length ? undefined : relateNode(builder, node, waiting)
}

const relateAllGroups = (
  builder: Builder,
  figures: ReadonlyArray<Figure>,
  groups: ReadonlyArray<GroupParts>
): ProtectionError | undefined => {
  const onlyValues = figures.filter(isOnlyValue)
  const values = new Map(onlyValues.map(({ id, value }) => [id, value.value ?? 0]))
  const prefixes = new Set(figures.map(({ indicatorId, nodeId, period }) => `${indicatorId}/${nodeId}/${period}`))
  for (const prefix of prefixes) {
    const problem = relateNode(builder, cellsOfNode(builder, prefix, values), groups)
    if (problem !== undefined) return problem
  }
  return undefined
}

const relateAllPeriods = (builder: Builder, figures: ReadonlyArray<Figure>): void => {
  const cells = new Map(
    [...builder.rowOf].flatMap(([id, row]) => {
      const cell = builder.cells[row]
      return cell === undefined ? [] : [[id, cell] as const]
    })
  )
  for (const figure of figures) {
    const relation = relatePeriods(figure, builder.indicator, cells)
    if (relation !== undefined) relate(builder, relation.whole, relation.times, relation.parts)
  }
}

const isUnsound = ({ amounts }: InnermostCell, indicator: Indicator): boolean => {
  const { numerator = 0, denominator = 0 } = amounts
  return numerator < 0 || denominator < 0 || (indicator.kind === "share" && numerator > denominator)
}

/** The row of a figure's own cell; a figure that is only a value may stand for what is left of others. */
const ownRow = (figure: Figure, rowOf: ReadonlyMap<string, number>): number | undefined =>
  rowOf.get(figure.id) ?? (isOnlyValue(figure) ? rowOf.get(`${figure.id}|rest`) : undefined)

/** Rows that are summed in a figure, through the figures it was made of. */
const rowsBelow = (figures: ReadonlyMap<string, Figure>, rowOf: ReadonlyMap<string, number>) => {
  const known = new Map<string, ReadonlyArray<number>>()
  const summed = (figure: Figure): ReadonlyArray<number> => {
    const found = known.get(figure.id)
    if (found !== undefined) return found
    const own = isInnermost(figure) ? rowOf.get(figure.id) : undefined
    const rows = own === undefined ? figure.sources.flatMap(summedSource) : [own]
    known.set(figure.id, rows)
    return rows
  }
  const summedSource = (source: Figure["sources"][number]): ReadonlyArray<number> => {
    const child = source.kind === "figure" ? figures.get(source.id) : undefined
    return child === undefined ? [] : summed(child)
  }
  return (figure: Figure): ReadonlyArray<number> => {
    const own = ownRow(figure, rowOf)
    return own === undefined ? summed(figure) : [own]
  }
}

/** How much of an innermost cell goes into a figure: 1 into sums, 1 ÷ base into a mean of units. */
const weightOf = (cell: InnermostCell | undefined, indicator: Indicator): number => {
  const base = cell?.amounts.denominator
  if (indicator.overUnits !== "mean-of-units" || base === undefined) return 1
  const residue = residueOf(base)
  return residue === 0 ? 0 : inverse(residue)
}

const formOver = (builder: Builder, rows: ReadonlyArray<number>, figure: Figure): LinearForm => {
  const form = new Map<number, number>()
  for (const row of rows) {
    const weight =
      rows.length === 1 && figure.sources[0]?.kind === "observation"
        ? 1
        : weightOf(builder.cells[row], builder.indicator)
    if (weight !== 0) form.set(row, weight)
  }
  return form
}

/** The cell of a figure that shows an observation, where its parts are known or can be worked out from value and base. */
const cellOfFigure = (figure: Figure, indicator: Indicator): InnermostCell | undefined => {
  if (isInnermost(figure)) return innermostCell(figure, indicator)
  if (!isOnlyValue(figure) || figure.denominator === null) return undefined
  return cellBehindValue(figure.id, figure.value.value ?? 0, figure.denominator, indicator)
}

/** Sets up the system of one indicator's figures. Fails for numbers that contradict each other. */
export const figureSystem = (
  indicator: Indicator,
  figures: ReadonlyArray<Figure>,
  groups: ReadonlyArray<Group>
): Result.Result<FigureSystem, ProtectionError> => {
  const builder: Builder = { indicator, cells: [], rowOf: new Map(), relations: [], rests: [], wholes: new Set() }
  // By id, so that the order of the rows in the input decides nothing.
  const sorted = [...figures].sort((a, b) => byCodePoint(a.id, b.id))
  for (const figure of sorted) {
    const cell = cellOfFigure(figure, indicator)
    if (cell !== undefined) addCell(builder, cell)
  }
  const unsound = builder.cells.filter((cell) => isUnsound(cell, indicator)).map(({ id }) => id)
  if (unsound.length > 0) return Result.fail(new ProtectionError({ code: "negative-count", cells: unsound }))
  const shown = sorted.filter((figure) => figure.sources.some(({ kind }) => kind === "observation"))
  const problem = relateAllGroups(builder, shown, groupPartsOf(groups))
  if (problem !== undefined) return Result.fail(problem)
  relateAllPeriods(builder, shown)
  const below = rowsBelow(new Map(figures.map((figure) => [figure.id, figure])), builder.rowOf)
  return Result.succeed({
    indicator,
    cells: builder.cells,
    rests: builder.rests,
    wholes: builder.wholes,
    relations: builder.relations,
    formOf: (figure) => {
      const rows = below(figure)
      return rows.length === 0 ? undefined : formOver(builder, rows, figure)
    }
  })
}

/** Sorts an indicator's figures into sets that share no innermost cell: one per period, years together with their terms. */
export const splitByPeriod = (figures: ReadonlyArray<Figure>): ReadonlyArray<ReadonlyArray<Figure>> => {
  const periods = new Set(figures.map(({ period }) => period))
  const setOf = new Map([...periods].map((period) => [period, period]))
  const rename = (from: string | undefined, to: string): void => {
    for (const [period, set] of setOf) if (set === from) setOf.set(period, to)
  }
  for (const period of periods) {
    for (const term of termsOf(period)) {
      if (periods.has(term)) rename(setOf.get(term), setOf.get(period) ?? period)
    }
  }
  const sets = new Map<string, Array<Figure>>()
  for (const figure of figures) {
    const set = setOf.get(figure.period) ?? figure.period
    const known = sets.get(set) ?? []
    sets.set(set, known)
    known.push(figure)
  }
  return [...sets.values()]
}
