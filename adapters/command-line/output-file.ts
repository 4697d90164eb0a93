import { createHash } from "node:crypto"
import { type OutputText, piecesOf } from "./output-text.js"

/** A file to be written. */
export interface OutputFile {
  readonly path: string
  readonly text: OutputText
}

/** The number of bytes that a text has as UTF-8. */
export const sizeOf = (text: OutputText): number =>
  piecesOf(text).reduce((size, piece) => size + Buffer.byteLength(piece, "utf8"), 0)

/** The SHA-256 of bytes in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex")

/** The SHA-256 of a text as UTF-8, in hexadecimal. */
export const sha256OfText = (text: OutputText): string => {
  const hash = createHash("sha256")
  for (const piece of piecesOf(text)) hash.update(piece)
  return hash.digest("hex")
}
