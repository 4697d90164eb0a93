import * as Result from "effect/Result"
import type { Figure } from "../aggregation/figure.js"
import type { DecodeError } from "../model/decode-error.js"
import type { Indicator } from "../model/indicator.js"
import { orThrow } from "../result/or-throw.js"
import { roundDecimal } from "../statistics/round-decimal.js"
import { byCodePoint } from "../text/code-point-order.js"
import type { DisclosurePolicy } from "./policy.js"
import { isProtectedRelease, type ProtectedFigure, type ProtectedRelease } from "./protected-release.js"
import { ProtectionError } from "./protection-error.js"
import type { RecordedFigure, RecordedRelease, ReleaseLedger } from "./release-ledger.js"
import { decodeReleaseLedger } from "./release-ledger-decoding.js"
import { releaseLedgerText } from "./release-ledger-text.js"

/**
 * A published file, for the ledger.
 *
 * @category disclosure
 */
export interface PublishedFile {
  /** Name of the file. */
  readonly name: string
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: string
}

/**
 * How a release is entered into the ledger.
 *
 * @category disclosure
 */
export interface RecordOptions {
  /** Name of the release: not used by another release of the ledger. */
  readonly id: string
  /** The files that were published; absent: none are named. */
  readonly files?: ReadonlyArray<PublishedFile>
}

/** The numbers of a figure as they are printed; `undefined` for a figure that has none. */
export const printedFigure = (
  { id, value, numerator, denominator }: Pick<Figure, "id" | "value" | "numerator" | "denominator">,
  { decimals }: Indicator
): RecordedFigure | undefined => {
  if (value.value === null && denominator !== 0) return undefined
  return {
    id,
    shown: true,
    ...(value.value === null ? {} : { value: roundDecimal(value.value, decimals) }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator })
  }
}

/** Whether two releases print, or would print, the same of a figure. */
export const isPrintedAlike = (a: RecordedFigure, b: RecordedFigure): boolean =>
  a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator

const isHidden = ({ status, value }: ProtectedFigure): boolean =>
  value.value === null && (status === "suppressed" || status === "near-all")

const figuresOf = ({ indicators, figures }: ProtectedRelease): ReadonlyArray<RecordedFigure> => {
  const personal = new Map(indicators.filter(({ disclosure }) => disclosure === "personal").map((i) => [i.id, i]))
  return figures
    .flatMap((figure): ReadonlyArray<RecordedFigure> => {
      const indicator = personal.get(figure.indicatorId)
      if (indicator === undefined) return []
      if (isHidden(figure)) return [{ id: figure.id, shown: false }]
      return [printedFigure(figure, indicator) ?? []].flat()
    })
    .sort((a, b) => byCodePoint(a.id, b.id))
}

const recordedPolicy = ({
  name,
  minimumBase,
  minimumAnswers,
  minimumCell,
  hideFullCells
}: DisclosurePolicy): RecordedRelease["policy"] => ({ name, minimumBase, minimumAnswers, minimumCell, hideFullCells })

const textOf = (release: RecordedRelease): string => releaseLedgerText({ schemaVersion: 1, releases: [release] })

/**
 * Enters a release into the ledger, after it was published: which figures of personal indicators were shown, with their
 * printed numbers, and which were hidden. Give the ledger to the next {@link protectFigures}. The given ledger is left as it
 * is; without one, a ledger is begun.
 *
 * **Details** The same release under the same name changes nothing. Figures without a number, whose source did not report or
 * hid it, are not entered.
 *
 * **Fails with** `ProtectionError` (`release-exists`) when the ledger has another release of that name; `DecodeError` for a
 * name that is empty or a hash that is none.
 *
 * @throws `TypeError` for what `protectFigures` did not make.
 *
 * @example
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1, year: 2025, authority: { id: "kommun", name: "Ekbackens kommun", kind: "municipality" },
 *   units: [], goalAreas: [], indicators: [], observations: []
 * })
 * const release = protectFiguresOrThrow(computeFiguresOrThrow(dataset))
 * const ledger = recordReleaseOrThrow(undefined, release, { id: "2025" })
 * ledger.releases.map(({ id }) => id) // => ["2025"]
 * recordReleaseOrThrow(ledger, release, { id: "2025" }) === ledger // => true
 * ```
 * @category disclosure
 */
export const recordRelease = (
  ledger: ReleaseLedger | undefined,
  release: ProtectedRelease,
  { id, files = [] }: RecordOptions
): Result.Result<ReleaseLedger, ProtectionError | DecodeError> => {
  if (!isProtectedRelease(release)) throw new TypeError("recordRelease needs a release that protectFigures made.")
  const added: RecordedRelease = {
    id,
    year: release.year,
    policy: recordedPolicy(release.policy),
    files: [...files].sort((a, b) => byCodePoint(a.name, b.name)),
    figures: figuresOf(release)
  }
  const known = ledger?.releases.find((recorded) => recorded.id === id)
  if (ledger !== undefined && known !== undefined) {
    if (textOf(known) === textOf(added)) return Result.succeed(ledger)
    return Result.fail(new ProtectionError({ code: "release-exists", cells: [id] }))
  }
  const read = decodeReleaseLedger({ schemaVersion: 1, releases: [added] })
  return Result.map(read, ({ releases }) => ({
    schemaVersion: 1,
    releases: [...(ledger?.releases ?? []), ...releases]
  }))
}

/**
 * Enters a release like {@link recordRelease} and throws its errors.
 *
 * @category disclosure
 */
export const recordReleaseOrThrow = orThrow(recordRelease)
