import type { FileChild, IPropertiesOptions } from "docx"
import type { PresentedMethod } from "../../src/presentation/presented-report.js"
import { headingParagraph } from "./contents.js"
import type { DocxScope } from "./docx-scope.js"
import { basisSetting, tableParts } from "./table.js"
import { textParagraph } from "./text-paragraph.js"

const methodParts = (method: PresentedMethod, scope: DocxScope): ReadonlyArray<FileChild> => [
  headingParagraph(`${method.number}. ${method.title}`, 3, scope),
  ...method.sentences.map((sentence) => textParagraph(sentence, scope)),
  ...tableParts(method.basis, basisSetting, scope)
]

/** The appendix: how the figures of each indicator were made, and what of. */
export const methodsParts = (scope: DocxScope): ReadonlyArray<FileChild> => {
  const { methods, methodsTitle, methodsIntroduction } = scope.report
  return [
    headingParagraph(methodsTitle, 2, scope),
    textParagraph(methodsIntroduction, scope),
    ...methods.flatMap((method) => methodParts(method, scope))
  ]
}

/** Texts one after the other; each ends as a sentence does. */
const runOn = (texts: ReadonlyArray<string>): string =>
  texts.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(" ")

/** How many sentences of a method stand in a footnote: definition, formula and source. */
const footnoteSentences = 3

/** The footnotes, one for each reference; what else is to be known of a method stands in the appendix. */
export const footnotesOf = (scope: DocxScope): NonNullable<IPropertiesOptions["footnotes"]> =>
  Object.fromEntries(
    scope.footnotes.map((id, at) => {
      const method = scope.report.methods.find((one) => one.id === id)
      const texts = method === undefined ? [] : [method.title, ...method.sentences.slice(0, footnoteSentences)]
      return [String(at + 1), { children: [textParagraph(runOn(texts), scope, { style: "FootnoteText" })] }]
    })
  )
