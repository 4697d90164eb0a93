import { join } from "node:path"
import type { Dataset } from "../../../src/model/dataset.js"
import type { FileReading } from "../../publication/read-published-file.js"
import { exitCodes } from "../exit-code.js"
import type { FileFacts, OutputFile } from "../writing/output-file.js"
import { printable } from "../printable.js"
import { composeReport, type ReportMaterial, reportName, type Wanted } from "./report-files.js"
import { endingOf, type ReportFormat } from "./report-format.js"
import { ownMakers } from "./report-making.js"
import type { ReportMakers, ReportOutcome, ReportTask } from "./report-task.js"
import type { Session } from "../session.js"
import type { Staging } from "../writing/staging.js"
import { Stop } from "../stop.js"

/** A report as a file, and what a reader of it learns; the latter only where it is asked for. */
interface MadeReport {
  /** Its number in the order. */
  readonly at: number
  readonly output: OutputFile
  readonly reading?: FileReading
}

/** Which reports to make, and where. */
export interface ReportOrder {
  readonly wanted: ReadonlyArray<Wanted>
  readonly formats: ReadonlyArray<ReportFormat>
  readonly folder: string
  /** The name under which a report is read back from its path; absent where nobody will audit it. */
  readonly readAs?: (path: string) => string
}

const reportPath = (one: Wanted, format: ReportFormat, folder: string, dataset: Dataset): string =>
  join(folder, `${reportName(one, dataset)}.${endingOf(format)}`)

/** The paths of the reports of an order. */
export const reportPaths = ({ wanted, formats, folder }: ReportOrder, dataset: Dataset): ReadonlyArray<string> =>
  wanted.flatMap((one) => formats.map((format) => reportPath(one, format, folder, dataset)))

/** The tasks of an order, each composed when its turn comes. */
function* tasksOf(
  order: ReportOrder,
  material: ReportMaterial,
  session: Session
): Generator<readonly [at: number, asked: { readonly path: string; readonly task: ReportTask }], void> {
  const { wanted, formats, folder, readAs } = order
  const { dataset, style } = material
  const look = style === undefined ? {} : { style }
  let at = 0
  for (const [index, one] of wanted.entries()) {
    session.progress.step(session.words("step-reports"), index + 1, wanted.length)
    const document = composeReport(one, material, session)
    for (const format of formats) {
      const path = reportPath(one, format, folder, dataset)
      const task: ReportTask = { document, format, look, ...(readAs === undefined ? {} : { readAs: readAs(path) }) }
      yield [at, { path, task }]
      at += 1
    }
  }
}

const madeReport = (at: number, path: string, made: ReportOutcome, { language }: Session): MadeReport => {
  if ("problem" in made) throw new Stop(exitCodes.unreadable, printable(made.problem[language]))
  const { content, reading } = made
  return { at, output: { path, content }, ...(reading === undefined ? {} : { reading }) }
}

/** So few reports are made before threads are ready. */
const fewReports = 12

const makersFor = async ({ wanted, formats }: ReportOrder, { surroundings }: Session): Promise<ReportMakers> => {
  const count = wanted.length * formats.length
  return (count > fewReports ? await surroundings.makersFor?.(count) : undefined) ?? ownMakers
}

/**
 * Makes the files of reports, each in every format, and gives each as soon as it is done. Some are made at the same time; however
 * many there are, no more of them are in memory.
 */
async function* madeReports(
  order: ReportOrder,
  material: ReportMaterial,
  session: Session
): AsyncGenerator<MadeReport, void> {
  const makers = await makersFor(order, session)
  const pending = new Map<number, Promise<MadeReport>>()
  const next = async (): Promise<MadeReport> => {
    const made = await Promise.race(pending.values())
    pending.delete(made.at)
    return made
  }
  try {
    for (const [at, { path, task }] of tasksOf(order, material, session)) {
      const made = makers.make(task).then((outcome) => madeReport(at, path, outcome, session))
      // Whoever waits may have given up for another report when this one fails.
      made.catch(() => {})
      pending.set(at, made)
      if (pending.size >= makers.width) yield await next()
    }
    while (pending.size > 0) yield await next()
  } finally {
    await makers.close()
  }
}

/** Reports on their way to their places, in the order in which they were asked for. */
export interface StagedReports {
  readonly files: ReadonlyArray<FileFacts>
  /** What a reader learns of each; empty where nobody will audit them. */
  readonly readings: ReadonlyArray<FileReading>
}

/** Makes reports and stages each as soon as it is there. */
export const stageReports = async (
  order: ReportOrder,
  material: ReportMaterial,
  staging: Staging,
  session: Session
): Promise<StagedReports> => {
  const staged: Array<{ readonly at: number; readonly facts: FileFacts; readonly reading: FileReading | undefined }> =
    []
  for await (const { at, output, reading } of madeReports(order, material, session)) {
    staged.push({ at, facts: await staging.add(output), reading })
  }
  staged.sort((a, b) => a.at - b.at)
  return { files: staged.map(({ facts }) => facts), readings: staged.flatMap(({ reading }) => reading ?? []) }
}
