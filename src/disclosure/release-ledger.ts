import * as Schema from "effect/Schema"
import { Text } from "../model/identifier.js"
import { matches } from "../model/pattern.js"
import { Count, Quantity, Year } from "../model/quantity.js"

const PrintedNumber = Schema.String.check(matches(/^-?\d+(\.\d+)?$/, "not-a-number"))

const RecordedFile = Schema.Struct({
  /** Name of the file. */
  name: Text,
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  sha256: Schema.String.check(matches(/^[0-9a-f]{64}$/, "invalid"))
})

/** What of a policy hides a figure for its own sake. */
const RecordedPolicy = Schema.Struct({
  /** Name of the policy. */
  name: Text,
  /** Smallest base that was shown. */
  minimumBase: Count,
  /** Smallest number of survey answers that was shown. */
  minimumAnswers: Count,
  /** Smallest numerator, complement or count above 0 that was shown. */
  minimumCell: Count,
  /** Which full cells were hidden. */
  hideFullCells: Schema.Literals(["unfavourable", "always"])
})

/**
 * One figure of a release in the ledger: what was printed, or that it was hidden. A hidden one carries no number.
 *
 * @category disclosure
 */
export const RecordedFigure = Schema.Struct({
  /** `indicatorId/nodeId/period/groupId`. */
  id: Text,
  /** Whether it was shown. */
  shown: Schema.Boolean,
  /** The value as it was printed, rounded to the indicator's decimals. */
  value: Schema.optionalKey(PrintedNumber),
  /** The numerator that was printed. */
  numerator: Schema.optionalKey(Quantity),
  /** The denominator or base that was printed. */
  denominator: Schema.optionalKey(Quantity)
})
  .annotate({ identifier: "skolkvalitet/RecordedFigure" })
  .check(
    Schema.makeFilter(
      ({ shown, value, numerator, denominator }) => {
        const anything = value !== undefined || numerator !== undefined || denominator !== undefined
        if (anything === shown) return undefined
        return { path: ["shown"], issue: shown ? "number-missing" : "number-beside-status" }
      },
      { toJsonSchema: () => [{}, true] }
    )
  )

/**
 * One figure of a release in the ledger: what was printed, or that it was hidden.
 *
 * @category disclosure
 */
export interface RecordedFigure extends Schema.Schema.Type<typeof RecordedFigure> {}

/**
 * One release in the ledger.
 *
 * @category disclosure
 */
export const RecordedRelease = Schema.Struct({
  /** Name of the release, chosen by who publishes it. */
  id: Text,
  /** The calendar year that it reports. */
  year: Year,
  /** The policy that protected it. */
  policy: RecordedPolicy,
  /** The files that were published. */
  files: Schema.Array(RecordedFile),
  /** Its figures of personal indicators, by id. */
  figures: Schema.Array(RecordedFigure)
}).annotate({ identifier: "skolkvalitet/RecordedRelease" })

/**
 * One release in the ledger.
 *
 * @category disclosure
 */
export interface RecordedRelease extends Schema.Schema.Type<typeof RecordedRelease> {}

/**
 * What an authority has published, release by release in the order of publishing (utgivningsjournal). It holds the printed
 * numbers and which figures were hidden; never a hidden number, and never why a figure was hidden. It can therefore be kept
 * beside the published files.
 *
 * @category disclosure
 */
export const ReleaseLedger = Schema.Struct({
  /** Version of this shape. */
  schemaVersion: Schema.Literal(1),
  /** The releases, the first one first. */
  releases: Schema.Array(RecordedRelease)
}).annotate({ identifier: "skolkvalitet/ReleaseLedger" })

/**
 * What an authority has published, release by release in the order of publishing.
 *
 * @category disclosure
 */
export interface ReleaseLedger extends Schema.Schema.Type<typeof ReleaseLedger> {}
