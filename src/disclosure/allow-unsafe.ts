import { markProtected, type ProtectedRelease } from "./protected-release.js"

/**
 * Says why a release is published although its audit found that something can be worked out. Every writer writes the reason
 * into its files, so that nobody takes them for safe.
 *
 * @param reason Why, in words for those who read the files.
 *
 * @example
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * const release = protectFiguresOrThrow(computeFiguresOrThrow(dataset))
 * const allowed = allowUnsafe(release, "Alla berörda har gått med på det.")
 * allowed.allowedUnsafe // => "Alla berörda har gått med på det."
 * ```
 * @category disclosure
 */
export const allowUnsafe = (release: ProtectedRelease, reason: string): ProtectedRelease =>
  markProtected({ ...release, allowedUnsafe: reason })
