import { attackSystem } from "./attack-system.js"
import type { AuditFinding } from "./audit-finding.js"
import type { IndicatorAudit } from "./audit-tools.js"
import { populationFindings } from "./elsewhere-findings.js"
import { auditIndicator } from "./indicator-findings.js"
import { type AuditSetting, ofIndicator, type ReleaseFacts, relatedIndicator } from "./release-facts.js"
import { revisionFindings } from "./revision-findings.js"

/** What was found in one release. */
export interface ReleaseAudit extends IndicatorAudit {
  readonly relationCount: number
}

/** Tries everything on the figures of one release. */
export const auditRelease = (facts: ReleaseFacts, setting: AuditSetting): ReleaseAudit => {
  const audits = [...facts.indicators.values()]
    .filter(({ disclosure }) => disclosure === "personal")
    .map((indicator) => {
      const own = ofIndicator(facts.release, indicator.id)
      const { audited, relations } = relatedIndicator(indicator, own, facts, setting)
      return { relations, ...auditIndicator(attackSystem(audited, relations), setting.tools) }
    })
  return {
    findings: [...audits.flatMap(({ findings }) => findings), ...populationFindings(facts, setting.tools.names)],
    untried: audits.reduce((sum, { untried }) => sum + untried, 0),
    relationCount: audits.reduce((sum, { relations }) => sum + relations.length, 0)
  }
}

/** Compares each release with the one before it. */
export const revisionsOf = (facts: ReadonlyArray<ReleaseFacts>, setting: AuditSetting): ReadonlyArray<AuditFinding> =>
  facts.slice(1).flatMap((later, at) => {
    const earlier = facts[at]
    if (earlier === undefined) return []
    return revisionFindings({
      earlier: earlier.release,
      later: later.release,
      names: setting.tools.names,
      audited: (indicatorId, changes) => {
        const indicator = later.indicators.get(indicatorId)
        if (indicator === undefined) return undefined
        return relatedIndicator(indicator, ofIndicator(changes, indicatorId), later, setting).audited
      }
    })
  })
