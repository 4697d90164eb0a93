import { hiddenSign } from "../reporting/figure-table-block.js"
import type { ReportBlock } from "../reporting/report-block.js"
import type { ReportDocument, ReportSection } from "../reporting/report-document.js"
import { presentBlock } from "./present-block.js"
import { presentMethods } from "./present-methods.js"
import { type PresentScope, presentScope, safeId } from "./present-scope.js"
import { presentSummary } from "./present-summary.js"
import type { PresentedElement, PresentedReport, PresentedSection } from "./presented-report.js"

type OwnSection = ReportDocument["ownSections"][number]

/** What the summary shows already, or what the report says once for all. */
const isSaidElsewhere = (block: ReportBlock): boolean =>
  block.kind === "judgement-overview" || (block.kind === "note" && block.code === "figures-hidden")

/** Raises lower headings that have no higher one before them, so that no level is left out. */
const inOrder = (elements: ReadonlyArray<PresentedElement>): ReadonlyArray<PresentedElement> => {
  const first = elements.findIndex((element) => element.kind === "heading" && element.level === 3)
  return elements.map((element, index) =>
    element.kind === "heading" && (first < 0 || index < first) ? { ...element, level: 3 } : element
  )
}

const presentSection = (section: ReportSection, scope: PresentScope): PresentedSection => ({
  id: section.id,
  title: section.title,
  legalSource: section.legalSource,
  elements: inOrder(
    section.blocks.flatMap((block, index) =>
      isSaidElsewhere(block) ? [] : presentBlock(block, `${section.id}-${index + 1}`, scope)
    )
  )
})

const ownSection = ({ id, title, paragraphs }: OwnSection): PresentedSection => ({
  id: `own-${safeId(id)}`,
  title,
  elements: paragraphs.map((text) => ({ kind: "paragraph", text }))
})

const factsOf = ({ document, words }: PresentScope): PresentedReport["facts"] => {
  const { authority, unit, period, regime, statusText, responsibleRole, adoptedByRole, adoptedOn, audience, policy } =
    document
  const facts: ReadonlyArray<readonly [label: string, value: string | null | undefined]> = [
    [words("authority"), authority.name],
    [words("unit"), unit?.name],
    [words("column-period"), period],
    [words("state"), statusText],
    [words("responsible"), responsibleRole],
    [words("adopted-by"), adoptedByRole],
    [words("adopted-on"), adoptedOn],
    [words("regime"), regime.title],
    [words("audience"), words(`audience-${audience}`)],
    [words("policy"), policy]
  ]
  return facts.flatMap(([label, value]) => (value === null || value === undefined ? [] : [{ label, value }]))
}

const warningsOf = ({ document, words }: PresentScope): ReadonlyArray<string> => [
  ...(document.audience === "internal" ? [words("warning-internal")] : []),
  ...(document.allowedUnsafe === undefined ? [] : [words("warning-unsafe", { reason: document.allowedUnsafe })])
]

const hidesSomething = ({ sections }: ReportDocument): boolean =>
  sections.some(({ blocks }) => blocks.some((block) => block.kind === "note" && block.code === "figures-hidden"))

/**
 * Makes a report ready to be drawn: the same headings, paragraphs, tables, charts and notes for every format, so that all formats
 * show the same numbers and hide the same cells.
 */
export const presentReport = (document: ReportDocument): PresentedReport => {
  const scope = presentScope(document)
  const { words } = scope
  return {
    document,
    language: document.language,
    title: document.title,
    facts: factsOf(scope),
    warnings: warningsOf(scope),
    ...(hidesSomething(document) ? { hiddenExplanation: words("hidden-explanation", { sign: hiddenSign }) } : {}),
    summary: presentSummary(scope),
    sections: [
      ...document.sections.map((section) => presentSection(section, scope)),
      ...document.ownSections.map(ownSection)
    ],
    methodsTitle: words("methods"),
    methodsIntroduction: words("methods-introduction"),
    methods: presentMethods(scope)
  }
}
