import type { Estimate } from "../../src/result/estimate.js"
import { plainDecimal } from "../../src/statistics/plain-decimal.js"
import { roundDecimal } from "../../src/statistics/round-decimal.js"
import type { figureHeaders } from "../../src/text/en/figures.js"
import type { NamedFigure } from "./named-figures.js"

/**
 * How a cell is written: `text` is guarded against formulas, `number` gets the profile's decimal sign, `code` stays as it is.
 */
export type FigureCellKind = "text" | "number" | "code"

/** One column of the figures' table. */
export interface FigureColumn {
  readonly header: keyof typeof figureHeaders
  readonly kind: FigureCellKind
  /** The cell's text with decimal point; empty where there is nothing to tell. */
  readonly cell: (row: NamedFigure) => string
}

const column = (header: FigureColumn["header"], kind: FigureCellKind, cell: FigureColumn["cell"]): FigureColumn => ({
  header,
  kind,
  cell
})

const rounded = ({ value }: Estimate, decimals: number): string => (value === null ? "" : roundDecimal(value, decimals))
const roundedIf = (estimate: Estimate | undefined, decimals: number): string =>
  estimate === undefined ? "" : rounded(estimate, decimals)
const exact = (value: number | null | undefined): string => (value == null ? "" : plainDecimal(value))
const answer = (value: boolean | null | undefined): string => (value == null ? "" : String(value))

/** The columns of the figures' table, in written order. Every writer of the table is made from them. */
export const figureColumns: ReadonlyArray<FigureColumn> = [
  column("figure_id", "text", ({ figure }) => figure.id),
  column("indicator_id", "text", ({ figure }) => figure.indicatorId),
  column("indicator", "text", ({ indicator }) => indicator.name),
  column("level", "code", ({ figure }) => figure.level),
  column("node_id", "text", ({ figure }) => figure.nodeId),
  column("node", "text", ({ node }) => node),
  column("period", "code", ({ figure }) => figure.period),
  column("group_id", "text", ({ figure }) => figure.groupId),
  column("group", "text", ({ group }) => group),
  column("status", "code", ({ figure }) => figure.status),
  column("value", "number", ({ figure, indicator }) => rounded(figure.value, indicator.decimals)),
  column("numerator", "number", ({ figure }) => exact(figure.numerator)),
  column("denominator", "number", ({ figure }) => exact(figure.denominator)),
  column("units", "number", ({ figure }) => exact(figure.coverage.units)),
  column("units_expected", "number", ({ figure }) => exact(figure.coverage.unitsExpected)),
  column("change", "number", ({ figure, indicator }) => rounded(figure.change, indicator.decimals)),
  column("comparable", "code", ({ figure }) => answer(figure.comparable)),
  column("target", "number", ({ figure }) => exact(figure.target?.value)),
  column("target_met", "code", ({ figure }) => answer(figure.target?.met))
]

/** Decimals of a response rate, which is a share 0–1: one decimal of a per cent. */
export const rateDecimals = 3

/** Columns that only figures of surveys have; they follow the others where they are asked for. */
export const surveyColumns: ReadonlyArray<FigureColumn> = [
  column("lower", "number", ({ figure, indicator }) => roundedIf(figure.survey?.interval.lower, indicator.decimals)),
  column("upper", "number", ({ figure, indicator }) => roundedIf(figure.survey?.interval.upper, indicator.decimals)),
  column("invited", "number", ({ figure }) => exact(figure.survey?.invited)),
  column("response_rate", "number", ({ figure }) => roundedIf(figure.survey?.responseRate, rateDecimals))
]
