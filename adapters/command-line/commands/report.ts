import type { FigureTable } from "../../../src/aggregation/figure.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { Dataset } from "../../../src/model/dataset.js"
import type { Regime } from "../../../src/model/report-codes.js"
import { hiddenNumbersInProse } from "../../../src/reporting/hidden-numbers-in-prose.js"
import { validateDataset } from "../../../src/validation/validate.js"
import { checkOutside } from "../check-outside.js"
import { deliver, tellWritten } from "../deliver.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { loadDataset } from "../load-dataset.js"
import { audienceFigures } from "../made-figures.js"
import { originOf } from "../manifest.js"
import { nearest } from "../nearest.js"
import { printable } from "../printable.js"
import { allReports, type ReportFormat, reportFiles, type Wanted } from "../report-files.js"
import type { Session } from "../session.js"
import { countFindings, countsText } from "../severity-counts.js"
import { Stop } from "../stop.js"

const choices = ["unit", "central", "all"] as const

const checkChoice = ({ has, words }: Session): void => {
  if (choices.filter((name) => has(name)).length !== 1) throw new Stop(exitCodes.wrongUse, words("one-of-three"))
}

const wantedReports = (dataset: Dataset, { option, has, words }: Session): ReadonlyArray<Wanted> => {
  if (has("all")) return allReports(dataset)
  if (has("central")) return ["central"]
  const unitId = option("unit") ?? ""
  const ids = dataset.units.map(({ id }) => id)
  if (ids.includes(unitId)) return [{ unitId }]
  const near = nearest(unitId, ids)
  const hint = near === undefined ? "" : ` ${words("did-you-mean", { meant: near })}`
  throw new Stop(exitCodes.wrongUse, `${words("unknown-unit", { id: unitId })}${hint}`)
}

/** Warns of prose that tells what the figures beside it hide; where it stands and of which figure, never the number. */
const tellHiddenNumbers = (table: FigureTable, release: ProtectedRelease, { tell, language }: Session): void => {
  for (const { place, message } of hiddenNumbersInProse(table, release)) {
    const where = place.file === undefined ? `${place.table} ${place.key}` : `${place.file}:${place.row ?? ""}`
    tell(printable(`${where}: ${message[language]}`))
  }
}

/** Writes reports to a folder. Findings are counted on the way and stop nothing. */
export const writeReports = async (session: Session): Promise<ExitCode> => {
  const { option, tell, words } = session
  const out = option("out") ?? ""
  checkChoice(session)
  await checkOutside(out, session)
  const { dataset, inputs } = await loadDataset(session)
  const wanted = wantedReports(dataset, session)
  const made = audienceFigures(dataset, session)
  const { audience, policy, figures } = made
  const findings = validateDataset(dataset)
  tell(countsText(countFindings(findings), words))
  if (made.audience === "public") tellHiddenNumbers(made.table, made.figures, session)
  const regime = option("regime") as Regime | undefined
  const material = { dataset, figures, findings, ...(regime === undefined ? {} : { regime }) }
  const formats = [option("format") as ReportFormat]
  const outputs = reportFiles(wanted, formats, out, material, session)
  tellWritten(await deliver([{ origin: originOf({ audience, policy, inputs }), outputs }], session), session)
  return exitCodes.done
}
