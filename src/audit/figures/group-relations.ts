import type { KnownGroup } from "../public-knowledge.js"
import type { AuditedIndicator } from "./audited-release.js"
import type { ReadFigure } from "./read-figure.js"
import type { Relation } from "./relation.js"

/** The group of everybody. */
const everybody = "all"

interface Division {
  readonly whole: string
  readonly dimension: string
  readonly parts: ReadonlyArray<string>
}

const divisionsOf = (groups: ReadonlyArray<KnownGroup>): ReadonlyArray<Division> => {
  const divisions = new Map<string, { whole: string; dimension: string; parts: Array<string> }>()
  for (const { id, dimension, partOf } of groups) {
    for (const whole of partOf.length === 0 ? [everybody] : partOf) {
      const key = `${whole} ${dimension}`
      const division = divisions.get(key) ?? { whole, dimension, parts: [] }
      divisions.set(key, division)
      division.parts.push(id)
    }
  }
  return [...divisions.values()]
}

const hasNumber = ({ units, value, isHidden }: ReadFigure): boolean => units > 0 || value !== null || isHidden

interface Place {
  readonly prefix: string
  readonly isUnit: boolean
  /** The units that count in a group, as one text. */
  readonly unitsOf: (groupId: string) => string
  readonly figureOf: (groupId: string) => ReadFigure | undefined
}

/** Nobody is left when bases say so. */
const isNobodyLeft = (whole: ReadFigure, parts: ReadonlyArray<ReadFigure>, { bases }: AuditedIndicator): boolean => {
  const base = bases.get(whole.id)
  const known = parts.map(({ id }) => bases.get(id))
  if (base === undefined || known.includes(undefined)) return false
  return known.reduce<number>((left, part) => left - (part ?? 0), base) === 0
}

const restName = ({ parts, dimension }: Division, whole: ReadFigure, place: Place): string => {
  const missing = parts.filter((part) => place.figureOf(part) === undefined)
  return missing.length === 1 && parts.length > 1 ? `${place.prefix}/${missing[0]}` : `${whole.id}|${dimension}`
}

/** Which units count in each period and group. */
const countedUnits = ({ figures }: AuditedIndicator): ReadonlyMap<string, string> => {
  const nodes = new Map<string, Array<string>>()
  for (const { level, units, nodeId, period, groupId } of figures.values()) {
    if (level !== "unit" || units === 0) continue
    const key = `${period}/${groupId}`
    const own = nodes.get(key) ?? []
    nodes.set(key, own)
    own.push(nodeId)
  }
  return new Map([...nodes].map(([key, own]) => [key, own.sort().join("/")]))
}

/** Whether parts count the units of the whole: as many, and the same ones where units are published. */
const countTheSame = (whole: ReadFigure, parts: ReadonlyArray<ReadFigure>, { unitsOf }: Place): boolean =>
  parts.every(({ units, groupId }) => units === whole.units && unitsOf(groupId) === unitsOf(whole.groupId))

/**
 * Relates a group to its declared parts at one place. At a unit, what no part takes is a number that anyone can work out; above
 * units, parts are related only when all of them are there and count the same units.
 */
const relationAt = (division: Division, place: Place, audited: AuditedIndicator): Relation | undefined => {
  const whole = place.figureOf(division.whole)
  const parts = division.parts.flatMap((part) => place.figureOf(part) ?? [])
  if (whole === undefined || parts.length === 0) return undefined
  const isComplete = division.parts.length > 1 && parts.length === division.parts.length
  if (!place.isUnit && !(isComplete && countTheSame(whole, parts, place))) return undefined
  const isWhole = isComplete || isNobodyLeft(whole, parts, audited)
  const rest = isWhole ? undefined : restName(division, whole, place)
  return { kind: "groups", whole: whole.id, times: 1, parts: parts.map(({ id }) => id), rest, space: "amount" }
}

/** Finds the figures of groups that are made of others at the same node and period. */
export const groupRelations = (audited: AuditedIndicator): ReadonlyArray<Relation> => {
  const { figures, groups } = audited
  const divisions = divisionsOf(groups)
  const counted = countedUnits(audited)
  const places = new Map<string, boolean>()
  for (const { indicatorId, nodeId, period, level } of figures.values()) {
    places.set(`${indicatorId}/${nodeId}/${period}`, level === "unit")
  }
  return [...places].flatMap(([prefix, isUnit]) => {
    const figureOf = (groupId: string): ReadFigure | undefined => {
      const figure = figures.get(`${prefix}/${groupId}`)
      return figure !== undefined && hasNumber(figure) ? figure : undefined
    }
    const period = prefix.split("/").slice(2).join("/")
    const unitsOf = (groupId: string): string => counted.get(`${period}/${groupId}`) ?? ""
    return divisions.flatMap((division) => relationAt(division, { prefix, isUnit, unitsOf, figureOf }, audited) ?? [])
  })
}
