import { validateDataset } from "../../../src/validation/validate.js"
import type { FiguresProfile } from "../../csv/csv-profile.js"
import { writeFiguresJson, writeInternalFiguresJson } from "../../csv/figures-json.js"
import { writeFiguresCsv, writeInternalFiguresCsv } from "../../csv/write-figures-csv.js"
import { checkOutside } from "../check-outside.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { loadDataset } from "../load-dataset.js"
import { type AudienceFigures, audienceFigures } from "../made-figures.js"
import { checkFile, deliverText } from "../one-output.js"
import type { Session } from "../session.js"
import { countFindings, countsText } from "../severity-counts.js"

const figuresText = (made: AudienceFigures, { option, language }: Session): string => {
  if (option("format") === "json") {
    return made.audience === "public" ? writeFiguresJson(made.figures) : writeInternalFiguresJson(made.figures)
  }
  const options = { profile: option("profile") as FiguresProfile, language }
  return made.audience === "public"
    ? writeFiguresCsv(made.figures, options)
    : writeInternalFiguresCsv(made.figures, options)
}

/** Writes all figures to a file, or prints them. Findings are counted on the way and stop nothing. */
export const writeFigures = async (session: Session): Promise<ExitCode> => {
  const { option, has, tell, words } = session
  const out = option("out") === "-" ? undefined : option("out")
  checkFile(out, session)
  if (out !== undefined) await checkOutside(out, session)
  if (option("format") === "json" && has("profile")) tell(words("profile-unused"))
  const { dataset, inputs } = await loadDataset(session)
  const made = audienceFigures(dataset, session)
  tell(countsText(countFindings(validateDataset(dataset)), words))
  const { audience, policy } = made
  await deliverText(figuresText(made, session), out, { audience, policy, inputs }, session)
  return exitCodes.done
}
