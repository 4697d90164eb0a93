/**
 * A cell of a table that is audited: the sum of some innermost counts.
 *
 * @category disclosure
 */
export interface AuditedCell {
  /** Name of the cell. */
  readonly id: string
  /** Indices of the innermost counts that it sums. */
  readonly members: ReadonlyArray<number>
}

/**
 * All cells of a release, hidden and published, as sums of innermost counts. It has the shape of `CellTable`.
 *
 * @category disclosure
 */
export interface AuditedTable {
  /** The innermost counts. */
  readonly members: ReadonlyArray<number>
  /** The cells. */
  readonly cells: ReadonlyArray<AuditedCell>
}

/**
 * What a reader knows besides the published cells. `linear` adds and subtracts; `non-negative` also knows that a count is at
 * least 0; `hidden-at-least-one` also knows that no hidden cell is 0, as where zeros are published.
 *
 * @category disclosure
 */
export type Attacker = "linear" | "non-negative" | "hidden-at-least-one"

/**
 * How a table is audited.
 *
 * @category disclosure
 */
export interface AuditOptions {
  /** What the reader knows. */
  readonly attacker: Attacker
  /** The hidden cells that must not be worked out, by id; all hidden cells when left out. */
  readonly protect?: ReadonlyArray<string>
  /** How many counts must lie between the limits of a protected cell; a cell that can be two values has the width 1. */
  readonly minimumWidth?: number
}
