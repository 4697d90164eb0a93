import type { CalendarDate } from "../model/calendar-date.js"

/**
 * What an authority has decided for itself and a data set does not say. A rule that needs an absent option is not applicable.
 *
 * @category validation
 */
export interface ValidationOptions {
  /** How many goal areas the plan should have (SK-GOA-002). */
  readonly goalAreaCount?: number
  /** The last day for units to adopt their reports (SK-REP-003). */
  readonly unitReportsBy?: CalendarDate
}
