import * as Result from "effect/Result"
import { decodeIssue } from "../model/decode-entity.js"
import { DecodeError } from "../model/decode-error.js"
import { shapeReader } from "../model/shape.js"
import { orThrow } from "../result/or-throw.js"
import { HouseStyle } from "./house-style.js"

const read = shapeReader(HouseStyle)

/**
 * Reads what an authority gives its reports of its own: logo, colours, titles and sections. Colours that cannot be read are
 * refused, as is anything that is not known.
 *
 * **Fails with** `DecodeError` that lists all problems, among them `not-a-colour`, `too-little-contrast` and `not-base64`.
 *
 * @example A colour that nobody can read
 * ```ts
 * decodeHouseStyleOrThrow({ colours: { accent: "#005a8c" } }).colours?.accent // => "#005a8c"
 * const tooLight = decodeHouseStyle({ colours: { accent: "#ffcc00" } })
 * Result.isFailure(tooLight) && tooLight.failure.issues[0]?.code // => "too-little-contrast"
 * ```
 * @category reports
 */
export const decodeHouseStyle = (input: unknown): Result.Result<HouseStyle, DecodeError> =>
  Result.mapError(read(input), (issues) => new DecodeError({ issues: issues.map((issue) => decodeIssue(issue)) }))

/**
 * Reads like {@link decodeHouseStyle} and throws its `DecodeError`.
 *
 * @category reports
 */
export const decodeHouseStyleOrThrow = orThrow(decodeHouseStyle)
