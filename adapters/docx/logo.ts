import * as Result from "effect/Result"
import type { HouseStyle } from "../../src/reporting/house-style.js"
import { DocumentError } from "../archive/document-error.js"
import { type PictureSize, pictureSize } from "./picture-size.js"

/** A logo that Word can show. */
export interface Logo {
  readonly sort: "png" | "jpg"
  readonly bytes: Uint8Array
  /** How large it is drawn, in pixels. */
  readonly size: PictureSize
  readonly alternative: string
}

const room: PictureSize = { width: 240, height: 64 }

const fitted = ({ width, height }: PictureSize): PictureSize => {
  const share = Math.min(room.width / width, room.height / height)
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

const bytesOf = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/** The logo of a house style; none for SVG, which Word documents are written without. */
export const logoOf = (logo: HouseStyle["logo"]): Result.Result<Logo | undefined, DocumentError> => {
  if (logo === undefined || logo.mediaType === "image/svg+xml") return Result.succeed(undefined)
  const bytes = bytesOf(logo.base64)
  const size = pictureSize(bytes)
  if (size === undefined) return Result.fail(new DocumentError({ code: "unreadable-logo", facts: {} }))
  const sort = logo.mediaType === "image/png" ? "png" : "jpg"
  return Result.succeed({ sort, bytes, size: fitted(size), alternative: logo.alternative })
}
