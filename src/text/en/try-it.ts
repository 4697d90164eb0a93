import type { Sentence } from "../sentence.js"
import type { tryIt as swedish } from "../sv/try-it.js"

const counted = (count: unknown, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What the page where readers try the library on their own tables says, in English. */
export const tryIt: Record<keyof typeof swedish, Sentence> = {
  // The page.
  title: () => "Try it yourself",
  "title-long": () => "Try it yourself – skolkvalitet",
  lead: () => "Give a data set and see what the check finds, which figures it makes and how the reports look.",
  privacy: () =>
    "Everything is computed in your browser. The page sends and fetches nothing, so the data set never leaves the computer. When you close the page, all is gone.",
  "other-language": () => "På svenska",
  "to-documentation": () => "To the documentation",
  contents: () => "On this page",

  // Giving tables.
  "start-heading": () => "Choose a data set",
  "take-example": () => "Show the example",
  "about-example": () => "The example is a made-up municipality with two faults on purpose.",
  "take-folder": () => "Choose a folder",
  "about-folder": () => "The folder with all CSV tables, and its folder answers with survey answers if there is one.",
  "take-files": () => "Choose files",
  "about-files": () => "If you cannot choose a whole folder: select all tables at once.",
  "drop-here": () => "You can also drag the folder or the files here.",
  "example-name": () => "the example",
  "given-files": (f) => counted(f["files"], "file", "files"),

  // What goes on.
  "stage-waiting": () => "No data set is chosen.",
  "stage-reading": () => "Reading the tables, checking the rules and computing …",
  "stage-protecting": () => "Hiding what could single somebody out …",
  "stage-composing": () => "Writing the report …",
  "done-unreadable": (f) =>
    `Done with ${f["source"]}. The data set cannot be read: ${counted(f["problems"], "problem", "problems")} to correct.`,
  "done-uncounted": (f) =>
    `Done with ${f["source"]}. ${counted(f["findings"], "finding", "findings")}, but the figures cannot be computed.`,
  "done-unprotected": (f) =>
    `Done with ${f["source"]}. ${counted(f["findings"], "finding", "findings")}, but the figures cannot be protected.`,
  done: (f) =>
    `Done with ${f["source"]}. ${counted(f["findings"], "finding", "findings")} and ${counted(f["figures"], "figure", "figures")}, ${f["hidden"]} of them hidden.`,
  failed: () => "Something went wrong in the page, not in your data set. Reload the page and try again.",

  // Problems and findings.
  "check-heading": () => "Check",
  "problems-lead": (f) =>
    `The data set cannot be read until ${f["problems"] === 1 ? "this is corrected" : "these problems are corrected"}. The rules have not been checked.`,
  "findings-lead": (f) =>
    `${counted(f["error"], "error", "errors")}, ${counted(f["warning"], "warning", "warnings")} and ${counted(f["notice"], "notice", "notices")}. Findings stop neither figures nor reports.`,
  "no-findings": () => "The check found nothing to remark on.",
  "level-problem": () => "Problem",
  "level-error": () => "Error",
  "level-warning": () => "Warning",
  "level-notice": () => "Notice",
  file: () => "File",
  row: () => "row",
  column: () => "column",
  remedy: () => "Do this:",
  source: () => "Source:",
  "more-remarks": (f) => `${f["shown"]} of ${f["all"]} are shown. Correct them and try again.`,

  // Figures.
  "figures-heading": () => "Figures",
  "figures-lead": (f) =>
    `${counted(f["figures"], "figure", "figures")} of units, areas and authority, protected as for the public. ${f["hidden"]} are hidden.`,
  "hidden-explained": (f) =>
    `${f["sign"]} means that the figure is not shown, so that nobody can be singled out. Other figures can be hidden as well, so that the hidden ones cannot be worked out.`,
  "not-published": () =>
    "The page does not test how the figures combine with what has been published before. Use the command skolkvalitet for what is to be published.",
  policy: () => "Rules for what is hidden",
  "policy-default": () => "Default: bases under 10 (survey answers under 5)",
  "policy-skolverket": () => "As Skolverket: nearly all is written ~100",
  "policy-skolinspektionen": () => "As Skolinspektionen: bases under 5",
  "policy-strict": () => "Strict: bases under 15 (survey answers under 10)",
  indicator: () => "Indicator",
  "indicator-choice": (f) => (f["hidden"] === 0 ? `${f["name"]}` : `${f["name"]} (${f["hidden"]} hidden)`),
  "table-caption": (f) => `${f["indicator"]} (${f["unit"]})`,
  node: () => "Unit or area",
  "level-of-authority": (f) => `authority, ${f["group"]}`,
  "level-of-area": (f) => `area, ${f["group"]}`,
  "level-of-unit": (f) => `unit, ${f["group"]}`,
  "part-of": (f) => `${f["numerator"]} of ${f["denominator"]}`,
  "base-of": (f) => `base ${f["denominator"]}`,
  "hidden-read": () => "the figure is not shown",
  "no-figure": () => "no figure",
  "no-figures": () => "The data set makes no figures.",
  "save-excel": () => "Save the figures for Excel in Swedish",
  "save-csv": () => "Save the figures for programs",
  "file-of-figures": () => "figures.csv",

  // Reports.
  "report-heading": () => "Report",
  "report-lead": () => "The report as it looks with the figures above.",
  "report-choice": () => "Choose a report",
  "report-central": (f) => `The authority: ${f["name"]}`,
  "reports-of-units": () => "Units",
  "report-tells-hidden": (f) =>
    `${counted(f["count"], "text names a number", "texts name numbers")} that the figures hide. Rewrite before the report is published:`,
  "save-report": () => "Save the report as a web page",
  "print-report": () => "The saved file is the whole report. Print the report from it.",
  "file-of-report": () => "report.html"
}
