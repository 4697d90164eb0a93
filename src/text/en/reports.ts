import type { Sentence } from "../sentence.js"
import type { reports as swedish } from "../sv/reports.js"

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
]

const counted = (count: unknown, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const units = (count: unknown): string => counted(count, "unit", "units")

/** Headings, labels and sentences of reports and the errors of composing them, in English. */
export const reports: Record<keyof typeof swedish, Sentence> = {
  // Errors.
  "error-unknown-unit": (f) => `The unit ${f["id"]} is not in the data set. Give the id of one that is.`,
  "error-unknown-regime": (f) => `The rules ${f["id"]} are unknown. Choose one of: ${f["allowed"]}.`,
  "error-unknown-language": (f) => `There is no language ${f["id"]}. Choose sv or en.`,
  "error-other-release": (f) =>
    `The figures are of ${f["releaseAuthority"]} ${f["releaseYear"]}, but the data set is of ${f["authority"]} ${f["year"]}. Compute figures from the same data set.`,
  "error-not-protected": () =>
    "The figures are neither protected by protectFigures nor a figure table of computeFigures. Pass one of them, not a copy.",
  "error-control-character": (f) =>
    `The text in ${f["path"]} holds the character ${f["character"]}, which cannot stand in a report. Remove it.`,
  "error-not-a-document": (f) =>
    `This is not a report: the fault is in ${f["path"]}. Write only what composeUnitReport or composeCentralReport made.`,

  // Reports.
  "report-title": (f) => `${f["report"]} ${f["year"]}: ${f["name"]}`,
  "state-draft": () => "Draft",
  "state-submitted": () => "Submitted",
  "state-approved": () => "Approved",
  "state-returned": () => "Returned for changes",
  "state-missing": () => "Missing",
  "no-reason-given": () => "No reason given.",

  // Periods.
  "period-year": (f) => `${f["year"]}`,
  "period-school-year": (f) => `the school year ${f["text"]}`,
  "period-spring": (f) => `the spring term ${f["year"]}`,
  "period-autumn": (f) => `the autumn term ${f["year"]}`,
  "period-day": (f) => `${f["day"]} ${months[Number(f["month"]) - 1]} ${f["year"]}`,

  // Remarks.
  "note-section-missing": (f) => `The section is not filled in. It is required by ${f["source"]}.`,
  "note-section-recommended": (f) => `The section is not filled in. It is recommended by ${f["source"]}.`,
  "note-in-unit-reports": (f) => `The section is in the reports of ${units(f["count"])}.`,
  "note-section-extra": () => "The rules do not ask for the section in this report.",
  "note-figures-hidden": (f) =>
    `The sign ${f["sign"]} means that the figure is hidden, so that nobody can be singled out. Figures may also be hidden so that another hidden figure cannot be worked out.`,
  "note-protection": (f) =>
    `The figures are protected by the rules “${f["policy"]}”. Bases below ${f["minimumBase"]} (survey answers below ${f["minimumAnswers"]}) and counts from 1 to ${f["largestCell"]} are hidden. Indicators may have limits of their own.`,
  "note-internal": () =>
    "The figures are not protected. The report is for work inside the authority and must not be published.",
  "note-own-profile": () =>
    "The content follows the rules, but the format is the program's own. Skolverket has published no machine-readable format for the report.",
  "note-repealed-rules": (f) => `The rules ceased to be in force on ${f["day"]}. The report follows them voluntarily.`,
  "note-other-period": (f) => `The report covers ${f["period"]} instead of the calendar year ${f["year"]}.`,
  "note-findings": (f) =>
    `The check of the data set gave ${counted(f["errors"], "error", "errors")}, ${counted(f["warnings"], "warning", "warnings")} and ${counted(f["notices"], "notice", "notices")}.`,
  "note-finding": (f) => `${f["rule"]}: ${f["message"]}`,
  "note-no-deficiencies": () => "There are no deficiencies in the data set.",
  "legal-source-none": () => "Not required by the rules",
  "external-reference": () => "The section is in another document:",

  // Facts.
  "fact-school-forms": () => "School forms",
  "fact-school-unit-code": () => "School unit code",
  "fact-area": () => "Area",
  "fact-units": () => "Units",
  "fact-areas": () => "Areas",
  "fact-municipality-code": () => "Municipality code",
  "fact-published-at": () => "Published at",
  "fact-unit-count": (f) => units(f["count"]),

  // Figures.
  "group-all": () => "All",
  "heading-other-indicators": () => "Other indicators",
  "table-description": (f) =>
    `The table shows ${f["indicator"]} (${f["unit"]}) for ${f["node"]}, ${f["from"]}${f["to"] === f["from"] ? "" : ` to ${f["to"]}`}. Rows: ${f["rows"]}. Columns: ${f["columns"]}.`,
  "table-units-description": (f) =>
    `The table shows ${f["indicator"]} (${f["unit"]}) for every unit, ${f["from"]}${f["to"] === f["from"] ? "" : ` to ${f["to"]}`}. The units stand in alphabetical order and are not ranked. Rows: ${f["rows"]}. Columns: ${f["columns"]}.`,
  "sentence-of": (f) => `${f["amount"]} of ${f["base"]}`,
  "sentence-based": (f) => `${f["amount"]}, base ${f["base"]}`,
  "sentence-more": (f) => `, ${f["amount"]} more than ${f["earlier"]}`,
  "sentence-less": (f) => `, ${f["amount"]} less than ${f["earlier"]}`,
  "sentence-same": (f) => `, as much as ${f["earlier"]}`,
  "interval-text": (f) => `${f["lower"]} to ${f["upper"]}`,
  "response-rate-text": (f) => `${f["rate"]} per cent of ${f["invited"]} asked`,
  "response-rate-low": (f) => `${f["rate"]} per cent of ${f["invited"]} asked, which is less than half`,
  "sentence-interval": (f) => ` (95 per cent confidence interval ${f["interval"]})`,
  "sentence-response-rate": (f) => `; the response rate was ${f["rate"]}`,
  "sentence-other-units": () => " The units are not the same both times.",
  "sentence-figure": (f) => `${f["label"]}, ${f["period"]}: ${f["body"]}.${f["remark"]}`,
  amount: (f) => `${f["number"]} ${f["unit"]}`,
  "amount-on-scale": (f) => `${f["number"]} (${f["unit"]})`,
  "percentage-points": () => "percentage points",
  "target-at-least": (f) => `at least ${f["amount"]}`,
  "target-at-most": (f) => `at most ${f["amount"]}`,
  "target-increase": () => "increase",
  "target-decrease": () => "decrease",
  "target-increase-by": (f) => `increase by at least ${f["amount"]}`,
  "target-decrease-by": (f) => `decrease by at least ${f["amount"]}`,
  "coverage-description": () => "So many of the units that should report are in the authority's figures.",
  "coverage-text": (f) => `${f["units"]} of ${units(f["unitsExpected"])}`,

  // Why a value or a change is missing.
  "status-reported": () => "Reported",
  "status-derived": () => "Derived",
  "status-rounded": () => "Rounded at source",
  "status-near-all": () => "Nearly all; the exact value is not shown",
  "status-suppressed-at-source": () => "Suppressed at source",
  "status-not-published": () => "Not published at source",
  "status-not-reported": () => "Not reported",
  "status-not-applicable": () => "Not applicable",
  "status-not-asked": () => "Not asked",
  "status-insufficient-coverage": () => "Too few units have reported",
  "status-zero-denominator": () => "The base is zero",
  "status-suppressed": () => "Hidden to protect individuals",
  "reason-empty-base": () => "The base is empty",
  "reason-zero-denominator": () => "The base is zero",
  "reason-zero-variance": () => "All values are equal",
  "reason-single-item": () => "Rests on a single question",
  "reason-single-cluster": () => "Rests on a single cluster",
  "reason-not-testable": () => "Cannot be tested",
  "reason-break-in-series": () => "Break in the series",
  "reason-suppressed": () => "Hidden to protect individuals",
  "reason-not-applicable": () => "Not applicable",
  "reason-not-reported": () => "Not reported",
  "reason-insufficient-coverage": () => "Too few units have reported",

  // Footnotes.
  "formula-parts": (f) =>
    `The numerator is divided by the denominator${f["factor"] === "1" ? "" : ` and multiplied by ${f["factor"]}`}.`,
  "formula-mean": () => "Mean.",
  "formula-index": () => "Index.",
  "formula-count": () => "Count.",
  "over-units-ratio-of-sums": () =>
    "Over several units the sum of the numerators is divided by the sum of the denominators.",
  "over-units-weighted-mean": () => "Over several units the values are weighted by their bases.",
  "over-units-mean-of-units": () => "Over several units the value is the mean of the units' values.",
  "over-units-sum": () => "Over several units the values are added.",
  "over-units-none": () => "The value is not put together over units.",
  "formula-survey-index": () =>
    "Index: the mean of the questions' means, moved to the scale of the index. Do not know and missing answers are not counted.",
  "formula-survey-mean": () =>
    "The mean of the answers to the question. Do not know and missing answers are not counted.",
  "formula-survey-share": () =>
    "The share that gave one of the two most favourable answers to the question, or the most favourable one where there are fewer than four.",
  "over-units-survey": () =>
    "For several units the answers are added first, so that every answer weighs the same; it is not a mean of the units' values.",
  "formula-survey-interval": () =>
    "The confidence interval (95 per cent) shows how much chance there is when few have answered. It tells nothing of those who did not answer.",
  "formula-survey-index-interval": () =>
    "The confidence interval (95 per cent) shows how much chance there is when few have answered, and is at least as wide as the true one. It tells nothing of those who did not answer.",
  "formula-decimals": (f) => `Decimals: ${f["decimals"]}.`,
  "break-text": (f) => `From ${f["period"]} values cannot be compared with earlier ones: ${f["reason"]}`,
  "footnote-rows": (f) => `${f["file"]}, row ${f["rows"]}`,

  // Judgements.
  "judgement-reached": () => "The goal is reached",
  "judgement-largely-reached": () => "The goal is largely reached",
  "judgement-partly-reached": () => "The goal is partly reached",
  "judgement-not-reached": () => "The goal is not reached",
  "judgement-not-assessed": () => "Not assessed",
  "judgement-counts-description": () => "So many judgements of each sort have the units made, for each goal area.",
  "judgement-missing": () => "No judgement",
  "judgement-overview-description": (f) =>
    `The table shows how each unit judges the goals of the goal area ${f["goalArea"]}. Units stand in alphabetical order and are not ranked.`,
  "goal-area-as-a-whole": () => "The goal area as a whole",
  "evidence-observation": (f) => `${f["indicator"]}, ${f["period"]}, ${f["group"]}`,
  "evidence-survey": (f) => `The survey ${f["cycle"]}${f["detail"] === "" ? "" : `: ${f["detail"]}`}`,
  "evidence-document": (f) => `${f["title"]}${f["reference"] === "" ? "" : ` (${f["reference"]})`}`,

  // Actions and deficiencies.
  "action-planned": () => "Planned",
  "action-ongoing": () => "Ongoing",
  "action-done": () => "Done",
  "action-cancelled": () => "Cancelled",
  "action-not-followed-up": () => "No outcome is reported.",
  "action-continued": () => "The action continues this year.",
  "action-counts-description": (f) =>
    `The units decided ${counted(f["total"], "action", "actions")} in ${f["year"]}. For ${f["followedUp"]} of them an outcome or a continuation is reported.`,
  "found-by-follow-up": () => "Follow-up",
  "found-by-complaint": () => "Complaint",
  "found-by-supervision": () => "Supervision",
  "found-by-other": () => "Other",

  // Involvement and units' reports.
  "group-pupils": () => "Pupils",
  "group-children": () => "Children",
  "group-guardians": () => "Guardians",
  "group-staff": () => "Staff",
  "mode-participated": () => "Took part",
  "mode-invited": () => "Were given the opportunity",
  "mode-none": () => "Did not take part",
  "unit-reports-description": (f) =>
    `${f["handedIn"]} of ${units(f["expected"])} have handed in their report for ${f["year"]}.`
}
