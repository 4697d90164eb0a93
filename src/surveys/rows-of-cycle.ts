import type { Dataset } from "../model/dataset.js"
import type { Participation } from "../model/participation.js"
import type { SurveyTally } from "../model/survey-tally.js"

/** What a data set holds of one round. */
export interface RowsOfCycle {
  readonly tallies: ReadonlyArray<SurveyTally>
  readonly participation: ReadonlyArray<Participation>
}

const byCycle = <Row extends { readonly cycleId: string }>(
  rows: ReadonlyArray<Row>
): ReadonlyMap<string, ReadonlyArray<Row>> => {
  const sorted = new Map<string, Array<Row>>()
  for (const row of rows) {
    const known = sorted.get(row.cycleId)
    if (known === undefined) sorted.set(row.cycleId, [row])
    else known.push(row)
  }
  return sorted
}

/** Sorts tallies and participation into their rounds once, however many rounds are asked for. */
export const rowsByCycle = ({ surveyTallies, participation }: Dataset): ((cycleId: string) => RowsOfCycle) => {
  const tallies = byCycle(surveyTallies)
  const asked = byCycle(participation)
  return (cycleId) => ({ tallies: tallies.get(cycleId) ?? [], participation: asked.get(cycleId) ?? [] })
}
