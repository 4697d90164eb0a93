import type { Figure, FigureTable } from "../../../src/aggregation/figure.js"
import type { ProtectedFigure, ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { Dataset } from "../../../src/model/dataset.js"
import type { Indicator } from "../../../src/model/indicator.js"
import type { Attack, Target, Terms, Unknown } from "./attack.js"
import { type Fraction, fraction, fractionOf, one, quotient } from "./fraction.js"
import { isSecret, type Limits, type Numbers, publicLimits } from "./secrets.js"
import { nodesAbove } from "./tree.js"

/** An unknown with what is known of it besides: its base. */
interface Cell {
  readonly at: number
  readonly base: number | null
  readonly truth: number
}

interface Workbench {
  readonly indicator: Indicator
  readonly dataset: Dataset
  readonly limits: Limits
  readonly shown: ReadonlyMap<string, ProtectedFigure>
  readonly unknowns: Array<Unknown>
  readonly known: Array<Terms>
  readonly targets: Array<Target>
  readonly cells: Map<string, Cell>
}

const isAverage = ({ kind }: Indicator): boolean => kind === "mean" || kind === "index"

/** What adds up: numerator, count, or value · base. */
const amountOf = (figure: Figure, indicator: Indicator): number | undefined => {
  const { value } = figure.value
  if (indicator.kind === "count") return value ?? undefined
  const base = figure.denominator
  if (isAverage(indicator)) return base === 0 ? 0 : value === null || base === null ? undefined : value * base
  if (figure.numerator !== null) return figure.numerator
  return value === null || base === null ? undefined : Math.round(((value * base) / indicator.factor) * 1e6) / 1e6
}

const numbersOf = (amount: number, base: number | null, indicator: Indicator): Numbers => ({
  numerator: amount,
  base,
  value: indicator.kind === "count" ? amount : base === null || base === 0 ? null : amount / base
})

const boundsOf = (base: number | null, indicator: Indicator): Pick<Unknown, "lower" | "upper"> => {
  if (isAverage(indicator)) {
    const { scaleMinimum, scaleMaximum } = indicator
    return {
      lower: scaleMinimum === undefined ? null : scaleMinimum * (base ?? 0),
      upper: scaleMaximum === undefined ? null : scaleMaximum * (base ?? 0)
    }
  }
  return { lower: 0, upper: indicator.kind === "share" ? base : null }
}

/** Where a release prints "nearly everyone", it says that one to four are missing. */
const narrowed = (bounds: Pick<Unknown, "lower" | "upper">, base: number | null, shown: ProtectedFigure | undefined) =>
  shown?.status === "near-all" && base !== null ? { lower: Math.max(0, base - 4), upper: base - 1 } : bounds

/** What a release says of a node's own row; an area's sum may have the name of a part that the area does not report. */
const ownIn = ({ shown }: Workbench, id: string): ProtectedFigure | undefined => {
  const found = shown.get(id)
  return found !== undefined && isOwn(found) ? found : undefined
}

const addCell = (
  bench: Workbench,
  id: string,
  numbers: { readonly base: number | null; readonly truth: number }
): Cell => {
  const shown = ownIn(bench, id)
  const cell = { at: bench.unknowns.length, ...numbers }
  const bounds = narrowed(boundsOf(numbers.base, bench.indicator), numbers.base, shown)
  bench.unknowns.push({ id, truth: numbers.truth, ...bounds })
  bench.cells.set(id, cell)
  const certain = numbers.base === 0 && bench.indicator.kind !== "ratio"
  if (certain || (shown !== undefined && shown.value.value !== null)) bench.known.push(new Map([[cell.at, one]]))
  return cell
}

const isOwn = (figure: ProtectedFigure | Figure): boolean => figure.sources.some(({ kind }) => kind === "observation")

/** One unknown for everything that a node itself reported. */
const addReported = (bench: Workbench, figures: ReadonlyArray<Figure>): void => {
  for (const figure of figures) {
    if (!isOwn(figure)) continue
    const truth = amountOf(figure, bench.indicator)
    if (truth !== undefined) addCell(bench, figure.id, { base: figure.denominator, truth })
  }
}

const plain = (entries: Iterable<readonly [Cell, number]>): Terms => {
  const terms = new Map<number, Fraction>()
  for (const [{ at }, factor] of entries) terms.set(at, fractionOf(factor))
  return terms
}

interface Division {
  readonly whole: string
  readonly dimension: string
  readonly parts: ReadonlyArray<string>
}

const divisionsOf = ({ groups }: Dataset): ReadonlyArray<Division> => {
  const wholes = ["all", ...groups.map(({ id }) => id)]
  const dimensions = [...new Set(groups.map(({ dimension }) => dimension))]
  const isPart = (whole: string, partOf: ReadonlyArray<string>): boolean =>
    whole === "all" ? partOf.length === 0 : partOf.includes(whole)
  return wholes
    .flatMap((whole) =>
      dimensions.map((dimension) => ({
        whole,
        dimension,
        parts: groups
          .filter((group) => group.dimension === dimension && isPart(whole, group.partOf))
          .map(({ id }) => id)
      }))
    )
    .filter(({ parts }) => parts.length > 0)
}

const without = (whole: number | null, parts: ReadonlyArray<number | null>): number | null => {
  let left = whole
  for (const part of parts) left = left === null || part === null ? null : left - part
  return left
}

/** A part without a row is what the others leave over; where only one part is missing it has the part's own name. */
const restOf = (bench: Workbench, id: string, whole: Cell, parts: ReadonlyArray<Cell>): Cell => {
  const known = bench.cells.get(id)
  if (known !== undefined) return known
  const base = without(
    whole.base,
    parts.map((part) => part.base)
  )
  const truth = whole.truth - parts.reduce((total, part) => total + part.truth, 0)
  const rest = addCell(bench, id, { base, truth: Math.abs(truth) < 1e-9 ? 0 : truth })
  if (isSecret(numbersOf(rest.truth, base, bench.indicator), bench.indicator, bench.limits)) {
    bench.targets.push({ id, terms: plain([[rest, 1]]) })
  }
  return rest
}

/** A rest holds nobody when bases say so, or, where there are none, when nothing is left. */
const isNobody = (whole: Cell, parts: ReadonlyArray<Cell>): boolean => {
  const base = without(
    whole.base,
    parts.map((part) => part.base)
  )
  return base === 0
}

const relateDivision = (bench: Workbench, place: string, { whole, dimension, parts }: Division): void => {
  const wholeCell = bench.cells.get(`${place}/${whole}`)
  const missing = parts.filter((part) => !bench.cells.has(`${place}/${part}`))
  const cells = parts.flatMap((part) => bench.cells.get(`${place}/${part}`) ?? [])
  if (wholeCell === undefined || cells.length === 0) return
  const others: Array<Cell> = [...cells]
  if (missing.length > 0 && !isNobody(wholeCell, cells)) {
    const name = missing.length === 1 && parts.length > 1 ? `${missing[0]}` : `what ${dimension} leaves of ${whole}`
    others.push(restOf(bench, `${place}/${name}`, wholeCell, cells))
  } else if (missing.length === 0 && parts.length === 1) {
    others.push(restOf(bench, `${place}/what ${dimension} leaves of ${whole}`, wholeCell, cells))
  }
  bench.known.push(plain([[wholeCell, -1], ...others.map((cell) => [cell, 1] as const)]))
}

const relateGroups = (bench: Workbench, figures: ReadonlyArray<Figure>): void => {
  const places = new Set(figures.map(({ indicatorId, nodeId, period }) => `${indicatorId}/${nodeId}/${period}`))
  const divisions = divisionsOf(bench.dataset)
  for (const place of places) for (const division of divisions) relateDivision(bench, place, division)
}

const termsIn = (period: string): ReadonlyArray<string> => {
  const year = Number(period.slice(0, 4))
  if (/^\d{4}$/.test(period)) return [`${year}-VT`, `${year}-HT`]
  return /^\d{4}\/\d{2}$/.test(period) ? [`${year}-HT`, `${year + 1}-VT`] : []
}

/** A year and its terms, where the indicator says how they hang together and the true numbers agree. */
const relatePeriods = (bench: Workbench, figures: ReadonlyArray<Figure>): void => {
  const { overTime, id } = bench.indicator
  if (overTime === "none") return
  for (const { nodeId, period, groupId } of figures) {
    const terms = overTime === "last" ? termsIn(period).slice(-1) : termsIn(period)
    const whole = bench.cells.get(`${id}/${nodeId}/${period}/${groupId}`)
    const parts = terms.flatMap((term) => bench.cells.get(`${id}/${nodeId}/${term}/${groupId}`) ?? [])
    if (whole === undefined || parts.length === 0 || parts.length < terms.length) continue
    const times = overTime === "average" ? 2 : 1
    const sum = parts.reduce((total, part) => total + part.truth, 0)
    if (Math.abs(times * whole.truth - sum) > 1e-6) continue
    bench.known.push(plain([[whole, -times], ...parts.map((part) => [part, 1] as const)]))
  }
}

const factorIn = (cell: Cell, indicator: Indicator): Fraction => {
  if (indicator.overUnits !== "mean-of-units" || cell.base === null) return one
  return cell.base === 0 ? fraction(0n) : quotient(one, fractionOf(cell.base))
}

interface Rolled {
  readonly figure: Figure
  readonly cells: ReadonlyArray<Cell>
}

/** The covered units of an upper figure, found in the tree and not in the figure's sources. */
const coveredUnder = (bench: Workbench, figure: Figure, figures: ReadonlyArray<Figure>): ReadonlyArray<Cell> => {
  const cells = figures
    .filter(
      ({ level, period, groupId, nodeId, coverage }) =>
        level === "unit" &&
        coverage.units === 1 &&
        period === figure.period &&
        groupId === figure.groupId &&
        nodesAbove(bench.dataset, nodeId, period).includes(figure.nodeId)
    )
    .map(({ id }) => bench.cells.get(id))
  if (cells.length !== figure.coverage.units || cells.includes(undefined)) {
    throw new Error(`${figure.id} covers ${figure.coverage.units} units, the attacker finds ${cells.length}.`)
  }
  return cells.filter((cell) => cell !== undefined)
}

const rolledUp = (bench: Workbench, figures: ReadonlyArray<Figure>): ReadonlyArray<Rolled> =>
  figures
    .filter((figure) => figure.level !== "unit" && !isOwn(figure) && figure.value.value !== null)
    .map((figure) => ({ figure, cells: coveredUnder(bench, figure, figures) }))

const termsOf = ({ cells }: Rolled, indicator: Indicator): Terms =>
  new Map(cells.map((cell) => [cell.at, factorIn(cell, indicator)] as const).filter(([, { top }]) => top !== 0n))

const totalOf = (values: ReadonlyArray<number | null>): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0)

