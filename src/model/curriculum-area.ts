import * as Schema from "effect/Schema"
import type { CalendarDate } from "./calendar-date.js"
import type { SchoolForm } from "./school-form.js"

/**
 * An area of goals that the curricula share (läroplanernas målområden). Every goal area of a municipal plan is mapped to at
 * least one. Which heading it is in which curriculum, and when, is in {@link curricula}.
 *
 * @category codes
 */
export const CurriculumArea = Schema.Literals([
  "NORMS",
  "KNOWLEDGE",
  "INFLUENCE",
  "HOME",
  "TRANSITION",
  "WORLD",
  "ASSESSMENT",
  "LEADERSHIP",
  "QUALITY"
])

/**
 * The code of an area of goals that the curricula share.
 *
 * @category codes
 */
export type CurriculumArea = typeof CurriculumArea.Type

/**
 * One heading of chapter 2 of a curriculum.
 *
 * @category codes
 */
export interface CurriculumHeading {
  /** The common area that the heading belongs to. */
  readonly area: CurriculumArea
  /** Number of the section, for instance `2.1`. */
  readonly number: string
  /** The heading, in Swedish as printed. */
  readonly heading: string
}

/**
 * A curriculum (läroplan) with its validity and its headings: the crosswalk from {@link CurriculumArea}.
 *
 * @category codes
 */
export interface Curriculum {
  /** Short name, for instance `Lgr22`; with a year where further school forms followed it later. */
  readonly id: string
  /** School forms that follow it. */
  readonly schoolForms: ReadonlyArray<SchoolForm>
  /** First day of validity. */
  readonly validFrom: CalendarDate
  /** Last day of validity; absent while it is in force. */
  readonly validTo?: CalendarDate
  /** How sure the row is: read in a source, or recalled. */
  readonly certainty: "read" | "recalled"
  /** The headings of chapter 2. */
  readonly headings: ReadonlyArray<CurriculumHeading>
}

const heading = (area: CurriculumArea, number: string, text: string): CurriculumHeading => ({
  area,
  number,
  heading: text
})

const compulsorySchoolHeadings = [
  heading("NORMS", "2.1", "Normer och värden"),
  heading("KNOWLEDGE", "2.2", "Kunskaper"),
  heading("INFLUENCE", "2.3", "Elevernas ansvar och inflytande"),
  heading("HOME", "2.4", "Skola och hem"),
  heading("TRANSITION", "2.5", "Övergång och samverkan"),
  heading("WORLD", "2.6", "Skolan och omvärlden"),
  heading("ASSESSMENT", "2.7", "Bedömning och betyg"),
  heading("LEADERSHIP", "2.8", "Rektorns ansvar")
]

const upperSecondaryHeadings = [
  heading("KNOWLEDGE", "2.1", "Kunskaper"),
  heading("NORMS", "2.2", "Normer och värden"),
  heading("INFLUENCE", "2.3", "Elevernas ansvar och inflytande"),
  heading("WORLD", "2.4", "Utbildningsval – arbete och samhällsliv"),
  heading("ASSESSMENT", "2.5", "Bedömning och betyg"),
  heading("LEADERSHIP", "2.6", "Rektorns ansvar")
]

const compulsoryForms: ReadonlyArray<SchoolForm> = ["GR", "GRAN", "SP", "SAM", "FKLASS", "FTH"]

/**
 * The curricula since 1994 with validity in time and the crosswalk from their headings to the common areas.
 *
 * **Source** the curricula as read or recalled; each row says which.
 *
 * @category codes
 */
