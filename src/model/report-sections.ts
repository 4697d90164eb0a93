// table of data
import type { Bilingual } from "../text/sentence.js"
import type { CalendarDate } from "./calendar-date.js"
import type { Regime, SectionId } from "./report-codes.js"
import type { SchoolForm } from "./school-form.js"

/**
 * Whose report it is: a unit's, or the authority's own (central kvalitetsredovisning).
 *
 * @category codes
 */
export type ReportKind = "unit" | "central"

/**
 * How strongly a section is asked for: `mandatory` by skall or ska in law, `recommended` by bör or general advice (allmänna
 * råd), `optional` otherwise.
 *
 * @category codes
 */
export type SectionLevel = "mandatory" | "recommended" | "optional"

/**
 * A wording of the rules that reports follow, with its time in force.
 *
 * @category codes
 */
export interface RegimeVersion {
  /** Name of the profile, for instance `skolverket/2010-800@2022-940`. */
  readonly id: string
  /** First day in force. */
  readonly validFrom: CalendarDate
  /** Last day in force; absent while it holds. */
  readonly validTo?: CalendarDate
  /** The act that gave the wording. */
  readonly source: string
}

/**
 * The rules that reports follow (regelverk), with their wordings from the oldest to the newest.
 *
 * @category codes
 */
export interface ReportRegime {
  /** The code. */
  readonly id: Regime
  /** Name for people. */
  readonly title: Bilingual
  /** Name of the report that the rules ask for. */
  readonly reportTitle: Bilingual
  /** First day in force. */
  readonly validFrom: CalendarDate
  /** Last day in force; absent while they hold. */
  readonly validTo?: CalendarDate
  /** Law or ordinance. */
  readonly source: string
  /** Wordings, oldest first. */
  readonly versions: readonly [RegimeVersion, ...Array<RegimeVersion>]
}

/**
 * The two sets of rules: the ordinance on quality reports, in force until 30 June 2011 and kept voluntarily by some since,
 * and chapter 4 of the school act, which asks for documentation but for no report.
 *
 * **Source** förordning (1997:702) 1–3 a §§; skollagen (2010:800) 4 kap. Skolverket has published no machine-readable form
 * of either; these profiles are the library's own encoding of their content.
 *
 * @category codes
 */
export const regimes: ReadonlyArray<ReportRegime> = [
  {
    id: "forordning-1997-702",
    title: {
      sv: "Förordningen (1997:702) om kvalitetsredovisning inom skolväsendet",
      en: "Ordinance (1997:702) on quality reports in the school system"
    },
    reportTitle: { sv: "Kvalitetsredovisning", en: "Quality report" },
    validFrom: "1997-10-01",
    validTo: "2011-06-30",
    source: "SFS 1997:702 (första dag ur minnet, R-low), upphävd genom SFS 2011:507",
    versions: [
      {
        id: "skolverket/1997-702@2005-609",
        validFrom: "2005-10-01",
        validTo: "2011-06-30",
        source: "SFS 2005:609 (första dag ur minnet, R-med); 3 a § genom SFS 2008:945"
      }
    ]
  },
  {
    id: "skollagen-2010-800",
    title: {
      sv: "Skollagen (2010:800) 4 kap., systematiskt kvalitetsarbete",
      en: "School act (2010:800) chapter 4, systematic quality work"
    },
    reportTitle: { sv: "Redovisning av systematiskt kvalitetsarbete", en: "Report on systematic quality work" },
    validFrom: "2011-07-01",
    source: "SFS 2010:800",
    versions: [
      {
        id: "skolverket/2010-800@2010",
        validFrom: "2011-07-01",
        validTo: "2022-07-31",
        source: "SFS 2010:800, lydelse före SFS 2022:940"
      },
      { id: "skolverket/2010-800@2022-940", validFrom: "2022-08-01", source: "SFS 2022:940" }
    ]
  }
]

/**
 * What a report must, should or may hold under one set of rules.
 *
 * @category codes
 */
