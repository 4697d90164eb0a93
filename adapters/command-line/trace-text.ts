import type { Figure } from "../../src/aggregation/figure.js"
import type { Trace, TracedObservation, TracedTally } from "../../src/aggregation/trace-figure.js"
import type { Dataset } from "../../src/model/dataset.js"
import { type Indicator, showsSurvey } from "../../src/model/indicator.js"
import type { SourceRef } from "../../src/model/source-ref.js"
import { exactText, roundedText } from "../../src/reporting/number-text.js"
import { printable } from "./printable.js"
import type { Session } from "./session.js"
import { formulaText } from "./trace-formula.js"

interface Scope {
  readonly session: Session
  readonly indicator: Indicator
  readonly nameOf: (id: string) => string
}

const namesIn = ({ authority, areas, units, groups }: Dataset): ReadonlyMap<string, string> =>
  new Map([authority, ...areas, ...units, ...groups].map(({ id, name }) => [id, name]))

const valueText = ({ value, status }: Figure, { session, indicator }: Scope): string => {
  if (value.value === null) return session.words("trace-no-value", { status })
  const shown = roundedText(value.value, indicator.decimals, session.language)
  return `${shown} ${indicator.unit}`
}

const partsText = ({ numerator, denominator }: Figure, { session }: Scope): string => {
  const { words, language } = session
  if (denominator === null) return ""
  const facts = { denominator: exactText(denominator, language) }
  if (numerator === null) return `, ${words("trace-of-base", facts)}`
  return `, ${words("trace-parts", { ...facts, numerator: exactText(numerator, language) })}`
}

const coverageText = ({ level, coverage }: Figure, { session }: Scope): string =>
  level === "unit" ? "" : `, ${session.words("trace-coverage", { ...coverage })}`

const numbersIn = ({ observation }: TracedObservation, { session }: Scope): string => {
  const { words, language } = session
  const fields = ["numerator", "denominator", "value", "base"] as const
  const told = fields.flatMap((field) => {
    const number = observation[field]
    return number === undefined ? [] : [`${words(`trace-${field}`)} ${exactText(number, language)}`]
  })
  return [...told, observation.status].join(", ")
}

const whereText = (place: SourceRef | undefined, { words }: Session): string => {
  if (place === undefined) return words("trace-row-unknown")
  const { file, row, column } = place
  // Answers stand in a column; the row of a person is never named.
  return column === undefined
    ? words("trace-row", { file, row })
    : words("trace-column", { file, column: printable(column) })
}

const tallyLine = ({ tally, place }: TracedTally, { session }: Scope): string => {
  const { counts, nonSubstantive, missing, questionId, respondentGroup } = tally
  const facts = { question: questionId, group: respondentGroup, counts: counts.join(" "), nonSubstantive, missing }
  return `${whereText(place, session)}: ${session.words("trace-tally", facts)}`
}

const rowLines = (traced: TracedObservation, scope: Scope): ReadonlyArray<string> => {
  const { place, observation, tallies } = traced
  const told = `${numbersIn(traced, scope)} (${printable(observation.origin)})`
  if (tallies === undefined) return [`${whereText(place, scope.session)}: ${told}`]
  return [told, ...tallies.map((tally) => `  ${tallyLine(tally, scope)}`)]
}

const detailLines = (trace: Trace, scope: Scope): ReadonlyArray<string> => {
  const formula = formulaText(trace, scope.indicator, scope.session)
  return [
    ...(formula === undefined ? [] : [`${scope.session.words("trace-formula")} ${formula}`]),
    ...trace.observations.flatMap((traced) => rowLines(traced, scope))
  ]
}

const nodeLines = (trace: Trace, depth: number, scope: Scope): ReadonlyArray<string> => {
  const { figure } = trace
  const { words } = scope.session
  const indent = "  ".repeat(depth)
  const unused = trace.used ? "" : ` ${words("trace-unused")}`
  const head = `${printable(scope.nameOf(figure.nodeId))} (${words(`trace-${figure.level}`)}): ${valueText(figure, scope)}`
  return [
    `${indent}${head}${partsText(figure, scope)}${coverageText(figure, scope)}${unused}`,
    ...detailLines(trace, scope).map((line) => `${indent}    ${line}`),
    ...trace.parts.flatMap((part) => nodeLines(part, depth + 1, scope))
  ]
}

const ruleOf = (indicator: Indicator) =>
  showsSurvey(indicator) && indicator.overUnits === "weighted-mean"
    ? "over-survey"
    : (`over-${indicator.overUnits}` as const)

/** Writes a trace as a tree: the figure, what it is made of, and for every observation its file and row. */
export const traceText = (trace: Trace, dataset: Dataset, session: Session): string => {
  const { figure } = trace
  const { words } = session
  const indicator = dataset.indicators.find(({ id }) => id === figure.indicatorId)
  if (indicator === undefined) throw new Error(`The indicator ${figure.indicatorId} is not in the data set.`)
  const names = namesIn(dataset)
  const group = names.get(figure.groupId) ?? words("trace-everyone")
  return [
    words("trace-internal"),
    "",
    figure.id,
    words("trace-head", { indicator: printable(indicator.name), period: figure.period, group: printable(group) }),
    words("trace-definition", { definition: printable(indicator.definition) }),
    words("trace-rule", { rule: words(ruleOf(indicator), { factor: indicator.factor }) }),
    "",
    ...nodeLines(trace, 0, { session, indicator, nameOf: (id) => names.get(id) ?? id }),
    ""
  ].join("\n")
}
