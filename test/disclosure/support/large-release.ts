import type { FigureTable } from "../../../src/aggregation/figure.js"
import type { CellTable } from "../../../src/disclosure/protect-cells.js"
import { type Random, randomFrom } from "./random.js"
import { area, girlsAndBoys, girlsAndBoysByGrade, grades, passed, passedBySex, school, tableOf } from "./town.js"

const range = (length: number): ReadonlyArray<number> => Array.from({ length }, (_, at) => at)

/** How large a table of counts is, and the smallest count that it may hold. */
export interface CellsDrawn {
  readonly units: number
  readonly areas: number
  readonly smallest: number
}

const drawCount = (random: Random, smallest: number): number =>
  random.chance(0.2) ? random.whole(smallest, 4) : random.whole(5, 40)

/** Units in areas below one town, each by girls, boys and all: 3 cells for each of them, in three levels. */
export const cellsOfThreeLevels = (drawn: CellsDrawn): CellTable => {
  const random = randomFrom(7)
  const [units, areas] = [range(drawn.units), range(drawn.areas)]
  const cellsOf = (id: string, below: ReadonlyArray<number>) => [
    { id, members: below.flatMap((unit) => [2 * unit, 2 * unit + 1]) },
    { id: `${id} girls`, members: below.map((unit) => 2 * unit) },
    { id: `${id} boys`, members: below.map((unit) => 2 * unit + 1) }
  ]
  return {
    members: units.flatMap(() => [drawCount(random, drawn.smallest), drawCount(random, drawn.smallest)]),
    cells: [
      ...cellsOf("town", units),
      ...areas.flatMap((at) =>
        cellsOf(
          `area ${at}`,
          units.filter((unit) => unit % areas.length === at)
        )
      ),
      ...units.flatMap((unit) => cellsOf(`unit ${unit}`, [unit]))
    ]
  }
}

/** How large a table of figures is. */
export interface FiguresDrawn {
  readonly units: number
  readonly areas: number
  readonly periods: ReadonlyArray<string>
}

/** Who passed, by girls, boys and all, at every unit, area and the town: nearly all do at a quarter of the units. */
export const figuresOfThreeLevels = ({ units, areas, periods }: FiguresDrawn): FigureTable => {
  const random = randomFrom(8)
  const schools = range(units).map((at) => school(`s${at}`, `a${at % areas}`))
  const passing = (base: number, rate: number): readonly [number, number] => [
    Math.min(base, Math.round(base * rate + random.next())),
    base
  ]
  const observations = schools.flatMap(({ id }) => {
    const rate = random.chance(0.25) ? 0.93 : 0.7
    return periods.flatMap((period) =>
      passedBySex(id, passing(random.whole(12, 60), rate), passing(random.whole(12, 60), rate), { period })
    )
  })
  const areasDrawn = range(areas).map((at) => area(`a${at}`))
  return tableOf({ areas: areasDrawn, units: schools, groups: girlsAndBoys, observations })
}

/** 1,250 schools by sex, by grade and by both: every number stands in five sums at once. */
export const figuresOfCrossedGroups = (): FigureTable => {
  const random = randomFrom(9)
  const units = range(1250).map((at) => school(`s${at}`, `a${at % 40}`))
  const groups = [...girlsAndBoys, ...grades, ...girlsAndBoysByGrade]
  const observations = units.flatMap(({ id }) => {
    const cells = girlsAndBoysByGrade.map(({ id: groupId, partOf }) => {
      const base = random.whole(12, 40)
      return { groupId, partOf, base, passing: Math.floor(base * (random.chance(0.2) ? 0.97 : 0.75)) }
    })
    const total = (groupId: string) => {
      const within = cells.filter(
        (cell) => groupId === "all" || cell.groupId === groupId || cell.partOf.includes(groupId)
      )
      const sum = (of: (cell: (typeof cells)[number]) => number) => within.reduce((all, cell) => all + of(cell), 0)
      return passed(
        id,
        sum(({ passing }) => passing),
        sum(({ base }) => base),
        { groupId }
      )
    }
    return ["all", ...groups.map((group) => group.id)].map(total)
  })
  return tableOf({ areas: range(40).map((at) => area(`a${at}`)), units, groups, observations })
}
