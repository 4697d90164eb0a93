import type { Finding, Severity } from "../../src/validation/finding.js"
import type { Words } from "./wording.js"

/** How many findings there are of each level. */
export type SeverityCounts = Readonly<Record<Severity, number>>

/** Counts findings by level. */
export const countFindings = (findings: ReadonlyArray<Finding>): SeverityCounts => {
  const countOf = (level: Severity): number => findings.filter(({ severity }) => severity === level).length
  return { error: countOf("error"), warning: countOf("warning"), notice: countOf("notice") }
}

/** Says how many findings there are of each level. */
export const countsText = ({ error, warning, notice }: SeverityCounts, words: Words): string =>
  words("finding-counts", { error, warning, notice })
