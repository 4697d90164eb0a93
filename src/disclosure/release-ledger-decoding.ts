import * as Result from "effect/Result"
import { decodeIssue } from "../model/decode-entity.js"
import { DecodeError } from "../model/decode-error.js"
import { quotable } from "../model/personal-number.js"
import { type ShapeIssue, shapeReader } from "../model/shape.js"
import { orThrow } from "../result/or-throw.js"
import { ReleaseLedger } from "./release-ledger.js"

const readLedger = shapeReader(ReleaseLedger)

const fieldIn = (input: unknown, field: "id" | "releases" | "figures"): unknown =>
  typeof input === "object" && input !== null ? (input as Readonly<Record<string, unknown>>)[field] : undefined

const listIn = (input: unknown, field: "releases" | "figures"): ReadonlyArray<unknown> => {
  const list = fieldIn(input, field)
  return Array.isArray(list) ? list : []
}

/** Entries of a list whose id an earlier entry has. */
const repeatedIds = (list: ReadonlyArray<unknown>, path: ShapeIssue["path"]): ReadonlyArray<ShapeIssue> => {
  const taken = new Set<unknown>()
  return list.flatMap((entry, at) => {
    const id = fieldIn(entry, "id")
    if (typeof id !== "string") return []
    if (!taken.has(id)) {
      taken.add(id)
      return []
    }
    return [{ path: [...path, at, "id"], code: "duplicate-key", facts: { field: "id", id: quotable(id), first: "" } }]
  })
}

const repetitionsIn = (input: unknown): ReadonlyArray<ShapeIssue> => {
  const releases = listIn(input, "releases")
  return [
    ...repeatedIds(releases, ["releases"]),
    ...releases.flatMap((release, at) => repeatedIds(listIn(release, "figures"), ["releases", at, "figures"]))
  ]
}

/**
 * Reads a release ledger from unknown input, for instance parsed JSON. Nothing is coerced, and an unknown field is a problem.
 *
 * **Fails with** `DecodeError` that lists all problems, a release or figure that stands twice included. Never throws.
 *
 * @example A hidden figure has no number
 * ```ts
 * const { name, minimumBase, minimumAnswers, minimumCell, hideFullCells } = policies.default
 * const policy = { name, minimumBase, minimumAnswers, minimumCell, hideFullCells }
 * const figures = [{ id: "passed/skola/2025/all", shown: false, numerator: 3 }]
 * const releases = [{ id: "2025", year: 2025, policy, files: [], figures }]
 * const result = decodeReleaseLedger({ schemaVersion: 1, releases })
 * Result.isFailure(result) && result.failure.issues.map(({ code }) => code) // => ["number-beside-status"]
 * ```
 * @category decoding
 */
export const decodeReleaseLedger = (input: unknown): Result.Result<ReleaseLedger, DecodeError> => {
  const read = readLedger(input)
  const issues = [...(Result.isFailure(read) ? read.failure : []), ...repetitionsIn(input)]
  return Result.isFailure(read) || issues.length > 0
    ? Result.fail(new DecodeError({ issues: issues.map((issue) => decodeIssue(issue)) }))
    : Result.succeed(read.success)
}

/**
 * Reads like {@link decodeReleaseLedger} and throws its `DecodeError`.
 *
 * @category decoding
 */
export const decodeReleaseLedgerOrThrow = orThrow(decodeReleaseLedger)
