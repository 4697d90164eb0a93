import type { ReadFigure } from "./read-figure.js"
import type { ReadRelease } from "./releases.js"

/** A figure that one release shows with other numbers than an earlier one. */
export interface Revision {
  readonly before: ReadFigure
  readonly after: ReadFigure
  /** Persons by which numerator, complement or base differ, the smallest above 0. */
  readonly persons: number
}

const difference = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : Math.abs(b - a))

const complement = ({ numerator, denominator }: ReadFigure): number | null =>
  numerator === null || denominator === null ? null : denominator - numerator

const personsBetween = (before: ReadFigure, after: ReadFigure, kind: string): number => {
  const isCount = kind === "count"
  const all = [
    difference(before.numerator, after.numerator),
    difference(before.denominator, after.denominator),
    difference(complement(before), complement(after)),
    isCount ? difference(before.value, after.value) : 0
  ].filter((persons) => persons > 0)
  return all.length === 0 ? 0 : Math.min(...all)
}

/** Finds the figures whose numbers differ between two releases. */
export const revisionsBetween = (
  earlier: ReadRelease,
  later: ReadRelease,
  kindOf: (indicatorId: string) => string
): ReadonlyArray<Revision> =>
  [...later.values()].flatMap((after) => {
    const before = earlier.get(after.id)
    if (before === undefined) return []
    const persons = personsBetween(before, after, kindOf(after.indicatorId))
    return persons === 0 ? [] : [{ before, after, persons }]
  })

/** The changes of figures as a release of their own: what adds up before and after, adds up in between. */
export const changesBetween = (earlier: ReadRelease, later: ReadRelease): ReadRelease =>
  new Map(
    [...later.values()].flatMap((after) => {
      const before = earlier.get(after.id)
      if (before === undefined || before.units !== after.units) return []
      const less = (part: "numerator" | "denominator" | "value"): number | null => {
        const [from, to] = [before[part], after[part]]
        return from === null || to === null ? null : to - from
      }
      const isHidden = before.isHidden || after.isHidden
      const change: ReadFigure = {
        ...after,
        isHidden,
        value: isHidden ? null : less("value"),
        numerator: isHidden ? null : less("numerator"),
        denominator: isHidden ? null : less("denominator")
      }
      return [[after.id, change] as const]
    })
  )
