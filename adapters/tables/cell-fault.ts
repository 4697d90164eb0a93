import type { Facts } from "../../src/text/sentence.js"
import type { TableCode } from "./problem.js"

/** A cell that cannot be read as what its column holds. */
export class CellFault {
  readonly code: TableCode
  readonly facts: Facts
  /** The field that the cell does not agree with. */
  readonly otherField: string | undefined

  constructor(code: TableCode, facts: Facts = {}, otherField?: string) {
    this.code = code
    this.facts = facts
    this.otherField = otherField
  }
}
