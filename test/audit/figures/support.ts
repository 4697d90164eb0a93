import { halfStepOf, type ReadFigure } from "../../../src/audit/figures/read-figure.js"
import type { PublishedFigure } from "../../../src/audit/published-figure.js"

const levelOf = (nodeId: string): "authority" | "area" | "unit" =>
  nodeId === "town" ? "authority" : nodeId.startsWith("area") ? "area" : "unit"

/** A published figure of the indicator `passed` in 2025; `id` is made of the labels. */
export const published = (nodeId: string, groupId: string, extra: Partial<PublishedFigure> = {}): PublishedFigure => {
  const { indicatorId = "passed", period = "2025" } = extra
  return {
    file: "figures.csv",
    place: "2",
    id: `${indicatorId}/${nodeId}/${period}/${groupId}`,
    indicatorId,
    level: levelOf(nodeId),
    nodeId,
    period,
    groupId,
    status: "reported",
    value: null,
    numerator: null,
    denominator: null,
    units: 1,
    unitsExpected: 1,
    change: null,
    lower: null,
    upper: null,
    ...extra
  }
}

/** So many of so many, with the share in per cent. */
export const passedOf = (
  nodeId: string,
  groupId: string,
  numerator: number,
  denominator: number,
  extra: Partial<PublishedFigure> = {}
): PublishedFigure =>
  published(nodeId, groupId, {
    numerator,
    denominator,
    value: ((100 * numerator) / denominator).toFixed(1),
    ...extra
  })

export const hiddenFigure = (nodeId: string, groupId: string, extra: Partial<PublishedFigure> = {}): PublishedFigure =>
  published(nodeId, groupId, { status: "suppressed", ...extra })

/** A figure as the audit reads it. */
export const read = (figure: PublishedFigure): ReadFigure => ({
  ...figure,
  level: figure.level ?? "unit",
  isHidden: figure.status === "suppressed",
  value: figure.value === null ? null : Number(figure.value),
  halfStep: figure.value === null ? 0 : halfStepOf(figure.value),
  units: figure.units ?? 0,
  unitsExpected: figure.unitsExpected ?? 0
})
