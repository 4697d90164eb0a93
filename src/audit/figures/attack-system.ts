import type { AuditedIndicator } from "./audited-release.js"
import { type KnownAmount, knownAmount, knownValue } from "./known-amount.js"
import type { ReadFigure } from "./read-figure.js"
import { idsOf, type Relation } from "./relation.js"

/** A number that a reader does not see. */
export interface Unknown {
  /** The figure, or what is left of one. */
  readonly id: string
  readonly space: Relation["space"]
  /** Whether it is hidden on purpose: finding it is the aim of the attack. */
  readonly isTarget: boolean
  /** The least that it can be: nobody, or the lowest answer from everyone. */
  readonly least: number
  /** The greatest that it can be; null where nothing says so. */
  readonly greatest: number | null
}

/** Numbers that add up to nothing: multiples of unknowns, and of numbers that are shown. */
export interface Row {
  readonly relation: Relation | undefined
  /** By index of the unknown. */
  readonly unknowns: ReadonlyMap<number, number>
  /** By id of the figure. */
  readonly shown: ReadonlyMap<string, number>
  /** What the shown numbers come to. */
  readonly sum: KnownAmount
}

/** What an attacker has to work with about one indicator of one release. */
export interface AttackSystem {
  readonly audited: AuditedIndicator
  readonly unknowns: ReadonlyArray<Unknown>
  readonly rows: ReadonlyArray<Row>
}

interface Builder {
  readonly audited: AuditedIndicator
  readonly unknowns: Array<Unknown>
  readonly indexOf: Map<string, number>
}

type Limits = Pick<Unknown, "least" | "greatest">

const amountLimits = ({ indicator, limits }: AuditedIndicator, base: number | undefined, status?: string): Limits => {
  const { kind, scaleMinimum, scaleMaximum } = indicator
  if (kind === "mean" || kind === "index") {
    const greatest = scaleMaximum === undefined || base === undefined ? null : scaleMaximum * base
    return { least: (scaleMinimum ?? 0) * (base ?? 0), greatest }
  }
  if (kind !== "share") return { least: 0, greatest: null }
  if (status !== "near-all" || base === undefined) return { least: 0, greatest: base ?? null }
  return { least: Math.max(0, base - limits.minimumCell + 1), greatest: base - 1 }
}

const valueLimits = ({ indicator }: AuditedIndicator): Limits => {
  const { kind, scaleMinimum, scaleMaximum, factor } = indicator
  if (kind === "share") return { least: 0, greatest: factor }
  if (kind === "mean" || kind === "index") return { least: scaleMinimum ?? 0, greatest: scaleMaximum ?? null }
  return { least: 0, greatest: null }
}

const isTarget = (figure: ReadFigure | undefined): boolean => figure === undefined || figure.isHidden

const unknownOf = (builder: Builder, id: string, space: Relation["space"]): number => {
  const key = `${space} ${id}`
  const found = builder.indexOf.get(key)
  if (found !== undefined) return found
  const { audited } = builder
  const figure = audited.figures.get(id)
  const limits = space === "value" ? valueLimits(audited) : amountLimits(audited, audited.bases.get(id), figure?.status)
  const index = builder.unknowns.length
  builder.indexOf.set(key, index)
  builder.unknowns.push({ id, space, isTarget: isTarget(figure), ...limits })
  return index
}

const knownIn = (
  { figures, bases, indicator }: AuditedIndicator,
  id: string,
  space: Relation["space"]
): KnownAmount | undefined => {
  const figure = figures.get(id)
  const base = bases.get(id)
  if (figure === undefined) return base === 0 && indicator.kind !== "ratio" ? { least: 0, greatest: 0 } : undefined
  return space === "value" ? knownValue(figure, indicator) : knownAmount(figure, base, indicator)
}

const plus = (sum: KnownAmount, times: number, { least, greatest }: KnownAmount): KnownAmount => ({
  least: sum.least + times * (times > 0 ? least : greatest),
  greatest: sum.greatest + times * (times > 0 ? greatest : least)
})

const rowOf = (builder: Builder, relation: Relation): Row => {
  const unknowns = new Map<number, number>()
  const shown = new Map<string, number>()
  let sum: KnownAmount = { least: 0, greatest: 0 }
  for (const id of idsOf(relation)) {
    const times = id === relation.whole ? -relation.times : 1
    const known = knownIn(builder.audited, id, relation.space)
    if (known === undefined) unknowns.set(unknownOf(builder, id, relation.space), times)
    else {
      shown.set(id, times)
      sum = plus(sum, times, known)
    }
  }
  return { relation, unknowns, shown, sum }
}

/** Two whole numbers in the same proportion as two decimal ones. */
const wholeProportion = (a: number, b: number): readonly [number, number] => {
  let scale = 1
  while (scale < 1e6 && !(Number.isInteger(a * scale) && Number.isInteger(b * scale))) scale *= 10
  return [Math.round(a * scale), Math.round(b * scale)]
}

/** A hidden value and the hidden numerator behind it are the same secret, where the base is known. */
const linkRows = (builder: Builder): ReadonlyArray<Row> => {
  const { bases, indicator } = builder.audited
  const factor = indicator.kind === "share" || indicator.kind === "ratio" ? indicator.factor : 1
  return [...builder.unknowns].flatMap(({ id, space }): ReadonlyArray<Row> => {
    const base = bases.get(id)
    if (space !== "value" || base === undefined || base === 0) return []
    const [times, part] = wholeProportion(base, factor)
    const unknowns = new Map([
      [unknownOf(builder, id, "value"), times],
      [unknownOf(builder, id, "amount"), -part]
    ])
    return [{ relation: undefined, unknowns, shown: new Map(), sum: { least: 0, greatest: 0 } }]
  })
}

/** Sets up what an attacker knows: every relation, with what is shown taken as known. */
export const attackSystem = (audited: AuditedIndicator, relations: ReadonlyArray<Relation>): AttackSystem => {
  const builder: Builder = { audited, unknowns: [], indexOf: new Map() }
  const rows = relations.map((relation) => rowOf(builder, relation))
  const links = linkRows(builder)
  return { audited, unknowns: builder.unknowns, rows: [...rows, ...links] }
}