export interface SectionRequirement {
  /** The section. */
  readonly section: SectionId
  /** Place in the report, from 1. */
  readonly order: number
  /** Heading for people. */
  readonly title: Bilingual
  /** How strongly it is asked for. */
  readonly level: SectionLevel
  /** `if-any`: asked for only when there is something to tell. */
  readonly condition?: "if-any"
  /** School forms it concerns; absent: all. A unit of other forms only needs no such section. */
  readonly schoolForms?: ReadonlyArray<SchoolForm>
  /** Law or advice that asks for it; R-… marks what is recalled and not re-read. */
  readonly source: string
}

interface LevelRow {
  readonly regime: Regime
  readonly kind: ReportKind
  readonly level: SectionLevel
  readonly source: string
  readonly condition?: "if-any"
  readonly validFrom?: CalendarDate
  readonly validTo?: CalendarDate
}

interface SectionRow {
  readonly section: SectionId
  readonly title: Bilingual
  readonly schoolForms?: ReadonlyArray<SchoolForm>
  readonly levels: ReadonlyArray<LevelRow>
}

type Extra = Omit<LevelRow, "regime" | "kind" | "level" | "source">

const levelOfLetter = { M: "mandatory", B: "recommended", O: "optional" } as const
type Letter = keyof typeof levelOfLetter

const row =
  (regime: Regime) =>
  (kinds: string, source: string, extra: Extra = {}): ReadonlyArray<LevelRow> =>
    // "U:M C:B" reads: mandatory in the unit's report, recommended in the central one.
    kinds.split(" ").map((text) => ({
      regime,
      kind: text.startsWith("U") ? "unit" : "central",
      level: levelOfLetter[text.slice(2) as Letter],
      source,
      ...extra
    }))

const ordinance = row("forordning-1997-702")
const schoolAct = row("skollagen-2010-800")

const advice2006 = "allmänna råd SKOLFS 2006:18 (R-med)"
const advice2012 = "allmänna råd SKOLFS 2012:98 (R-high)"
const own = "own"

/** School forms with pupil health services (elevhälsa, skollagen 2 kap. 25 §, R-high). */
const formsWithStudentHealth: ReadonlyArray<SchoolForm> = ["FKLASS", "GR", "GRAN", "SP", "SAM", "GY", "GYAN"]

