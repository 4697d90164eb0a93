import type { PublishedFigure } from "../published-figure.js"
import { type AuditFinding, auditFinding } from "./audit-finding.js"
import type { FigureNames } from "./finding-names.js"
import type { ReleaseFacts } from "./release-facts.js"

/** Finds the hidden counts that are shown as the base of another indicator. */
export const populationFindings = (
  { release, populations }: ReleaseFacts,
  names: FigureNames
): ReadonlyArray<AuditFinding> =>
  [...populations.shownAsBase].flatMap(([id, telling]) => {
    const count = release.get(id)
    if (count?.isHidden !== true || telling.denominator === null) return []
    const known = { lower: telling.denominator, upper: telling.denominator }
    return [
      auditFinding({ kind: "elsewhere", figureId: id, isUnsafe: true, ...known }, (language) => ({
        figure: names.full(id, language),
        hiddenIn: count.file,
        shownIn: names.full(telling.id, language)
      }))
    ]
  })

/** Finds the figures that one file hides and another shows. */
export const elsewhereFindings = (
  figures: ReadonlyArray<PublishedFigure>,
  names: FigureNames
): ReadonlyArray<AuditFinding> => {
  const shownIn = new Map(figures.flatMap(({ id, value, file }) => (value === null ? [] : [[id, file] as const])))
  const found = new Map<string, AuditFinding>()
  for (const { id, status, file } of figures) {
    const other = shownIn.get(id)
    if (status !== "suppressed" || other === undefined) continue
    found.set(
      id,
      auditFinding({ kind: "elsewhere", figureId: id, isUnsafe: true, lower: null, upper: null }, (language) => ({
        figure: names.full(id, language),
        hiddenIn: file,
        shownIn: other
      }))
    )
  }
  return [...found.values()]
}
