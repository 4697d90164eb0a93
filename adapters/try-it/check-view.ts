import { ruleCatalogue } from "../../src/validation/catalogue.js"
import type { Finding } from "../../src/validation/finding.js"
import { findingRemarks, problemRemarks, type Remark, type RemarkGroup } from "../command-line/remark.js"
import { type Child, element } from "./element.js"
import { pageSection } from "./page-section.js"
import type { State } from "./state.js"
import { type Words, wordsIn } from "./wording.js"

/** Remarks of one sort that are shown; whoever has more corrects these first. */
const shownAtMost = 200

const placeText = ({ file, row, column, way }: Remark, words: Words): string => {
  if (file === undefined) return way
  const parts = [file]
  if (row !== undefined) parts.push(`${words("row")} ${row}`)
  if (column !== undefined) parts.push(`${words("column")} ${column}`)
  return parts.join(", ")
}

const remarkItem = (remark: Remark, words: Words): HTMLElement =>
  element("li", {}, element("strong", { class: "place" }, placeText(remark, words)), " ", remark.message)

const labelled = (label: string, text: string | undefined): Child =>
  text === undefined ? undefined : element("p", {}, element("strong", {}, label), ` ${text}`)

const groupView = ({ level, code, title, source, remedy, remarks }: RemarkGroup, words: Words): HTMLElement => {
  const shown = remarks.slice(0, shownAtMost)
  const facts = { shown: shown.length, all: remarks.length }
  return element(
    "article",
    { class: `remarks ${level}` },
    element(
      "h3",
      {},
      element("span", { class: "level" }, words(`level-${level}`)),
      title === undefined ? undefined : ` ${title}`,
      element("code", {}, code)
    ),
    element("ul", {}, ...shown.map((remark) => remarkItem(remark, words))),
    remarks.length > shown.length ? element("p", {}, words("more-remarks", facts)) : undefined,
    labelled(words("remedy"), remedy),
    labelled(words("source"), source)
  )
}

const findingsLead = (findings: ReadonlyArray<Finding>, words: Words): string => {
  if (findings.length === 0) return words("no-findings")
  const count = (level: Finding["severity"]): number => findings.filter(({ severity }) => severity === level).length
  return words("findings-lead", { error: count("error"), warning: count("warning"), notice: count("notice") })
}

/** What hinders reading, or else what the rules found, each with its place. */
export const checkView = ({ examined, language }: State): ReadonlyArray<HTMLElement> => {
  if (examined === undefined) return []
  const words = wordsIn(language)
  const [lead, groups] =
    examined.kind === "unreadable"
      ? [words("problems-lead", { problems: examined.issues.length }), problemRemarks(examined.issues, language)]
      : [findingsLead(examined.findings, words), findingRemarks(examined.findings, ruleCatalogue, language)]
  const views = groups.map((group) => groupView(group, words))
  return [pageSection("check", words("check-heading"), element("p", {}, lead), ...views)]
}
