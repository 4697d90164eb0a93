import type { Figure } from "../../src/aggregation/figure.js"
import type { Trace, TracedObservation } from "../../src/aggregation/trace-figure.js"
import type { Dataset } from "../../src/model/dataset.js"
import type { Indicator } from "../../src/model/indicator.js"
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

const rowLine = (traced: TracedObservation, scope: Scope): string => {
  const { place, observation } = traced
  const { words } = scope.session
  const where =
    place === undefined ? words("trace-row-unknown") : words("trace-row", { file: place.file, row: place.row })
  return `${where}: ${numbersIn(traced, scope)} (${printable(observation.origin)})`
}

const detailLines = (trace: Trace, scope: Scope): ReadonlyArray<string> => {
  const formula = formulaText(trace, scope.indicator, scope.session)
  return [
    ...(formula === undefined ? [] : [`${scope.session.words("trace-formula")} ${formula}`]),
    ...trace.observations.map((traced) => rowLine(traced, scope))
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
    words("trace-rule", { rule: words(`over-${indicator.overUnits}`, { factor: indicator.factor }) }),
    "",
    ...nodeLines(trace, 0, { session, indicator, nameOf: (id) => names.get(id) ?? id }),
    ""
  ].join("\n")
}
