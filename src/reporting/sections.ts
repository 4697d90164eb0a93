import { SectionId } from "../model/report-codes.js"
import { type SectionRequirement, sectionsOf, sectionTitle } from "../model/report-sections.js"
import { actions, previousActions } from "./actions.js"
import { citation } from "./citation.js"
import { deficiencies } from "./deficiencies.js"
import { basicFacts, countedFacts, coveredSchoolForms, publication } from "./facts.js"
import { isFilled, unitsThatFill } from "./filled-section.js"
import { equity, followUp } from "./follow-up.js"
import { involvement } from "./involvement.js"
import { analyses, judgements } from "./judgements.js"
import { paragraphsOf, tidy } from "./prose.js"
import { aboutHiddenFigures, aboutTheReport, note } from "./remarks.js"
import type { ReportBlock } from "./report-block.js"
import type { ReportSection } from "./report-document.js"
import { schoolFormsIn } from "./report-scope.js"
import type { SectionBlocks, SectionContext } from "./section-blocks.js"
import { unitReports } from "./unit-reports.js"

/** What the data set tells in a section besides its prose. */
const contents: Readonly<Partial<Record<SectionId, SectionBlocks>>> = {
  "basic-facts": countedFacts,
  involvement,
  "previous-actions": previousActions,
  "follow-up": followUp,
  analysis: analyses,
  assessments: judgements,
  actions,
  "school-forms": coveredSchoolForms,
  "unit-reports": unitReports,
  equity,
  deficiencies,
  publication
}

/** What the program adds to a section; it does not fill it in. */
const additions: Readonly<Partial<Record<SectionId, SectionBlocks>>> = {
  "basic-facts": basicFacts,
  "sources-and-method": aboutTheReport
}

const externalReference = (section: SectionId, { report, words }: SectionContext): ReadonlyArray<ReportBlock> => {
  const reference = tidy(report?.externalRefs?.[section])
  return reference === undefined ? [] : [{ kind: "external-reference", text: words("external-reference"), reference }]
}

const given = (section: SectionId, context: SectionContext): ReadonlyArray<ReportBlock> => [
  ...paragraphsOf(context.report?.texts[section]),
  ...externalReference(section, context),
  ...(contents[section]?.(context) ?? [])
]

const legalSource = ({ source }: SectionRequirement, { words }: SectionContext): string =>
  source === "own" ? words("legal-source-none") : citation(source)

/** What is said of a section that the report's own node did not fill in. */
const absence = (required: SectionRequirement, { words }: SectionContext): ReadonlyArray<ReportBlock> => {
  const { level, condition } = required
  const source = citation(required.source)
  if (condition === "if-any") return [note("nothing-to-tell", words("note-no-deficiencies"))]
  if (level === "mandatory") return [note("section-missing", words("note-section-missing", { source }))]
  return level === "recommended" ? [note("section-recommended", words("note-section-recommended", { source }))] : []
}

/** Where a section stands that only the units filled in. */
const elsewhere = (section: SectionId, context: SectionContext): ReadonlyArray<ReportBlock> => [
  note("in-unit-reports", context.words("note-in-unit-reports", { count: unitsThatFill(section, context) }))
]

const sectionOf = (required: SectionRequirement, context: SectionContext): ReadonlyArray<ReportSection> => {
  const { section, title, order, level } = required
  const blocks = given(section, context)
  const filled = isFilled(section, context) && (blocks.length > 0 || context.kind === "central")
  const added = additions[section]?.(context) ?? []
  const all = [
    ...added,
    ...blocks,
    ...(filled && blocks.length === 0 ? elsewhere(section, context) : []),
    ...aboutHiddenFigures(blocks, context),
    ...(filled ? [] : absence(required, context))
  ]
  // An optional section that holds nothing is the only one that is left out.
  if (all.length === 0) return []
  return [
    {
      id: section,
      title: title[context.language],
      order,
      level,
      legalSource: legalSource(required, context),
      filled,
      blocks: all
    }
  ]
}

const concerns = ({ schoolForms }: SectionRequirement, context: SectionContext): boolean => {
  const forms = schoolFormsIn(context)
  return schoolForms === undefined || schoolForms.some((form) => forms.has(form))
}

/** Sections that were written though the rules do not ask for them; they are kept, at the end. */
const extraSections = (asked: ReadonlySet<SectionId>, context: SectionContext): ReadonlyArray<ReportSection> =>
  SectionId.literals
    .filter((section) => !asked.has(section))
    .flatMap((section, index) => {
      const blocks = [...paragraphsOf(context.report?.texts[section]), ...externalReference(section, context)]
      if (blocks.length === 0) return []
      const text = context.words("note-section-extra")
      return [
        {
          id: section,
          title: sectionTitle(section)[context.language],
          order: SectionId.literals.length + index + 1,
          level: "optional",
          legalSource: context.words("legal-source-none"),
          filled: true,
          blocks: [...blocks, note("section-extra", text)]
        }
      ]
    })

/** All sections of a report: those that the rules speak of in their order, then others that were written. */
export const sectionsFor = (context: SectionContext): ReadonlyArray<ReportSection> => {
  const required = sectionsOf(context.regime, context.kind, context.dataset.year).filter((row) =>
    concerns(row, context)
  )
  const asked = new Set(required.map(({ section }) => section))
  return [...required.flatMap((row) => sectionOf(row, context)), ...extraSections(asked, context)]
}
