import type { Language } from "../../src/text/sentence.js"
import { type ExitCode, exitCodes } from "./exit-code.js"
import { commandHelp, generalHelp } from "./help.js"
import { generalOptions } from "./option-table.js"
import { progressIn } from "./progress.js"
import { type Request, readArguments } from "./read-arguments.js"
import { openSession } from "./session.js"
import { Stop } from "./stop.js"
import type { Surroundings } from "./surroundings.js"
import { version } from "./version.js"
import { type Words, wordsIn } from "./wording.js"

/** Found before anything else is read, so that a mistake in the rest is told in the right language. */
export const languageIn = (argv: ReadonlyArray<string>): Language => {
  const at = argv.findIndex((word) => word === "--language" || word.startsWith("--language="))
  const value = argv[at]?.split("=")[1] ?? argv[at + 1]
  return at >= 0 && value === "en" ? "en" : "sv"
}

const explain = (error: unknown, { stderr, env }: Surroundings, words: Words): ExitCode => {
  if (error instanceof Stop) {
    stderr.write(`${error.message}\n`)
    return error.exitCode
  }
  const { message = String(error), stack = message } = (error ?? {}) as Partial<Error>
  const isDebugging = (env["SKOLKVALITET_DEBUG"] ?? "") !== ""
  stderr.write(`${words("defect")}\n${isDebugging ? `${stack}\n` : ""}`)
  return exitCodes.defect
}

const runRequest = async (request: Request, surroundings: Surroundings, language: Language): Promise<ExitCode> => {
  const { command, options } = request
  const { stdout, stderr } = surroundings
  const words = wordsIn(language)
  if (options.has("version")) {
    stdout.write(`${version}\n`)
    return exitCodes.done
  }
  if (command === undefined) {
    const isAsked = options.has("help")
    const output = isAsked ? stdout : stderr
    output.write(generalHelp(words))
    return isAsked ? exitCodes.done : exitCodes.wrongUse
  }
  if (options.has("help")) {
    stdout.write(commandHelp(command, words))
    return exitCodes.done
  }
  const progress = progressIn(surroundings)
  try {
    const run = await command.load()
    const known = [...command.options, ...generalOptions]
    return await run(openSession(request, known, { language, words, progress, surroundings }))
  } finally {
    progress.pause()
  }
}

/** Runs a command line and gives its exit code. It never throws, never prompts and never ends the process. */
export const runCommandLine = async (argv: ReadonlyArray<string>, surroundings: Surroundings): Promise<ExitCode> => {
  const language = languageIn(argv)
  const words = wordsIn(language)
  try {
    return await runRequest(readArguments(argv, words), surroundings, language)
  } catch (error) {
    return explain(error, surroundings, words)
  }
}
