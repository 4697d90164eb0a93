import * as Schema from "effect/Schema"
import { Identifier, Text } from "../model/identifier.js"
import { Period } from "../model/period.js"
import { Count, Quantity } from "../model/quantity.js"
import { Status } from "../model/status.js"
import { PrintedNumber } from "./printed-number.js"
import { CellSurvey } from "./survey-cell.js"

/**
 * The sign that stands for a hidden figure.
 *
 * @category reports
 */
export const hiddenSign = ".."

/**
 * What a cell is, or why it has no value: an observation's status, what aggregation found, or `suppressed`.
 *
 * @category reports
 */
export const CellStatus = Schema.Literals([
  ...Status.literals,
  "insufficient-coverage",
  "zero-denominator",
  "suppressed"
])

/**
 * What a cell is, or why it has no value.
 *
 * @category reports
 */
export type CellStatus = typeof CellStatus.Type

/**
 * The difference to the earlier period (förändring).
 *
 * @category reports
 */
export const CellChange = Schema.Struct({
  /** Text for people, with sign and unit, for instance `+2,9 procentenheter`. */
  text: Text,
  /** The number, with decimal point. */
  value: PrintedNumber
}).annotate({ identifier: "skolkvalitet/CellChange" })

/**
 * The target of a figure (målvärde).
 *
 * @category reports
 */
export const CellTarget = Schema.Struct({
  /** The target in words, for instance `minst 85 procent`. */
  text: Text,
  /** The number that the value is compared with, with decimal point; absent when the target is a change. */
  limit: Schema.optionalKey(PrintedNumber),
  /** Whether the printed value meets it; null when it is not judged. */
  met: Schema.NullOr(Schema.Boolean)
}).annotate({ identifier: "skolkvalitet/CellTarget" })

/**
 * The target of a figure.
 *
 * @category reports
 */
export interface CellTarget extends Schema.Schema.Type<typeof CellTarget> {}

const hasNoNumber = (cell: {
  readonly text: string
  readonly value: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly change: object | null
  readonly target: { readonly met: boolean | null } | null
  readonly survey?: object
}): boolean =>
  cell.survey === undefined &&
  cell.text === hiddenSign &&
  cell.value === null &&
  cell.numerator === null &&
  cell.denominator === null &&
  cell.change === null &&
  (cell.target === null || cell.target.met === null)

const nothing = { type: "null" }

const whenSuppressed = {
  if: { type: "object", properties: { status: { type: "string", const: "suppressed" } }, required: ["status"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    type: "object",
    properties: {
      text: { type: "string", const: hiddenSign },
      value: nothing,
      numerator: nothing,
      denominator: nothing,
      change: nothing,
      survey: false
    }
  }
}

/**
 * One figure of a table as it is shown (tabellcell). A hidden one holds no number at all but the counts of units.
 *
 * @category reports
 */
export const FigureCell = Schema.Struct({
  /** The figure, for `traceFigure`; null where no figure can exist. */
  figureId: Schema.NullOr(Text),
  /** The column it stands in. */
  column: Period,
  /** Printed by language; `..` when it is hidden. */
  text: Text,
  /** The printed number with decimal point; null when there is none. */
  value: Schema.NullOr(PrintedNumber),
  /** What it is. */
  status: CellStatus,
  /** Why there is no value, in words. */
  reason: Schema.optionalKey(Text),
  /** Sum of the numerators, as the release shows it. */
  numerator: Schema.NullOr(Quantity),
  /** Sum of the denominators or bases, as the release shows it. */
  denominator: Schema.NullOr(Quantity),
  /** Units whose parts are in it. */
  units: Count,
  /** Units that were expected to report. */
  unitsExpected: Count,
  /** Difference to the earlier period. */
  change: Schema.NullOr(CellChange),
  /** Why there is no change, in words, when the figure has a value. */
  changeReason: Schema.optionalKey(Text),
  /** False when a break lies between or other units are covered; null without an earlier figure. */
  comparable: Schema.NullOr(Schema.Boolean),
  /** The target that holds for it. */
  target: Schema.NullOr(CellTarget),
  /** Interval and response rate, when it comes from a survey and is shown. */
  survey: Schema.optionalKey(CellSurvey)
})
  .annotate({ identifier: "skolkvalitet/FigureCell" })
  .check(
    Schema.makeFilter((cell) => cell.status !== "suppressed" || hasNoNumber(cell), {
      expected: "number-beside-status",
      toJsonSchema: () => [whenSuppressed, true]
    })
  )

/**
 * One figure of a table as it is shown.
 *
 * @category reports
 */
export interface FigureCell extends Schema.Schema.Type<typeof FigureCell> {}

/**
 * One column of a figure table: a period.
 *
 * @category reports
 */
export const FigureColumn = Schema.Struct({
  /** The period. */
  id: Period,
  /** The period in words. */
  label: Text,
  /** Why values from here on cannot be compared with those of the column before, when they cannot. */
  breakBefore: Schema.optionalKey(Text)
}).annotate({ identifier: "skolkvalitet/FigureColumn" })

/**
 * One column of a figure table.
 *
 * @category reports
 */
export interface FigureColumn extends Schema.Schema.Type<typeof FigureColumn> {}

/**
 * One row of a figure table: a node and group with a cell per column.
 *
 * @category reports
 */
export const FigureRow = Schema.Struct({
  /** Name of the node or group. */
  label: Text,
  /** The authority, area or unit. */
  nodeId: Identifier,
  /** The group; `all` for everybody. */
  groupId: Identifier,
  /** One cell per column, in their order. */
  cells: Schema.Array(FigureCell)
}).annotate({ identifier: "skolkvalitet/FigureRow" })

/**
 * One row of a figure table.
 *
 * @category reports
 */
export interface FigureRow extends Schema.Schema.Type<typeof FigureRow> {}

/**
 * The figures of one indicator (siffertabell) with all that a reader needs to judge them, and a text that can stand instead.
 *
 * @category reports
 */
export const FigureTableBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("figure-table"),
  /** Name of the table, unique in the report. */
  id: Text,
  /** The indicator. */
  indicatorId: Identifier,
  /** Heading of the table. */
  caption: Text,
  /** What the table shows, in a sentence; the text alternative. */
  description: Text,
  /** The goals whose targets use the indicator, in words. */
  goals: Schema.Array(Text),
  /** The newest figures in sentences: value, base and comparison, never causes. */
  sentences: Schema.Array(Text),
  /** Unit of the values. */
  unit: Text,
  /** Decimals of the values. */
  decimals: Count,
  /** The ends between which every value lies, when the indicator has such. */
  scale: Schema.optionalKey(
    Schema.Struct({
      /** The lowest value that can be. */
      minimum: Schema.Finite,
      /** The highest value that can be. */
      maximum: Schema.Finite
    })
  ),
  /** The periods, oldest first. */
  columns: Schema.Array(FigureColumn),
  /** The rows. */
  rows: Schema.Array(FigureRow),
  /** The footnote that says how the figures were made. */
  footnote: Text
}).annotate({ identifier: "skolkvalitet/FigureTableBlock" })

/**
 * The figures of one indicator.
 *
 * @category reports
 */
export interface FigureTableBlock extends Schema.Schema.Type<typeof FigureTableBlock> {}
