import type { SurveyResults } from "../../src/surveys/survey-results.js"
import { type InternalText, internalText } from "../csv/internal-text.js"

const member = ([name, value]: readonly [string, unknown]): string => {
  const key = JSON.stringify(name)
  if (!Array.isArray(value) || value.length === 0) return `  ${key}: ${JSON.stringify(value)}`
  return `  ${key}: [\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`
}

/** Writes the results of a survey round as JSON, exact and with one result on each line. */
export const surveyResultsJson = (results: SurveyResults): InternalText => {
  const { participation, questions, indices, ...head } = results
  const document = { schemaVersion: 1, audience: "internal", ...head, participation, questions, indices }
  return internalText(`{\n${Object.entries(document).map(member).join(",\n")}\n}\n`)
}
