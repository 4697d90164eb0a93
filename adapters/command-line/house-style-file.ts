import * as Result from "effect/Result"
import { decodeHouseStyle } from "../../src/reporting/decode-house-style.js"
import type { HouseStyle } from "../../src/reporting/house-style.js"
import { exitCodes } from "./exit-code.js"
import { printable } from "./printable.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Reads the house style that was named; stops with all of its problems. */
export const readHouseStyle = async ({
  option,
  words,
  language,
  tell,
  surroundings: { files }
}: Session): Promise<HouseStyle | undefined> => {
  const path = option("style")
  if (path === undefined) return undefined
  if ((await files.kindOf(path)) !== "file") {
    throw new Stop(exitCodes.unreadable, words("house-style-unreadable", { path, reason: "" }))
  }
  const style = decodeHouseStyle(parsed(await files.read(path)))
  if (Result.isSuccess(style)) return style.success
  for (const issue of style.failure.issues) tell(printable(`${issue.path.join("/")}: ${issue.message[language]}`))
  const reason = printable(style.failure.issues[0]?.message[language] ?? "")
  throw new Stop(exitCodes.unreadable, words("house-style-unreadable", { path, reason }))
}
