import { basename } from "node:path"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import { partOfRelease } from "../../../src/disclosure/part-of-release.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { ReleaseLedger } from "../../../src/disclosure/release-ledger.js"
import type { Dataset } from "../../../src/model/dataset.js"
import type { Regime } from "../../../src/model/report-codes.js"
import { hiddenNumbersInProse } from "../../../src/reporting/hidden-numbers-in-prose.js"
import { validateDataset } from "../../../src/validation/validate.js"
import type { PublicationFile } from "../../publication/publication-file.js"
import { readPublicationOrThrow } from "../../publication/read-publication.js"
import { checkOutside } from "../check-outside.js"
import { deliver, tellWritten } from "../deliver.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { readHouseStyle } from "../house-style-file.js"
import { ledgerFile, readLedger } from "../ledger-file.js"
import { loadDataset } from "../load-dataset.js"
import { type AudienceFigures, audienceFigures } from "../made-figures.js"
import { originOf } from "../manifest.js"
import { nearest } from "../nearest.js"
import type { OutputFile } from "../output-file.js"
import { printable } from "../printable.js"
import { checkedRelease } from "../publication-check.js"
import { asPublished } from "../published-files.js"
import { allReports, reportFiles, type Wanted } from "../report-files.js"
import type { ReportFormat } from "../report-format.js"
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

interface Reports {
  readonly made: AudienceFigures
  readonly outputs: ReadonlyArray<OutputFile>
}

/** Makes the reports; those for the public are audited together, as they will be read. */
const checkedReports = async (
  made: AudienceFigures,
  compose: (figures: AudienceFigures["figures"]) => Promise<ReadonlyArray<OutputFile>>,
  session: Session
): Promise<Reports> => {
  const outputs = await compose(made.figures)
  if (made.audience === "internal") return { made, outputs }
  const { figures: release, table, policy } = made
  const files = asPublished(outputs, basename)
  const figures = checkedRelease({ files, release, table, policy }, session)
  return { made: { ...made, figures }, outputs: figures === release ? outputs : await compose(figures) }
}

/** Only what the reports hold was published, which can be less than the release. */
const publishedPart = (release: ProtectedRelease, files: ReadonlyArray<PublicationFile>): ProtectedRelease => {
  const ids = new Set(readPublicationOrThrow(files).figures.map(({ id }) => id))
  return partOfRelease(release, ({ id }) => ids.has(id))
}

const ledgerOf = (
  ledger: ReleaseLedger | undefined,
  { made, outputs }: Reports,
  session: Session
): ReadonlyArray<OutputFile> => {
  if (made.audience === "internal" || !session.has("ledger")) return []
  const files = asPublished(outputs, basename)
  const published = outputs.map(({ path, content }) => ({ name: basename(path), content }))
  return ledgerFile(ledger, publishedPart(made.figures, files), published, session)
}

/** Writes reports to a folder. Findings are counted on the way and stop nothing. */
export const writeReports = async (session: Session): Promise<ExitCode> => {
  const { option, tell, words } = session
  const out = option("out") ?? ""
  checkChoice(session)
  await checkOutside(out, session)
  const { dataset, inputs } = await loadDataset(session)
  const ledger = await readLedger(session)
  const style = await readHouseStyle(session)
  const wanted = wantedReports(dataset, session)
  const made = audienceFigures(dataset, session, ledger)
  const findings = validateDataset(dataset)
  tell(countsText(countFindings(findings), words))
  if (made.audience === "public") tellHiddenNumbers(made.table, made.figures, session)
  const regime = option("regime") as Regime | undefined
  const formats = [option("format") as ReportFormat]
  const compose = (figures: AudienceFigures["figures"]): Promise<ReadonlyArray<OutputFile>> => {
    const own = { ...(regime === undefined ? {} : { regime }), ...(style === undefined ? {} : { style }) }
    const material = { dataset, figures, findings, ...own }
    return reportFiles(wanted, formats, out, material, session)
  }
  const reports = await checkedReports(made, compose, session)
  const { audience, policy } = reports.made
  const delivery = { origin: originOf({ audience, policy, inputs }), outputs: reports.outputs }
  tellWritten(await deliver([delivery], session, ledgerOf(ledger, reports, session)), session)
  return exitCodes.done
}
