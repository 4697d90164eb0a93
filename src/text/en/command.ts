// table of data
import type { Sentence } from "../sentence.js"
import type { command as keys } from "../sv/command.js"

const counted = (count: unknown, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const bytes = (count: unknown): string => counted(count, "byte", "bytes")

/** Everything that the command says, in English. */
export const command: Readonly<Record<keyof typeof keys, Sentence>> = {
  // Help.
  title: () => "skolkvalitet: systematic quality work of Swedish schools, from tables to figures and reports.",
  usage: () => "Usage:",
  "usage-command": () => "COMMAND",
  "usage-options": () => "[options]",
  "commands-title": () => "Commands:",
  "options-title": () => "Options:",
  "example-title": () => "Example:",
  "exits-title": () => "Exit codes:",
  "dataset-explained": () => "DATASET is a folder of CSV tables or a JSON file with a whole data set.",
  "by-default": (f) => `(${f["value"]} unless said)`,
  "is-needed": () => "Must be given.",
  "summary-new": () => "writes an empty data set to fill in",
  "summary-check": () => "reads and checks the data set",
  "summary-figures": () => "writes all figures, protected unless said otherwise",
  "summary-report": () => "writes the reports of the units and the authority",
  "summary-survey": () => "writes the results of a survey round, or counted answers to be added",
  "summary-merge": () => "adds counted answers from several places",
  "summary-audit": () => "reads published files and tries to work out what they hide",
  "summary-trace": () => "follows a figure to the rows it was made from",
  "summary-rules": () => "shows the rules and their sources",
  "summary-schema": () => "shows the schemas of data, figures and reports",
  "summary-demonstrate": () => "does all of the above at once and says what was done",
  "about-new": () =>
    "Writes an empty data set to the folder DIR: every table with its headers, and a short explanation.\nFiles that exist are never replaced.",
  "about-check": () =>
    "Reads the data set and shows all that cannot be read and all findings, with file, row and column.\nCells that may hold free text or personal data are never shown.",
  "about-figures": () =>
    "Writes all figures of units, areas and authority. With --audience public small groups are protected;\ninternal figures are not and must not be published. Without --out the figures are printed.",
  "about-report": () => "Writes reports to a folder: of a unit (--unit), of the authority (--central) or all (--all).",
  "about-survey": () =>
    "Writes the results of a survey round: response rates, questions and indices for units, areas and the authority.\nWith --audience public, which holds when nothing is said, small bases are hidden; the CSV has the columns of figures and\nlower, upper (confidence interval), invited and response_rate. With --audience internal nothing is hidden; the CSV has a row\nper measure: cycle_id, period, level, node_id, group_id, subject (participation, question, index), subject_id, measure, code,\nvalue, lower, upper, reason (why a number is missing), base, note.\nWith --partial the counted answers are written instead, without a single answer in them, to be added with merge\nor kept as answers/ROUND.NAME.tally.json in another data set. They are internal.",
  "about-merge": () =>
    "Adds counted answers of a survey round from several places (skolkvalitet survey --partial).\nThe result is the same, byte for byte, as if all answers were counted at once, in whatever order the files stand.",
  "about-audit": () =>
    "Reads published files (figures as CSV or JSON, reports as JSON or XML) and tries to work out what they hide, as a reader\nwould: by adding and subtracting, because nothing is below 0 or above its base, by comparing years, files and earlier\nversions. A folder stands for all of its files. With units.csv, areas.csv, memberships.csv, groups.csv and indicators.csv\namong the files, relations need not be worked out from the numbers. With --against, files are tried with all that the\nauthority itself knows. Name files of different days in order of time. Exit code 1 when something can be worked out.",
  "about-trace": () =>
    "Shows how a figure was made: its parts, the rule, the calculation, and file and row of every observation.\nThe trace is internal: it shows figures that are not protected.",
  "about-rules": () => "Shows all rules, or one rule with its source, remedy and how it is tested.",
  "about-schema": () =>
    "Shows the schema with a name: dataset, a row of a table (for instance unit), figures or report.\nWithout a name it shows all names.",
  "about-demonstrate": () =>
    "Checks the data set, writes figures and all reports to a folder, follows one of the authority's figures\nto its rows and says what was done. Findings stop nothing.",
  "example-new": () => "skolkvalitet new my-data-set --profile excel-sv",
  "example-check": () => "skolkvalitet check docs/example --fail-on warning",
  "example-figures": () => "skolkvalitet figures docs/example --profile excel-sv --out out/figures.csv",
  "example-report": () => "skolkvalitet report docs/example --all --format xml --out out/reports",
  "example-survey": () => "skolkvalitet survey docs/example --cycle elever-5-2025 --out out/survey.csv",
  "example-merge": () => "skolkvalitet merge north.tally.json south.tally.json --out pupils-2025.tally.json",
  "example-audit": () => "skolkvalitet audit out/figures.json out/reports --against docs/example",
  "example-trace": () => "skolkvalitet trace docs/example gr9-alla-amnen/ekbacken/2024/25/all",
  "example-rules": () => "skolkvalitet rules SK-FOL-005",
  "example-schema": () => "skolkvalitet schema report --format xsd",
  "example-demonstrate": () => "skolkvalitet demonstrate docs/example --out out",
  "option-language": () => "Language of texts.",
  "option-help": () => "Shows help.",
  "option-version": () => "Shows the version.",
  "option-profile": () => "Separator, decimal sign and headers of CSV.",
  "option-dry-run": () => "Shows what would be written, and writes nothing.",
  "option-format": () => "Format.",
  "option-style": () => "JSON file with logo, colours, titles and own sections of reports.",
  "option-fail-on": () => "Lowest level of findings that gives exit code 1.",
  "option-all": () => "Everything: all rows in check, all reports in report.",
  "option-goal-area-count": () => "Number of goal areas that the plan should have.",
  "option-unit-reports-by": () => "Last day for units to adopt their reports.",
  "option-audience": () => "For the public (protected figures) or for the authority itself.",
  "option-policy": () => "Rules for what is hidden.",
  "option-out": () => "File or folder to write to; replaced whole or not at all.",
  "option-cycle": () => "The survey round's id.",
  "option-partial": () => "Writes the counted answers as JSON, to be added to those of others.",
  "option-against": () =>
    "The data set that the files were made from; then they are tried with all the authority knows.",
  "option-allow-unsafe": () => "Writes the files although the audit found something; the reason is written into them.",
  "option-ledger": () => "The ledger of what was published: figures are protected against it, and it is carried on.",
  "option-withhold": () => "Figures that must be hidden besides, with commas between.",
  "option-unit": () => "The unit's id.",
  "option-central": () => "The authority's report.",
  "option-regime": () => "Rules that the report follows; else the authority's or the year's.",
  "exit-0": () => "done",
  "exit-1": () => "there are findings at the level that was asked for, or something hidden can be worked out",
  "exit-2": () => "wrong use of the command, or a place that cannot be written to",
  "exit-3": () => "the data set cannot be read",
  "exit-4": () => "refused, for the figures cannot be protected",
  "exit-70": () => "a defect of the program",

  // Wrong use.
  "unknown-command": (f) => `There is no command ${f["name"]}.`,
  "unknown-option": (f) => `The option ${f["name"]} is unknown.`,
  "unknown-choice": (f) => `${f["name"]} cannot be ${f["value"]}. Choose one of: ${f["choices"]}.`,
  "did-you-mean": (f) => `Did you mean ${f["meant"]}?`,
  "see-help": () => "See --help.",
  "option-without-value": (f) => `The option ${f["name"]} takes no value. Write ${f["name"]} alone.`,
  "value-missing": (f) => `The option ${f["name"]} lacks its value. Write it after the option.`,
  "option-twice": (f) => `The option ${f["name"]} is given more than once. Keep one.`,
  "positional-missing": (f) => `${f["name"]} is missing. See skolkvalitet ${f["command"]} --help.`,
  "positional-surplus": (f) => `${f["value"]} is one word too many. See skolkvalitet ${f["command"]} --help.`,
  "option-missing": (f) => `${f["name"]} ${f["placeholder"]} is missing. Say where to write.`,
  "cycle-missing": (f) => `${f["name"]} ${f["placeholder"]} is missing. Give the id of the survey round.`,
  "unknown-cycle": (f) => `The survey round ${f["id"]} is not in the data set.`,
  "partial-is-internal": () =>
    "Counted answers are not protected and cannot be written for the public. Remove --audience public or --partial.",
  "format-unused": () => "--format is not used here: counted answers are always JSON.",
  "round-without-answers": (f) =>
    `The survey round ${f["id"]} has no answers in the data set. Put them in the folder answers or in survey-tallies.csv.`,
  "round-not-done": (f) =>
    `The survey round ${f["id"]} is not closed, so its results are not for the public. Give --audience internal for results that stay within the authority.`,
  "partial-missing": (f) => `${f["path"]} does not exist or cannot be read. Give files of counted answers.`,
  "partial-twice": (f) => `${f["path"]} is given more than once and would be counted twice. Keep one.`,
  "partial-unreadable": (f) =>
    `Counted answers cannot be read: ${f["problems"]} problem(s). Write the files anew with skolkvalitet survey --partial.`,
  "partials-of-rounds": (f) =>
    `${f["first"]} has answers of ${f["round"]} but ${f["other"]} of ${f["otherRound"]}. Add only answers of one survey round with one questionnaire.`,
  "partials-of-questions": (f) =>
    `${f["first"]} and ${f["other"]} counted the question ${f["question"]} on different scales. Count the answers anew with the same questions.csv.`,
  "partials-are-copies": (f) =>
    `${f["first"]} and ${f["other"]} have the same content. Check that the same answers are not counted twice.`,
  "no-whole-number": (f) => `${f["name"]} must be a whole number, not ${f["value"]}.`,
  "no-date": (f) => `${f["name"]} must be a date that exists, written YYYY-MM-DD, not ${f["value"]}.`,
  "format-needs-file": () => "A workbook cannot be printed to the window. Name a file with --out.",
  "house-style-unreadable": (f) =>
    `The house style ${f["path"]} cannot be read. ${f["reason"] === "" ? "There is no such file." : f["reason"]}`,
  "one-of-three": () => "Give one of --unit ID, --central and --all.",
  "unknown-unit": (f) => `The unit ${f["id"]} is not in the data set.`,
  "unknown-rule": (f) => `There is no rule ${f["id"]}. See skolkvalitet rules.`,
  "unknown-schema": (f) => `There is no schema ${f["name"]}. See skolkvalitet schema.`,
  "no-xsd": (f) => `The schema ${f["name"]} exists as json-schema only; report has an xsd.`,
  "only-public": (f) => `${f["name"]} is for figures for the public only and is not used here.`,
  "profile-unused": () => "--profile is for CSV only and is not used here.",
  defect: () =>
    "This is a defect of the program, not of the data set. Run again with SKOLKVALITET_DEBUG=1 and report what it shows.",

  // Places to write to.
  "place-is-folder": (f) => `${f["path"]} is a folder. Name a file in it, for instance ${f["path"]}/figures.csv.`,
  "place-is-no-file": (f) => `${f["path"]} is no ordinary file. Name another place.`,
  "place-below-file": (f) =>
    `${f["path"]} cannot be a folder, for there or above it stands a file. Name another place.`,
  "place-in-dataset": (f) =>
    `${f["path"]} lies in the data set's folder ${f["dataset"]}, where only the tables may lie. Name a place outside.`,
  "place-taken-twice": (f) =>
    `Two files would have the same name, ${f["path"]}. Change ids to differ in more than letter case.`,
  "cannot-write": (f) =>
    `Writing failed (${f["reason"]}). Nothing was changed. Close files that are open in other programs, or name another place.`,
  interrupted: () => "Interrupted. Nothing was changed.",
  "cannot-print": (f) => `Printing failed (${f["reason"]}). What was printed is not whole.`,
  "foreign-manifest": (f) =>
    `${f["path"]} was not written by this program and would be replaced. Name another folder or move the file.`,
  "out-is-manifest": () => "manifest.json is written by the program itself. Name another file.",
  "new-exists": (f) => `${f["path"]} exists, and a new data set replaces nothing. Name another folder.`,
  "would-write": (f) => `Would write ${f["path"]} (${bytes(f["bytes"])}).`,
  "would-print": (f) => `Would print the result (${bytes(f["bytes"])}).`,
  "nothing-written": () => "Nothing was written (--dry-run).",
  wrote: (f) => `Wrote ${f["path"]} (${bytes(f["bytes"])}).`,
  bytes: (f) => bytes(f["bytes"]),

  // The data set.
  "dataset-missing": (f) => `${f["path"]} does not exist. Name a folder of CSV tables or a JSON file.`,
  "dataset-no-json": (f) =>
    `${f["path"]} is a file that does not end in .json. Name the folder of the tables or a JSON file.`,
  "dataset-no-file": (f) =>
    `${f["path"]} is neither a folder nor an ordinary file. Name a folder of CSV tables or a JSON file.`,
  "dataset-unreadable": (f) => `${f["path"]} cannot be read. See that you may read the folder and its files.`,
  "json-no-utf8": (f) => `The file ${f["file"]} is not in UTF-8. Save it again in UTF-8.`,
  "json-syntax": (f) =>
    `The file ${f["file"]} is not valid JSON${f["row"] === 0 ? "" : ` (near line ${f["row"]})`}. Correct it.`,
  "cannot-be-read": (f) =>
    `The data set cannot be read: ${counted(f["problems"], "problem", "problems")}. See all with skolkvalitet check --all.`,

  // Findings.
  "level-problem": () => "UNREADABLE",
  "level-error": () => "ERROR",
  "level-warning": () => "WARNING",
  "level-notice": () => "NOTICE",
  "remark-source": (f) => `Source: ${f["source"]}`,
  "remark-remedy": (f) => `Remedy: ${f["remedy"]}`,
  "more-remarks": (f) => `… and ${f["more"]} more. Show all with --all.`,
  "finding-counts": (f) =>
    `Findings: ${counted(f["error"], "error", "errors")}, ${counted(f["warning"], "warning", "warnings")}, ${counted(f["notice"], "notice", "notices")}.`,
  "problem-count": (f) =>
    `The data set cannot be read: ${counted(f["problems"], "problem", "problems")}. The rules were not tested.`,
  "files-read": (f) => `Files read: ${f["files"]}.`,
  "rule-level": (f) => `Level: ${f["level"]}. Speaks of: ${f["entity"]}.`,
  "rule-regimes": (f) => `Rules for reports: ${f["regimes"]}`,
  "rule-kind": () => "Testing:",
  "rule-evaluated": () => "tested on the data set",
  "rule-enforced-by-decoding": () => "enforced when the data set is read",
  "rule-not-decidable": () => "cannot be decided from the data set",
  "rule-later": () => "tested in a later version",

  // Work.
  "step-read": () => "Reading the data set",
  "step-check": () => "Testing the rules",
  "step-figures": () => "Making figures",
  "step-survey": () => "Computing survey results",
  "step-protect": () => "Protecting small groups",
  "step-reports": () => "Writing reports",
  "step-audit": () => "Trying to work out what is hidden",
  "audit-failed": () => "The audit could not be made, so nothing is published.",
  "audit-refused": () =>
    "What should be hidden can be worked out, so nothing is published. Hide more with --withhold, or give a reason with --allow-unsafe.",
  "unsafe-allowed": (f) => `Written all the same, for the reason given: ${f["reason"]}`,
  "ledger-unreadable": (f) => `${f["path"]} is no ledger that can be read.`,
  "ledger-not-carried": () =>
    "The ledger is not carried on, for what is printed is not published. Name a file with --out.",
  "published-missing": (f) =>
    `${f["path"]} does not exist, or is a folder without published files (CSV, JSON, XML, HTML, Markdown, DOCX, XLSX).`,
  "published-unreadable": (f) => `${f["path"]} cannot be read as text in UTF-8. Save the file in UTF-8.`,
  "audit-read": (f) =>
    `Read ${counted(f["files"], "file", "files")}, in which ${counted(f["hidden"], "figure is hidden", "figures are hidden")}.`,
  "audit-ignored": (f) => `Not read, for there are no figures to read: ${f["files"]}.`,
  "audit-relations-given": (f) =>
    `Tried ${counted(f["relations"], "relation", "relations")} between the figures, by their definitions.`,
  "audit-relations-inferred": (f) =>
    `Tried ${counted(f["relations"], "relation", "relations")} between the figures, worked out from the numbers as a reader would.`,
  "audit-attacks": (f) => `Tried: ${f["attacks"]}.`,
  "attack-adding": () => "adding and subtracting",
  "attack-limits": () => "using limits (nothing below 0 or above its base)",
  "attack-contributor": () => "knowing one's own result",
  "attack-change": () => "counting back from changes",
  "attack-elsewhere": () => "reading the same figure in another file",
  "attack-revision": () => "comparing with earlier versions",
  "audit-no-tree": () =>
    "The files do not say which units lie in which area. Add units.csv and areas.csv for a full audit.",
  "audit-untried": (f) =>
    `${counted(f["untried"], "part", "parts")} of the figures were too large or contradict themselves, so limits and own results were not tried there.`,
  "audit-safe": () => "Nothing that must be hidden can be worked out.",
  "audit-unsafe": (f) =>
    `${counted(f["count"], "figure", "figures")} can be worked out, or are shown although they must be hidden:`,
  "audit-harmless": (f) =>
    `${counted(f["count"], "more hidden figure", "more hidden figures")} can be worked out, but are so large that it does no harm.`,
  "audit-narrow": (f) =>
    `${counted(f["count"], "hidden figure", "hidden figures")} can be narrowed down to less than ${f["width"]} persons.`,
  "protection-refused": () => "The figures cannot be protected, so nothing is published.",

  // New data sets.
  "new-required": () => "must be there",
  "new-explained": () =>
    "An empty data set for skolkvalitet. Each file is a table: the header row says what belongs in the columns,\nand datapackage.json describes them with keys and code lists. Write one row for each thing below the header row.\nTables that are not needed may be empty or removed. Never write names of persons.",
  "new-next": () =>
    "Begin with authority.csv (one row), units.csv, goal-areas.csv and indicators.csv. Then check with\n\n  skolkvalitet check FOLDER",

  // Traces.
  "trace-internal": () => "INTERNAL: the trace shows figures that are not protected. Do not publish it.",
  "trace-head": (f) => `Indicator: ${f["indicator"]}. Period: ${f["period"]}. Group: ${f["group"]}.`,
  "trace-definition": (f) => `Definition: ${f["definition"]}`,
  "trace-rule": (f) => `How units are put together: ${f["rule"]}.`,
  "over-ratio-of-sums": (f) =>
    `the sum of the numerators by the sum of the denominators${f["factor"] === 1 ? "" : `, times ${f["factor"]}`}`,
  "over-weighted-mean": () => "the mean of the units' values, weighted by their bases",
  "over-mean-of-units": () => "the mean of the units' values, each unit counting the same",
  "over-sum": () => "the sum of the units' counts",
  "over-none": () => "not at all; there is a value for each unit only",
  "trace-authority": () => "authority",
  "trace-area": () => "area",
  "trace-unit": () => "unit",
  "trace-everyone": () => "all",
  "trace-no-value": (f) => `no value (${f["status"]})`,
  "trace-parts": (f) => `${f["numerator"]} of ${f["denominator"]}`,
  "trace-of-base": (f) => `base ${f["denominator"]}`,
  "trace-coverage": (f) => `covers ${f["units"]} of ${counted(f["unitsExpected"], "unit", "units")}`,
  "trace-unused": () => "[not counted above]",
  "trace-formula": () => "Calculation:",
  "over-survey": () => "the units' answers are added, question by question, before the value is made",
  "trace-pooled": () => "the value of all units' answers together",
  "trace-products": () => "Σ (value × base)",
  "trace-column": (f) => `${f["file"]}, column ${f["column"]}`,
  "trace-tally": (f) =>
    `${f["question"]} (${f["group"]}), answers per code from the lowest: ${f["counts"]}; do not know ${f["nonSubstantive"]}; no answer ${f["missing"]}`,
  "trace-row": (f) => `${f["file"]} row ${f["row"]}`,
  "trace-row-unknown": () => "unknown row",
  "trace-numerator": () => "numerator",
  "trace-denominator": () => "denominator",
  "trace-value": () => "value",
  "trace-base": () => "base",

  // The demonstration.
  "demo-read": (f) => `Read ${f["dataset"]}: ${f["name"]}, reporting year ${f["year"]}.`,
  "demo-size": (f) =>
    `It holds ${counted(f["units"], "unit", "units")} and ${counted(f["observations"], "observation", "observations")}.`,
  "demo-findings": (f) =>
    `The rules gave ${counted(f["error"], "error", "errors")}, ${counted(f["warning"], "warning", "warnings")} and ${counted(f["notice"], "notice", "notices")}. They stop nothing here.`,
  "demo-figures": (f) =>
    `Made ${counted(f["figures"], "figure", "figures")}. For the public ${f["hidden"]} of them are hidden, so that nobody can be singled out (policy: ${f["policy"]}).`,
  "demo-trace": (f) => `Followed the figure ${f["id"]} to the rows it was made from.`,
  "demo-wrote": (f) => `Wrote ${counted(f["files"], "file", "files")}:`,
  "demo-would-write": (f) => `Would have written ${counted(f["files"], "file", "files")}:`,
  "demo-next": (f) =>
    `The files in the folder internal are not protected and must not be published. See the findings with: skolkvalitet check ${f["dataset"]}`
}
