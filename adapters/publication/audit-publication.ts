import * as Result from "effect/Result"
import { AuditError } from "../../src/audit/audit-error.js"
import { auditFigures } from "../../src/audit/figures/audit-figures.js"
import { type AuditLimits, auditLimits } from "../../src/audit/figures/audit-limits.js"
import type { FigureAudit, FigureAuditOptions } from "../../src/audit/figures/publication-audit.js"
import type { PublicKnowledge } from "../../src/audit/public-knowledge.js"
import { orThrow } from "../../src/result/or-throw.js"
import type { PublicationError } from "./publication-error.js"
import type { PublicationFile } from "./publication-file.js"
import { publicationOf, type ReadPublication } from "./read-publication.js"
import { type FileReading, readPublishedFiles } from "./read-published-file.js"

/**
 * How published files are audited.
 *
 * @category disclosure
 */
export interface PublicationAuditOptions extends FigureAuditOptions {
  /** What is known beside the files; {@link insiderKnowledge} gives all that the authority itself knows. */
  readonly knowledge?: PublicKnowledge
}

/**
 * The outcome of an audit of published files.
 *
 * @category disclosure
 */
export interface PublicationAudit extends FigureAudit {
  /** Files that hold no figures that can be read, and columns that are none of a published file's, as `file:column`. */
  readonly ignored: ReadonlyArray<string>
}

const unreadable = ({ problems }: PublicationError): AuditError => {
  const [first] = problems
  const { file = "", place = "" } = first ?? {}
  return new AuditError({
    code: "unreadable-publication",
    path: ["files", file, place].filter((part) => part !== ""),
    facts: { count: problems.length, place: [file, place].filter((part) => part !== "").join(":") },
    problems
  })
}

const isPreset = (name: string | null): name is keyof typeof auditLimits =>
  name !== null && Object.hasOwn(auditLimits, name)

/** The limits of the policy that the files name. */
const limitsOf = ({ policy }: ReadPublication): AuditLimits =>
  isPreset(policy) ? auditLimits[policy] : auditLimits.default

/** What is given comes before what files tell; names are known from both. */
const knowledgeOf = (told: PublicKnowledge, given: PublicKnowledge | undefined): PublicKnowledge =>
  given === undefined
    ? told
    : { ...given, names: new Map([...told.names, ...given.names]), bases: new Map([...told.bases, ...given.bases]) }

/**
 * Audits published files that were read back one by one, so that none of them need be in memory any more.
 *
 * **Fails with** `AuditError` as {@link auditPublication} does.
 */
export const auditReadings = (
  readings: ReadonlyArray<FileReading>,
  { knowledge, ...options }: PublicationAuditOptions = {}
): Result.Result<PublicationAudit, AuditError> => {
  const read = publicationOf(readings)
  if (Result.isFailure(read)) return Result.fail(unreadable(read.failure))
  const { figures, knowledge: told, ignored } = read.success
  const audit = auditFigures(figures, knowledgeOf(told, knowledge), { limits: limitsOf(read.success), ...options })
  return Result.succeed({ ...audit, ignored })
}

/**
 * Audits published files: reads back what left the house and tries to work out what it hides, by an independent path that shares
 * no code with `protectFigures`. Takes figures in CSV (both profiles) and JSON, and reports in JSON and XML, together: what
 * one file hides must not follow from another. Files of different days stand in order of time.
 *
 * **Details** Tried are sums and differences over units, areas, groups and terms, modulo two primes; limits (nothing below 0 or
 * above its base, no mean off its scale), with rounding; changes that give earlier values; the same figure in another file;
 * revisions that show a few persons; and, with {@link insiderKnowledge}, the person who knows the own result. JSON tells how
 * figures hang together. CSV does not, so relations are worked out from the numbers, as a reader would: groups that always add up,
 * units that make an area. Give `units.csv`, `areas.csv`, `memberships.csv`, `groups.csv` and `indicators.csv` beside it for a full
 * audit. `safe` judges what can be worked out by the limits of the policy that the files name.
 *
 * **Fails with** `AuditError` (`unreadable-publication`) when files are broken or hold no figures; its `problems` lists all of
 * them. That a publication is unsafe is no error but the outcome.
 *
 * @example The one hidden school is the town less the other
 * ```ts
 * import { auditPublicationOrThrow } from "skolkvalitet/disclosure"
 *
 * const labels = "figure_id,indicator_id,indicator,level,node_id,node,period,group_id,group,status"
 * const numbers = "value,numerator,denominator,units,units_expected,change,comparable,target,target_met"
 * const text = [
 *   `${labels},${numbers}`,
 *   "passed/town/2025/all,passed,Passed,authority,town,Town,2025,all,all,reported,38.3,23,60,2,2,,,,",
 *   "passed/ask/2025/all,passed,Passed,unit,ask,Ask,2025,all,all,suppressed,,,,1,1,,,,",
 *   "passed/bjork/2025/all,passed,Passed,unit,bjork,Björk,2025,all,all,reported,50.0,20,40,1,1,,,,"
 * ].join("\r\n")
 * const { safe, exact } = auditPublicationOrThrow([{ name: "figures.csv", text }])
 * safe // => false
 * exact // => ["passed/ask/2025/all"]
 * ```
 * @category disclosure
 */
export const auditPublication = (
  files: ReadonlyArray<PublicationFile>,
  options?: PublicationAuditOptions
): Result.Result<PublicationAudit, AuditError> => auditReadings(readPublishedFiles(files), options)

/**
 * Audits like {@link auditPublication} and throws its `AuditError`.
 *
 * @category disclosure
 */
export const auditPublicationOrThrow = orThrow(auditPublication)
