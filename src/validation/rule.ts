import type { CalendarDate } from "../model/calendar-date.js"
import type { Regime } from "../model/report-codes.js"
import type { Bilingual, Facts } from "../text/sentence.js"
import type { EvaluatedRuleId, UnevaluatedRuleId } from "../text/sv/rules.js"
import type { Context } from "./context.js"
import type { RowPlace, Severity } from "./finding.js"

/**
 * How a rule of the catalogue is dealt with: `evaluated` on data sets; `enforced-by-decoding`, so that no data set can break
 * it; `not-decidable` from a data set; `later`, when the part of the product that it speaks of exists.
 *
 * @category validation
 */
export type RuleKind = "evaluated" | "enforced-by-decoding" | "not-decidable" | "later"

/**
 * The days on which a rule holds, both included; an absent end is open.
 *
 * @category validation
 */
export interface RuleValidity {
  /** First day. */
  readonly from?: CalendarDate
  /** Last day. */
  readonly to?: CalendarDate
}

/**
 * A severity that holds under one set of rules for reports, at some time.
 *
 * @category validation
 */
export interface RegimeSeverity extends RuleValidity {
  /** The set of rules. */
  readonly regime: Regime
  /** The severity under it. */
  readonly severity: Severity
}

/**
 * A rule of the catalogue (regel).
 *
 * @category validation
 */
export interface Rule {
  /** Id, for instance `SK-FOL-006`; an id never changes its meaning. */
  readonly id: string
  /** What it speaks of, for instance `Unit`. */
  readonly entity: string
  /** How grave a breach is, unless `severities` says otherwise. */
  readonly severity: Severity
  /** Law, advice or reason; R-… marks what is recalled and not re-read. */
  readonly source: string
  /** What must be so. */
  readonly title: Bilingual
  /** What to do when it is not. */
  readonly remedy: Bilingual
  /** Whether and how it is dealt with. */
  readonly kind: RuleKind
  /** Why it is not evaluated, for the other kinds. */
  readonly reason?: Bilingual
  /** The sets of rules for reports under which it applies; absent: all. */
  readonly regimes?: ReadonlyArray<Regime>
  /** When it holds, read at the last day of the reporting year; absent: always. */
  readonly validity?: RuleValidity
  /** Severities by set of rules and time. */
  readonly severities?: ReadonlyArray<RegimeSeverity>
}

/** A breach, before it is put into words. */
export interface Breach {
  readonly place: RowPlace
  readonly facts?: Facts
  /** Where one breach is less grave than the rule's others. */
  readonly severity?: Severity
}

/** What a rule says of one subject. */
export type Outcome = "pass" | "not-applicable" | Breach

/** The subject fulfils the rule. */
export const pass = "pass"

/** The rule does not speak of the subject; never counted as a pass. */
export const notApplicable = "not-applicable"

/** The subject breaks the rule. */
export const finding = (breach: Breach): Outcome => breach

/** Everything a rule says of itself but its texts. */
export interface RuleHead {
  readonly entity: string
  readonly severity: Severity
  readonly source: string
  readonly regimes?: ReadonlyArray<Regime>
  readonly validity?: RuleValidity
  readonly severities?: ReadonlyArray<RegimeSeverity>
}

/** A rule that is evaluated. */
export interface EvaluatedRule extends RuleHead {
  readonly id: EvaluatedRuleId
  readonly kind: "evaluated"
  readonly outcomes: (context: Context) => Iterable<Outcome>
}

/** A rule that is listed and not evaluated. */
export interface UnevaluatedRule extends RuleHead {
  readonly id: UnevaluatedRuleId
  readonly kind: Exclude<RuleKind, "evaluated">
}

/** Makes a rule: `subjects` says what it looks at, `check` what it says of each. */
export const rule = <Subject>({
  subjects,
  check,
  ...head
}: RuleHead & {
  readonly id: EvaluatedRuleId
  readonly subjects: (context: Context) => Iterable<Subject>
  readonly check: (subject: Subject, context: Context) => Outcome
}): EvaluatedRule => ({
  ...head,
  kind: "evaluated",
  outcomes: function* (context) {
    for (const subject of subjects(context)) yield check(subject, context)
  }
})

/** Lists a rule that is not evaluated. */
export const listed = (
  kind: UnevaluatedRule["kind"],
  id: UnevaluatedRuleId,
  entity: string,
  severity: Severity,
  source: string
): UnevaluatedRule => ({ id, entity, severity, source, kind })
