import { createHash } from "node:crypto"
import { type OutputContent, piecesOf } from "./output-content.js"

/** A file to be written. */
export interface OutputFile {
  readonly path: string
  readonly content: OutputContent
}

const bytesIn = (piece: string | Uint8Array): number =>
  typeof piece === "string" ? Buffer.byteLength(piece, "utf8") : piece.byteLength

/** The number of bytes that a content has; a text is written as UTF-8. */
export const sizeOf = (content: OutputContent): number =>
  piecesOf(content).reduce((size, piece) => size + bytesIn(piece), 0)

/** What is told of a file: where it stands, how large it is and what it holds. */
export interface FileFacts {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** The SHA-256 of its bytes in hexadecimal. */
  readonly sha256: string
}

/** The SHA-256 of bytes in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex")

/** The SHA-256 of a content, a text as UTF-8, in hexadecimal. */
export const sha256OfContent = (content: OutputContent): string => {
  const hash = createHash("sha256")
  for (const piece of piecesOf(content)) hash.update(piece)
  return hash.digest("hex")
}

/** What is told of a file that is to be written. */
export const factsOf = ({ path, content }: OutputFile): FileFacts => ({
  path,
  size: sizeOf(content),
  sha256: sha256OfContent(content)
})
