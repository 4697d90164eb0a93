import iconv from "iconv-lite"

/** Why the bytes of a file are no text that is read here. */
export type EncodingFault = "utf-16" | "spreadsheet" | "mixed" | "unknown"

/** The text of a file with its encoding, or why there is none and near which line. */
export type SourceText =
  | { readonly text: string; readonly encoding: "utf-8" | "windows-1252" }
  | { readonly fault: EncodingFault; readonly line: number }

const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const startsWith = (bytes: Uint8Array, ...start: ReadonlyArray<number>): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const countOf = (bytes: Uint8Array, wanted: number): number =>
  bytes.reduce((n, byte) => n + (byte === wanted ? 1 : 0), 0)

const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || hasManyNuls(bytes.subarray(0, 4096))

const hasManyNuls = (head: Uint8Array): boolean => countOf(head, 0) > head.length / 5

/** å, ä, ö, Å, Ä or Ö as UTF-8: two bytes that no Swedish text in Windows-1252 has side by side. */
const isSwedishPair = (first: number, second: number | undefined): boolean =>
  first === 0xc3 && second !== undefined && [0xa5, 0xa4, 0xb6, 0x85, 0x84, 0x96].includes(second)

const fault = (kind: EncodingFault, bytes: Uint8Array, at = 0): SourceText => ({
  fault: kind,
  line: countOf(bytes.subarray(0, at), 0x0a) + 1
})

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Finds the encoding of a file and gives its text: UTF-8 if it is that to the letter, else Windows-1252. */
export const readSourceText = (bytes: Uint8Array): SourceText => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return fault("spreadsheet", bytes)
  if (isUtf16(bytes)) return fault("utf-16", bytes)
  const text = strictUtf8(bytes)
  if (text !== undefined) return { text, encoding: "utf-8" }
  const mixed = startsWith(bytes, 0xef, 0xbb, 0xbf)
    ? 0
    : bytes.findIndex((byte, index) => isSwedishPair(byte, bytes[index + 1]))
  if (mixed >= 0) return fault("mixed", bytes, mixed)
  const unknown = bytes.findIndex((byte) => undefinedIn1252.has(byte))
  if (unknown >= 0) return fault("unknown", bytes, unknown)
  // Node's own decoder of windows-1252 is wrong in some versions (nodejs/node#56542).
  return { text: iconv.decode(bytes, "windows-1252"), encoding: "windows-1252" }
}
