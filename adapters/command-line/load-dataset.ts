import * as Result from "effect/Result"
import type { Dataset } from "../../src/model/dataset.js"
import type { DecodeError } from "../../src/model/decode-error.js"
import { readTables } from "../tables/read-tables.js"
import { exitCodes } from "./exit-code.js"
import { type InputFiles, inputFiles } from "./input-files.js"
import { jsonDataset } from "./json-dataset.js"
import { problemRemarks } from "./remark.js"
import { remarksText } from "./remarks-text.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"
import type { InputFile } from "./writing/manifest.js"
import { sha256 } from "./writing/output-file.js"

/** A data set as it was found, readable or not. */
export interface FoundDataset extends InputFiles {
  readonly result: Result.Result<Dataset, DecodeError>
}

/** A data set that could be read, with the files it was read from. */
export interface LoadedDataset {
  readonly dataset: Dataset
  readonly inputs: ReadonlyArray<InputFile>
}

/** Reads a data set: the one that the first positional names, if no other is named. */
export const findDataset = async (
  { positionals, surroundings, words, progress }: Session,
  path = positionals[0] ?? ""
): Promise<FoundDataset> => {
  progress.step(words("step-read"))
  const input = await inputFiles(path, surroundings.files, words)
  const [first] = input.files
  const result = input.kind === "json" && first !== undefined ? jsonDataset(first) : readTables(input.files)
  return { ...input, result }
}

/** The files that the data set was made from: all tables that were read, or the JSON file. */
export const inputsOf = ({ kind, files }: InputFiles, dataset: Dataset): ReadonlyArray<InputFile> => {
  const read = new Set(dataset.files?.map(({ file }) => file))
  const used = kind === "json" ? files : files.filter(({ name }) => read.has(name))
  return used.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) }))
}

/** Reads a data set, or tells its problems and stops. */
export const loadDataset = async (session: Session, path?: string): Promise<LoadedDataset> => {
  const found = await findDataset(session, path)
  if (Result.isSuccess(found.result)) {
    return { dataset: found.result.success, inputs: inputsOf(found, found.result.success) }
  }
  const { issues } = found.result.failure
  const output = session.surroundings.stderr
  session.tell(remarksText(problemRemarks(issues, session.language), found.files, session, { output, all: false }))
  throw new Stop(exitCodes.unreadable, session.words("cannot-be-read", { problems: issues.length }))
}
