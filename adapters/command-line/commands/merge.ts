import { basename } from "node:path"
import * as Result from "effect/Result"
import { AnswerError } from "../../../src/surveys/answer-error.js"
import { combineSurveyTallies } from "../../../src/surveys/combine-survey-tallies.js"
import {
  differentQuestion,
  type PartialTally,
  partialTallyText,
  readPartialTally
} from "../../tables/answers/partial-tally.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import type { ReadFile } from "../input-files.js"
import { printable } from "../printable.js"
import { problemRemarks } from "../remark.js"
import { remarksText } from "../remarks-text.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"
import { checkFile, deliverOne } from "../writing/one-output.js"
import { sha256 } from "../writing/output-file.js"

/** A file of counted answers. */
interface Part extends ReadFile {
  readonly tally: PartialTally
}

const readFile = async (path: string, { surroundings: { files }, words }: Session): Promise<ReadFile> => {
  try {
    if ((await files.kindOf(path)) === "file") return { name: path, bytes: await files.read(path) }
  } catch {
    // Told below.
  }
  throw new Stop(exitCodes.unreadable, words("partial-missing", { path }))
}

/** A file named twice would be counted twice. */
const checkPaths = async ({ positionals, surroundings: { files }, words }: Session): Promise<void> => {
  const seen = new Set<string>()
  for (const path of positionals) {
    const place = await files.realPath(path)
    if (seen.has(place)) throw new Stop(exitCodes.wrongUse, words("partial-twice", { path }))
    seen.add(place)
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const readParts = (files: ReadonlyArray<ReadFile>, session: Session): ReadonlyArray<Part> => {
  const read = files.map((file) => ({ file, result: readPartialTally(textOf(file.bytes), file.name) }))
  const issues = read.flatMap(({ result }) => (Result.isFailure(result) ? result.failure : []))
  if (issues.length > 0) {
    const output = session.surroundings.stderr
    session.tell(remarksText(problemRemarks(issues, session.language), [], session, { output, all: false }))
    throw new Stop(exitCodes.unreadable, session.words("partial-unreadable", { problems: issues.length }))
  }
  return read.flatMap(({ file, result }) => (Result.isSuccess(result) ? [{ ...file, tally: result.success }] : []))
}

const checkAlike = (first: Part, other: Part, { words }: Session): void => {
  const [a, b] = [first.tally, other.tally]
  const facts = { first: first.name, other: other.name }
  if (a.cycleId !== b.cycleId || a.questionnaireId !== b.questionnaireId) {
    const rounds = { round: `${a.cycleId}/${a.questionnaireId}`, otherRound: `${b.cycleId}/${b.questionnaireId}` }
    throw new Stop(exitCodes.unreadable, printable(words("partials-of-rounds", { ...facts, ...rounds })))
  }
  const question = differentQuestion(a.questions, b.questions)
  if (question !== undefined) {
    throw new Stop(exitCodes.unreadable, printable(words("partials-of-questions", { ...facts, question })))
  }
}

/** Two files with the same answers may be one, given twice under two names. */
const tellCopies = (parts: ReadonlyArray<Part>, { tell, words }: Session): void => {
  const first = new Map<string, string>()
  for (const { name, bytes, tally } of parts) {
    const hash = sha256(bytes)
    const before = first.get(hash)
    if (before !== undefined && tally.tallies.length > 0)
      tell(words("partials-are-copies", { first: before, other: name }))
    first.set(hash, before ?? name)
  }
}

const combined = (parts: ReadonlyArray<Part>, { language }: Session): PartialTally["tallies"] => {
  try {
    return combineSurveyTallies(
      parts.flatMap(({ tally }) => tally.tallies),
      []
    )
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error
    throw new Stop(exitCodes.unreadable, printable(error.issues[0]?.message[language] ?? error.message))
  }
}

/** Adds counted answers of one survey round that were made in several places: the same bytes as if they were counted at once. */
export const mergePartials = async (session: Session): Promise<ExitCode> => {
  const { positionals, option } = session
  const out = option("out") === "-" ? undefined : option("out")
  checkFile(out, session)
  await checkPaths(session)
  session.progress.step(session.words("step-read"))
  const files = await Promise.all(positionals.map((path) => readFile(path, session)))
  const parts = readParts(files, session)
  const [first] = parts
  if (first === undefined) return exitCodes.done
  for (const part of parts) checkAlike(first, part, session)
  tellCopies(parts, session)
  const text = partialTallyText({ ...first.tally, tallies: combined(parts, session) })
  const inputs = parts.map(({ name, bytes }) => ({ name: basename(name), sha256: sha256(bytes) }))
  await deliverOne(text, out, { audience: "internal", policy: null, inputs }, session)
  return exitCodes.done
}
