/**
 * Systematic quality work of Swedish schools: read a data set, check it, make figures, protect them and write reports.
 *
 * @module skolkvalitet
 */
export * as Result from "effect/Result"
export { AggregationError } from "./aggregation/aggregation-error.js"
export { computeFigures, computeFiguresOrThrow, type FigureOptions } from "./aggregation/compute-figures.js"
export type {
  Coverage,
  Figure,
  FigureLevel,
  FigurePart,
  FigureSource,
  FigureStatus,
  FigureTable,
  FigureTarget,
  ObservationSource
} from "./aggregation/figure.js"
export { type FigureNode, FigureRecord, FiguresDocument } from "./aggregation/figures-schema.js"
export {
  type Trace,
  type TracedObservation,
  type TracedTally,
  traceFigure,
  traceFigureOrThrow,
  UnknownFigure
} from "./aggregation/trace-figure.js"
export { allowUnsafe } from "./disclosure/allow-unsafe.js"
export { type DisclosurePolicy, type PolicyName, policies } from "./disclosure/policy.js"
export { type ProtectionOptions, protectFigures, protectFiguresOrThrow } from "./disclosure/protect-figures.js"
export {
  isProtectedRelease,
  type ProtectedFigure,
  type ProtectedRelease,
  type ReleaseNode
} from "./disclosure/protected-release.js"
export { ProtectionError, type ProtectionProblem } from "./disclosure/protection-error.js"
export { RecordedFigure, RecordedRelease, ReleaseLedger } from "./disclosure/release-ledger.js"
export { decodeReleaseLedger, decodeReleaseLedgerOrThrow } from "./disclosure/release-ledger-decoding.js"
export {
  type PublishedFile,
  type RecordOptions,
  recordRelease,
  recordReleaseOrThrow
} from "./disclosure/release-ledger-record.js"
export { releaseLedgerText } from "./disclosure/release-ledger-text.js"
export { Action } from "./model/action.js"
export { Area } from "./model/area.js"
export { Authority } from "./model/authority.js"
export { BreakInSeries } from "./model/break-in-series.js"
export { CalendarDate, daysInMonth, isCalendarDate } from "./model/calendar-date.js"
export {
  type Curriculum,
  CurriculumArea,
  type CurriculumHeading,
  curricula,
  curriculaOn
} from "./model/curriculum-area.js"
export { Dataset } from "./model/dataset.js"
export {
  datasetStandardSchema,
  decodeDataset,
  decodeDatasetOrThrow,
  type StandardFailure,
  type StandardIssue,
  type StandardResult,
  type StandardSuccess
} from "./model/decode-dataset.js"
export {
  type Decoder,
  decodeAction,
  decodeArea,
  decodeAuthority,
  decodeDeficiency,
  decodeEvaluation,
  decodeGoal,
  decodeGoalArea,
  decodeGroup,
  decodeIndicator,
  decodeInvolvement,
  decodeMembership,
  decodeObservation,
  decodeParticipation,
  decodeQuestion,
  decodeSurveyCycle,
  decodeSurveyIndex,
  decodeSurveyTally,
  decodeTarget,
  decodeUnit,
  decodeUnitReport
} from "./model/decode-entity.js"
export {
  decodeActionOrThrow,
  decodeAreaOrThrow,
  decodeAuthorityOrThrow,
  decodeDeficiencyOrThrow,
  decodeEvaluationOrThrow,
  decodeGoalAreaOrThrow,
  decodeGoalOrThrow,
  decodeGroupOrThrow,
  decodeIndicatorOrThrow,
  decodeInvolvementOrThrow,
  decodeMembershipOrThrow,
  decodeObservationOrThrow,
  decodeParticipationOrThrow,
  decodeQuestionOrThrow,
  decodeSurveyCycleOrThrow,
  decodeSurveyIndexOrThrow,
  decodeSurveyTallyOrThrow,
  decodeTargetOrThrow,
  decodeUnitOrThrow,
  decodeUnitReportOrThrow
} from "./model/decode-entity-or-throw.js"
export { type DecodeCode, DecodeError, type DecodeIssue } from "./model/decode-error.js"
export { Deficiency } from "./model/deficiency.js"
export {
  type EntityOf,
  type EntityTable,
  type EntityTableEntry,
  entityKey,
  entityTables
} from "./model/entity-tables.js"
export { Evaluation, EvidenceRef, Judgement } from "./model/evaluation.js"
export { Goal } from "./model/goal.js"
export { GoalArea } from "./model/goal-area.js"
export { Group } from "./model/group.js"
export { everyone, Identifier, Text } from "./model/identifier.js"
export { Indicator } from "./model/indicator.js"
export { Involvement } from "./model/involvement.js"
export { modelJsonSchema, modelSchemaNames } from "./model/json-schema.js"
export { Membership } from "./model/membership.js"
export {
  type County,
  counties,
  isMunicipalityCode,
  type Municipality,
  MunicipalityCode,
  municipalities,
  municipalityListSource
} from "./model/municipality.js"
export { Observation } from "./model/observation.js"
export { isOrganisationNumber, OrganisationNumber, SchoolUnitCode } from "./model/official-number.js"
export { Participation } from "./model/participation.js"
export {
  earlierPeriod,
  Period,
  type PeriodKind,
  periodEnd,
  periodKind,
  periodStart,
  reportingYear
} from "./model/period.js"
export { hasPersonalNumber } from "./model/personal-number.js"
export { Count, Quantity, Share, Year } from "./model/quantity.js"
export { Question } from "./model/question.js"
export { Regime, SectionId } from "./model/report-codes.js"
export {
  type RegimeVersion,
  type ReportKind,
  type ReportRegime,
  regimeInForce,
  regimes,
  regimeVersion,
  type SectionLevel,
  type SectionRequirement,
  sectionsOf,
  sectionTitle
} from "./model/report-sections.js"
export { SchoolForm, type SchoolFormEntry, schoolForms } from "./model/school-form.js"
export { SourceFile } from "./model/source-file.js"
export { SourceRef } from "./model/source-ref.js"
export { hasNumber, Status, type StatusEntry, statuses } from "./model/status.js"
export { SurveyCycle } from "./model/survey-cycle.js"
export { SurveyIndex } from "./model/survey-index.js"
export { SurveyTally } from "./model/survey-tally.js"
export { Target } from "./model/target.js"
export { Unit } from "./model/unit.js"
export { type SectionTexts, UnitReport } from "./model/unit-report.js"
export { ActionCountsBlock, ActionsBlock, DeficienciesBlock, PreviousActionsBlock } from "./reporting/action-blocks.js"
export { composeCentralReport, composeCentralReportOrThrow } from "./reporting/compose-central-report.js"
export { composeUnitReport, composeUnitReportOrThrow } from "./reporting/compose-unit-report.js"
export { decodeHouseStyle, decodeHouseStyleOrThrow } from "./reporting/decode-house-style.js"
export {
  CellChange,
  CellStatus,
  CellTarget,
  FigureCell,
  FigureColumn,
  FigureRow,
  FigureTableBlock,
  hiddenSign
} from "./reporting/figure-table-block.js"
export { hiddenNumbersInProse } from "./reporting/hidden-numbers-in-prose.js"
export { HouseStyle, OwnSection } from "./reporting/house-style.js"
export {
  AnalysesBlock,
  JudgementCountsBlock,
  JudgementOverviewBlock,
  JudgementsBlock
} from "./reporting/judgement-blocks.js"
export { PrintedNumber } from "./reporting/printed-number.js"
export { ReportBlock } from "./reporting/report-block.js"
export { ReportDocument, ReportFootnote, ReportSection } from "./reporting/report-document.js"
export { ReportError, type ReportErrorCode } from "./reporting/report-error.js"
export type { CentralReportOptions, ReportFinding, UnitReportOptions } from "./reporting/report-options.js"
export { CellInterval, CellResponseRate, CellSurvey } from "./reporting/survey-cell.js"
export {
  ExternalReferenceBlock,
  FactsBlock,
  HeadingBlock,
  NoteBlock,
  NoteCode,
  ParagraphBlock
} from "./reporting/text-blocks.js"
export { CoverageBlock, InvolvementBlock, ReportState, UnitReportsBlock } from "./reporting/unit-blocks.js"
export { type Estimate, type KnownEstimate, type MissingEstimate, missing, type Reason } from "./result/estimate.js"
export { type AnswerCode, AnswerError, type AnswerIssue } from "./surveys/answer-error.js"
export type { AnswerRow } from "./surveys/answer-row.js"
export { combineSurveyTallies } from "./surveys/combine-survey-tallies.js"
export { type DefinedIndex, type SurveyIndexDefinition, surveyIndexDefinitions } from "./surveys/index-definitions.js"
export type { IndexResult } from "./surveys/index-result.js"
export {
  moveSurveyCycle,
  moveSurveyCycleOrThrow,
  SurveyCycleError,
  type SurveyCycleState,
  surveyCycleTransitions
} from "./surveys/move-survey-cycle.js"
export {
  type CycleTiming,
  cycleTiming,
  defaultIntervalYears,
  type NextDue,
  type NextDueOptions,
  nextDue,
  type SurveyHistory,
  surveyRounds
} from "./surveys/next-due.js"
export type { ResultPlace } from "./surveys/node-answers.js"
export type { ParticipationResult } from "./surveys/participation-result.js"
export { type PooledSurveyValue, pooledSurveyValue, type SurveyPart } from "./surveys/pooled-survey-value.js"
export type { QuestionResult } from "./surveys/question-result.js"
export { roundDataset } from "./surveys/round-dataset.js"
export { skolenkatenBreaks } from "./surveys/skolenkaten-breaks.js"
export { type BreakKind, comparableQuestion, cycleBreaks, questionBreaks } from "./surveys/survey-breaks.js"
export type { SurveyChange } from "./surveys/survey-change.js"
export type { SurveyFacts } from "./surveys/survey-facts.js"
export { surveyIndicesOf } from "./surveys/survey-indices-of.js"
export type { Inference } from "./surveys/survey-interval.js"
export type { IndexMeasure, QuestionMeasure, SurveyMeasure } from "./surveys/survey-measure.js"
export { type SurveyObservation, surveyObservations } from "./surveys/survey-observations.js"
export {
  type SurveyResults,
  type SurveyResultsError,
  type SurveyResultsOptions,
  surveyResults,
  surveyResultsOrThrow
} from "./surveys/survey-results.js"
export { CircularAreas, UnknownCycle } from "./surveys/survey-results-error.js"
export {
  type Questionnaire,
  type TallyOptions,
  tallyAnswers,
  tallyAnswersOrThrow
} from "./surveys/tally-answers.js"
export type { Bilingual, Facts, Language } from "./text/sentence.js"
export { ruleCatalogue } from "./validation/catalogue.js"
export type { Finding, FindingPlace, RowPlace, Severity } from "./validation/finding.js"
export type { ValidationOptions } from "./validation/options.js"
export type { RegimeSeverity, Rule, RuleKind, RuleValidity } from "./validation/rule.js"
export { type RuleOutcome, ruleOutcomes } from "./validation/rule-outcomes.js"
export { validateDataset } from "./validation/validate.js"
