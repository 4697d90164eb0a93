import { languageIn, runCommandLine } from "./command-line.js"
import { exitCodes } from "./exit-code.js"
import { nodeFileSystem } from "./node-file-system.js"
import type { TextOutput } from "./surroundings.js"
import { wordsIn } from "./wording.js"

const argv = process.argv.slice(2)

/** A full disk behind stdout, for instance; what was to be printed is lost, and that must be told. */
const tellLoss = (reason: string): void => {
  process.exitCode = exitCodes.wrongUse
  process.stderr.write(`${wordsIn(languageIn(argv))("cannot-print", { reason })}\n`)
}

/** An output of the process. When its reader has gone (EPIPE), the rest is dropped and the work goes on. */
const outputOf = (stream: NodeJS.WriteStream): TextOutput => {
  let isOpen = true
  stream.on("error", ({ code = "?" }: NodeJS.ErrnoException) => {
    if (isOpen && code !== "EPIPE" && code !== "EOF") tellLoss(code)
    isOpen = false
  })
  return {
    isTerminal: stream.isTTY === true,
    write: (text) => {
      if (isOpen) stream.write(text)
    }
  }
}

runCommandLine(argv, {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  files: nodeFileSystem,
  now: () => performance.now()
}).then((exitCode) => {
  process.exitCode ??= exitCode
})
