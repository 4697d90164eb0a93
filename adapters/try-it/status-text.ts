import { hiddenCount, type Source, type State } from "./state.js"
import type { Words } from "./wording.js"

const sourceText = (source: Source | undefined, words: Words): string =>
  typeof source === "object" ? words("given-files", source) : words("example-name")

/** Says in one sentence what the page is doing or has done. */
export const statusText = ({ failed = false, stage, examined, protection, source }: State, words: Words): string => {
  if (failed) return words("failed")
  if (stage !== undefined) return words(`stage-${stage}`)
  if (examined === undefined) return words("stage-waiting")
  const facts = { source: sourceText(source, words) }
  if (examined.kind === "unreadable") return words("done-unreadable", { ...facts, problems: examined.issues.length })
  const found = { ...facts, findings: examined.findings.length }
  if (protection === undefined) return words("done-uncounted", found)
  if (protection.kind === "refused") return words("done-unprotected", found)
  const { figures } = protection.figures
  return words("done", { ...found, figures: figures.length, hidden: hiddenCount(figures) })
}
