import * as Result from "effect/Result"
import type { FigureTable } from "../../src/aggregation/figure.js"
import { auditLimits } from "../../src/audit/figures/audit-limits.js"
import { allowUnsafe } from "../../src/disclosure/allow-unsafe.js"
import type { PolicyName } from "../../src/disclosure/policy.js"
import type { ProtectedRelease } from "../../src/disclosure/protected-release.js"
import { auditReadings } from "../publication/audit-publication.js"
import { insiderKnowledge } from "../publication/insider-knowledge.js"
import type { FileReading } from "../publication/read-published-file.js"
import { unsafeText } from "./audit-text.js"
import { exitCodes } from "./exit-code.js"
import { printable } from "./printable.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"

/** What is about to be published, and what it was made from. */
export interface Publication {
  /** The files as they were read back. */
  readonly readings: ReadonlyArray<FileReading>
  readonly release: ProtectedRelease
  readonly table: FigureTable
  readonly policy: PolicyName
}

/**
 * Takes what was read back of files that are about to be published and tries to work out what it hides, with all that the authority knows itself.
 * Stops when something can be worked out, unless a reason is given with `--allow-unsafe`.
 *
 * @returns The release to publish: the same, or, when a reason is needed, one that carries it into every file.
 */
export const checkedRelease = (
  { readings, release, table, policy }: Publication,
  session: Session
): ProtectedRelease => {
  const { words, language, option, progress, tell } = session
  progress.step(words("step-audit"))
  const limits = auditLimits[policy]
  const audit = auditReadings(readings, { limits, knowledge: insiderKnowledge(table) })
  if (Result.isFailure(audit)) {
    throw new Stop(exitCodes.refused, `${words("audit-failed")} ${printable(audit.failure.sentence[language])}`)
  }
  if (audit.success.safe) return release
  tell(unsafeText(audit.success, session))
  const reason = option("allow-unsafe")
  if (reason === undefined) throw new Stop(exitCodes.refused, words("audit-refused"))
  tell(words("unsafe-allowed", { reason: printable(reason) }))
  return allowUnsafe(release, reason)
}
