import { type FigureCell, hiddenSign } from "../reporting/figure-table-block.js"
import type { PresentScope } from "./present-scope.js"
import type { PresentedCell } from "./presented-report.js"

/** What is read aloud for a cell without a value. */
export const spokenReason = ({ text, reason }: FigureCell, { words }: PresentScope): string =>
  text === hiddenSign ? words("hidden-spoken") : (reason ?? text)

const targetDetail = ({ target }: FigureCell, { words }: PresentScope): string | undefined => {
  if (target === null) return undefined
  const facts = { target: target.text }
  if (target.met === null) return words("detail-target", facts)
  return words(target.met ? "detail-target-met" : "detail-target-not-met", facts)
}

const changeDetail = (
  { change, changeReason, comparable }: FigureCell,
  { words }: PresentScope
): string | undefined => {
  if (change === null)
    return changeReason === undefined ? undefined : words("detail-no-change", { reason: changeReason.toLowerCase() })
  const told = words("detail-change", { change: change.text })
  return comparable === false ? `${told} (${words("detail-other-units")})` : told
}

const detailsOf = (cell: FigureCell, scope: PresentScope): ReadonlyArray<string> => {
  const interval = cell.survey?.interval ?? undefined
  return [
    changeDetail(cell, scope),
    targetDetail(cell, scope),
    interval === undefined ? undefined : scope.words("detail-interval", { interval: interval.text }),
    cell.survey?.responseRate?.text
  ].filter((detail) => detail !== undefined)
}

/** A figure as a cell; one that is hidden holds its sign, and the words that are read aloud instead. */
export const presentCell = (cell: FigureCell, decimals: number, scope: PresentScope): PresentedCell => {
  if (cell.value === null) return { text: cell.text, spoken: spokenReason(cell, scope) }
  const details = detailsOf(cell, scope)
  const met = cell.target?.met ?? null
  return {
    text: cell.text,
    number: { value: cell.value, decimals },
    ...(details.length === 0 ? {} : { details }),
    ...(met === null ? {} : { met })
  }
}
