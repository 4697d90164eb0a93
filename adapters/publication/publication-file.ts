import type { KnownGroup, KnownIndicator, KnownLink } from "../../src/audit/public-knowledge.js"
import type { PublishedFigure } from "../../src/audit/published-figure.js"
import { quotable } from "../../src/model/personal-number.js"
import type { Facts } from "../../src/text/sentence.js"
import { type PublicationCode, type PublicationProblem, publicationProblem } from "./publication-error.js"

/**
 * A published file that is a text.
 *
 * @category disclosure
 */
export interface PublicationText {
  /** Its name, with the folders it lies in where several files are called the same. */
  readonly name: string
  /** What is in it. */
  readonly text: string
}

/**
 * A published file that is no text: a Word document (DOCX) or a workbook (XLSX).
 *
 * @category disclosure
 */
export interface PublicationBytes {
  /** Its name, with the folders it lies in where several files are called the same. */
  readonly name: string
  /** What is in it. */
  readonly bytes: Uint8Array
}

/**
 * A published file.
 *
 * @category disclosure
 */
export type PublicationFile = PublicationText | PublicationBytes

/** Whom figures are for. */
export type Audience = "public" | "internal"

/** What one file tells; what it says nothing of is absent. */
export interface ToldByFile {
  readonly figures?: ReadonlyArray<PublishedFigure>
  readonly indicators?: ReadonlyArray<KnownIndicator>
  readonly groups?: ReadonlyArray<KnownGroup>
  readonly links?: ReadonlyArray<KnownLink>
  readonly names?: ReadonlyArray<readonly [id: string, name: string]>
  readonly bases?: ReadonlyArray<readonly [figureId: string, base: number]>
  readonly audience?: Audience
  readonly policy?: string
  /** Columns that were not read. */
  readonly ignored?: ReadonlyArray<string>
}

/** The problems of one file while it is read. */
export interface FaultsOfFile {
  /** Tells a problem; texts of the file in its facts are shortened, and left out when they look like personal data. */
  readonly tell: (code: PublicationCode, place: string, facts?: Facts) => void
  /** Passes on a problem that another reader put into words. */
  readonly pass: (problem: PublicationProblem) => void
}

/** Reads one file, or gives nothing for a file of another sort. */
export type FileReader<File extends PublicationFile = PublicationText> = (
  file: File,
  faults: FaultsOfFile,
  names: ReadonlySet<string>
) => ToldByFile | undefined

const quotableFacts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? quotable(fact) : fact])
  )

/** Collects the problems of one file. */
export const faultsOf = (file: string, problems: Array<PublicationProblem>): FaultsOfFile => ({
  tell: (code, place, facts = {}) => {
    problems.push(publicationProblem(code, { file, place, facts: quotableFacts(facts) }))
  },
  pass: (problem) => {
    problems.push(problem)
  }
})

/** The name of a file without its folders, in small letters. */
export const baseName = (name: string): string => (name.split(/[/\\]/).at(-1) ?? name).toLowerCase()

/** Whether a file has one of the endings of its format. */
export const hasEnding = ({ name }: PublicationFile, ending: "csv" | "json" | "xml" | "docx" | "xlsx"): boolean =>
  baseName(name).endsWith(`.${ending}`)

/** A text without its byte order mark. */
export const withoutMark = (text: string): string => (text.startsWith("\ufeff") ? text.slice(1) : text)
