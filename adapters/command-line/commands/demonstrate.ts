import { join } from "node:path"
import type { Figure, FigureTable } from "../../../src/aggregation/figure.js"
import { traceFigureOrThrow } from "../../../src/aggregation/trace-figure.js"
import type { ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import { everyone } from "../../../src/model/identifier.js"
import type { Finding } from "../../../src/validation/finding.js"
import { validateDataset } from "../../../src/validation/validate.js"
import { writeFiguresJson, writeInternalFiguresJson } from "../../csv/figures-json.js"
import { writeFiguresCsv, writeInternalFiguresCsv } from "../../csv/write-figures-csv.js"
import { checkOutside } from "../check-outside.js"
import { type Delivery, deliver } from "../deliver.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { type LoadedDataset, loadDataset } from "../load-dataset.js"
import { figureTable, protectedRelease } from "../made-figures.js"
import { originOf } from "../manifest.js"
import { type OutputFile, sizeOf } from "../output-file.js"
import { checkedRelease } from "../publication-check.js"
import { asPublished } from "../published-files.js"
import { allReports, reportFiles } from "../report-files.js"
import type { Session } from "../session.js"
import { countFindings } from "../severity-counts.js"
import { traceText } from "../trace-text.js"

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

const deliveriesOf = async (made: Made, folder: string, session: Session): Promise<ReadonlyArray<Delivery>> => {
  const { dataset, inputs, findings, release } = made
  const published = originOf({ audience: "public", policy: release.policy.name, inputs })
  const internal = originOf({ audience: "internal", policy: null, inputs })
  const material = { dataset, figures: release, findings }
  const reports = await reportFiles(
    allReports(dataset),
    ["html", "json", "xml"],
    join(folder, "reports"),
    material,
    session
  )
  return [
    { origin: published, outputs: publicFiles(made, folder, session) },
    { origin: internal, outputs: internalFiles(made, join(folder, "internal"), session) },
    { origin: published, outputs: reports }
  ]
}

/** What the public will read is audited first, all of it together. */
const checkDeliveries = (deliveries: ReadonlyArray<Delivery>, { release, table }: Made, session: Session): void => {
  const published = deliveries.filter(({ origin }) => origin.audience === "public").flatMap(({ outputs }) => outputs)
  const files = asPublished(published, (path) => path)
  checkedRelease({ files, release, table, policy: "default" }, session)
}

const accountOf = (made: Made, outputs: ReadonlyArray<OutputFile>, { words, positionals, has }: Session): string => {
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
    ...outputs.map(({ path, content }) => `  ${path} (${words("bytes", { bytes: sizeOf(content) })})`),
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
  const deliveries = await deliveriesOf(made, out, session)
  checkDeliveries(deliveries, made, session)
  const outputs = await deliver(deliveries, session)
  print(`${accountOf(made, outputs, session)}\n`)
  return exitCodes.done
}
