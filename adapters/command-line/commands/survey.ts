import * as Result from "effect/Result"
import type { PolicyName } from "../../../src/disclosure/policy.js"
import type { Dataset } from "../../../src/model/dataset.js"
import type { SurveyCycle } from "../../../src/model/survey-cycle.js"
import { surveyResults } from "../../../src/surveys/survey-results.js"
import { partialTally, partialTallyText } from "../../tables/answers/partial-tally.js"
import { cycleNamed } from "../cycle-named.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { loadDataset } from "../load-dataset.js"
import { tellUnusedForInternal } from "../made-figures.js"
import { printable } from "../printable.js"
import { publicSurvey } from "../public-survey.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"
import { surveyResultsCsv } from "../survey-results-csv.js"
import { surveyResultsJson } from "../survey-results-json.js"
import { checkOutside } from "../writing/check-outside.js"
import type { Origin } from "../writing/manifest.js"
import { checkFile, deliverOne } from "../writing/one-output.js"
import type { OutputContent } from "../writing/output-content.js"

/** A text with whom it is for and what protects it. */
interface Made extends Pick<Origin, "audience" | "policy"> {
  readonly text: OutputContent
}

const checkPartial = (session: Session): void => {
  const { has, option, words, tell } = session
  if (!has("partial")) return
  if (has("audience") && option("audience") === "public")
    throw new Stop(exitCodes.wrongUse, words("partial-is-internal"))
  if (has("format")) tell(words("format-unused"))
  tellUnusedForInternal(session)
}

const internalText = (dataset: Dataset, { id }: SurveyCycle, { option, language }: Session): OutputContent => {
  const results = surveyResults(dataset, id)
  if (Result.isFailure(results)) {
    throw new Stop(exitCodes.unreadable, printable(results.failure.sentence[language]))
  }
  return option("format") === "json"
    ? surveyResultsJson(results.success)
    : surveyResultsCsv(results.success, dataset.questions)
}

const tellWithoutAnswers = ({ surveyTallies }: Dataset, { id }: SurveyCycle, { tell, words }: Session): void => {
  if (!surveyTallies.some(({ cycleId }) => cycleId === id)) tell(words("round-without-answers", { id }))
}

const madeOf = (dataset: Dataset, cycle: SurveyCycle, session: Session): Made => {
  const { has, option, words, progress } = session
  if (has("partial"))
    return { text: partialTallyText(partialTally(dataset, cycle)), audience: "internal", policy: null }
  progress.step(words("step-survey"))
  if (option("audience") === "internal") {
    tellUnusedForInternal(session)
    return { text: internalText(dataset, cycle, session), audience: "internal", policy: null }
  }
  const name = (option("policy") ?? "default") as PolicyName
  return { text: publicSurvey(dataset, cycle, name, session), audience: "public", policy: name }
}

/** Writes the results of a survey round, or its counted answers to be added elsewhere, to a file, or prints them. */
export const writeSurvey = async (session: Session): Promise<ExitCode> => {
  const { option } = session
  const out = option("out") === "-" ? undefined : option("out")
  checkPartial(session)
  checkFile(out, session)
  if (out !== undefined) await checkOutside(out, session)
  const { dataset, inputs } = await loadDataset(session)
  const cycle = cycleNamed(option("cycle") ?? "", dataset, session)
  tellWithoutAnswers(dataset, cycle, session)
  const { text, audience, policy } = madeOf(dataset, cycle, session)
  await deliverOne(text, out, { audience, policy, inputs }, session)
  return exitCodes.done
}
