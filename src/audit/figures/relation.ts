/** Numbers that add up, whether they are shown or not: times · whole = sum of the parts. */
export interface Relation {
  readonly kind: "units" | "groups" | "periods"
  /** Id of the whole. */
  readonly whole: string
  readonly times: number
  /** Ids of the parts. */
  readonly parts: ReadonlyArray<string>
  /** What is left of the whole and has no figure, by a name of its own. */
  readonly rest: string | undefined
  /** Whether numerators add up, or the printed values themselves. */
  readonly space: "amount" | "value"
}

/** All ids of a relation, the whole first. */
export const idsOf = ({ whole, parts, rest }: Relation): ReadonlyArray<string> => [
  whole,
  ...parts,
  ...(rest === undefined ? [] : [rest])
]
