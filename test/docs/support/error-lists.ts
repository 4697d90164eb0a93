import { DocumentError } from "../../../adapters/archive/document-error.js"
import { publicationProblem } from "../../../adapters/publication/publication-error.js"
import { AggregationError } from "../../../src/aggregation/aggregation-error.js"
import { UnknownFigure } from "../../../src/aggregation/trace-figure.js"
import { AuditError } from "../../../src/audit/audit-error.js"
import { ProtectionError, type ProtectionProblem } from "../../../src/disclosure/protection-error.js"
import { ReportError, type ReportErrorCode } from "../../../src/reporting/report-error.js"
import { StatisticsError } from "../../../src/statistics/statistics-error.js"
import { type AnswerCode, answerIssue } from "../../../src/surveys/answer-error.js"
import { SurveyCycleError } from "../../../src/surveys/move-survey-cycle.js"
import { CircularAreas, UnknownCycle } from "../../../src/surveys/survey-results-error.js"
import { audit } from "../../../src/text/en/audit.js"
import { command as commandEn } from "../../../src/text/en/command.js"
import { decoding as decodingEn } from "../../../src/text/en/decoding.js"
import { documents } from "../../../src/text/en/documents.js"
import { publication } from "../../../src/text/en/publication.js"
import { reports } from "../../../src/text/en/reports.js"
import { statistics } from "../../../src/text/en/statistics.js"
import { tables as tablesEn } from "../../../src/text/en/tables.js"
import { type Bilingual, type Facts, inBothLanguages } from "../../../src/text/sentence.js"
import { command as commandSv } from "../../../src/text/sv/command.js"
import { decoding as decodingSv } from "../../../src/text/sv/decoding.js"
import { tables as tablesSv } from "../../../src/text/sv/tables.js"
import * as facts from "./error-facts.js"

/** One closed list of codes: who carries them, and what each of them says. */
export interface ErrorList {
  /** The class that a program meets. */
  readonly name: string
  /** Where the codes come from, as a part of a sentence. */
  readonly about: string
  readonly examples: ReadonlyArray<readonly [code: string, message: Bilingual]>
}

const keysOf = <Key extends string>(texts: Readonly<Record<Key, unknown>>): ReadonlyArray<Key> =>
  Object.keys(texts) as Array<Key>

const list = <Code extends string>(
  name: string,
  about: string,
  codes: ReadonlyArray<Code>,
  message: (code: Code) => Bilingual
): ErrorList => ({ name, about, examples: codes.map((code) => [code, message(code)] as const) })

const factsOf = ({ usual, byCode = {} }: facts.ExampleFacts, code: string): Facts => ({ ...usual, ...byCode[code] })

const answerCodes = [
  "unit-missing",
  "group-missing",
  "unknown-question",
  "code-outside-scale",
  "not-a-whole-number",
  "text-where-code",
  "no-scale",
  "scales-differ"
] as const satisfies ReadonlyArray<AnswerCode>

const aggregationCodes = ["unknown-indicator", "not-a-period", "area-cycle"] as const satisfies ReadonlyArray<
  AggregationError["code"]
>

const protectionCodes = [
  "forced-primary",
  "forced-exposes",
  "too-narrow",
  "negative-count",
  "not-additive",
  "unknown-cell",
  "unknown-policy",
  "never-hidden",
  "revision-shows-few",
  "release-exists"
] as const satisfies ReadonlyArray<ProtectionProblem>

const reportCodes = keysOf(reports)
  .filter((key) => key.startsWith("error-"))
  .map((key) => key.slice("error-".length) as ReportErrorCode)

const withoutCode = (error: { readonly _tag: string; readonly sentence: Bilingual }, about: string): ErrorList => ({
  name: error._tag,
  about,
  examples: [[error._tag, error.sentence]]
})

/** Every closed list of codes, with an example of each message. */
export const errorLists: ReadonlyArray<ErrorList> = [
  list("DecodeError", "problems of any input that is read as a data set", keysOf(decodingSv), (code) =>
    inBothLanguages(decodingSv, decodingEn, code, factsOf(facts.decodingFacts, code))
  ),
  list("DecodeError (tables)", "problems that only tables and files of answers can have", keysOf(tablesSv), (code) =>
    inBothLanguages(tablesSv, tablesEn, code, factsOf(facts.tableFacts, code))
  ),
  list(
    "DecodeError (command)",
    "a JSON file that the command cannot read",
    ["json-no-utf8", "json-syntax"] as const,
    (code) => inBothLanguages(commandSv, commandEn, code, factsOf(facts.jsonFacts, code))
  ),
  list(
    "AnswerError",
    "survey answers that cannot be counted",
    answerCodes,
    (code) => answerIssue(code, [], factsOf(facts.answerFacts, code)).message
  ),
  list(
    "AggregationError",
    "figures that cannot be made as asked",
    aggregationCodes,
    (code) => new AggregationError({ code, subject: facts.aggregationSubjects[code] ?? "" }).sentence
  ),
  list(
    "ProtectionError",
    "figures or cells that cannot be protected as asked",
    protectionCodes,
    (code) =>
      new ProtectionError({ code, cells: [facts.protectionCells[code] ?? facts.usualFigure], limit: 5 }).sentence
  ),
  list(
    "ReportError",
    "reports that cannot be composed or written",
    reportCodes,
    (code) => new ReportError({ code, path: ["sections", 2, "text"], facts: factsOf(facts.reportFacts, code) }).sentence
  ),
  list(
    "DocumentError",
    "Word documents and workbooks that cannot be made or read",
    keysOf(documents),
    (code) => new DocumentError({ code, facts: factsOf(facts.documentFacts, code) }).sentence
  ),
  list(
    "AuditError",
    "tables and publications that cannot be audited as asked",
    keysOf(audit),
    (code) => new AuditError({ code, path: [], facts: factsOf(facts.auditFacts, code) }).sentence
  ),
  list(
    "PublicationError",
    "published files that cannot be read back",
    keysOf(publication),
    (code) =>
      publicationProblem(code, {
        file: code === "no-figures" ? "" : "figures.csv",
        place: "",
        facts: factsOf(facts.publicationFacts, code)
      }).message
  ),
  list(
    "StatisticsError",
    "numbers that no calculation can be made of",
    keysOf(statistics),
    (code) => new StatisticsError({ code, path: [], facts: factsOf(facts.statisticsFacts, code) }).sentence
  ),
  withoutCode(new UnknownFigure({ figureId: facts.usualFigure }), "a figure that is not in the table"),
  withoutCode(new UnknownCycle({ cycleId: "elever-5-2052" }), "a survey round that is not in the data set"),
  withoutCode(new CircularAreas({ areaId: "norr" }), "areas that lie in each other"),
  withoutCode(
    new SurveyCycleError({ cycleId: "elever-5-2025", from: "open", to: "published" }),
    "a survey round that cannot go to the state asked for"
  )
]
