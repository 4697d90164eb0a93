import { type CurriculumArea, curriculaOn } from "../model/curriculum-area.js"
import type { SchoolForm } from "../model/school-form.js"

/** The first and the last day of the reporting year. */
interface YearDays {
  readonly firstDay: string
  readonly lastDay: string
}

/** Forms without grading, though some share a curriculum with forms that have it. */
const ungradedForms: ReadonlySet<SchoolForm> = new Set(["FS", "FKLASS", "FTH", "OPPFTH"])

/** Whether pupils of a form get grades. */
export const isGraded = (form: SchoolForm): boolean => !ungradedForms.has(form)

/** Whether a goal area speaks of assessment and grading alone. */
export const onlyGrading = (areas: ReadonlyArray<CurriculumArea>): boolean =>
  areas.length > 0 && areas.every((area) => area === "ASSESSMENT")

/** The areas that the curricula of some school forms have during a year. */
export const curriculumAreasFor = (
  forms: ReadonlyArray<SchoolForm>,
  { firstDay, lastDay }: YearDays
): ReadonlySet<CurriculumArea> => {
  const areas = new Set<CurriculumArea>()
  for (const form of new Set(forms)) {
    for (const { headings } of [...curriculaOn(form, firstDay), ...curriculaOn(form, lastDay)]) {
      for (const { area } of headings) if (area !== "ASSESSMENT" || isGraded(form)) areas.add(area)
    }
  }
  return areas
}
