import { everyone } from "../model/identifier.js"
import { reportingYear } from "../model/period.js"
import { schoolForms } from "../model/school-form.js"
import { figureCell } from "./figure-cell.js"
import { periodText } from "./period-text.js"
import type { ReportBlock } from "./report-block.js"
import { schoolFormsIn } from "./report-scope.js"
import type { SectionBlocks } from "./section-blocks.js"

interface Fact {
  readonly label: string
  readonly value: string
}

const factsBlock = (items: ReadonlyArray<Fact>): ReadonlyArray<ReportBlock> =>
  items.length === 0 ? [] : [{ kind: "facts", items }]

const fact = (label: string, value: string | number | undefined): ReadonlyArray<Fact> =>
  value === undefined ? [] : [{ label, value: String(value) }]

/** What the data set knows of the unit or authority. */
export const basicFacts: SectionBlocks = (context) => {
  const { unit, units, dataset, language, words } = context
  const forms = schoolFormsIn(context)
  const names = schoolForms.filter(({ code }) => forms.has(code)).map((form) => form[language])
  return factsBlock([
    ...fact(words("fact-school-forms"), names.length === 0 ? undefined : names.join(", ")),
    ...(unit === undefined
      ? [
          ...fact(words("fact-units"), units.length),
          ...fact(words("fact-areas"), dataset.areas.length),
          ...fact(words("fact-municipality-code"), dataset.authority.municipalityCode)
        ]
      : fact(words("fact-school-unit-code"), unit.schoolUnitCode))
  ])
}

/** The counts of the reporting year, for instance children, pupils and staff, with the day or period they hold for. */
export const countedFacts: SectionBlocks = (context) =>
  factsBlock(
    context.plan
      .filter(({ indicator }) => indicator.kind === "count")
      .flatMap(({ indicator }) =>
        context.figures.index
          .at(indicator.id, context.node.id)
          .filter(({ groupId, period }) => groupId === everyone && reportingYear(period) === context.dataset.year)
          .flatMap((figure) => {
            const label = `${indicator.name}, ${periodText(figure.period, context.words)}`
            return fact(label, figureCell(figure, indicator, context).text)
          })
      )
  )

/** The school forms that a central report covers, with the number of units. */
export const coveredSchoolForms: SectionBlocks = ({ units, language, words }) =>
  factsBlock(
    schoolForms.flatMap(({ code, ...form }) => {
      const count = units.filter((unit) => unit.schoolForms.includes(code)).length
      return count === 0 ? [] : fact(form[language], words("fact-unit-count", { count }))
    })
  )

/** Where the report is published. */
export const publication: SectionBlocks = ({ report, words }) =>
  factsBlock(fact(words("fact-published-at"), report?.publishedAt))