const sectionRows: ReadonlyArray<SectionRow> = [
  {
    section: "basic-facts",
    title: { sv: "Grundfakta", en: "Basic facts" },
    levels: [...ordinance("U:B C:B", advice2006), ...schoolAct("U:B C:B", advice2012)]
  },
  {
    section: "sources-and-method",
    title: { sv: "Underlag och rutiner", en: "Sources and method" },
    levels: [...ordinance("U:B C:B", advice2006), ...schoolAct("U:B C:B", advice2012)]
  },
  {
    section: "involvement",
    title: { sv: "Delaktighet", en: "Involvement" },
    levels: [
      ...ordinance("U:M C:B", "förordning 1997:702 4 § (R-med)"),
      ...schoolAct("U:M C:O", "skollagen 4 kap. 4 § st. 2")
    ]
  },
  {
    section: "previous-actions",
    title: { sv: "Föregående års åtgärder", en: "Last year's actions" },
    levels: [...ordinance("U:B C:B", advice2006), ...schoolAct("U:B C:B", `${advice2012}; jfr skollagen 6 kap. 8 §`)]
  },
  {
    section: "conditions",
    title: { sv: "Förutsättningar", en: "Conditions" },
    levels: [...ordinance("U:M C:M", "förordning 1997:702 3 § st. 2"), ...schoolAct("U:B C:B", advice2012)]
  },
  {
    section: "work",
    title: { sv: "Arbetet i verksamheten", en: "The work" },
    levels: [...ordinance("U:M C:M", "förordning 1997:702 3 § st. 2"), ...schoolAct("U:B C:B", advice2012)]
  },
  {
    section: "follow-up",
    title: { sv: "Uppföljning av resultat", en: "Follow-up of results" },
    levels: [
      ...ordinance("U:M C:M", "förordning 1997:702 3 § st. 2"),
      ...schoolAct("U:M C:M", "skollagen 4 kap. 3–4, 6 §§")
    ]
  },
  {
    section: "analysis",
    title: { sv: "Analys av orsaker", en: "Analysis of causes" },
    levels: [
      ...ordinance("U:B C:B", advice2006),
      ...schoolAct("U:B C:B", advice2012, { validTo: "2022-07-31" }),
      ...schoolAct("U:M C:M", "skollagen 4 kap. 3–4, 6 §§ (SFS 2022:940)", { validFrom: "2022-08-01" })
    ]
  },
  {
    section: "assessments",
    title: { sv: "Bedömning av måluppfyllelse", en: "Assessment of goal attainment" },
    levels: [...ordinance("U:M C:M", "förordning 1997:702 3 § st. 1"), ...schoolAct("U:B C:B", "skollagen 4 kap. 5 §")]
  },
  {
    section: "actions",
    title: { sv: "Åtgärder för ökad måluppfyllelse", en: "Actions for better goal attainment" },
    levels: [
      ...ordinance("U:M C:M", "förordning 1997:702 3 § st. 1"),
      ...schoolAct("U:M C:M", "skollagen 4 kap. 3–4, 6, 7 §§")
    ]
  },
  {
    section: "planning",
    title: { sv: "Planering för kommande period", en: "Planning for the coming period" },
    levels: [...ordinance("U:O C:O", own), ...schoolAct("U:M C:M", "skollagen 4 kap. 3–4, 6, 14 §§")]
  },
  {
    section: "equal-treatment",
    title: {
      sv: "Likabehandling och arbete mot kränkande behandling",
      en: "Equal treatment and work against degrading treatment"
    },
    levels: [
      ...ordinance("U:O C:O", own, { validTo: "2008-12-31" }),
      ...ordinance("U:M C:M", "förordning 1997:702 3 a § (första dag ur minnet, R-med)", { validFrom: "2009-01-01" }),
      ...schoolAct("U:B C:B", "skollagen 6 kap. 8 §")
    ]
  },
  {
    section: "school-forms",
    title: { sv: "Verksamheter som omfattas", en: "School forms covered" },
    levels: [...ordinance("C:M", "förordning 1997:702 1 §"), ...schoolAct("C:M", "skollagen 4 kap. 3 §")]
  },
  {
    section: "unit-reports",
    title: { sv: "Enheternas redovisningar", en: "The units' reports" },
    levels: [
      ...ordinance("C:M", "förordning 1997:702 4 § ff. (R-med)"),
      ...schoolAct("C:B", "Skolverket, Huvudmannens systematiska kvalitetsarbete")
    ]
  },
  {
    section: "equity",
    title: { sv: "Likvärdighet och jämförelse mellan enheter", en: "Equity and comparison of units" },
    levels: [...ordinance("C:B", advice2006), ...schoolAct("C:B", `skollagen 2 kap. 8 b §; ${advice2012}`)]
  },
  {
    section: "complaints",
    title: { sv: "Klagomål", en: "Complaints" },
    levels: [...ordinance("U:O C:O", own), ...schoolAct("U:O C:B", "skollagen 4 kap. 7–8 §§")]
  },
  {
    section: "deficiencies",
    title: { sv: "Brister och nödvändiga åtgärder", en: "Deficiencies and necessary actions" },
    levels: [
      ...ordinance("U:O C:O", own),
      ...schoolAct("U:B", "skollagen 4 kap. 7 §"),
      ...schoolAct("C:M", "skollagen 4 kap. 7 §", { condition: "if-any" })
    ]
  },
  {
    section: "publication",
    title: { sv: "Publicering", en: "Publication" },
    levels: [...ordinance("C:B", "förordning 1997:702 2 § st. 2"), ...schoolAct("C:O", own)]
  },
  {
    section: "influence",
    title: { sv: "Samråd och inflytande", en: "Consultation and influence" },
    levels: [...ordinance("U:O C:O", own), ...schoolAct("U:B C:O", "skollagen 4 kap. 13–14 §§")]
  },
  {
    section: "student-health",
    title: { sv: "Elevhälsa i kvalitetsarbetet", en: "Pupil health in the quality work" },
    schoolForms: formsWithStudentHealth,
    levels: [
      ...ordinance("U:O C:O", own),
      ...schoolAct("U:B C:B", "Skolverket, Systematiskt kvalitetsarbete – så fungerar det")
    ]
  }
]

