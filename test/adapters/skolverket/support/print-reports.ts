import {
  reportJsonSchema,
  reportXsd,
  writeReportJson,
  writeReportXmlOrThrow
} from "../../../../adapters/skolverket/index.js"
import { allReports } from "./reports.js"

/** Prints everything that this room writes, for a comparison under other time zones and locales. */
process.stdout.write(JSON.stringify(reportJsonSchema()) + reportXsd())
for (const [, document] of allReports) process.stdout.write(writeReportJson(document) + writeReportXmlOrThrow(document))
