import * as Result from "effect/Result"
import { type ReportRegime, regimes, regimeVersion } from "../model/report-sections.js"
import { citation } from "./citation.js"
import { footnotesFor } from "./footnotes.js"
import { type ForbiddenCharacter, findForbiddenCharacter, findText } from "./forbidden-character.js"
import { indicatorPlan } from "./indicator-plan.js"
import { paragraphsIn, textField, tidy } from "./prose.js"
import type { ReportDocument } from "./report-document.js"
import { ReportError } from "./report-error.js"
import type { ReportScope } from "./report-scope.js"
import type { SectionContext } from "./section-blocks.js"
import { sectionsFor } from "./sections.js"
import type { ReportState } from "./unit-blocks.js"

const regimeOf = ({ regime }: ReportScope): ReportRegime => {
  const found = regimes.find(({ id }) => id === regime)
  if (found === undefined) throw new Error(`The rules ${regime} are checked before`)
  return found
}

const regimePart = (scope: ReportScope) => {
  const { validFrom, validTo, source, id } = regimeVersion(scope.regime, scope.dataset.year)
  const dates = { validFrom, ...(validTo === undefined ? {} : { validTo }) }
  return {
    profile: id,
    regime: { id: scope.regime, title: regimeOf(scope).title[scope.language], ...dates, source: citation(source) }
  }
}

const authorityPart = ({ dataset: { authority } }: ReportScope): ReportDocument["authority"] => ({
  id: authority.id,
  name: authority.name,
  ...textField("municipalityCode", authority.municipalityCode),
  ...textField("organisationNumber", authority.organisationNumber)
})

const unitPart = ({ unit }: ReportScope): Pick<ReportDocument, "unit"> =>
  unit === undefined
    ? {}
    : {
        unit: {
          id: unit.id,
          name: unit.name,
          schoolForms: unit.schoolForms,
          ...textField("schoolUnitCode", unit.schoolUnitCode)
        }
      }

const statePart = ({ report, words }: ReportScope) => {
  const status: ReportState = report?.status ?? "missing"
  return {
    status,
    statusText: words(`state-${status}`),
    ...textField("responsibleRole", report?.responsibleRole),
    ...textField("adoptedByRole", report?.adoptedByRole),
    ...textField("adoptedOn", report?.adoptedOn),
    ...textField("publishedAt", report?.publishedAt)
  }
}

const contextOf = (scope: ReportScope): SectionContext => {
  const plan = indicatorPlan(scope)
  const footnotes = new Map(plan.map(({ indicator }, index) => [indicator.id, `f${index + 1}`]))
  return { ...scope, plan, footnoteOf: (id) => footnotes.get(id) ?? id }
}

/** Sections of the authority's own that stand in this sort of report. */
const ownSections = ({ style, kind }: ReportScope): ReportDocument["ownSections"] =>
  (style?.sections ?? [])
    .filter((section) => section.kind === undefined || section.kind === kind)
    .map(({ id, title, text }) => ({ id, title, paragraphs: paragraphsIn(text) }))

const documentOf = (scope: ReportScope): ReportDocument => {
  const { dataset, kind, language, node, words } = scope
  const context = contextOf(scope)
  const sections = sectionsFor(context)
  const report = tidy(scope.style?.titles?.[kind]) ?? regimeOf(scope).reportTitle[language]
  return {
    schemaVersion: 1,
    ...regimePart(scope),
    kind,
    audience: scope.figures.audience,
    policy: scope.figures.policy?.name ?? null,
    ...textField("allowedUnsafe", scope.figures.allowedUnsafe),
    language,
    id: `${dataset.year}/${kind === "central" ? "central" : node.id}`,
    title: words("report-title", { report, year: dataset.year, name: node.name }),
    year: dataset.year,
    period: scope.period,
    authority: authorityPart(scope),
    ...unitPart(scope),
    ...statePart(scope),
    sections,
    ownSections: ownSections(scope),
    footnotes: footnotesFor(sections, context)
  }
}

/** Points at the text in the data set where it can be found, else in the document. */
const characterError = ({ dataset }: ReportScope, { path, text, character }: ForbiddenCharacter): ReportError => {
  const origin = findText(dataset, (candidate) => tidy(candidate)?.includes(text) === true)
  return new ReportError({ code: "control-character", path: origin?.path ?? path, facts: { character } })
}

/** Makes the document of a report and refuses characters that no document can hold. */
export const composeDocument = (scope: ReportScope): Result.Result<ReportDocument, ReportError> => {
  const document = documentOf(scope)
  const forbidden = findForbiddenCharacter(document)
  return forbidden === undefined ? Result.succeed(document) : Result.fail(characterError(scope, forbidden))
}
