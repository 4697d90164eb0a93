import type { IParagraphStyleOptions, IPropertiesOptions } from "docx"
import type { Language } from "../../src/text/sentence.js"
import type { DocxScope } from "./docx-scope.js"

/** A font that Windows, macOS and LibreOffice all have, or have letters of the same widths for. */
const font = "Arial"

const quiet = "4A5058"
const warningGround = "FFF3CD"

/** The languages as Word names them. */
export const wordLanguages: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" }

/** The styles of a document's own, by the name that paragraphs use; sizes are in half points, distances in twips. */
export const paragraphStyle = {
  fact: "Fact",
  remark: "Remark",
  warning: "Warning",
  description: "TableDescription",
  tableHeader: "TableHeader",
  tableText: "TableText",
  tableDetail: "TableDetail",
  basisHeader: "BasisHeader",
  basisText: "BasisText",
  note: "TableNote",
  running: "RunningText"
} as const

const small = (id: string, size: number, more: Partial<IParagraphStyleOptions> = {}): IParagraphStyleOptions => ({
  id,
  name: id.replace(/(?<=[a-z])(?=[A-Z])/g, " "),
  basedOn: "Normal",
  quickFormat: true,
  paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: "auto" } },
  run: { size },
  ...more
})

/** Headers stay on the page of the first row. */
const header = (id: string, size: number): IParagraphStyleOptions =>
  small(id, size, {
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: "auto" }, keepNext: true },
    run: { size, bold: true }
  })

const ownStyles = ({ accent }: DocxScope): ReadonlyArray<IParagraphStyleOptions> => [
  small(paragraphStyle.fact, 21, { paragraph: { spacing: { after: 60 }, indent: { left: 2835, hanging: 2835 } } }),
  small(paragraphStyle.remark, 20, {
    paragraph: {
      spacing: { before: 80, after: 120 },
      indent: { left: 170 },
      border: { left: { style: "single", size: 18, space: 8, color: accent } }
    }
  }),
  small(paragraphStyle.warning, 21, {
    paragraph: {
      spacing: { before: 120, after: 160 },
      shading: { type: "clear", color: "auto", fill: warningGround },
      border: { left: { style: "single", size: 24, space: 8, color: "8A5A00" } },
      indent: { left: 170 }
    },
    run: { size: 21, bold: true }
  }),
  small(paragraphStyle.description, 20, { paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } }),
  header(paragraphStyle.tableHeader, 18),
  small(paragraphStyle.tableText, 18),
  small(paragraphStyle.tableDetail, 16, { run: { size: 16, color: quiet } }),
  header(paragraphStyle.basisHeader, 15),
  small(paragraphStyle.basisText, 15),
  small(paragraphStyle.note, 17, {
    paragraph: { spacing: { before: 80, after: 80 } },
    run: { size: 17, color: quiet }
  }),
  small(paragraphStyle.running, 16, { run: { size: 16, color: quiet } })
]

const contentsStyle = (level: 2 | 3): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: "Normal",
  paragraph: { spacing: { before: 0, after: 40 }, indent: { left: level === 2 ? 0 : 340 } }
})

/** How headings, text, tables and footnotes look. */
export const documentStyles = (scope: DocxScope): NonNullable<IPropertiesOptions["styles"]> => {
  const { accent, report } = scope
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, italics: false, color: accent },
    paragraph: {
      spacing: { before, after: 100, line: 252, lineRule: "auto" as const },
      keepNext: true,
      keepLines: true
    }
  })
  const language = { value: wordLanguages[report.language] }
  return {
    default: {
      document: {
        run: { font, size: 21, language },
        paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" } }
      },
      heading1: heading(40, 0),
      heading2: heading(30, 400),
      heading3: heading(25, 300),
      heading4: heading(22, 240),
      caption: {
        run: { font, size: 19, bold: true, italics: false, color: "1B1D20" },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true, keepLines: true }
      },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240, lineRule: "auto" } } },
      hyperlink: { run: { color: "1B1D20", underline: { type: "none" } } },
      listParagraph: { paragraph: { spacing: { after: 60 } } }
    },
    paragraphStyles: [...ownStyles(scope), contentsStyle(2), contentsStyle(3)]
  }
}
