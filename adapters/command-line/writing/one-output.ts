import { basename } from "node:path"
import { exitCodes } from "../exit-code.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"
import { deliverFiles, tellWritten } from "./deliver.js"
import { manifestName, type Origin, originOf } from "./manifest.js"
import { type OutputContent, piecesOf } from "./output-content.js"
import { type OutputFile, sizeOf } from "./output-file.js"

/** Stops where the one file of a command would be the manifest beside it. */
export const checkFile = (out: string | undefined, { words }: Session): void => {
  if (out !== undefined && basename(out).toLowerCase() === manifestName) {
    throw new Stop(exitCodes.wrongUse, words("out-is-manifest"))
  }
}

/** Writes what a command makes to its file, or prints it where no file is named; bytes that are no text need a file. */
export const deliverOne = async (
  content: OutputContent,
  out: string | undefined,
  origin: Omit<Origin, "version">,
  session: Session,
  besides: ReadonlyArray<OutputFile> = []
): Promise<void> => {
  const { words, print, has } = session
  if (out !== undefined) {
    tellWritten(await deliverFiles(originOf(origin), [{ path: out, content }], session, besides), session)
  } else if (has("dry-run")) {
    print(`${words("would-print", { bytes: sizeOf(content) })}\n`)
  } else {
    for (const piece of piecesOf(content)) {
      if (typeof piece !== "string") throw new Stop(exitCodes.wrongUse, words("format-needs-file"))
      print(piece)
    }
  }
}
