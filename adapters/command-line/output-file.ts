import { createHash } from "node:crypto"

/** A file to be written. */
export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** The number of bytes that a text has as UTF-8. */
export const sizeOf = (text: string): number => Buffer.byteLength(text, "utf8")

/** The SHA-256 of a text as UTF-8, or of bytes, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex")
