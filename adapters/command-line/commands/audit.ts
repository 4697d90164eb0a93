import * as Result from "effect/Result"
import { auditLimits } from "../../../src/audit/figures/audit-limits.js"
import type { PublicKnowledge } from "../../../src/audit/public-knowledge.js"
import type { PolicyName } from "../../../src/disclosure/policy.js"
import { auditPublication, type PublicationAudit } from "../../publication/audit-publication.js"
import { insiderKnowledge } from "../../publication/insider-knowledge.js"
import { auditText } from "../audit-text.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { loadDataset } from "../load-dataset.js"
import { figureTable } from "../made-figures.js"
import { printable } from "../printable.js"
import { publishedFiles } from "../published-files.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"

/** With the data set that files were made from, they are tried as the best informed reader would. */
const knowledgeFrom = async (path: string, session: Session): Promise<PublicKnowledge> => {
  const { dataset } = await loadDataset(session, path)
  return insiderKnowledge(figureTable(dataset, session))
}

const optionsOf = async (session: Session) => {
  const { option, has } = session
  const policy = (option("policy") ?? "default") as PolicyName
  const against = option("against")
  return {
    // Files name their policy; what is asked for comes before it.
    ...(has("policy") ? { limits: auditLimits[policy] } : {}),
    ...(against === undefined ? {} : { knowledge: await knowledgeFrom(against, session) })
  }
}

const printAudit = (audit: PublicationAudit, files: number, session: Session): void => {
  const { option, print } = session
  print(option("format") === "json" ? `${JSON.stringify(audit, null, 2)}\n` : auditText(audit, files, session))
}

/** Reads published files back, tries to work out what they hide, and says how. */
export const auditFiles = async (session: Session): Promise<ExitCode> => {
  const { words, language, progress, tell } = session
  progress.step(words("step-read"))
  const files = await publishedFiles(session)
  const options = await optionsOf(session)
  progress.step(words("step-audit"))
  const audit = auditPublication(files, options)
  if (Result.isFailure(audit)) {
    for (const { message } of audit.failure.problems ?? []) tell(printable(message[language]))
    throw new Stop(exitCodes.unreadable, printable(audit.failure.sentence[language]))
  }
  printAudit(audit.success, files.length, session)
  return audit.success.safe ? exitCodes.done : exitCodes.findings
}
