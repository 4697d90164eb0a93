import * as Schema from "effect/Schema"
import type { CalendarDate } from "./calendar-date.js"

/**
 * The code of a school form (skolform) or of fritidshem and öppen fritidsverksamhet: Skolenhetsregistret's code, and `FS`
 * for förskola, which the register does not hold. What each code means and when it is valid is in {@link schoolForms}.
 *
 * @category codes
 */
export const SchoolForm = Schema.Literals([
  "FS",
  "FKLASS",
  "FTH",
  "OPPFTH",
  "GR",
  "GRAN",
  "SP",
  "SAM",
  "GY",
  "GYAN",
  "VUX"
])

/**
 * The code of a school form.
 *
 * @category codes
 */
export type SchoolForm = typeof SchoolForm.Type

/**
 * What a school form code stands for, and when.
 *
 * @category codes
 */
export interface SchoolFormEntry {
  /** The code, as in Skolenhetsregistret v2. */
  readonly code: SchoolForm
  /** Name in Swedish. */
  readonly sv: string
  /** Name in English. */
  readonly en: string
  /** First day of validity, where it is known and matters for figures of today. */
  readonly validFrom?: CalendarDate
  /** Last day for education of this form. */
  readonly validTo?: CalendarDate
  /** What the same form is called in other code lists, older names included. */
  readonly otherCodes: ReadonlyArray<string>
  /** Law or register that the row rests on. */
  readonly source: string
}

const register = "Skolenhetsregistret v2"

/**
 * All school forms with names, validity in time and source.
 *
 * @category codes
 */
export const schoolForms: ReadonlyArray<SchoolFormEntry> = [
  { code: "FS", sv: "Förskola", en: "Preschool", otherCodes: ["fs"], source: "skollagen 8 kap." },
  {
    code: "FKLASS",
    sv: "Förskoleklass",
    en: "Preschool class",
    validTo: "2028-06-30",
    otherCodes: ["fsk"],
    source: `${register}; ends with the ten-year compulsory school, Lag 2025:729`
  },
  { code: "FTH", sv: "Fritidshem", en: "Leisure-time centre", otherCodes: ["fth"], source: register },
  {
    code: "OPPFTH",
    sv: "Öppen fritidsverksamhet",
    en: "Open leisure-time activity",
    otherCodes: [],
    source: `${register}; skollagen 25 kap.`
  },
  { code: "GR", sv: "Grundskola", en: "Compulsory school", otherCodes: ["gr"], source: register },
  {
    code: "GRAN",
    sv: "Anpassad grundskola",
    en: "Adapted compulsory school",
    validFrom: "2023-07-02",
    otherCodes: ["gran", "GRS", "TR"],
    source: `${register}; before: grundsärskola (GRS), Lag 2022:1315 (date recalled, R-high)`
  },
  { code: "SP", sv: "Specialskola", en: "Special school", otherCodes: ["sp"], source: register },
  { code: "SAM", sv: "Sameskola", en: "Sami school", otherCodes: ["sam"], source: register },
  { code: "GY", sv: "Gymnasieskola", en: "Upper secondary school", otherCodes: ["gy"], source: register },
  {
    code: "GYAN",
    sv: "Anpassad gymnasieskola",
    en: "Adapted upper secondary school",
    validFrom: "2023-07-02",
    otherCodes: ["gyan", "GYS"],
    source: `${register}; before: gymnasiesärskola (GYS), Lag 2022:1315 (date recalled, R-high)`
  },
  {
    code: "VUX",
    sv: "Kommunal vuxenutbildning",
    en: "Municipal adult education",
    otherCodes: ["vux", "vuxgr", "vuxgy", "sfi"],
    source: register
  }
]
