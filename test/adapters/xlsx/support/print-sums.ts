import { createHash } from "node:crypto"
import { writeFiguresXlsxOrThrow, writeReportXlsxOrThrow } from "../../../../adapters/xlsx/index.js"
import { centralReport, unitReport } from "../../skolverket/support/reports.js"
import { release } from "./planted.js"

/** Prints the sums of workbooks, for a comparison under other time zones and locales. */
const files = [
  await writeReportXlsxOrThrow(unitReport),
  await writeReportXlsxOrThrow(centralReport),
  await writeFiguresXlsxOrThrow(release)
]
for (const bytes of files) process.stdout.write(`${createHash("sha256").update(bytes).digest("hex")}\n`)
