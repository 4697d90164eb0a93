import { presentReport } from "../../src/presentation/present-report.js"
import type { PresentedMethod, PresentedReport, PresentedSection } from "../../src/presentation/presented-report.js"
import { type PresentationWords, presentationWords } from "../../src/presentation/wording.js"
import type { ReportDocument } from "../../src/reporting/report-document.js"
import { markdownElements, markdownFacts, markdownRemark, type NoteOf, notesOf } from "./markdown-element.js"
import { markdownTable } from "./markdown-table.js"
import { markdownLine, markdownText } from "./markdown-text.js"

type Blocks = ReadonlyArray<string>

const front = ({ title, facts, warnings, hiddenExplanation = "" }: PresentedReport): Blocks => [
  `# ${markdownText(title)}`,
  ...warnings.map((text) => markdownRemark(text, true)),
  markdownFacts(facts),
  markdownLine(hiddenExplanation)
]

const sectionBlocks = (section: PresentedSection, noteOf: NoteOf, words: PresentationWords): Blocks => [
  `## ${markdownText(section.title)}`,
  section.legalSource === undefined ? "" : markdownLine(words("legal-source", { source: section.legalSource })),
  ...markdownElements(section, noteOf)
]

const methodBlocks = ({ id, title, basis }: PresentedMethod, noteOf: NoteOf): Blocks => [
  `### ${markdownText(title)}`,
  markdownTable(basis, noteOf(id))
]

const noteText = ({ id, sentences }: PresentedMethod, noteOf: NoteOf): string =>
  `${noteOf(id)}: ${sentences.map(markdownLine).join("\\\n    ")}`

/**
 * Writes a report as Markdown for wikis: GitHub's kind, with tables and footnotes. Each table stands below its name, in bold,
 * and a sentence on what it shows; a chart is told in words, with its table before it. How the figures were made stands in the
 * footnotes, and the numbers behind them in tables at the end.
 *
 * **Details** The same report gives the same text on every machine. Prose is text and never markup: what looks like a mark, a
 * tag or a web address is shown as it was written. Characters that no text holds become U+FFFD.
 *
 * @example A report without figures
 * ```ts
 * const dataset = decodeDatasetOrThrow({
 *   schemaVersion: 1,
 *   year: 2025,
 *   authority: { id: "kommun", name: "Ekbackens *kommun*", kind: "municipality" },
 *   units: [],
 *   goalAreas: [],
 *   indicators: [],
 *   observations: []
 * })
 * const text = writeReportMarkdown(composeCentralReportOrThrow(dataset, { dataset, figures: [] }))
 * text.split("\n")[0] // => "# Redovisning av systematiskt kvalitetsarbete 2025: Ekbackens \\*kommun\\*"
 * ```
 * @category reports
 */
export const writeReportMarkdown = (document: ReportDocument): string => {
  const report = presentReport(document)
  const words = presentationWords(report.language)
  const noteOf = notesOf(report)
  const hasMethods = report.methods.length > 0
  const blocks = [
    ...front(report),
    ...[report.summary, ...report.sections].flatMap((section) => sectionBlocks(section, noteOf, words)),
    ...(hasMethods ? [`## ${markdownText(report.methodsTitle)}`, markdownLine(report.methodsIntroduction)] : []),
    ...report.methods.flatMap((method) => methodBlocks(method, noteOf)),
    ...report.methods.map((method) => noteText(method, noteOf))
  ]
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`
}
