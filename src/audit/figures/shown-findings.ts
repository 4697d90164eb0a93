import type { Language } from "../../text/sentence.js"
import type { AttackSystem, Row } from "./attack-system.js"
import { type AuditFinding, auditFinding } from "./audit-finding.js"
import type { AuditTools } from "./audit-tools.js"
import type { AuditedIndicator } from "./audited-release.js"
import { relationText } from "./equation-text.js"
import { findingWord, numberText } from "./finding-names.js"
import { openIntervals, openNumbers } from "./open-numbers.js"
import type { ReadFigure } from "./read-figure.js"
import { toldByChange } from "./told-by-change.js"

/** Means and indices of surveys rest on questions with bases of their own, so that they add up only nearly. */
const isExact = ({ sum }: Row): boolean => sum.least === sum.greatest

/** Tells where numbers that are shown do not add up. A tree that was worked out from numbers is not held against them. */
export const contradictions = (system: AttackSystem, { names }: AuditTools): ReadonlyArray<AuditFinding> => {
  const { figures, isTreeInferred } = system.audited
  return system.rows
    .filter(({ relation, unknowns }) => relation?.kind === "units" && unknowns.size === 0)
    .filter((row) => isExact(row) && Math.abs(row.sum.least) > 1e-6)
    .filter(({ relation }) => !isTreeInferred || figures.get(relation?.whole ?? "")?.level === "authority")
    .map((row) => {
      const id = row.relation?.whole ?? ""
      return auditFinding(
        { kind: "contradiction", figureId: id, isUnsafe: true, lower: null, upper: null },
        (language) => ({
          figure: names.full(id, language),
          equation: relationText(row, id, system, names, language)
        })
      )
    })
}

const shownText = ({ value, numerator, denominator }: ReadFigure, language: Language): string => {
  if (numerator !== null && denominator !== null) {
    return findingWord("of", language, {
      part: numberText(numerator, language),
      base: numberText(denominator, language)
    })
  }
  const text = numberText(value ?? denominator ?? 0, language)
  return denominator === null || value === null ? text : `${text}, n = ${numberText(denominator, language)}`
}

/** Finds what shown figures tell by themselves: small numbers, intervals on few answers, earlier values by their change. */
export const shownFindings = (audited: AuditedIndicator, { names }: AuditTools): ReadonlyArray<AuditFinding> => {
  const nothing = { isUnsafe: true, lower: null, upper: null } as const
  const open = openNumbers(audited).map((figure) =>
    auditFinding({ kind: "open", figureId: figure.id, ...nothing }, (language) => ({
      figure: names.full(figure.id, language),
      numbers: shownText(figure, language)
    }))
  )
  const intervals = openIntervals(audited).map(({ id }) =>
    auditFinding({ kind: "interval", figureId: id, ...nothing }, (language) => ({
      figure: names.full(id, language),
      limit: audited.limits.minimumSpreadBase
    }))
  )
  const changes = toldByChange(audited).map(({ figure, later, value }) =>
    auditFinding({ kind: "change", figureId: figure.id, isUnsafe: true, lower: value, upper: value }, (language) => ({
      figure: names.full(figure.id, language),
      number: numberText(value, language),
      later: names.short(later.id, figure.id, language)
    }))
  )
  return [...open, ...intervals, ...changes]
}
