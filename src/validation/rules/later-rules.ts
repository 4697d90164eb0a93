import { listed } from "../rule.js"

const plan = "den kommunala planen"
const tables = "Skolenkäten and Skolverket's tables"

/** Rules of parts of the product that do not exist yet: survey answers and public documents. */
export const laterRules = {
  userSurveyIsRegular: listed("later", "SK-SUR-001", "Survey", "warning", plan),
  staffSurveyIsRegular: listed("later", "SK-SUR-002", "Survey", "warning", plan),
  citizenSurveyIsRegular: listed("later", "SK-SUR-003", "Survey", "warning", plan),
  responsesAreWithinInvited: listed("later", "SK-SUR-004", "Survey", "error", "logic; Skolinspektionen, Skolenkäten"),
  codesAreOnScale: listed("later", "SK-SUR-005", "Survey", "error", "logik"),
  itemAnswersAreWithinResponses: listed("later", "SK-SUR-006", "Survey", "error", "logik"),
  smallSurveyBasesAreHidden: listed("later", "SK-SUR-007", "Survey", "error", tables),
  responseRateIsPrinted: listed("later", "SK-SUR-008", "Survey", "warning", "egen"),
  trendStopsAtBreak: listed("later", "SK-SUR-009", "Survey", "error", "SCB, medborgarundersökningen; Skolenkäten"),
  freeTextHoldsNoPersonalDetail: listed("later", "SK-SUR-010", "Survey", "warning", "GDPR"),
  respondentGroupFitsUnit: listed("later", "SK-SUR-011", "Survey", "error", "Skolinspektionen, respondentgrupper"),
  publicExportIsProtected: listed("later", "SK-PUB-001", "Export", "error", "own: methods of disclosure control"),
  publicExportIsAccessible: listed("later", "SK-PUB-002", "Export", "warning", "lag (2018:1937); Digg, EN 301 549")
} as const
