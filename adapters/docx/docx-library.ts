import * as Result from "effect/Result"
import { DocumentError } from "../archive/document-error.js"

/** The library that makes Word documents; an optional one, loaded when the first document is written. */
export interface DocxLibrary {
  readonly docx: typeof import("docx")
  readonly charts: typeof import("docx/charts")
}

/** The version that the documents are tested with. */
const version = "9.15.2"

/** Loads the library, or says how to install it. */
export const loadDocx = async (): Promise<Result.Result<DocxLibrary, DocumentError>> => {
  try {
    const [docx, charts] = await Promise.all([import("docx"), import("docx/charts")])
    return Result.succeed({ docx, charts })
  } catch {
    return Result.fail(new DocumentError({ code: "missing-library", facts: { library: "docx", version } }))
  }
}
