import * as Result from "effect/Result"
import { unzipSync } from "fflate"
import { DocumentError } from "./document-error.js"

/** The most that an archive may hold when nothing else is asked for: 200 MB. */
export const unzippedLimit = 200_000_000

/** What all parts together are said to hold; nothing is unpacked. */
const declaredSize = (bytes: Uint8Array): number => {
  let total = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize
      return false
    }
  })
  return total
}

/**
 * Unpacks a zip archive. The sizes that it declares are added up before anything is unpacked, and no part is unpacked beyond
 * the size that it declares, so that a small file cannot fill the memory.
 *
 * **Fails with** `DocumentError`: `too-large` above the limit (bytes), `not-an-archive` for what is no zip archive.
 */
export const unzipped = (
  bytes: Uint8Array,
  limit: number = unzippedLimit
): Result.Result<Record<string, Uint8Array>, DocumentError> => {
  try {
    const size = declaredSize(bytes)
    if (size > limit) return Result.fail(new DocumentError({ code: "too-large", facts: { size, limit } }))
    return Result.succeed(unzipSync(bytes))
  } catch {
    return Result.fail(new DocumentError({ code: "not-an-archive", facts: {} }))
  }
}
