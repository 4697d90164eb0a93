import * as Schema from "effect/Schema"

/**
 * A section of a quality report (avsnitt i en kvalitetsredovisning). Titles, order, level and legal source per regime are
 * data in {@link sectionsOf}.
 *
 * @category codes
 */
export const SectionId = Schema.Literals([
  "basic-facts",
  "sources-and-method",
  "involvement",
  "previous-actions",
  "conditions",
  "work",
  "follow-up",
  "analysis",
  "assessments",
  "actions",
  "planning",
  "equal-treatment",
  "school-forms",
  "unit-reports",
  "equity",
  "complaints",
  "deficiencies",
  "publication",
  "influence",
  "student-health"
])

/**
 * A section of a quality report.
 *
 * @category codes
 */
export type SectionId = typeof SectionId.Type

/**
 * The rules that a report follows: `forordning-1997-702` (kvalitetsredovisning, wording of 2005:609 and later) or
 * `skollagen-2010-800` (systematiskt kvalitetsarbete).
 *
 * @category codes
 */
export const Regime = Schema.Literals(["forordning-1997-702", "skollagen-2010-800"])

/**
 * The rules that a report follows.
 *
 * @category codes
 */
export type Regime = typeof Regime.Type
