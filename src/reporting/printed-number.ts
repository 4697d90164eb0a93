import * as Schema from "effect/Schema"
import { matches } from "../model/pattern.js"

/**
 * A number as it is printed, with decimal point and the indicator's decimals, for instance `81.6`. It is text, so that no
 * reader rounds it again.
 *
 * @category reports
 */
export const PrintedNumber = Schema.String.annotate({ identifier: "skolkvalitet/PrintedNumber" }).check(
  matches(/^-?\d+(\.\d+)?$/, "not-a-number")
)

/**
 * A number as it is printed, with decimal point.
 *
 * @category reports
 */
export type PrintedNumber = string
