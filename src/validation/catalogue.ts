import * as enTexts from "../text/en/rules.js"
import * as svTexts from "../text/sv/rules.js"
import type { EvaluatedRule, Rule, UnevaluatedRule } from "./rule.js"
import * as action from "./rules/action-rules.js"
import { decodedRules as decoded } from "./rules/decoded-rules.js"
import * as development from "./rules/development-rules.js"
import * as evaluation from "./rules/evaluation-rules.js"
import * as followUp from "./rules/follow-up-rules.js"
import * as goalArea from "./rules/goal-area-rules.js"
import * as goal from "./rules/goal-rules.js"
import * as group from "./rules/group-rules.js"
import * as indicator from "./rules/indicator-rules.js"
import * as judgement from "./rules/judgement-rules.js"
import { laterRules as later } from "./rules/later-rules.js"
import * as observation from "./rules/observation-rules.js"
import * as reportCount from "./rules/report-count-rules.js"
import * as report from "./rules/report-rules.js"
import * as section from "./rules/section-rules.js"
import * as surveyCount from "./rules/survey-count-rules.js"
import * as surveyCycle from "./rules/survey-cycle-rules.js"
import * as surveyGroup from "./rules/survey-group-rules.js"
import * as surveyIndicator from "./rules/survey-indicator-rules.js"
import * as surveyQuestion from "./rules/survey-question-rules.js"
import * as table from "./rules/table-rules.js"
import * as text from "./rules/text-rules.js"
import * as treatment from "./rules/treatment-rules.js"
import * as tree from "./rules/tree-rules.js"
import { undecidableRules as undecidable } from "./rules/undecidable-rules.js"
import * as unit from "./rules/unit-rules.js"

/** A rule as the rooms below write it: without texts. */
export type RuleDefinition = EvaluatedRule | UnevaluatedRule

/** All rules, in the order in which findings come. This is the only list of rules. */
export const ruleDefinitions: ReadonlyArray<RuleDefinition> = [
  unit.unitOpensBeforeItCloses,
  tree.areasFormTree,
  tree.membershipLiesWithinUnit,
  decoded.unitCodeHasItsForm,
  unit.unitCodeIsNoDate,
  unit.unitCodesAreUnique,
  unit.schoolUnitHasCode,
  unit.schoolFormsAreInForce,
  undecidable.gradesLieInRange,
  decoded.municipalityCodeExists,
  decoded.organisationNumberIsValid,
  undecidable.unitHasOneRektor,
  unit.closedUnitNamesSuccessor,
  undecidable.skolchefIsAppointed,
  goalArea.goalAreaMapsToCurriculum,
  goalArea.planHasGoalAreaCount,
  decoded.goalHasAreaAndOrigin,
  goalArea.planCoversNeededAreas,
  goal.goalIsMeasurable,
  goal.gradingIsNotAskedOfUngraded,
  decoded.followUpHoldsNoJudgement,
  followUp.followUpProseIsNeutral,
  decoded.followUpIsTraceable,
  followUp.observationPeriodHasEnded,
  group.partsMakeTheWhole,
  followUp.numeratorIsPartOfDenominator,
  followUp.shareIsPossible,
  followUp.valueLiesOnScale,
  decoded.statusAndNumberExclude,
  followUp.zeroMayBeMissing,
  followUp.countHasReferenceDay,
  goal.goalIsFollowedUp,
  evaluation.evaluationIsGrounded,
  evaluation.evaluationHasGoalAndRationale,
  evaluation.evaluationNamesCauses,
  evaluation.evaluationFollowsItsEvidence,
  judgement.judgementAgreesWithTargets,
  evaluation.evaluationUsesSeveralSources,
  evaluation.notAssessedHasReason,
  development.unreachedGoalHasAction,
  action.actionFollowsFromEvaluation,
  action.actionHasResponsibleRole,
  action.actionIsDueAfterDecision,
  action.actionIsFollowedUp,
  development.lastYearsActionIsFollowedUp,
  action.endedActionTellsOutcome,
  development.deficiencyHasAction,
  action.actionIsNotRepeatedUnchanged,
  report.reportCoversCalendarYear,
  report.centralReportIsAdoptedByMay,
  report.unitReportIsAdoptedInTime,
  reportCount.unitHasOneReport,
  reportCount.centralReportIncludesUnit,
  reportCount.missingReportHasReason,
  reportCount.centralReportCoversActivities,
  treatment.everyGoalAreaIsTreated,
  section.reportTellsConditionsWorkAttainment,
  section.reportHasMandatorySections,
  section.reportHasRecommendedSections,
  section.reportTellsEqualTreatment,
  treatment.everybodyTakesPart,
  report.rektorIsResponsible,
  report.reportIsPublished,
  undecidable.totalsEqualRecomputation,
  report.regimeIsInForce,
  surveyCycle.userSurveyIsRegular,
  surveyCycle.staffSurveyIsRegular,
  surveyCycle.citizenSurveyIsRegular,
  surveyCount.responsesAreWithinInvited,
  surveyQuestion.codesAreOnScale,
  surveyCount.itemAnswersAreWithinResponses,
  surveyIndicator.smallSurveyBasesAreHidden,
  surveyCount.responseRateIsPrinted,
  surveyIndicator.trendStopsAtBreak,
  surveyQuestion.freeTextHoldsNoPersonalDetail,
  surveyGroup.respondentGroupFitsUnit,
  indicator.indicatorDeclaresPopulation,
  undecidable.salsaHasEnoughPupils,
  undecidable.salsaResidualAddsUp,
  undecidable.unitsAreNotRanked,
  undecidable.breaksAreMarked,
  undecidable.gradeScaleIsInForce,
  later.publicExportIsProtected,
  later.publicExportIsAccessible,
  tree.membershipsDoNotOverlap,
  observation.observedUnitIsOpen,
  observation.valueAgreesWithParts,
  observation.observedUnitHasSchoolForm,
  text.textHoldsNoPersonalNumber,
  text.textHoldsNoContactDetail,
  table.fileIsUtf8,
  table.rowHasItsShape
]

const described = (definition: RuleDefinition): Rule => {
  const { id, entity, severity, source, kind, regimes, validity, severities } = definition
  const [sv, en] =
    definition.kind === "evaluated"
      ? [svTexts.ruleTexts[definition.id], enTexts.ruleTexts[definition.id]]
      : [svTexts.unevaluatedRuleTexts[definition.id], enTexts.unevaluatedRuleTexts[definition.id]]
  return {
    id,
    entity,
    severity,
    source,
    title: { sv: sv.title, en: en.title },
    remedy: { sv: sv.remedy, en: en.remedy },
    kind,
    ...("reason" in sv && "reason" in en ? { reason: { sv: sv.reason, en: en.reason } } : {}),
    ...(regimes === undefined ? {} : { regimes }),
    ...(validity === undefined ? {} : { validity }),
    ...(severities === undefined ? {} : { severities })
  }
}

/**
 * All rules, those that are not evaluated included, with source and texts in both languages. The list is in the order in
 * which findings come.
 *
 * @example A rule with its source
 * ```ts
 * ruleCatalogue.find(({ id }) => id === "SK-ACT-008")?.source // => "skollagen 4 kap. 7 §"
 * ```
 * @category validation
 */
export const ruleCatalogue: ReadonlyArray<Rule> = ruleDefinitions.map(described)
