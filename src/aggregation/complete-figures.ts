import { earlierPeriod } from "../model/period.js"
import type { SchoolForm } from "../model/school-form.js"
import { roundBreaks } from "../surveys/round-breaks.js"
import { breaksBetween, changeBetween } from "./change.js"
import { nodesWithOtherUnits } from "./comparability.js"
import type { DraftFigure } from "./draft-figure.js"
import type { Figure } from "./figure.js"
import type { FigureContext } from "./figure-context.js"
import type { FigurePass } from "./figure-pass.js"
import { targetOf } from "./target-index.js"

const isOwn = ({ figure }: DraftFigure): boolean => figure.sources.some((source) => source.kind === "observation")

/** A node's own fact is compared with its own fact; what is rolled up, by the units it covers. */
const sameCoverage = (later: DraftFigure, earlier: DraftFigure, changed: ReadonlySet<string> | undefined): boolean => {
  if (later.figure.level !== "unit" && !isOwn(later) && !isOwn(earlier))
    return changed?.has(later.figure.nodeId) !== true
  const bothOwn = later.figure.level === "unit" || (isOwn(later) && isOwn(earlier))
  return bothOwn && later.figure.coverage.units === earlier.figure.coverage.units
}

/** Rounds that asked otherwise, or others, are not compared, whether or not the indicator declares the break. */
const surveysBreak = (earlier: FigurePass, later: FigurePass, { dataset }: FigureContext): boolean =>
  later.rounds.some((after) => earlier.rounds.some((before) => roundBreaks(dataset, before, after).length > 0))

/** Adds what a figure is only together with others: change, comparability and target. */
export const completeFigures = (
  later: FigurePass,
  earlier: FigurePass | undefined,
  context: FigureContext
): ReadonlyArray<Figure> => {
  const { indicator, period, groupId } = later.pass
  const declared = breaksBetween(indicator, earlierPeriod(period, indicator.intervalYears), period)
  const broken = declared || (earlier !== undefined && surveysBreak(earlier, later, context))
  const changed = earlier === undefined ? undefined : nodesWithOtherUnits(earlier, later, context.families)
  const forms = context.formsOn(period)
  return [...later.drafts].map(([id, draft]) => {
    const before = earlier?.drafts.get(id)
    const change = changeBetween(indicator, broken, draft, before)
    const node = { id, groupId, forms: forms.get(id) ?? new Set<SchoolForm>() }
    return {
      ...draft.figure,
      change,
      comparable: before === undefined ? null : !broken && sameCoverage(draft, before, changed),
      target: targetOf(context.targets, indicator, node, draft.figure.value, change)
    }
  })
}
