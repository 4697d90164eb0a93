import type { Sentence } from "../sentence.js"
import type { publication as sv } from "../sv/publication.js"

/** Problems of published files that cannot be read back, in English. */
export const publication: Record<keyof typeof sv, Sentence> = {
  "no-figures": () =>
    "None of the files is a file of figures. Give files that the commands figures, report or survey have written.",
  "broken-csv": () =>
    "A quotation mark stands in the wrong place or is never closed, so the row cannot be read. Make the file again.",
  "broken-json": () => "The file is no whole JSON file. Make it again.",
  "broken-xml": () => "The file is no whole XML file. Make it again.",
  "missing-column": (f) => `The column ${f["field"]} is missing. Make the file again with all columns.`,
  "repeated-column": (f) => `The column ${f["field"]} stands twice. Remove one of them.`,
  "cell-count": (f) =>
    `The row has ${f["cells"]} cells, but the header row has ${f["expected"]}. Make the file again, or correct the row.`,
  "not-a-number": (f) => `${f["field"]} holds ${f["text"]}, but must hold a number without thousands separator.`,
  "not-a-level": (f) => `The level is ${f["text"]}, but must be authority, area or unit.`,
  "no-status": (f) => `The figure ${f["figure"]} has no status. Make the file again.`,
  "not-a-figure-id": (f) =>
    `${f["text"]} is no id of a figure. It must be indicator/node/period/group, for instance qualified/oak/2024/25/all.`,
  "contradicting-label": (f) =>
    `The figure is called ${f["figure"]}, but ${f["field"]} holds ${f["text"]}. Correct what is wrong.`,
  "repeated-figure": (f) =>
    `The figure ${f["figure"]} stands more than once in the file. Keep one of them, or split the file.`,
  "number-without-basis": (f) =>
    `The table shows ${f["text"]}, but the basis of the figures has no such figure. Make the file again.`,
  "broken-archive": () => "The file is not a whole DOCX or XLSX file, or it is too large. Make it again.",
  "wrong-shape": (f) => `${f["field"]} is missing or has the wrong form. Make the file again.`
}

/** How many problems there are, and the first of them. */
export const unreadablePublication: Sentence = (f) =>
  `The files cannot be read: ${f["count"]} problem(s). The first: ${f["first"]}`
