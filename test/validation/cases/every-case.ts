import type { RuleCase } from "../rule-case.js"
import { actionCases } from "./action-cases.js"
import { evaluationCases } from "./evaluation-cases.js"
import { followUpCases } from "./follow-up-cases.js"
import { goalCases } from "./goal-cases.js"
import { groupCases } from "./group-cases.js"
import { reportCases } from "./report-cases.js"
import { sectionCases } from "./section-cases.js"
import { surveyCases } from "./survey-cases.js"
import { surveyCycleCases } from "./survey-cycle-cases.js"
import { textCases } from "./text-cases.js"
import { unitCases } from "./unit-cases.js"

/** The cases of all rules that are evaluated. */
export const everyCase: ReadonlyArray<RuleCase> = [
  ...unitCases,
  ...goalCases,
  ...followUpCases,
  ...groupCases,
  ...evaluationCases,
  ...actionCases,
  ...reportCases,
  ...sectionCases,
  ...surveyCycleCases,
  ...surveyCases,
  ...textCases
]
