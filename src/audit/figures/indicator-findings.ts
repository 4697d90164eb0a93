import type { AttackSystem } from "./attack-system.js"
import type { AuditTools, IndicatorAudit } from "./audit-tools.js"
import { auditComponent } from "./component-findings.js"
import { componentsOf } from "./components.js"
import { contradictions, shownFindings } from "./shown-findings.js"

/** Tries everything on the figures of one indicator in one release. */
export const auditIndicator = (system: AttackSystem, tools: AuditTools): IndicatorAudit => {
  const audits = componentsOf(system).map((component) => auditComponent(component, system, tools))
  return {
    findings: [
      ...shownFindings(system.audited, tools),
      ...contradictions(system, tools),
      ...audits.flatMap(({ findings }) => findings)
    ],
    untried: audits.reduce((sum, { untried }) => sum + untried, 0)
  }
}
