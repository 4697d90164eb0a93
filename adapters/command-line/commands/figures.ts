import { basename } from "node:path"
import { validateDataset } from "../../../src/validation/validate.js"
import type { FiguresProfile } from "../../csv/csv-profile.js"
import { writeFiguresJson, writeInternalFiguresJson } from "../../csv/figures-json.js"
import { writeFiguresCsv, writeInternalFiguresCsv } from "../../csv/write-figures-csv.js"
import { checkOutside } from "../check-outside.js"
import { deliver, tellWritten } from "../deliver.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { loadDataset } from "../load-dataset.js"
import { type AudienceFigures, audienceFigures } from "../made-figures.js"
import { manifestName, originOf } from "../manifest.js"
import { sizeOf } from "../output-file.js"
import type { Session } from "../session.js"
import { countFindings, countsText } from "../severity-counts.js"
import { Stop } from "../stop.js"

const figuresText = (made: AudienceFigures, { option, language }: Session): string => {
  if (option("format") === "json") {
    return made.audience === "public" ? writeFiguresJson(made.figures) : writeInternalFiguresJson(made.figures)
  }
  const options = { profile: option("profile") as FiguresProfile, language }
  return made.audience === "public"
    ? writeFiguresCsv(made.figures, options)
    : writeInternalFiguresCsv(made.figures, options)
}

const checkOut = async (out: string | undefined, session: Session): Promise<void> => {
  const { words, option, has, tell } = session
  if (out !== undefined && basename(out).toLowerCase() === manifestName) {
    throw new Stop(exitCodes.wrongUse, words("out-is-manifest"))
  }
  if (out !== undefined) await checkOutside(out, session)
  if (option("format") === "json" && has("profile")) tell(words("profile-unused"))
}

/** Writes all figures to a file, or prints them. Findings are counted on the way and stop nothing. */
export const writeFigures = async (session: Session): Promise<ExitCode> => {
  const { option, print, tell, words } = session
  const out = option("out") === "-" ? undefined : option("out")
  await checkOut(out, session)
  const { dataset, inputs } = await loadDataset(session)
  const made = audienceFigures(dataset, session)
  tell(countsText(countFindings(validateDataset(dataset)), words))
  const text = figuresText(made, session)
  const { audience, policy } = made
  if (out !== undefined) {
    const delivery = { origin: originOf({ audience, policy, inputs }), outputs: [{ path: out, text }] }
    tellWritten(await deliver([delivery], session), session)
  } else if (session.has("dry-run")) {
    print(`${words("would-print", { bytes: sizeOf(text) })}\n`)
  } else {
    print(text)
  }
  return exitCodes.done
}
