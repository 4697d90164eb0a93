import { type Colour, type Paint, paintFor } from "./colour.js"
import type { ReadFile } from "./input-files.js"
import { printable } from "./printable.js"
import { type RecordFinder, recordFinder } from "./raw-record.js"
import type { Remark, RemarkGroup, RemarkLevel } from "./remark.js"
import type { Session } from "./session.js"
import type { TextOutput } from "./surroundings.js"
import type { Words } from "./wording.js"

/** How remarks are printed. */
export interface RemarksOptions {
  /** Where the text goes, for its colour. */
  readonly output: TextOutput
  /** Whether all remarks of a group are shown, and not only the first three. */
  readonly all: boolean
}

const firstFew = 3

const colours: Readonly<Record<RemarkLevel, Colour>> = {
  problem: "red",
  error: "red",
  warning: "yellow",
  notice: "cyan"
}

const excerpt = ({ file, row, column }: Remark, find: RecordFinder): ReadonlyArray<string> => {
  const record = file === undefined || row === undefined ? undefined : find.recordAt(file, row, column)
  if (record === undefined) return []
  const gutter = `    ${row} | `
  const marks = record.marks === undefined ? [] : [`${" ".repeat(gutter.length - 2)}| ${record.marks}`]
  return [`${gutter}${record.text}`, ...marks]
}

const placeText = ({ file, row, column, way }: Remark, find: RecordFinder): string => {
  if (file === undefined) return way
  const header = column === undefined ? undefined : (find.headerOf(file, column) ?? column)
  return [file, row, header].filter((part) => part !== undefined).join(":")
}

const remarkLines = (remark: Remark, find: RecordFinder): ReadonlyArray<string> => [
  `  ${printable(placeText(remark, find))}`,
  ...excerpt(remark, find),
  `    ${printable(remark.message)}`
]

const headLine = ({ level, code, title, remarks }: RemarkGroup, words: Words, paint: Paint): string => {
  const name = title === undefined ? code : `${code} ${title}`
  return `${paint(colours[level], words(`level-${level}`))} ${paint("bold", name)} (${remarks.length})`
}

const groupText = (
  group: RemarkGroup,
  find: RecordFinder,
  { all }: RemarksOptions,
  words: Words,
  paint: Paint
): string => {
  const shown = all ? group.remarks : group.remarks.slice(0, firstFew)
  const more = group.remarks.length - shown.length
  return [
    headLine(group, words, paint),
    ...(group.source === undefined ? [] : [`  ${words("remark-source", { source: group.source })}`]),
    ...shown.flatMap((remark) => remarkLines(remark, find)),
    ...(more > 0 ? [`  ${words("more-remarks", { more })}`] : []),
    ...(group.remedy === undefined ? [] : [`  ${words("remark-remedy", { remedy: group.remedy })}`])
  ].join("\n")
}

/** Writes remarks for people: grouped, each with its place and, where nothing personal can stand, the record itself. */
export const remarksText = (
  groups: ReadonlyArray<RemarkGroup>,
  files: ReadonlyArray<ReadFile>,
  { words, surroundings }: Pick<Session, "words" | "surroundings">,
  options: RemarksOptions
): string => {
  const find = recordFinder(files)
  const paint = paintFor(options.output, surroundings)
  return groups.map((group) => groupText(group, find, options, words, paint)).join("\n\n")
}
