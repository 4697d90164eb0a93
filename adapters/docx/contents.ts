import type { FileChild, Paragraph } from "docx"
import type { DocxHeading, DocxScope } from "./docx-scope.js"
import { pageRoom } from "./page-section.js"
import { textRuns } from "./text-paragraph.js"
import { textXml, type WordXml, wordXml } from "./word-xml.js"

/** The levels that the contents list. */
const firstLevel = 2
const lastLevel = 3

const bookmarkName = (number: number): string => `_Toc${number}`

/** A heading; the title of the report is the only one of the first level. Those that the contents list are remembered. */
export const headingParagraph = (text: string, level: 1 | 2 | 3 | 4, scope: DocxScope): Paragraph => {
  const { docx, headings } = scope
  const children = textRuns(text, scope)
  const heading = `Heading${level}` as const
  if (level < firstLevel || level > lastLevel) return new docx.Paragraph({ heading, children })
  headings.push({ text, level })
  return new docx.Paragraph({ heading, children: [new docx.Bookmark({ id: bookmarkName(headings.length), children })] })
}

const fieldMark = (type: "begin" | "separate" | "end"): WordXml => wordXml("w:fldChar", { "w:fldCharType": type })

const instruction = (text: string): WordXml => wordXml("w:instrText", { "xml:space": "preserve" }, text)

const run = (...parts: ReadonlyArray<WordXml>): WordXml => wordXml("w:r", {}, ...parts)

const entryXml = ({ text, level }: DocxHeading, index: number): WordXml => {
  const name = bookmarkName(index + 1)
  const begin = instruction(`TOC \\h \\o "${firstLevel}-${lastLevel}"`)
  return wordXml(
    "w:p",
    {},
    wordXml(
      "w:pPr",
      {},
      wordXml("w:pStyle", { "w:val": `TOC${level}` }),
      wordXml("w:tabs", {}, wordXml("w:tab", { "w:val": "right", "w:pos": pageRoom.portrait, "w:leader": "none" }))
    ),
    ...(index === 0 ? [run(fieldMark("begin"), begin, fieldMark("separate"))] : []),
    wordXml(
      "w:hyperlink",
      { "w:history": 1, "w:anchor": name },
      textXml(text),
      run(wordXml("w:tab", {})),
      run(fieldMark("begin"), instruction(`PAGEREF ${name} \\h`), fieldMark("separate"), fieldMark("end"))
    )
  )
}

const contentsXml = (title: string, headings: ReadonlyArray<DocxHeading>): WordXml =>
  wordXml(
    "w:sdt",
    {},
    wordXml(
      "w:sdtPr",
      {},
      wordXml("w:alias", { "w:val": title }),
      wordXml(
        "w:docPartObj",
        {},
        wordXml("w:docPartGallery", { "w:val": "Table of Contents" }),
        wordXml("w:docPartUnique", {})
      )
    ),
    wordXml("w:sdtContent", {}, ...headings.map(entryXml), wordXml("w:p", {}, run(fieldMark("end"))))
  )

/**
 * The contents, filled from the headings when the document is packed, for they come later than the contents. Without page
 * numbers, which only Word can know, and without the flag that makes Word ask to fill them in. The library makes such contents
 * too, but seeks its way through the whole document for them.
 */
export const contentsPart = (scope: DocxScope): FileChild =>
  scope.ownElement("w:sdt", () => contentsXml(scope.words("contents"), scope.headings))