/**
 * Names the rules that a reporting year follows: the authority's own choice, else those in force at the end of the year.
 * The ordinance ended on 30 June 2011, so its last reporting year is 2010.
 *
 * @example By year, and by choice
 * ```ts
 * regimeInForce(2010) // => "forordning-1997-702"
 * regimeInForce(2025) // => "skollagen-2010-800"
 * regimeInForce(2025, "forordning-1997-702") // => "forordning-1997-702"
 * ```
 * @category codes
 */
export const regimeInForce = (year: number, chosen?: Regime): Regime =>
  chosen ?? (year <= 2010 ? "forordning-1997-702" : "skollagen-2010-800")

const lastDayOf = (year: number): CalendarDate => `${String(year).padStart(4, "0")}-12-31`

const holdsOn = (
  { validFrom, validTo }: { readonly validFrom?: CalendarDate; readonly validTo?: CalendarDate },
  day: CalendarDate
): boolean => (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)

const regimeOf = (id: Regime): ReportRegime => {
  const found = regimes.find((regime) => regime.id === id)
  if (found === undefined) throw new Error(`No such regime: ${id}`)
  return found
}

/**
 * Gives the wording that a reporting year follows: the one in force on its last day. Rules that are kept after their
 * repeal, or used before their first known wording, are taken in the wording nearest in time.
 *
 * @example The year of the act 2022:940, and a voluntary quality report
 * ```ts
 * regimeVersion("skollagen-2010-800", 2022).id // => "skolverket/2010-800@2022-940"
 * regimeVersion("forordning-1997-702", 2025).id // => "skolverket/1997-702@2005-609"
 * ```
 * @category codes
 */
export const regimeVersion = (regime: Regime, year: number): RegimeVersion => {
  const { versions } = regimeOf(regime)
  return versions.findLast((version) => version.validFrom <= lastDayOf(year)) ?? versions[0]
}

/**
 * Lists what a report must, should or may hold under a set of rules in a reporting year, in the order of the report.
 * Sections that the rules do not speak of for that kind of report are absent. Requirements are read at the year's last day.
 *
 * @example The analysis of causes became mandatory on 1 August 2022
 * ```ts
 * const levelIn = (year: number) =>
 *   sectionsOf("skollagen-2010-800", "unit", year).find(({ section }) => section === "analysis")?.level
 * levelIn(2021) // => "recommended"
 * levelIn(2022) // => "mandatory"
 * ```
 * @category codes
 */
export const sectionsOf = (regime: Regime, kind: ReportKind, year: number): ReadonlyArray<SectionRequirement> =>
  sectionRows.flatMap(({ section, title, schoolForms, levels }, index) =>
    levels
      .filter((entry) => entry.regime === regime && entry.kind === kind && holdsOn(entry, lastDayOf(year)))
      .map(({ level, source, condition }) => ({
        section,
        order: index + 1,
        title,
        level,
        ...(condition === undefined ? {} : { condition }),
        ...(schoolForms === undefined ? {} : { schoolForms }),
        source
      }))
  )

/**
 * Gives the heading of a section.
 *
 * @example
 * ```ts
 * sectionTitle("work").sv // => "Arbetet i verksamheten"
 * ```
 * @category codes
 */
export const sectionTitle = (section: SectionId): Bilingual => {
  const found = sectionRows.find((entry) => entry.section === section)
  if (found === undefined) throw new Error(`No such section: ${section}`)
  return found.title
}
