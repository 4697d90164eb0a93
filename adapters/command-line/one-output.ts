import { basename } from "node:path"
import { deliver, tellWritten } from "./deliver.js"
import { exitCodes } from "./exit-code.js"
import { manifestName, type Origin, originOf } from "./manifest.js"
import { type OutputFile, sizeOf } from "./output-file.js"
import { type OutputText, piecesOf } from "./output-text.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"

/** Stops where the one file of a command would be the manifest beside it. */
export const checkFile = (out: string | undefined, { words }: Session): void => {
  if (out !== undefined && basename(out).toLowerCase() === manifestName) {
    throw new Stop(exitCodes.wrongUse, words("out-is-manifest"))
  }
}

/** Writes the one text of a command to its file, or prints it where no file is named. */
export const deliverText = async (
  text: OutputText,
  out: string | undefined,
  origin: Omit<Origin, "version">,
  session: Session,
  besides: ReadonlyArray<OutputFile> = []
): Promise<void> => {
  const { words, print, has } = session
  if (out !== undefined) {
    const delivery = { origin: originOf(origin), outputs: [{ path: out, text }] }
    tellWritten(await deliver([delivery], session, besides), session)
  } else if (has("dry-run")) {
    print(`${words("would-print", { bytes: sizeOf(text) })}\n`)
  } else {
    for (const piece of piecesOf(text)) print(piece)
  }
}
