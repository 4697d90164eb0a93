import { computeFiguresOrThrow, type FigureOptions } from "../../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import { type ProtectionOptions, protectFiguresOrThrow } from "../../../src/disclosure/protect-figures.js"
import type { ProtectedFigure, ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { Area } from "../../../src/model/area.js"
import type { Dataset } from "../../../src/model/dataset.js"
import { decodeDatasetOrThrow } from "../../../src/model/decode-dataset.js"
import type { Group } from "../../../src/model/group.js"
import type { Indicator } from "../../../src/model/indicator.js"
import type { Observation } from "../../../src/model/observation.js"
import type { Unit } from "../../../src/model/unit.js"

/** A compulsory school, in an area or directly below the authority. */
export const school = (id: string, areaId?: string): Unit => ({
  id,
  name: id,
  schoolForms: ["GR"],
  predecessorIds: [],
  ...(areaId === undefined ? {} : { areaId })
})

export const schools = (...ids: ReadonlyArray<string>): ReadonlyArray<Unit> => ids.map((id) => school(id))

export const area = (id: string, parentId?: string): Area => ({
  id,
  name: id,
  ...(parentId === undefined ? {} : { parentId })
})

export const girlsAndBoys: ReadonlyArray<Group> = ["girls", "boys"].map((id) => ({
  id,
  name: id,
  dimension: "sex",
  partOf: []
}))

export const grades: ReadonlyArray<Group> = ["7", "8", "9"].map((grade) => ({
  id: `grade-${grade}`,
  name: `grade ${grade}`,
  dimension: "grade",
  partOf: []
}))

export const girlsAndBoysByGrade: ReadonlyArray<Group> = ["girls", "boys"].flatMap((sex) =>
  ["7", "8", "9"].map((grade) => ({
    id: `${sex}-${grade}`,
    name: `${sex} in grade ${grade}`,
    dimension: "sex and grade",
    partOf: [sex, `grade-${grade}`]
  }))
)

/** Pupils who passed, of all pupils: per cent, more is better, units add up. */
export const share = (extra: Partial<Indicator> = {}): Indicator => ({
  id: "passed",
  name: "Passed",
  definition: "Pupils who passed every subject, of all pupils",
  kind: "share",
  factor: 100,
  decimals: 1,
  unit: "per cent",
  better: "higher",
  overUnits: "ratio-of-sums",
  overTime: "none",
  intervalYears: 1,
  disclosure: "personal",
  source: "test",
  breaks: [],
  minimumCoverage: 0.3,
  ...extra
})

/** Pupils per something: a plain ratio. */
export const ratio = (extra: Partial<Indicator> = {}): Indicator => share({ kind: "ratio", factor: 1, ...extra })

/** The mean of answers from 1 to 5, weighted by the number of answers. */
export const mean = (extra: Partial<Indicator> = {}): Indicator =>
  share({
    id: "safety",
    kind: "mean",
    factor: 1,
    overUnits: "weighted-mean",
    scaleMinimum: 1,
    scaleMaximum: 5,
    ...extra
  })

/** A survey index from 0 to 10. */
export const index = (extra: Partial<Indicator> = {}): Indicator =>
  mean({ id: "index", kind: "index", scaleMinimum: 0, scaleMaximum: 10, ...extra })

/** Pupils, counted. */
export const count = (extra: Partial<Indicator> = {}): Indicator =>
  share({ id: "pupils", kind: "count", factor: 1, decimals: 0, better: "neither", overUnits: "sum", ...extra })

/** A row of the indicator `passed` for all pupils in 2025. */
export const row = (unitId: string, extra: Partial<Observation>): Observation => ({
  indicatorId: "passed",
  unitId,
  period: "2025",
  groupId: "all",
  status: "reported",
  origin: "test",
  ...extra
})

/** So many passed of so many. */
export const passed = (
  unitId: string,
  numerator: number,
  denominator: number,
  extra: Partial<Observation> = {}
): Observation => row(unitId, { numerator, denominator, ...extra })

/** Girls, boys and all of a school: `[numerator, denominator]` of each sex. */
export const passedBySex = (
  unitId: string,
  girls: readonly [number, number],
  boys: readonly [number, number],
  extra: Partial<Observation> = {}
): ReadonlyArray<Observation> => [
  passed(unitId, girls[0] + boys[0], girls[1] + boys[1], extra),
  passed(unitId, girls[0], girls[1], { groupId: "girls", ...extra }),
  passed(unitId, boys[0], boys[1], { groupId: "boys", ...extra })
]

/** A mean with its number of answers. */
export const answered = (unitId: string, value: number, base: number, extra: Partial<Observation> = {}): Observation =>
  row(unitId, { indicatorId: "safety", value, base, ...extra })

/** A count. */
export const counted = (unitId: string, value: number, extra: Partial<Observation> = {}): Observation =>
  row(unitId, { indicatorId: "pupils", value, ...extra })

/** The authority `town` with these tables, decoded, so that no test rests on data that cannot exist. */
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

export const tableOf = (tables: Partial<Dataset>, options?: FigureOptions): FigureTable =>
  computeFiguresOrThrow(town(tables), options)

type Policy = Parameters<typeof protectFiguresOrThrow>[1]

export const releaseOf = (
  tables: Partial<Dataset>,
  policy?: Policy,
  options?: ProtectionOptions & FigureOptions
): ProtectedRelease => protectFiguresOrThrow(tableOf(tables, options), policy, options)

export const figureIn = (release: Pick<ProtectedRelease, "figures">, id: string): ProtectedFigure => {
  const found = release.figures.find((figure) => figure.id === id)
  if (found === undefined) throw new Error(`There is no figure ${id}.`)
  return found
}

/** Ids of the hidden figures, without the indicator and period where all have the same. */
export const hiddenIn = (release: Pick<ProtectedRelease, "figures">): ReadonlyArray<string> =>
  release.figures
    .filter(({ status, value }) => value.value === null && (status === "suppressed" || status === "near-all"))
    .map(({ nodeId, groupId }) => `${nodeId}/${groupId}`)
