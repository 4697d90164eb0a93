import { partOfRelease } from "../../src/disclosure/part-of-release.js"
import type { PolicyName } from "../../src/disclosure/policy.js"
import type { ProtectedRelease } from "../../src/disclosure/protected-release.js"
import type { Dataset } from "../../src/model/dataset.js"
import type { SurveyCycle } from "../../src/model/survey-cycle.js"
import { isDone, periodOfCycle } from "../../src/surveys/cycle-period.js"
import { roundDataset } from "../../src/surveys/round-dataset.js"
import { writeFiguresJson } from "../csv/figures-json.js"
import { writeFiguresCsv } from "../csv/write-figures-csv.js"
import { readPublishedFiles } from "../publication/read-published-file.js"
import { exitCodes } from "./exit-code.js"
import { figureTable, protectedRelease } from "./made-figures.js"
import { checkedRelease } from "./publication-check.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"

/**
 * Writes what the public may see of a survey round: the means of its questions and its indices as figures. All rounds are
 * protected together, for a change tells of the round before; only this one's figures are written.
 */
export const publicSurvey = (dataset: Dataset, cycle: SurveyCycle, policy: PolicyName, session: Session): string => {
  const { option, words, language } = session
  if (!isDone(cycle)) throw new Stop(exitCodes.wrongUse, words("round-not-done", { id: cycle.id }))
  const table = figureTable(roundDataset(dataset, cycle.id) ?? dataset, session)
  const period = periodOfCycle(cycle)
  const release = partOfRelease(protectedRelease(table, policy, session), (figure) => figure.period === period)
  const write = (one: ProtectedRelease): string =>
    option("format") === "json" ? writeFiguresJson(one) : writeFiguresCsv(one, { language, surveys: true })
  const text = write(release)
  const readings = readPublishedFiles([{ name: `survey.${option("format")}`, text }])
  const checked = checkedRelease({ readings, release, table, policy }, session)
  return checked === release ? text : write(checked)
}
