import type { ExitCode } from "./exit-code.js"

/** Ends the command with an exit code and a sentence for people: what is wrong and what to do. */
export class Stop extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, sentence: string) {
    super(sentence)
    this.name = "Stop"
    this.exitCode = exitCode
  }
}
