import * as Result from "effect/Result"
import type { Dataset } from "../../src/model/dataset.js"
import { decodeDataset } from "../../src/model/decode-dataset.js"
import { DecodeError, type DecodeIssue } from "../../src/model/decode-error.js"
import type { ReadFile } from "./input-files.js"
import { inBoth, type WordKey } from "./wording.js"

const failure = (key: WordKey, file: string, row: number): Result.Result<never, DecodeError> => {
  const facts = { file, row }
  const place = row === 0 ? {} : { place: { file, row } }
  const issue: DecodeIssue = { path: [], code: key, severity: "error", message: inBoth(key, facts), facts, ...place }
  return Result.fail(new DecodeError({ issues: [issue] }))
}

const utf8Text = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The line that a syntax error points at, from the engine's own message; the rest of it may quote the input. */
const lineOf = (error: unknown, text: string): number => {
  const position = /position (\d+)/.exec(String((error as Error).message))?.[1]
  return position === undefined ? 0 : text.slice(0, Number(position)).split("\n").length
}

/** Reads a data set from a JSON file. */
export const jsonDataset = ({ name, bytes }: ReadFile): Result.Result<Dataset, DecodeError> => {
  const text = utf8Text(bytes)
  if (text === undefined) return failure("json-no-utf8", name, 0)
  try {
    return decodeDataset(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return failure("json-syntax", name, lineOf(error, text))
  }
}
