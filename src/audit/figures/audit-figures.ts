import { boundedSimplex } from "../bounded-simplex.js"
import type { PublicKnowledge } from "../public-knowledge.js"
import type { PublishedFigure } from "../published-figure.js"
import type { AuditFinding } from "./audit-finding.js"
import { auditLimits } from "./audit-limits.js"
import type { AuditTools } from "./audit-tools.js"
import { elsewhereFindings } from "./elsewhere-findings.js"
import { figureNames } from "./finding-names.js"
import type { FigureAudit, FigureAuditOptions } from "./publication-audit.js"
import { type AuditSetting, factsOf } from "./release-facts.js"
import { auditRelease, revisionsOf } from "./release-findings.js"
import { releasesOf } from "./releases.js"

/** Components with more unknowns than this are not tried within limits. */
const mostUnknowns = 300

/** Says an id once. */
const once = (findings: ReadonlyArray<AuditFinding>): ReadonlyArray<AuditFinding> => {
  const known = new Set<string>()
  return findings.filter(({ kind, figureId }) => {
    const key = `${kind} ${figureId}`
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

const told = (findings: ReadonlyArray<AuditFinding>) => ({
  safe: !findings.some(({ isUnsafe }) => isUnsafe),
  exact: [
    ...new Set(
      findings.filter(({ kind }) => kind !== "narrow" && kind !== "contradiction").map(({ figureId }) => figureId)
    )
  ],
  narrow: findings.flatMap(({ kind, figureId, lower, upper }) =>
    kind !== "narrow" || lower === null || upper === null ? [] : [{ id: figureId, lower, upper }]
  )
})

/** Audits published figures: tries to work out what they hide, as readers would who know what is public besides. */
export const auditFigures = (
  figures: ReadonlyArray<PublishedFigure>,
  knowledge: PublicKnowledge,
  { limits = auditLimits.default, solver = boundedSimplex, minimumWidth = 2 }: FigureAuditOptions = {}
): FigureAudit => {
  const names = figureNames(knowledge)
  const tools: AuditTools = { names, solver, mostUnknowns, minimumWidth, amounts: knowledge.amounts }
  const hidesSomething = figures.some(({ status }) => status === "suppressed")
  const setting: AuditSetting = { knowledge, limits, hidesSomething, tools }
  const facts = releasesOf(figures, knowledge.links).map((release) => factsOf(release, setting))
  const audits = facts.map((release) => auditRelease(release, setting))
  const findings = once([
    ...elsewhereFindings(figures, names),
    ...audits.flatMap((audit) => audit.findings),
    ...revisionsOf(facts, setting)
  ])
  const contributor = knowledge.amounts.size > 0 ? (["contributor"] as const) : []
  return {
    ...told(findings),
    model: {
      attacks: ["adding", "limits", ...contributor, "change", "elsewhere", "revision"],
      limits,
      minimumWidth,
      relations: knowledge.groups !== null && knowledge.indicators.length > 0 ? "given" : "inferred",
      knowsTree: facts.every((release) => release.knowsTree),
      relationCount: audits.reduce((sum, { relationCount }) => sum + relationCount, 0),
      hiddenCount: new Set(figures.filter(({ status }) => status === "suppressed").map(({ id }) => id)).size,
      untried: audits.reduce((sum, { untried }) => sum + untried, 0)
    },
    findings
  }
}
