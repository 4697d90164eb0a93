import type { CalendarDate } from "../model/calendar-date.js"
import type { Context } from "./context.js"
import type { Severity } from "./finding.js"
import type { RuleHead, RuleValidity } from "./rule.js"

const holdsOn = ({ from, to }: RuleValidity, day: CalendarDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

/** Whether a rule applies in the reporting year under the rules that its reports follow. */
export const isInForce = ({ regimes, validity }: RuleHead, { regime, lastDay }: Context): boolean =>
  (regimes === undefined || regimes.includes(regime)) && (validity === undefined || holdsOn(validity, lastDay))

/** How grave a breach of a rule is in the reporting year. */
export const severityOf = ({ severity, severities }: RuleHead, { regime, lastDay }: Context): Severity =>
  severities?.find((entry) => entry.regime === regime && holdsOn(entry, lastDay))?.severity ?? severity
