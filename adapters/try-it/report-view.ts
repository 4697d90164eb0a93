import type { Bilingual, Language } from "../../src/text/sentence.js"
import type { Examined, MadeReport } from "./desk.js"
import { element, onClick } from "./element.js"
import { choice, pageSection } from "./page-section.js"
import { reportFrame } from "./report-frame.js"
import { saveFile } from "./save-file.js"
import type { Actions, State } from "./state.js"
import { type Words, wordsIn } from "./wording.js"

/** The choice of the authority's report; no unit has an empty id. */
const central = ""

const reportChoice = (
  { authority, units }: Extract<Examined, { readonly kind: "read" }>,
  unitId: string | undefined,
  words: Words,
  { chooseReport }: Actions
): HTMLElement =>
  choice(
    { id: "report-choice", label: words("report-choice"), chosen: unitId ?? central },
    [
      element("option", { value: central }, words("report-central", { name: authority.name })),
      element(
        "optgroup",
        { label: words("reports-of-units") },
        ...units.map(({ id, name }) => element("option", { value: id }, name))
      )
    ],
    (id) => chooseReport(id === central ? undefined : id)
  )

/** Prose can tell what the figures beside it hide; where, and never the number. */
const tellingProse = (warnings: ReadonlyArray<Bilingual>, language: Language, words: Words): HTMLElement | undefined =>
  warnings.length === 0
    ? undefined
    : element(
        "div",
        { class: "caution" },
        element("p", {}, words("report-tells-hidden", { count: warnings.length })),
        element("ul", {}, ...warnings.map((warning) => element("li", {}, warning[language])))
      )

const reportContent = (report: MadeReport["report"], language: Language, words: Words): ReadonlyArray<HTMLElement> => {
  if ("refused" in report) return [element("p", {}, report.refused[language])]
  const button = element("button", { type: "button", id: "save-report" }, words("save-report"))
  const save = onClick(button, () => saveFile(words("file-of-report"), "text/html", report.html))
  return [
    element("p", { class: "saving" }, save),
    element("p", { class: "caution" }, words("print-report")),
    reportFrame(report.html, report.title)
  ]
}

/** The report of the authority or of a unit, made from the protected figures. */
export const reportView = (
  { examined, made, unitId, language }: State,
  actions: Actions
): ReadonlyArray<HTMLElement> => {
  if (examined?.kind !== "read" || made === undefined) return []
  const words = wordsIn(language)
  const { report, warnings } = made
  return [
    pageSection(
      "report",
      words("report-heading"),
      element("p", {}, words("report-lead")),
      tellingProse(warnings, language, words),
      reportChoice(examined, unitId, words, actions),
      ...reportContent(report, language, words)
    )
  ]
}
