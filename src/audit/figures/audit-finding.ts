import { findings as en } from "../../text/en/audit-findings.js"
import type { Bilingual, Facts, Language } from "../../text/sentence.js"
import { findings as sv } from "../../text/sv/audit-findings.js"

/**
 * How something is worked out, or what is wrong.
 *
 * - `adding`: by adding and subtracting what is shown.
 * - `limits`: because nothing is below 0, nobody above the base and no mean off its scale.
 * - `contributor`: by a person who knows the own result.
 * - `change`: from a later value and its change.
 * - `elsewhere`: another file shows it.
 * - `revision`: two versions of a figure differ by a few persons.
 * - `open`: it is shown although it is too small to show.
 * - `interval`: an interval on few answers is shown.
 * - `narrow`: it lies between two limits that are close to each other.
 * - `contradiction`: numbers that are shown do not add up.
 *
 * @category disclosure
 */
export type AuditFindingKind =
  | "adding"
  | "limits"
  | "contributor"
  | "change"
  | "elsewhere"
  | "revision"
  | "open"
  | "interval"
  | "narrow"
  | "contradiction"

/**
 * Something that a reader can work out, or that is wrong with published figures.
 *
 * @category disclosure
 */
export interface AuditFinding {
  /** How. */
  readonly kind: AuditFindingKind
  /** The figure that is given away; a name that follows from it for what is left of a group. */
  readonly figureId: string
  /** Whether it must not be known: the publication is not safe. Else it is harmless. */
  readonly isUnsafe: boolean
  /** The least that the hidden number can be; null where no number was worked out. */
  readonly lower: number | null
  /** The greatest that it can be. */
  readonly upper: number | null
  /** What can be worked out and how, in Swedish and English. */
  readonly message: Bilingual
}

/** Makes a finding with its sentence; facts are told in each language. */
export const auditFinding = (
  finding: Omit<AuditFinding, "message">,
  factsIn: (language: Language) => Facts
): AuditFinding => ({
  ...finding,
  message: { sv: sv[finding.kind](factsIn("sv")), en: en[finding.kind](factsIn("en")) }
})
