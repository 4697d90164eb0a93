import * as Schema from "effect/Schema"
import { Text } from "./identifier.js"
import { Period } from "./period.js"

/**
 * A point in time from which values cannot be compared with earlier ones (trendbrott).
 *
 * @category model
 */
export const BreakInSeries = Schema.Struct({
  /** The first period after the break. */
  from: Period,
  /** Why the series breaks. */
  reason: Text
}).annotate({ identifier: "skolkvalitet/BreakInSeries" })

/**
 * A point in time from which values cannot be compared with earlier ones (trendbrott).
 *
 * @category model
 */
export interface BreakInSeries extends Schema.Schema.Type<typeof BreakInSeries> {}
