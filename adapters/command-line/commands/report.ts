import { basename } from "node:path"
import type { FigureTable } from "../../../src/aggregation/figure.js"
import { partOfRelease } from "../../../src/disclosure/part-of-release.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { ReleaseLedger } from "../../../src/disclosure/release-ledger.js"
import type { Dataset } from "../../../src/model/dataset.js"
import type { Regime } from "../../../src/model/report-codes.js"
import { hiddenNumbersInProse } from "../../../src/reporting/hidden-numbers-in-prose.js"
import { validateDataset } from "../../../src/validation/validate.js"
import type { FileReading } from "../../publication/read-published-file.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { readHouseStyle } from "../house-style-file.js"
import { ledgerFile, readLedger } from "../ledger-file.js"
import { loadDataset } from "../load-dataset.js"
import { type AudienceFigures, audienceFigures } from "../made-figures.js"
import { nearest } from "../nearest.js"
import { printable } from "../printable.js"
import { checkedRelease } from "../publication-check.js"
import { allReports, type Wanted } from "../reports/report-files.js"
import type { ReportFormat } from "../reports/report-format.js"
import { reportPaths, type StagedReports, stageReports } from "../reports/stage-reports.js"
import type { Session } from "../session.js"
import { countFindings, countsText } from "../severity-counts.js"
import { Stop } from "../stop.js"
import { checkOutside } from "../writing/check-outside.js"
import { checkStaging, deliver, tellWritten } from "../writing/deliver.js"
import { originOf } from "../writing/manifest.js"
import type { OutputFile } from "../writing/output-file.js"
import type { Staging } from "../writing/staging.js"

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

interface Reports extends StagedReports {
  readonly made: AudienceFigures
}

type StageReports = (made: AudienceFigures, staging: Staging) => Promise<Reports>

/** Those for the public are audited together, as they will be read; a reason to publish them all the same goes into them. */
const checkedReports = async (
  stage: StageReports,
  made: AudienceFigures,
  staging: Staging,
  session: Session
): Promise<Reports> => {
  const reports = await stage(made, staging)
  if (made.audience === "internal") return reports
  const { figures: release, table, policy } = made
  const figures = checkedRelease({ readings: reports.readings, release, table, policy }, session)
  if (figures === release) return reports
  await staging.takeBack()
  return stage({ ...made, figures }, staging)
}

/** Only what the reports hold was published, which can be less than the release. */
const publishedPart = (release: ProtectedRelease, readings: ReadonlyArray<FileReading>): ProtectedRelease => {
  const ids = new Set(readings.flatMap(({ told }) => told?.figures ?? []).map(({ id }) => id))
  return partOfRelease(release, ({ id }) => ids.has(id))
}

const ledgerOf = (
  ledger: ReleaseLedger | undefined,
  { made, files, readings }: Reports,
  session: Session
): ReadonlyArray<OutputFile> =>
  made.audience === "internal" || !session.has("ledger")
    ? []
    : ledgerFile(ledger, publishedPart(made.figures, readings), files, session)

/** Writes reports to a folder. Findings are counted on the way and stop nothing. */
export const writeReports = async (session: Session): Promise<ExitCode> => {
  const { option, tell, words } = session
  const out = option("out") ?? ""
  checkChoice(session)
  await checkOutside(out, session)
  const { dataset, inputs } = await loadDataset(session)
  const ledger = await readLedger(session)
  const style = await readHouseStyle(session)
  const order = { wanted: wantedReports(dataset, session), formats: [option("format") as ReportFormat], folder: out }
  const made = audienceFigures(dataset, session, ledger)
  const findings = validateDataset(dataset)
  tell(countsText(countFindings(findings), words))
  if (made.audience === "public") tellHiddenNumbers(made.table, made.figures, session)
  const regime = option("regime") as Regime | undefined
  const own = { ...(regime === undefined ? {} : { regime }), ...(style === undefined ? {} : { style }) }
  const stage: StageReports = async (made, staging) => {
    const read = made.audience === "public" ? { readAs: (path: string): string => basename(path) } : {}
    const material = { dataset, findings, figures: made.figures, ...own }
    return { made, ...(await stageReports({ ...order, ...read }, material, staging, session)) }
  }
  const written = await deliver(session, async (staging) => {
    await checkStaging(reportPaths(order, dataset), staging)
    const reports = await checkedReports(stage, made, staging, session)
    const { audience, policy } = reports.made
    const deliveries = [{ origin: originOf({ audience, policy, inputs }), files: reports.files }]
    return { deliveries, besides: ledgerOf(ledger, reports, session) }
  })
  tellWritten(written, session)
  return exitCodes.done
}
