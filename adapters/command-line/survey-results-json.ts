import type { SurveyResults } from "../../src/surveys/survey-results.js"
import { type InternalText, internalText } from "../csv/internal-text.js"

/** Results that are put into words at a time. */
const blockSize = 1000

const blocksOf = (list: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  Array.from({ length: Math.ceil(list.length / blockSize) }, (_, at) => {
    const lines = list.slice(at * blockSize, (at + 1) * blockSize).map((item) => `    ${JSON.stringify(item)}`)
    return `${at === 0 ? "" : ",\n"}${lines.join(",\n")}`
  })

const member = ([name, value]: readonly [string, unknown]): ReadonlyArray<string> => {
  const key = JSON.stringify(name)
  if (!Array.isArray(value) || value.length === 0) return [`  ${key}: ${JSON.stringify(value)}`]
  return [`  ${key}: [\n`, ...blocksOf(value), "\n  ]"]
}

/** Writes the results of a survey round as JSON, exact and with one result on each line, in pieces. */
export const surveyResultsJson = (results: SurveyResults): ReadonlyArray<InternalText> => {
  const { participation, questions, indices, ...head } = results
  const document = { schemaVersion: 1, audience: "internal", ...head, participation, questions, indices }
  const members = Object.entries(document).map(member)
  const pieces = members.flatMap((own, at) => (at === 0 ? own : [",\n", ...own]))
  return ["{\n", ...pieces, "\n}\n"].map(internalText)
}
