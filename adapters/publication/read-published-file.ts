import { jsonOf } from "./json-file.js"
import type { PublicationProblem } from "./publication-error.js"
import {
  type FileReader,
  faultsOf,
  type PublicationBytes,
  type PublicationFile,
  type ToldByFile
} from "./publication-file.js"
import { readBases } from "./read-bases.js"
import { readFiguresCsv } from "./read-figures-csv.js"
import { readFiguresJson } from "./read-figures-json.js"
import { readManifest } from "./read-manifest.js"
import { readPublicTable } from "./read-public-table.js"
import { readReportDocx } from "./read-report-docx.js"
import { readReportHtml } from "./read-report-html.js"
import { readReportJson } from "./read-report-json.js"
import { readReportMarkdown } from "./read-report-markdown.js"
import { readReportXml } from "./read-report-xml.js"
import { readWorkbook } from "./read-workbook.js"

/** One published file as it was read back; plain data, so that it can be sent from thread to thread. */
export interface FileReading {
  readonly name: string
  /** What the file tells; nothing where no reader knows its sort. */
  readonly told: ToldByFile | undefined
  readonly problems: ReadonlyArray<PublicationProblem>
}

const readJson: FileReader = (file, faults, names) => {
  const value = jsonOf(file, faults)
  return readFiguresJson(value, file, faults) ?? readReportJson(value, file, faults) ?? readManifest(value, file, names)
}

const textReaders: ReadonlyArray<FileReader> = [
  readPublicTable,
  readBases,
  readFiguresCsv,
  readJson,
  readReportXml,
  readReportHtml,
  readReportMarkdown
]

const bytesReaders: ReadonlyArray<FileReader<PublicationBytes>> = [readReportDocx, readWorkbook]

/** What a file tells; nothing where no reader knows it. */
const toldBy: FileReader<PublicationFile> = (file, faults, names) => {
  const attempts =
    "bytes" in file
      ? bytesReaders.map((read) => () => read(file, faults, names))
      : textReaders.map((read) => () => read(file, faults, names))
  for (const attempt of attempts) {
    const told = attempt()
    if (told !== undefined) return told
  }
  return undefined
}

/**
 * Reads one published file back.
 *
 * @param names The names of all files that are published together; a manifest tells of those among them that it lists.
 */
export const readPublishedFile = (
  file: PublicationFile,
  names: ReadonlySet<string> = new Set([file.name])
): FileReading => {
  const problems: Array<PublicationProblem> = []
  const told = toldBy(file, faultsOf(file.name, problems), names)
  return { name: file.name, told, problems }
}

/** Reads files back that are published together. */
export const readPublishedFiles = (files: ReadonlyArray<PublicationFile>): ReadonlyArray<FileReading> => {
  const names = new Set(files.map(({ name }) => name))
  return files.map((file) => readPublishedFile(file, names))
}
