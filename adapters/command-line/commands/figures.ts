import { basename } from "node:path"
import { validateDataset } from "../../../src/validation/validate.js"
import type { FiguresProfile } from "../../csv/csv-profile.js"
import { writeFiguresJson, writeInternalFiguresJson } from "../../csv/figures-json.js"
import { writeFiguresCsv, writeInternalFiguresCsv } from "../../csv/write-figures-csv.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { ledgerFile, readLedger } from "../ledger-file.js"
import { loadDataset } from "../load-dataset.js"
import { type AudienceFigures, audienceFigures } from "../made-figures.js"
import { checkedRelease } from "../publication-check.js"
import { readBack } from "../published-files.js"
import type { Session } from "../session.js"
import { countFindings, countsText } from "../severity-counts.js"
import { checkOutside } from "../writing/check-outside.js"
import { checkFile, deliverOne } from "../writing/one-output.js"
import { factsOf } from "../writing/output-file.js"

const workbook = async (made: AudienceFigures, { language }: Session): Promise<Uint8Array> => {
  const writer = await import("../../xlsx/write-figures-xlsx.js")
  return made.audience === "public"
    ? writer.writeFiguresXlsxOrThrow(made.figures, { language })
    : writer.writeInternalFiguresXlsxOrThrow(made.figures, { language })
}

const figuresContent = async (made: AudienceFigures, session: Session): Promise<string | Uint8Array> =>
  session.option("format") === "xlsx" ? workbook(made, session) : figuresText(made, session)

const figuresText = (made: AudienceFigures, { option, language }: Session): string => {
  if (option("format") === "json") {
    return made.audience === "public" ? writeFiguresJson(made.figures) : writeInternalFiguresJson(made.figures)
  }
  const options = { profile: option("profile") as FiguresProfile, language }
  return made.audience === "public"
    ? writeFiguresCsv(made.figures, options)
    : writeInternalFiguresCsv(made.figures, options)
}

/** The figures that may be written: those for the public are audited as they will be read. */
const checkedFigures = async (made: AudienceFigures, session: Session): Promise<AudienceFigures> => {
  if (made.audience === "internal") return made
  const { figures: release, table, policy } = made
  const name = `figures.${session.option("format")}`
  const readings = readBack([{ path: name, content: await figuresContent(made, session) }], basename)
  return { ...made, figures: checkedRelease({ readings, release, table, policy }, session) }
}

const tellUnused = (out: string | undefined, { option, has, tell, words }: Session): void => {
  if (option("format") !== "csv" && has("profile")) tell(words("profile-unused"))
  if (out === undefined && has("ledger")) tell(words("ledger-not-carried"))
}

/** Writes all figures to a file, or prints them. Findings are counted on the way and stop nothing. */
export const writeFigures = async (session: Session): Promise<ExitCode> => {
  const { option, tell, words } = session
  const out = option("out") === "-" ? undefined : option("out")
  checkFile(out, session)
  if (out !== undefined) await checkOutside(out, session)
  tellUnused(out, session)
  const { dataset, inputs } = await loadDataset(session)
  const ledger = await readLedger(session)
  const made = await checkedFigures(audienceFigures(dataset, session, ledger), session)
  tell(countsText(countFindings(validateDataset(dataset)), words))
  const { audience, policy } = made
  const content = await figuresContent(made, session)
  const published = factsOf({ path: out ?? "", content })
  const besides = made.audience === "public" ? ledgerFile(ledger, made.figures, [published], session) : []
  await deliverOne(content, out, { audience, policy, inputs }, session, besides)
  return exitCodes.done
}
