import * as Result from "effect/Result"
import { readPublishedFile } from "../../publication/read-published-file.js"
import { asPublished } from "../published-files.js"
import { formatted } from "./report-format.js"
import type { ReportMakers, ReportOutcome, ReportTask } from "./report-task.js"

/** Writes a report and reads it back. */
export const makeReport = async ({ document, format, look, readAs }: ReportTask): Promise<ReportOutcome> => {
  const written = await formatted(document, format, look)
  if (Result.isFailure(written)) return { problem: written.failure.sentence }
  const content = written.success
  return readAs === undefined ? { content } : { content, reading: readPublishedFile(asPublished(content, readAs)) }
}

/** Makes reports one after the other, where the command itself runs. */
export const ownMakers: ReportMakers = { width: 1, make: makeReport, close: async () => {} }
