import * as Result from "effect/Result"
import { isCalendarDate } from "../../../src/model/calendar-date.js"
import type { DecodeIssue } from "../../../src/model/decode-error.js"
import { ruleCatalogue } from "../../../src/validation/catalogue.js"
import type { Finding } from "../../../src/validation/finding.js"
import type { ValidationOptions } from "../../../src/validation/options.js"
import { validateDataset } from "../../../src/validation/validate.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { type FoundDataset, findDataset } from "../load-dataset.js"
import { findingRemarks, problemRemarks } from "../remark.js"
import { remarksCsv, remarksJson } from "../remarks-data.js"
import { remarksText } from "../remarks-text.js"
import type { Session } from "../session.js"
import { countFindings, countsText } from "../severity-counts.js"
import { Stop } from "../stop.js"

interface Checked {
  readonly problems: ReadonlyArray<DecodeIssue>
  readonly findings: ReadonlyArray<Finding>
}

const validationOptions = ({ option, words }: Session): ValidationOptions => {
  const count = option("goal-area-count")
  const day = option("unit-reports-by")
  if (count !== undefined && !/^\d{1,4}$/.test(count)) {
    throw new Stop(exitCodes.wrongUse, words("no-whole-number", { name: "--goal-area-count", value: count }))
  }
  if (day !== undefined && !isCalendarDate(day)) {
    throw new Stop(exitCodes.wrongUse, words("no-date", { name: "--unit-reports-by", value: day }))
  }
  return {
    ...(count === undefined ? {} : { goalAreaCount: Number(count) }),
    ...(day === undefined ? {} : { unitReportsBy: day })
  }
}

const totalsText = ({ problems, findings }: Checked, { files }: FoundDataset, { words }: Session): string => {
  const read = words("files-read", { files: files.length })
  if (problems.length > 0) return `${words("problem-count", { problems: problems.length })} ${read}`
  return `${countsText(countFindings(findings), words)} ${read}`
}

const textReport = ({ problems, findings }: Checked, found: FoundDataset, session: Session): string => {
  const { language, surroundings } = session
  const groups = [...problemRemarks(problems, language), ...findingRemarks(findings, ruleCatalogue, language)]
  const options = { output: surroundings.stdout, all: session.has("all") }
  return groups.length === 0 ? "" : `${remarksText(groups, found.files, session, options)}\n\n`
}

const exitCodeOf = ({ problems, findings }: Checked, failOn: string | undefined): ExitCode => {
  if (problems.length > 0) return exitCodes.unreadable
  const { error, warning } = countFindings(findings)
  return error > 0 || (failOn === "warning" && warning > 0) ? exitCodes.findings : exitCodes.done
}

/** Reads and validates a data set, and prints every problem and finding with its place; totals are never hidden. */
export const checkDataset = async (session: Session): Promise<ExitCode> => {
  const { option, language, print, tell, progress, words } = session
  const options = validationOptions(session)
  const found = await findDataset(session)
  progress.step(words("step-check"))
  const checked: Checked = Result.match(found.result, {
    onSuccess: (dataset) => ({ problems: [], findings: validateDataset(dataset, options) }),
    onFailure: ({ issues }) => ({ problems: issues, findings: [] })
  })
  const totals = totalsText(checked, found, session)
  if (option("format") === "text") {
    print(`${textReport(checked, found, session)}${totals}\n`)
  } else {
    const { problems, findings } = checked
    print(option("format") === "json" ? remarksJson(problems, findings) : remarksCsv(problems, findings, language))
    tell(totals)
  }
  return exitCodeOf(checked, option("fail-on"))
}
