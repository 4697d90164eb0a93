import type { Language } from "../../text/sentence.js"
import { type Equation, equationOf, exactByAdding } from "./adding-attack.js"
import type { AttackSystem, Row } from "./attack-system.js"
import { type AuditFinding, auditFinding } from "./audit-finding.js"
import type { AuditTools, IndicatorAudit } from "./audit-tools.js"
import { type Narrowed, narrowedTargets } from "./bounds-attack.js"
import type { Component } from "./components.js"
import { foundByContributors } from "./contributor-attack.js"
import { amountText, equationText, relationText } from "./equation-text.js"
import { findingWord, numberText } from "./finding-names.js"
import { isSensitive } from "./sensitive-number.js"

interface Found {
  readonly index: number
  readonly lower: number
  readonly upper: number
}

/** Whether a number must not be known; one that nobody can judge is taken as such. */
const isUnsafeAmount = (index: number, amount: number | undefined, { audited, unknowns }: AttackSystem): boolean => {
  const { indicator, limits, bases } = audited
  const base = bases.get(unknowns[index]?.id ?? "")
  const isPlainCount = indicator.kind === "count" || indicator.kind === "ratio"
  if (amount === undefined || (base === undefined && !isPlainCount)) return true
  const factor = indicator.kind === "share" ? indicator.factor : 1
  const value = base === undefined || base === 0 ? null : (amount / base) * factor
  return isSensitive({ amount, base: base ?? null, value }, indicator, limits)
}

/** Whether limits of a mean reach an end of its scale, where everyone gave the same answer. */
const reachesEnd = ({ index, lower, upper }: Found, { audited, unknowns }: AttackSystem): boolean => {
  const { indicator, bases } = audited
  const unknown = unknowns[index]
  const base = unknown?.space === "value" ? 1 : bases.get(unknown?.id ?? "")
  if ((indicator.kind !== "mean" && indicator.kind !== "index") || base === undefined || base === 0) return false
  const { scaleMinimum = Number.NEGATIVE_INFINITY, scaleMaximum = Number.POSITIVE_INFINITY } = indicator
  return lower / base <= scaleMinimum + 1e-9 || upper / base >= scaleMaximum - 1e-9
}

/** Whether a worked-out number must not be known. */
const isUnsafe = (found: Found, system: AttackSystem): boolean => {
  if (reachesEnd(found, system)) return true
  const { index, lower, upper } = found
  const unknown = system.unknowns[index]
  const middle = (lower + upper) / 2
  if (unknown?.space !== "value") return isUnsafeAmount(index, middle, system)
  const { indicator, bases } = system.audited
  const base = bases.get(unknown.id)
  const factor = indicator.kind === "share" ? indicator.factor : 1
  return isUnsafeAmount(index, base === undefined ? undefined : (middle * base) / factor, system)
}

const foundText = ({ index, ...ends }: Found, { audited, unknowns }: AttackSystem, language: Language): string => {
  const unknown = unknowns[index]
  const base = audited.bases.get(unknown?.id ?? "")
  const number = amountText({ least: ends.lower, greatest: ends.upper }, language)
  if (unknown?.space === "value") return number
  if (audited.indicator.kind === "share" && base !== undefined) {
    return findingWord("of", language, { part: number, base: numberText(base, language) })
  }
  const isWeighted = audited.indicator.kind === "mean" || audited.indicator.kind === "index"
  return isWeighted ? findingWord("weighted-sum", language, { number }) : number
}

const addingFinding = (
  index: number,
  equation: Equation | undefined,
  system: AttackSystem,
  { names, amounts }: AuditTools
): AuditFinding => {
  const id = system.unknowns[index]?.id ?? ""
  const found = equation === undefined ? undefined : { index, lower: equation.least, upper: equation.greatest }
  return auditFinding(
    {
      kind: "adding",
      figureId: id,
      isUnsafe: found === undefined ? isUnsafeAmount(index, amounts.get(id), system) : isUnsafe(found, system),
      lower: found?.lower ?? null,
      upper: found?.upper ?? null
    },
    (language) => ({
      figure: names.full(id, language),
      equation:
        equation === undefined
          ? findingWord("no-equation", language)
          : equationText(equation, id, system, names, language)
    })
  )
}

/** The shortest row that an unknown stands in: the one that tells most about it. */
const tellingRow = (index: number, { rows }: Component): Row | undefined =>
  rows
    .filter(({ relation, unknowns }) => relation !== undefined && unknowns.has(index))
    .reduce<Row | undefined>(
      (best, row) => (best === undefined || row.unknowns.size < best.unknowns.size ? row : best),
      undefined
    )

const limitsFinding = (
  { index, lower, upper }: Narrowed,
  component: Component,
  system: AttackSystem,
  { names, minimumWidth }: AuditTools
): ReadonlyArray<AuditFinding> => {
  if (upper === null || upper - lower >= minimumWidth) return []
  const id = system.unknowns[index]?.id ?? ""
  const found = { index, lower, upper }
  if (upper - lower > 1e-6) {
    return [
      auditFinding({ kind: "narrow", figureId: id, isUnsafe: false, lower, upper }, (language) => ({
        figure: names.full(id, language),
        lower: numberText(lower, language),
        upper: numberText(upper, language)
      }))
    ]
  }
  const row = tellingRow(index, component)
  return [
    auditFinding({ kind: "limits", figureId: id, isUnsafe: isUnsafe(found, system), lower, upper }, (language) => ({
      figure: names.full(id, language),
      number: foundText(found, system, language),
      equation: row === undefined ? "" : relationText(row, id, system, names, language)
    }))
  ]
}

const contributorFinding = (
  index: number,
  contributor: number,
  system: AttackSystem,
  { names, amounts }: AuditTools
): AuditFinding => {
  const { unknowns } = system
  const id = unknowns[index]?.id ?? ""
  const amount = amounts.get(id)
  return auditFinding(
    { kind: "contributor", figureId: id, isUnsafe: isUnsafeAmount(index, amount, system), lower: null, upper: null },
    (language) => ({
      figure: names.full(id, language),
      contributor: names.short(unknowns[contributor]?.id ?? "", id, language)
    })
  )
}

/** Tries everything on one component. What follows by adding needs no limits and no contributor. */
export const auditComponent = (component: Component, system: AttackSystem, tools: AuditTools): IndicatorAudit => {
  const isTarget = (index: number): boolean => system.unknowns[index]?.isTarget === true
  if (component.rows.length === 0 || !component.unknowns.some(isTarget)) return { findings: [], untried: 0 }
  const exact = exactByAdding(component).filter(isTarget)
  const isExact = new Set(exact)
  const added = exact.map((index) => addingFinding(index, equationOf(index, component), system, tools))
  const isSmall = component.unknowns.length <= tools.mostUnknowns
  const narrowed = isSmall ? narrowedTargets(component, system, tools.solver) : undefined
  const limited = (narrowed ?? [])
    .filter(({ index }) => !isExact.has(index))
    .flatMap((found) => limitsFinding(found, component, system, tools))
  const known = foundByContributors(component, system, tools.amounts)
  const contributed = (known ?? [])
    .map(({ index, contributor }) => contributorFinding(index, contributor, system, tools))
    .filter((finding) => finding.isUnsafe)
  const untried = narrowed === undefined || known === undefined ? 1 : 0
  return { findings: [...added, ...limited, ...contributed], untried }
}
