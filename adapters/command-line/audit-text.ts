import type { AuditFinding } from "../../src/audit/figures/audit-finding.js"
import type { PublicationAudit } from "../publication/audit-publication.js"
import { printable } from "./printable.js"
import type { Session } from "./session.js"

const firstFew = 20

type Speaker = Pick<Session, "words" | "language">

const findingLines = (
  findings: ReadonlyArray<AuditFinding>,
  all: boolean,
  { words, language }: Speaker
): ReadonlyArray<string> => {
  const shown = all ? findings : findings.slice(0, firstFew)
  const more = findings.length - shown.length
  return [
    ...shown.map(({ message }) => `- ${printable(message[language])}`),
    ...(more > 0 ? [words("more-remarks", { more })] : [])
  ]
}

/** The first of what makes a publication unsafe, in sentences. */
export const unsafeText = ({ findings }: PublicationAudit, speaker: Speaker): string =>
  findingLines(
    findings.filter(({ isUnsafe }) => isUnsafe),
    false,
    speaker
  ).join("\n")

const modelLines = ({ model }: PublicationAudit, { words }: Speaker): ReadonlyArray<string> => [
  words(model.relations === "given" ? "audit-relations-given" : "audit-relations-inferred", {
    relations: model.relationCount
  }),
  words("audit-attacks", { attacks: model.attacks.map((attack) => words(`attack-${attack}`)).join(", ") }),
  ...(model.knowsTree ? [] : [words("audit-no-tree")]),
  ...(model.untried === 0 ? [] : [words("audit-untried", { untried: model.untried })])
]

/** Tells an audit to people: what was tried, what can be worked out and how. */
export const auditText = (audit: PublicationAudit, files: number, session: Session): string => {
  const { words, has } = session
  const unsafe = audit.findings.filter(({ isUnsafe }) => isUnsafe)
  const harmless = audit.findings.filter(({ isUnsafe, kind }) => !isUnsafe && kind !== "narrow")
  return `${[
    words("audit-read", { files, hidden: audit.model.hiddenCount }),
    ...(audit.ignored.length === 0 ? [] : [words("audit-ignored", { files: printable(audit.ignored.join(", ")) })]),
    ...modelLines(audit, session),
    "",
    audit.safe ? words("audit-safe") : words("audit-unsafe", { count: unsafe.length }),
    ...findingLines(unsafe, has("all"), session),
    ...(harmless.length === 0 ? [] : [words("audit-harmless", { count: harmless.length })]),
    ...(audit.narrow.length === 0
      ? []
      : [words("audit-narrow", { count: audit.narrow.length, width: audit.model.minimumWidth })])
  ].join("\n")}\n`
}
