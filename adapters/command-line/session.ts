import type { Language } from "../../src/text/sentence.js"
import type { CommandOption, OptionName } from "./option-table.js"
import type { Progress } from "./progress.js"
import type { Surroundings } from "./surroundings.js"
import type { Words } from "./wording.js"

/** What was asked for on the command line, checked against the command's table. */
export interface Arguments {
  readonly positionals: ReadonlyArray<string>
  /** The options that were given; a flag has the value `true`. */
  readonly options: ReadonlyMap<OptionName, string>
}

/** One run of a command. */
export interface Session {
  readonly positionals: ReadonlyArray<string>
  /** The value of an option, or its default. */
  readonly option: (name: OptionName) => string | undefined
  /** Whether an option was given. */
  readonly has: (name: OptionName) => boolean
  readonly language: Language
  readonly words: Words
  /** Prints what was asked for. */
  readonly print: (text: string) => void
  /** Tells people something beside it. */
  readonly tell: (line: string) => void
  readonly progress: Progress
  readonly surroundings: Surroundings
}

/** Starts a run. */
export const openSession = (
  { positionals, options }: Arguments,
  known: ReadonlyArray<CommandOption>,
  base: Pick<Session, "language" | "words" | "progress" | "surroundings">
): Session => ({
  ...base,
  positionals,
  option: (name) => options.get(name) ?? known.find((option) => option.name === name)?.whenAbsent,
  has: (name) => options.has(name),
  print: (text) => {
    base.progress.pause()
    base.surroundings.stdout.write(text)
  },
  tell: (line) => {
    base.progress.pause()
    base.surroundings.stderr.write(`${line}\n`)
  }
})
