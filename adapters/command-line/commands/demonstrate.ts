import { join } from "node:path"
import type { Figure, FigureTable } from "../../../src/aggregation/figure.js"
import { traceFigureOrThrow } from "../../../src/aggregation/trace-figure.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import { everyone } from "../../../src/model/identifier.js"
import type { Finding } from "../../../src/validation/finding.js"
import { validateDataset } from "../../../src/validation/validate.js"
import { writeFiguresJson, writeInternalFiguresJson } from "../../csv/figures-json.js"
import { writeFiguresCsv, writeInternalFiguresCsv } from "../../csv/write-figures-csv.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { type LoadedDataset, loadDataset } from "../load-dataset.js"
import { figureTable, protectedRelease } from "../made-figures.js"
import { checkedRelease } from "../publication-check.js"
import { readBack } from "../published-files.js"
import { allReports } from "../reports/report-files.js"
import { stageReports } from "../reports/stage-reports.js"
import type { Session } from "../session.js"
import { countFindings } from "../severity-counts.js"
import { traceText } from "../trace-text.js"
import { checkOutside } from "../writing/check-outside.js"
import { type Delivery, deliver, stageAll } from "../writing/deliver.js"
import { originOf } from "../writing/manifest.js"
import type { FileFacts, OutputFile } from "../writing/output-file.js"
import type { Staging } from "../writing/staging.js"

interface Made extends LoadedDataset {
  readonly findings: ReadonlyArray<Finding>
  readonly table: FigureTable
  readonly release: ProtectedRelease
}

/** The latest figure of the authority that is made of others: worth following to its rows. */
const figureToTrace = ({ figures }: FigureTable): Figure | undefined =>
  figures.findLast(
    ({ level, groupId, value, sources, numerator }) =>
      level === "authority" && groupId === everyone && value.value !== null && numerator !== null && sources.length > 0
  )

const publicFiles = ({ release }: Made, folder: string, { language }: Session): ReadonlyArray<OutputFile> => [
  { path: join(folder, "figures.csv"), content: writeFiguresCsv(release, { language }) },
  { path: join(folder, "figures-excel.csv"), content: writeFiguresCsv(release, { language, profile: "excel-sv" }) },
  { path: join(folder, "figures.json"), content: writeFiguresJson(release) }
]

const internalFiles = ({ dataset, table }: Made, folder: string, session: Session): ReadonlyArray<OutputFile> => {
  const figure = figureToTrace(table)
  const csv = writeInternalFiguresCsv(table, { language: session.language })
  const trace = figure && traceText(traceFigureOrThrow(table, figure.id), dataset, session)
  return [
    { path: join(folder, "figures.csv"), content: csv },
    { path: join(folder, "figures.json"), content: writeInternalFiguresJson(table) },
    ...(trace === undefined ? [] : [{ path: join(folder, "trace.txt"), content: trace }])
  ]
}

/** Stages what the public will read, and audits all of it together. */
const stagePublic = async (
  made: Made,
  folder: string,
  staging: Staging,
  session: Session
): Promise<ReadonlyArray<ReadonlyArray<FileFacts>>> => {
  const { dataset, findings, table, release } = made
  const figures = publicFiles(made, folder, session)
  const order = {
    wanted: allReports(dataset),
    formats: ["html", "json", "xml"],
    folder: join(folder, "reports"),
    readAs: (path: string): string => path
  } as const
  const reports = await stageReports(order, { dataset, figures: release, findings }, staging, session)
  const readings = [...readBack(figures, (path) => path), ...reports.readings]
  checkedRelease({ readings, release, table, policy: "default" }, session)
  return [await stageAll(figures, staging), reports.files]
}

const deliveriesOf = async (
  made: Made,
  folder: string,
  staging: Staging,
  session: Session
): Promise<ReadonlyArray<Delivery>> => {
  const { inputs, release } = made
  const published = originOf({ audience: "public", policy: release.policy.name, inputs })
  const internal = originOf({ audience: "internal", policy: null, inputs })
  const [figures = [], reports = []] = await stagePublic(made, folder, staging, session)
  const within = await stageAll(internalFiles(made, join(folder, "internal"), session), staging)
  return [
    { origin: published, files: figures },
    { origin: internal, files: within },
    { origin: published, files: reports }
  ]
}

const accountOf = (made: Made, outputs: ReadonlyArray<FileFacts>, { words, positionals, has }: Session): string => {
  const { dataset, findings, table, release } = made
  const hidden = release.figures.filter(({ status }) => status === "suppressed").length
  const central = figureToTrace(table)
  return [
    words("demo-read", { dataset: positionals[0] ?? "", name: dataset.authority.name, year: dataset.year }),
    words("demo-size", { units: dataset.units.length, observations: dataset.observations.length }),
    words("demo-findings", { ...countFindings(findings) }),
    words("demo-figures", { figures: release.figures.length, hidden, policy: release.policy.name }),
    ...(central === undefined ? [] : [words("demo-trace", { id: central.id })]),
    words(has("dry-run") ? "demo-would-write" : "demo-wrote", { files: outputs.length }),
    ...outputs.map(({ path, size }) => `  ${path} (${words("bytes", { bytes: size })})`),
    words("demo-next", { dataset: positionals[0] ?? "" })
  ].join("\n")
}

/** Shows the whole way on one data set, from tables to reports, and says in plain words what was done. */
export const demonstrate = async (session: Session): Promise<ExitCode> => {
  const { option, progress, words, print } = session
  const out = option("out") ?? ""
  await checkOutside(out, session)
  const loaded = await loadDataset(session)
  progress.step(words("step-check"))
  const findings = validateDataset(loaded.dataset)
  const table = figureTable(loaded.dataset, session)
  const made = { ...loaded, findings, table, release: protectedRelease(table, "default", session) }
  const outputs = await deliver(session, async (staging) => ({
    deliveries: await deliveriesOf(made, out, staging, session)
  }))
  print(`${accountOf(made, outputs, session)}\n`)
  return exitCodes.done
}
