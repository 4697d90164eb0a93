import type { KnownIndicator } from "../public-knowledge.js"
import { termsIn } from "./period-days.js"
import type { ReadFigure } from "./read-figure.js"

type Figures = ReadonlyMap<string, ReadFigure>

const some = (figures: Figures, test: (figure: ReadFigure) => boolean): boolean => [...figures.values()].some(test)

const isUnit = ({ level }: ReadFigure): boolean => level === "unit"

const hasParts = ({ numerator, denominator }: ReadFigure): boolean => numerator !== null && denominator !== null

const kindOf = (figures: Figures): KnownIndicator["kind"] => {
  if (some(figures, hasParts)) {
    const isAbove = ({ numerator, denominator }: ReadFigure): boolean => (numerator ?? 0) > (denominator ?? 0)
    return some(figures, (figure) => hasParts(figure) && isAbove(figure)) ? "ratio" : "share"
  }
  return some(figures, ({ denominator }) => denominator !== null) ? "mean" : "count"
}

/** The power of ten that makes numerator ÷ denominator the printed value, read from the largest numerator. */
const factorOf = (figures: Figures): number => {
  const shown = [...figures.values()].filter(
    (figure) => hasParts(figure) && figure.value !== null && figure.value !== 0
  )
  const [best] = shown.sort((a, b) => (b.numerator ?? 0) - (a.numerator ?? 0))
  if (best === undefined) return 100
  const factor = ((best.value ?? 0) * (best.denominator ?? 0)) / (best.numerator ?? 1)
  return 10 ** Math.round(Math.log10(factor))
}

/** Above units, sums carry parts or are counts; a mean of units carries neither. */
const overUnitsOf = (figures: Figures, kind: KnownIndicator["kind"]): KnownIndicator["overUnits"] => {
  const upper = [...figures.values()].filter((figure) => !isUnit(figure) && figure.value !== null)
  const carriesBase = upper.some(({ denominator }) => denominator !== null)
  if (kind === "count") return "sum"
  if (upper.length > 0 && !carriesBase) return "mean-of-units"
  return kind === "mean" ? "weighted-mean" : "ratio-of-sums"
}

const amountOf = ({ numerator, value }: ReadFigure): number | null => numerator ?? value

const rules = ["sum", "average", "last"] as const

/** The rule over time that all shown years and terms follow; none when no year can be compared with its terms. */
const overTimeOf = (figures: Figures): KnownIndicator["overTime"] => {
  const shown = [...figures.values()].flatMap((whole) => {
    const terms = termsIn(whole.period).map((term) =>
      figures.get(`${whole.indicatorId}/${whole.nodeId}/${term}/${whole.groupId}`)
    )
    const [first, last] = terms.map((term) => (term === undefined ? null : amountOf(term)))
    const year = amountOf(whole)
    return first == null || last == null || year === null ? [] : [{ year, first, last }]
  })
  const holds = {
    sum: ({ year, first, last }) => year === first + last,
    average: ({ year, first, last }) => 2 * year === first + last,
    last: ({ year, last }) => year === last
  } satisfies Record<string, (numbers: { year: number; first: number; last: number }) => boolean>
  return (shown.length === 0 ? undefined : rules.find((rule) => shown.every(holds[rule]))) ?? "none"
}

/**
 * Works out what an indicator is from the numbers that its figures show. An indicator without a single hidden figure, in files
 * that hide others, is taken for one that is open.
 */
export const inferredIndicator = (id: string, figures: Figures, hidesOthers: boolean): KnownIndicator => {
  const kind = kindOf(figures)
  const isOpen = hidesOthers && !some(figures, ({ isHidden }) => isHidden)
  const halfSteps = [...figures.values()].map(({ halfStep }) => halfStep).filter((step) => step > 0)
  return {
    id,
    kind,
    factor: kind === "share" || kind === "ratio" ? factorOf(figures) : 1,
    decimals: Math.max(0, ...halfSteps.map((step) => Math.round(-Math.log10(2 * step)))),
    better: "neither",
    overUnits: overUnitsOf(figures, kind),
    overTime: overTimeOf(figures),
    intervalYears: 1,
    disclosure: isOpen ? "open" : "personal",
    isSurvey: kind === "mean"
  }
}
