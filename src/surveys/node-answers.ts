import type { Dataset } from "../model/dataset.js"
import { everyone } from "../model/identifier.js"
import type { Participation } from "../model/participation.js"
import type { SurveyCycle } from "../model/survey-cycle.js"
import type { SurveyTally } from "../model/survey-tally.js"
import type { Organisation } from "../organisation/organisation.js"
import { byCodePoint } from "../text/code-point-order.js"
import { lastDayOfCycle } from "./cycle-period.js"
import type { RowsOfCycle } from "./rows-of-cycle.js"

/**
 * Whose result it is.
 *
 * @category surveys
 */
export interface ResultPlace {
  /** Unit, area or the authority. */
  readonly level: "authority" | "area" | "unit"
  /** The node. */
  readonly nodeId: string
  /** Who answered; `all` for everybody. */
  readonly groupId: string
}

/** What a round left at one node for one group: rows of the units below it, or its own. */
export interface NodeAnswers {
  readonly place: ResultPlace
  readonly tallies: ReadonlyArray<SurveyTally>
  readonly participation: ReadonlyArray<Participation>
}

type Row = SurveyTally | Participation
type Gathered = Map<string, { tallies: Array<SurveyTally>; participation: Array<Participation> }>

const levels = ["authority", "area", "unit"] as const

const groupOrder = (a: string, b: string): number => {
  if (a === everyone || b === everyone) return Number(b === everyone) - Number(a === everyone)
  return byCodePoint(a, b)
}

/** Orders results: level, node, and everybody before the groups. */
export const placeOrder = (a: ResultPlace, b: ResultPlace): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  byCodePoint(a.nodeId, b.nodeId) ||
  groupOrder(a.groupId, b.groupId)

/**
 * The nodes that a row counts in: a unit's rows in the unit and in every node above it that has no rows of its own, an area's
 * or the authority's only there. A unit that is closed counts nowhere, as in figures.
 */
const nodesOfRow = (
  dataset: Dataset,
  above: ReadonlyMap<string, ReadonlyArray<string>>,
  own: ReadonlySet<string>
): ((nodeId: string) => ReadonlyArray<string>) => {
  const units = new Set(dataset.units.map(({ id }) => id))
  return (nodeId) => {
    if (!units.has(nodeId)) return [nodeId]
    const nodes = above.get(nodeId)
    return nodes === undefined ? [] : [nodeId, ...nodes.filter((id) => !own.has(id))]
  }
}

const placeKey = (nodeId: string, groupId: string): string => `${nodeId}/${groupId}`

/** Gathers rows at every node, for everybody and for the group of the row. */
const gather = (rows: RowsOfCycle, nodesOf: (nodeId: string) => ReadonlyArray<string>): Gathered => {
  const gathered: Gathered = new Map()
  const at = (nodeId: string, groupId: string) => {
    const key = placeKey(nodeId, groupId)
    const answers = gathered.get(key) ?? { tallies: [], participation: [] }
    gathered.set(key, answers)
    return answers
  }
  const placesOf = ({ unitId, respondentGroup }: Row) =>
    nodesOf(unitId).flatMap((nodeId) => [...new Set([everyone, respondentGroup])].map((group) => at(nodeId, group)))
  for (const tally of rows.tallies) for (const answers of placesOf(tally)) answers.tallies.push(tally)
  for (const asked of rows.participation) for (const answers of placesOf(asked)) answers.participation.push(asked)
  return gathered
}

const levelOf = (dataset: Dataset, nodeId: string): ResultPlace["level"] => {
  if (nodeId === dataset.authority.id) return "authority"
  return dataset.areas.some(({ id }) => id === nodeId) ? "area" : "unit"
}

/** The answers of a round at every node that has any, in order. */
export const nodeAnswersOf = (
  dataset: Dataset,
  organisation: Organisation,
  cycle: SurveyCycle,
  rows: RowsOfCycle
): ReadonlyArray<NodeAnswers> => {
  const placed = organisation.openOn(lastDayOfCycle(cycle))
  const above = new Map(placed.map((place) => [place.unit.id, place.above]))
  const own = new Set([...rows.tallies, ...rows.participation].map(({ unitId }) => unitId))
  return [...gather(rows, nodesOfRow(dataset, above, own))]
    .map(([key, answers]) => {
      const [nodeId = "", groupId = ""] = key.split("/")
      return { place: { level: levelOf(dataset, nodeId), nodeId, groupId }, ...answers }
    })
    .sort((a, b) => placeOrder(a.place, b.place))
}

/** The respondent groups whose rows make up some answers. */
export const groupsIn = ({ tallies, participation }: NodeAnswers): ReadonlyArray<string> =>
  [...new Set([...tallies, ...participation].map(({ respondentGroup }) => respondentGroup))].sort(byCodePoint)

/** Leaves out a group that is everybody anyway: the only one at its node, and the one that the round asks. */
export const withoutLoneGroups = (
  answers: ReadonlyArray<NodeAnswers>,
  { respondentGroup }: SurveyCycle
): ReadonlyArray<NodeAnswers> => {
  const groupsAt = new Map(
    answers.filter(({ place }) => place.groupId === everyone).map((all) => [all.place.nodeId, groupsIn(all)])
  )
  return answers.filter(({ place: { nodeId, groupId } }) => {
    const alone = (groupsAt.get(nodeId) ?? []).length < 2
    return groupId === everyone || !alone || groupId !== respondentGroup
  })
}
