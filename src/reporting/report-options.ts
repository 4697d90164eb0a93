import type { Regime } from "../model/report-codes.js"
import type { Bilingual, Language } from "../text/sentence.js"
import type { HouseStyle } from "./house-style.js"

/**
 * What a report tells of a finding of validation; every `Finding` has these fields.
 *
 * @category reports
 */
export interface ReportFinding {
  /** The rule. */
  readonly ruleId: string
  /** How grave it is. */
  readonly severity: "error" | "warning" | "notice"
  /** What is wrong and what to do. */
  readonly message: Bilingual
}

/**
 * Choices for {@link composeCentralReport}.
 *
 * @category reports
 */
export interface CentralReportOptions {
  /** The rules that the report follows; absent: the authority's, else those in force in the year. */
  readonly regime?: Regime
  /** Language of headings, labels and sentences; absent: Swedish. */
  readonly language?: Language
  /** Findings of validation: counted in every report, and listed in those for use inside the authority. */
  readonly findings?: ReadonlyArray<ReportFinding>
  /** Titles and sections of the authority's own. */
  readonly style?: HouseStyle
}

/**
 * Choices for {@link composeUnitReport}.
 *
 * @category reports
 */
export interface UnitReportOptions extends CentralReportOptions {
  /** The unit whose report it is. */
  readonly unitId: string
}
