import { basename } from "node:path"
import * as Result from "effect/Result"
import type { ProtectedRelease } from "../../src/disclosure/protected-release.js"
import type { ReleaseLedger } from "../../src/disclosure/release-ledger.js"
import { decodeReleaseLedger } from "../../src/disclosure/release-ledger-decoding.js"
import { recordRelease } from "../../src/disclosure/release-ledger-record.js"
import { releaseLedgerText } from "../../src/disclosure/release-ledger-text.js"
import { exitCodes } from "./exit-code.js"
import { printable } from "./printable.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"
import { type FileFacts, type OutputFile, sha256OfContent } from "./writing/output-file.js"

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Reads the ledger that was named; none is named, or the file is still to be begun: nothing. */
export const readLedger = async ({
  option,
  words,
  language,
  surroundings: { files }
}: Session): Promise<ReleaseLedger | undefined> => {
  const path = option("ledger")
  if (path === undefined || (await files.kindOf(path)) === "nothing") return undefined
  if ((await files.kindOf(path)) !== "file") throw new Stop(exitCodes.unreadable, words("ledger-unreadable", { path }))
  const ledger = decodeReleaseLedger(parsed(await files.read(path)))
  if (Result.isSuccess(ledger)) return ledger.success
  const [first] = ledger.failure.issues
  const reason = printable(first?.message[language] ?? "")
  throw new Stop(exitCodes.unreadable, `${words("ledger-unreadable", { path })} ${reason}`)
}

/** A release is named by what was published, so that the same files are the same release on every machine. */
const releaseId = (year: number, files: ReadonlyArray<{ readonly sha256: string }>): string =>
  `${year}-${sha256OfContent(files.map(({ sha256 }) => sha256).join("\n")).slice(0, 12)}`

/** The ledger with a release entered, as a file to be written together with what is published. */
export const ledgerFile = (
  ledger: ReleaseLedger | undefined,
  release: ProtectedRelease,
  published: ReadonlyArray<FileFacts>,
  { option, language }: Session
): ReadonlyArray<OutputFile> => {
  const path = option("ledger")
  if (path === undefined) return []
  const files = published.map((file) => ({ name: basename(file.path), sha256: file.sha256 }))
  const recorded = recordRelease(ledger, release, { id: releaseId(release.year, files), files })
  if (Result.isFailure(recorded)) {
    const { failure } = recorded
    throw new Stop(exitCodes.refused, printable("sentence" in failure ? failure.sentence[language] : failure.message))
  }
  return [{ path, content: releaseLedgerText(recorded.success) }]
}
