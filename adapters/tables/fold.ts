import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { BreakInSeries } from "../../src/model/break-in-series.js"
import { EvidenceRef } from "../../src/model/evaluation.js"
import { type ShapeIssue, shapeReader } from "../../src/model/shape.js"
import type { TableName } from "./table.js"

type Values = Readonly<Record<string, unknown>>

/** How the rows of one table are folded into a field of the rows of another. */
export interface Fold {
  readonly child: TableName
  readonly parent: TableName
  readonly into: string
  /** Fields of the parent that the child's fields below name. */
  readonly parentKey: ReadonlyArray<string>
  readonly childKey: ReadonlyArray<string>
  /** The code that decides what the row becomes; without a known one it cannot be folded. */
  readonly code?: string
  /** Finds what else is wrong with a row that cannot be folded. */
  readonly check: (values: Values) => ReadonlyArray<ShapeIssue>
}

const checker = (schema: Schema.ConstraintDecoder<unknown>): Fold["check"] => {
  const read = shapeReader(schema)
  return (values) => Result.match(read(values), { onSuccess: () => [], onFailure: (issues) => issues })
}

/** The tables that are folded into others. */
export const folds: ReadonlyArray<Fold> = [
  {
    child: "breaks",
    parent: "indicators",
    into: "breaks",
    parentKey: ["id"],
    childKey: ["indicatorId"],
    check: checker(BreakInSeries)
  },
  {
    child: "evidence",
    parent: "evaluations",
    into: "evidence",
    parentKey: ["id"],
    childKey: ["evaluationId"],
    code: "kind",
    check: checker(EvidenceRef)
  },
  {
    child: "reportTexts",
    parent: "reports",
    into: "texts",
    parentKey: ["unitId", "year"],
    childKey: ["unitId", "year"],
    code: "sectionId",
    check: () => []
  }
]
