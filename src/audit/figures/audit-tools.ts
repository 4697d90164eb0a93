import type { LinearProgramSolver } from "../linear-program.js"
import type { AuditFinding } from "./audit-finding.js"
import type { FigureNames } from "./finding-names.js"

/** What an audit of one indicator works with. */
export interface AuditTools {
  readonly names: FigureNames
  readonly solver: LinearProgramSolver
  /** Components with more unknowns are not tried within limits. */
  readonly mostUnknowns: number
  /** Hidden numbers that are known to lie closer together than this are told. */
  readonly minimumWidth: number
  /** What hidden figures really are, where it is known. */
  readonly amounts: ReadonlyMap<string, number>
}

/** What was found, and what could not be tried. */
export interface IndicatorAudit {
  readonly findings: ReadonlyArray<AuditFinding>
  /** Components that were too large or contradict themselves, so that limits or contributors were not tried. */
  readonly untried: number
}