/** What the policy reads of an upper figure: its sums. */
const numbersOfRolled = ({ figure, cells }: Rolled, indicator: Indicator): Numbers => ({
  numerator: totalOf(cells.map(({ truth }) => truth)),
  base: indicator.kind === "count" ? null : totalOf(cells.map(({ base }) => base)),
  value: figure.value.value
})

const isSeen = (figure: Figure, { shown }: Workbench): boolean => {
  const found = shown.get(figure.id)
  return found !== undefined && found.value.value !== null
}

const addRolled = (bench: Workbench, rolled: ReadonlyArray<Rolled>): void => {
  for (const entry of rolled) {
    const terms = termsOf(entry, bench.indicator)
    if (isSeen(entry.figure, bench)) bench.known.push(terms)
    if (isSecret(numbersOfRolled(entry, bench.indicator), bench.indicator, bench.limits)) {
      bench.targets.push({ id: entry.figure.id, terms })
    }
  }
}

const addReportedTargets = (bench: Workbench, figures: ReadonlyArray<Figure>): void => {
  for (const { id, value } of figures) {
    const cell = bench.cells.get(id)
    if (cell === undefined) continue
    const numbers = numbersOf(cell.truth, cell.base, bench.indicator)
    if (isSecret({ ...numbers, value: value.value }, bench.indicator, bench.limits)) {
      bench.targets.push({ id, terms: plain([[cell, 1]]) })
    }
  }
}

/**
 * What an attacker sees of one indicator: the numbers of a release, the tree, which units are covered and every base. The
 * internal table gives the bases, the truth to be found out, and nothing else.
 */
export const attackOnIndicator = (
  indicator: Indicator,
  { dataset, figures }: FigureTable,
  release: Pick<ProtectedRelease, "figures">,
  limits: Limits = publicLimits
): Attack => {
  const shown = new Map(release.figures.map((figure) => [figure.id, figure]))
  const bench: Workbench = { indicator, dataset, limits, shown, unknowns: [], known: [], targets: [], cells: new Map() }
  const own = figures.filter(({ indicatorId }) => indicatorId === indicator.id)
  addReported(bench, own)
  addReportedTargets(bench, own)
  relateGroups(bench, own)
  relatePeriods(bench, own)
  addRolled(bench, rolledUp(bench, own))
  return bench
}

/** The attacks on all indicators that speak of people. */
export const attacksOn = (
  table: FigureTable,
  release: Pick<ProtectedRelease, "figures">,
  limits: Limits = publicLimits
): ReadonlyArray<Attack> =>
  table.dataset.indicators
    .filter(({ disclosure }) => disclosure === "personal")
    .map((indicator) => attackOnIndicator(indicator, table, release, limits))
