import type { Observation } from "../model/observation.js"
import type { Period } from "../model/period.js"

/** Observations of one indicator: period → group → node → observation. */
export type ObservationsOfIndicator = Map<Period, Map<string, Map<string, Observation>>>

const within = <Key, Inner>(map: Map<Key, Inner>, key: Key, make: () => Inner): Inner => {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = make()
  map.set(key, fresh)
  return fresh
}

/** Adds one observation to an index. */
export const addObservation = (index: ObservationsOfIndicator, observation: Observation): void => {
  const groups = within(index, observation.period, () => new Map<string, Map<string, Observation>>())
  within(groups, observation.groupId, () => new Map<string, Observation>()).set(observation.unitId, observation)
}

/** Sorts observations into their indicators in one pass; of two with one key, the later stands. */
export const indexObservations = (
  observations: Iterable<Observation>
): ReadonlyMap<string, ObservationsOfIndicator> => {
  const index = new Map<string, ObservationsOfIndicator>()
  for (const observation of observations) {
    addObservation(
      within(index, observation.indicatorId, () => new Map()),
      observation
    )
  }
  return index
}
