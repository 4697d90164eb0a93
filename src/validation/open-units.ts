import type { CalendarDate } from "../model/calendar-date.js"
import type { Unit } from "../model/unit.js"

/** Whether a unit is open on a day; `closedOn` is the first day on which it is not. */
export const isOpenOn = ({ openedOn, closedOn }: Unit, day: CalendarDate): boolean =>
  (openedOn === undefined || openedOn <= day) && (closedOn === undefined || day < closedOn)

/** Whether a unit is open on any day from the first to the last. */
export const isOpenDuring = ({ openedOn, closedOn }: Unit, first: CalendarDate, last: CalendarDate): boolean =>
  (openedOn === undefined || openedOn <= last) && (closedOn === undefined || first < closedOn)
