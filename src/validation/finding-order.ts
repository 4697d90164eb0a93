import { entityTables } from "../model/entity-tables.js"
import type { Breach } from "./rule.js"

const tableOrder = new Map(
  ["authority", ...entityTables.map(({ table }) => table as string), "files"].map((t, i) => [t, i])
)

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const rank = ({ place }: Breach): number => tableOrder.get(place.table) ?? tableOrder.size

/** Breaches of one rule by list, key and field, whatever the order of the rows. */
export const inOrder = (breaches: ReadonlyArray<Breach>): ReadonlyArray<Breach> =>
  breaches.toSorted(
    (a, b) =>
      compare(rank(a), rank(b)) ||
      compare(a.place.key, b.place.key) ||
      compare(a.place.column ?? "", b.place.column ?? "") ||
      compare(JSON.stringify(a.facts), JSON.stringify(b.facts))
  )
