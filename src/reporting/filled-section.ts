import type { Dataset } from "../model/dataset.js"
import type { SectionId } from "../model/report-codes.js"
import type { UnitReport } from "../model/unit-report.js"
import { holdsSection, sectionsFilledByRows } from "../validation/section-content.js"
import type { ReportScope } from "./report-scope.js"

type FilledByRows = ReturnType<typeof sectionsFilledByRows>

const known = new WeakMap<Dataset, FilledByRows>()

const filledByRows = (dataset: Dataset): FilledByRows => {
  const filled = known.get(dataset) ?? sectionsFilledByRows(dataset)
  known.set(dataset, filled)
  return filled
}

/** Whether a section is filled in, by the same test as the rules of validation. */
export const isFilled = (section: SectionId, { dataset, node, report }: ReportScope): boolean => {
  const row = report ?? ({ unitId: node.id, texts: {} } as Pick<UnitReport, "unitId" | "texts"> as UnitReport)
  return holdsSection(row, section, filledByRows(dataset))
}

/** How many units fill a section with rows of the data set; their reports are the base of the central one. */
export const unitsThatFill = (section: SectionId, { dataset, units }: ReportScope): number =>
  units.filter(({ id }) => filledByRows(dataset).get(id)?.has(section)).length
