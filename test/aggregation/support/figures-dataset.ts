import { computeFiguresOrThrow, type FigureOptions } from "../../../src/aggregation/compute-figures.js"
import type { Figure, FigureTable } from "../../../src/aggregation/figure.js"
import type { Area } from "../../../src/model/area.js"
import type { Dataset } from "../../../src/model/dataset.js"
import { decodeDatasetOrThrow } from "../../../src/model/decode-dataset.js"
import type { Goal } from "../../../src/model/goal.js"
import type { Indicator } from "../../../src/model/indicator.js"
import type { Observation } from "../../../src/model/observation.js"
import type { Status } from "../../../src/model/status.js"
import type { Target } from "../../../src/model/target.js"
import type { Unit } from "../../../src/model/unit.js"

/** A compulsory school directly below the authority. */
export const school = (id: string, extra: Partial<Unit> = {}): Unit => ({
  id,
  name: id,
  schoolForms: ["GR"],
  predecessorIds: [],
  ...extra
})

/** Several plain schools. */
export const schools = (...ids: ReadonlyArray<string>): ReadonlyArray<Unit> => ids.map((id) => school(id))

export const area = (id: string, parentId?: string): Area => ({
  id,
  name: id,
  ...(parentId === undefined ? {} : { parentId })
})

/** The indicator `share`, in per cent with one decimal, ratio of sums. */
export const share = (extra: Partial<Indicator> = {}): Indicator => ({
  id: "share",
  name: "Share",
  definition: "Pupils who reached the goal, of all pupils",
  kind: "share",
  factor: 100,
  decimals: 1,
  unit: "per cent",
  better: "higher",
  overUnits: "ratio-of-sums",
  overTime: "none",
  intervalYears: 1,
  disclosure: "open",
  source: "test",
  breaks: [],
  ...extra
})

/** The indicator `share` as a plain ratio: numerator ÷ denominator. */
export const ratio = (extra: Partial<Indicator> = {}): Indicator => share({ kind: "ratio", factor: 1, ...extra })

/** The indicator `mean`, weighted by its bases. */
export const mean = (extra: Partial<Indicator> = {}): Indicator =>
  share({ id: "mean", kind: "mean", factor: 1, overUnits: "weighted-mean", ...extra })

/** The indicator `count`, added up. */
export const count = (extra: Partial<Indicator> = {}): Indicator =>
  share({ id: "count", kind: "count", factor: 1, decimals: 0, overUnits: "sum", ...extra })

/** A row without numbers: 2025, everybody, the indicator `share`. */
export const row = (unitId: string, status: Status, extra: Partial<Observation> = {}): Observation => ({
  indicatorId: "share",
  unitId,
  period: "2025",
  groupId: "all",
  status,
  origin: "test",
  ...extra
})

/** Numerator of denominator. */
export const parts = (
  unitId: string,
  numerator: number,
  denominator: number,
  extra: Partial<Observation> = {}
): Observation => row(unitId, "reported", { numerator, denominator, ...extra })

/** A value with its base, of the indicator `mean`. */
export const measured = (unitId: string, value: number, base: number, extra: Partial<Observation> = {}): Observation =>
  row(unitId, "reported", { indicatorId: "mean", value, base, ...extra })

/** A value alone, of the indicator `count`. */
export const counted = (unitId: string, value: number, extra: Partial<Observation> = {}): Observation =>
  row(unitId, "reported", { indicatorId: "count", value, ...extra })

/** A goal with one target, both by the goal's id. */
export const goal = (id: string, extra: Partial<Goal> = {}): Goal => ({
  id,
  goalAreaId: "knowledge",
  statement: id,
  origin: "municipal",
  ...extra
})

export const target = (goalId: string, extra: Partial<Target> = {}): Target => ({
  goalId,
  indicatorId: "share",
  comparison: "at-least",
  value: 80,
  ...extra
})

/** A data set of the authority `town`, decoded, so that no test rests on data that cannot exist. */
export const town = (tables: Partial<Dataset>): Dataset =>
  decodeDatasetOrThrow({
    schemaVersion: 1,
    year: 2025,
    authority: { id: "town", name: "Town", kind: "municipality" },
    units: [],
    goalAreas: [{ id: "knowledge", name: "Knowledge", order: 1, curriculumAreas: ["KNOWLEDGE"] }],
    indicators: [share()],
    observations: [],
    ...tables
  })

/** The figures of a town with these tables. */
export const figuresOf = (tables: Partial<Dataset>, options?: FigureOptions): FigureTable =>
  computeFiguresOrThrow(town(tables), options)

export const ids = (table: FigureTable): ReadonlyArray<string> => table.figures.map(({ id }) => id)

/** The figure with an id; its absence fails the test. */
export const figureIn = (table: FigureTable, id: string): Figure => {
  const found = table.figures.find((figure) => figure.id === id)
  if (found === undefined) throw new Error(`There is no figure ${id} among ${ids(table).join(", ")}.`)
  return found
}

/** The figure with an id, of a town with these tables. */
export const figureOf = (tables: Partial<Dataset>, id: string, options?: FigureOptions): Figure =>
  figureIn(figuresOf(tables, options), id)

/** The value of a figure, or its reason. */
export const resultOf = (tables: Partial<Dataset>, id: string, options?: FigureOptions): number | string => {
  const { value } = figureOf(tables, id, options)
  return value.value === null ? value.reason : value.value
}

/** The change of a figure, or its reason. */
export const changeOf = (tables: Partial<Dataset>, id: string, options?: FigureOptions): number | string => {
  const { change } = figureOf(tables, id, options)
  return change.value === null ? change.reason : change.value
}
