import { writeReportHtml } from "../../../../adapters/html/index.js"
import { centralReport, unitReport } from "../../skolverket/support/reports.js"

/** Prints everything that this room writes, for a comparison under other time zones and locales. */
for (const document of [centralReport, unitReport]) process.stdout.write(writeReportHtml(document))
