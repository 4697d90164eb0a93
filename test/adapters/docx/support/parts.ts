import * as Result from "effect/Result"
import { strFromU8 } from "fflate"
import { unzipped } from "../../../../adapters/archive/unzipped.js"

/** The parts of a document as text by their names, archives inside it unpacked too. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(Result.getOrThrow(unzipped(bytes))).flatMap(([name, part]) =>
      name.endsWith(".xlsx")
        ? Object.entries(partsOf(part)).map(([inner, text]) => [`${name}/${inner}`, text])
        : [[name, strFromU8(part)]]
    )
  )

/** The part that holds the report itself. */
export const mainPart = (bytes: Uint8Array): string => partsOf(bytes)["word/document.xml"] ?? ""