export const curricula: ReadonlyArray<Curriculum> = [
  {
    id: "Lpfö98",
    schoolForms: ["FS"],
    validFrom: "1998-08-01",
    validTo: "2019-06-30",
    certainty: "read",
    headings: [
      heading("NORMS", "2.1", "Normer och värden"),
      heading("KNOWLEDGE", "2.2", "Utveckling och lärande"),
      heading("INFLUENCE", "2.3", "Barns inflytande"),
      heading("HOME", "2.4", "Förskola och hem"),
      heading("TRANSITION", "2.5", "Övergång och samverkan"),
      heading("QUALITY", "2.6", "Uppföljning, utvärdering och utveckling"),
      heading("LEADERSHIP", "2.7", "Förskolechefens ansvar")
    ]
  },
  {
    id: "Lpfö18",
    schoolForms: ["FS"],
    validFrom: "2019-07-01",
    certainty: "read",
    headings: [
      heading("NORMS", "2.1", "Normer och värden"),
      heading("KNOWLEDGE", "2.2", "Omsorg, utveckling och lärande"),
      heading("INFLUENCE", "2.3", "Barns delaktighet och inflytande"),
      heading("HOME", "2.4", "Förskola och hem"),
      heading("TRANSITION", "2.5", "Övergång och samverkan"),
      heading("QUALITY", "2.6", "Uppföljning, utvärdering och utveckling"),
      heading("LEADERSHIP", "2.7", "Förskollärares ansvar i undervisningen"),
      heading("LEADERSHIP", "2.8", "Rektorns ansvar")
    ]
  },
  {
    id: "Lpo94",
    schoolForms: ["GR", "GRAN", "SP", "SAM"],
    validFrom: "1994-07-01",
    validTo: "2011-06-30",
    certainty: "recalled",
    headings: compulsorySchoolHeadings
  },
  {
    id: "Lpo94-1998",
    schoolForms: ["FKLASS", "FTH"],
    validFrom: "1998-08-01",
    validTo: "2011-06-30",
    certainty: "recalled",
    headings: compulsorySchoolHeadings
  },
  {
    id: "Lgr11",
    schoolForms: compulsoryForms,
    validFrom: "2011-07-01",
    validTo: "2022-06-30",
    certainty: "read",
    headings: compulsorySchoolHeadings
  },
  {
    id: "Lgr22",
    schoolForms: compulsoryForms,
    validFrom: "2022-07-01",
    certainty: "read",
    headings: compulsorySchoolHeadings
  },
  {
    id: "Lpf94",
    schoolForms: ["GY", "GYAN", "VUX"],
    validFrom: "1994-07-01",
    validTo: "2011-06-30",
    certainty: "recalled",
    headings: upperSecondaryHeadings
  },
  {
    id: "Gy11",
    schoolForms: ["GY", "GYAN"],
    validFrom: "2011-07-01",
    validTo: "2030-06-30",
    certainty: "recalled",
    headings: upperSecondaryHeadings
  },
  {
    id: "Gy25",
    schoolForms: ["GY"],
    validFrom: "2025-07-01",
    certainty: "recalled",
    headings: upperSecondaryHeadings
  },
  {
    id: "Lvux12",
    schoolForms: ["VUX"],
    validFrom: "2012-07-01",
    certainty: "recalled",
    headings: [
      heading("KNOWLEDGE", "2.1", "Kunskaper"),
      heading("INFLUENCE", "2.2", "Elevernas ansvar och inflytande"),
      heading("WORLD", "2.3", "Studie- och yrkesvägledning"),
      heading("ASSESSMENT", "2.4", "Bedömning och betyg"),
      heading("LEADERSHIP", "2.5", "Rektorns ansvar")
    ]
  }
]

/**
 * Lists the curricula that a school form follows on a day.
 *
 * @example A preschool in 2025
 * ```ts
 * curriculaOn("FS", "2025-06-30").map((curriculum) => curriculum.id) // => ["Lpfö18"]
 * ```
 * @category codes
 */
export const curriculaOn = (form: SchoolForm, day: CalendarDate): ReadonlyArray<Curriculum> =>
  curricula.filter(
    (curriculum) =>
      curriculum.schoolForms.includes(form) &&
      curriculum.validFrom <= day &&
      (curriculum.validTo === undefined || day <= curriculum.validTo)
  )
