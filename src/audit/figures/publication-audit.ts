import type { LinearProgramSolver } from "../linear-program.js"
import type { AuditFinding } from "./audit-finding.js"
import type { AuditLimits } from "./audit-limits.js"

/**
 * How published figures are audited.
 *
 * @category disclosure
 */
export interface FigureAuditOptions {
  /** The limits that the publication was to follow; absent: the default policy's. */
  readonly limits?: AuditLimits
  /** Solves programs; absent: a small one of the library's own. */
  readonly solver?: LinearProgramSolver
  /** Hidden numbers that must lie closer together than this are told as `narrow`; absent: 2. */
  readonly minimumWidth?: number
}

/**
 * A hidden number that is nearly known.
 *
 * @category disclosure
 */
export interface NarrowFigure {
  /** The figure. */
  readonly id: string
  /** The least that its number can be. */
  readonly lower: number
  /** The greatest that it can be. */
  readonly upper: number
}

/**
 * What an audit tried, so that its answer can be weighed.
 *
 * @category disclosure
 */
export interface AuditModel {
  /** Which attacks were tried. */
  readonly attacks: ReadonlyArray<"adding" | "limits" | "contributor" | "change" | "elsewhere" | "revision">
  /** The limits that shown and worked-out numbers were judged by. */
  readonly limits: AuditLimits
  /** Hidden numbers closer together than this are told as narrow. */
  readonly minimumWidth: number
  /** Whether relations came from definitions, or were worked out from the numbers as a reader would. */
  readonly relations: "given" | "inferred"
  /** Whether it is known which unit lies in which area. */
  readonly knowsTree: boolean
  /** Numbers of relations that were rebuilt. */
  readonly relationCount: number
  /** Figures that are hidden. */
  readonly hiddenCount: number
  /** Parts of the figures that were too large, or contradict themselves, for attacks within limits or by contributors. */
  readonly untried: number
}

/**
 * The outcome of an audit of figures.
 *
 * @category disclosure
 */
export interface FigureAudit {
  /** Whether nothing that must stay hidden can be worked out, and nothing is shown that must not be. */
  readonly safe: boolean
  /** Ids of the figures that can be worked out although they are hidden, or that are shown although they are too small. */
  readonly exact: ReadonlyArray<string>
  /** Hidden figures that are nearly known. They do not make a publication unsafe. */
  readonly narrow: ReadonlyArray<NarrowFigure>
  /** What was tried. */
  readonly model: AuditModel
  /** Everything that was found, with how it is worked out. */
  readonly findings: ReadonlyArray<AuditFinding>
}
