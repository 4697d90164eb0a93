import { createHash } from "node:crypto"
import { writeReportDocxOrThrow } from "../../../../adapters/docx/index.js"
import { centralReport, unitReport } from "../../skolverket/support/reports.js"

/** Prints the sums of documents, for a comparison with another process under another time zone and locale. */
for (const document of [unitReport, centralReport, unitReport]) {
  const bytes = await writeReportDocxOrThrow(document)
  process.stdout.write(`${createHash("sha256").update(bytes).digest("hex")}\n`)
}
