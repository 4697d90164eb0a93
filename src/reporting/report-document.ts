import * as Schema from "effect/Schema"
import { CalendarDate } from "../model/calendar-date.js"
import { Identifier, Text } from "../model/identifier.js"
import { MunicipalityCode } from "../model/municipality.js"
import { OrganisationNumber, SchoolUnitCode } from "../model/official-number.js"
import { Period } from "../model/period.js"
import { Year } from "../model/quantity.js"
import { Regime, SectionId } from "../model/report-codes.js"
import { SchoolForm } from "../model/school-form.js"
import { ReportBlock } from "./report-block.js"
import { ReportState } from "./unit-blocks.js"

/**
 * One section of a report (avsnitt).
 *
 * @category reports
 */
export const ReportSection = Schema.Struct({
  /** The section. */
  id: SectionId,
  /** Heading for people. */
  title: Text,
  /** Place in the regime's list. */
  order: Schema.Natural,
  /** How strongly it is asked for. */
  level: Schema.Literals(["mandatory", "recommended", "optional"]),
  /** Law or advice that asks for it. */
  legalSource: Text,
  /** Whether the unit or authority filled it in; remarks by the program do not count. */
  filled: Schema.Boolean,
  /** What it holds. */
  blocks: Schema.Array(ReportBlock)
}).annotate({ identifier: "skolkvalitet/ReportSection" })

/**
 * One section of a report.
 *
 * @category reports
 */
export interface ReportSection extends Schema.Schema.Type<typeof ReportSection> {}

/**
 * How the figures of one indicator were made (fotnot): definition, formula, source and the rows they come from.
 *
 * @category reports
 */
export const ReportFootnote = Schema.Struct({
  /** Name that tables use. */
  id: Text,
  /** The indicator. */
  indicatorId: Identifier,
  /** Its name. */
  indicator: Text,
  /** What is counted, of whom, and when. */
  definition: Text,
  /** How the value is made, in words. */
  formula: Text,
  /** Where the numbers come from. */
  source: Text,
  /** Points from which values cannot be compared with earlier ones, in words. */
  breaks: Schema.Array(Text),
  /** The files and rows that the figures were made from. */
  rows: Schema.Array(
    Schema.Struct({
      /** The file. */
      file: Text,
      /** Numbers of its records, the header being 1, as ranges: `12–18, 20`. */
      rows: Text
    })
  ),
  /** The files of survey answers that they were made from, and their columns; rows are persons and never told. */
  answers: Schema.Array(
    Schema.Struct({
      /** The file. */
      file: Text,
      /** Names of its columns. */
      columns: Schema.Array(Text)
    })
  )
}).annotate({ identifier: "skolkvalitet/ReportFootnote" })

/**
 * How the figures of one indicator were made.
 *
 * @category reports
 */
export interface ReportFootnote extends Schema.Schema.Type<typeof ReportFootnote> {}

/**
 * A quality report (kvalitetsredovisning) as plain data: sections with their legal source, blocks and footnotes, all text in
 * one language. Writers of every format draw this and nothing else.
 *
 * A document whose `audience` is `public` was made from a protected release; one for `internal` use was not and must not be
 * published.
 *
 * @category reports
 */
export const ReportDocument = Schema.Struct({
  /** Version of this shape. */
  schemaVersion: Schema.Literal(1),
  /** Wording of the rules that it follows, for instance `skolverket/2010-800@2022-940`. The profile is the library's own. */
  profile: Text,
  /** The rules. */
  regime: Schema.Struct({
    /** The code. */
    id: Regime,
    /** Name for people. */
    title: Text,
    /** First day of the wording. */
    validFrom: CalendarDate,
    /** Last day of the wording; absent while it holds. */
    validTo: Schema.optionalKey(CalendarDate),
    /** The act that gave the wording. */
    source: Text
  }),
  /** Whose report it is. */
  kind: Schema.Literals(["unit", "central"]),
  /** Who may read it. */
  audience: Schema.Literals(["public", "internal"]),
  /** Name of the policy that protected the figures; null when they are not protected. */
  policy: Schema.NullOr(Text),
  /** Why the report is published although its audit found that something hidden can be worked out. */
  allowedUnsafe: Schema.optionalKey(Text),
  /** Language of all texts. */
  language: Schema.Literals(["sv", "en"]),
  /** Stable name of the report: `2025/central` or `2025/` and the unit's id. */
  id: Text,
  /** Heading for people. */
  title: Text,
  /** The calendar year that is reported. */
  year: Year,
  /** The period it covers. */
  period: Period,
  /** The responsible body. */
  authority: Schema.Struct({
    /** Its id in the data set. */
    id: Identifier,
    /** Its name. */
    name: Text,
    /** Municipality code. */
    municipalityCode: Schema.optionalKey(MunicipalityCode),
    /** Organisation number. */
    organisationNumber: Schema.optionalKey(OrganisationNumber)
  }),
  /** The unit, in a unit's report. */
  unit: Schema.optionalKey(
    Schema.Struct({
      /** Its id in the data set. */
      id: Identifier,
      /** Its name. */
      name: Text,
      /** Its school forms. */
      schoolForms: Schema.Array(SchoolForm),
      /** Code in Skolenhetsregistret. */
      schoolUnitCode: Schema.optionalKey(SchoolUnitCode)
    })
  ),
  /** Where the report stands. */
  status: ReportState,
  /** Where the report stands, in words. */
  statusText: Text,
  /** Role that is responsible. */
  responsibleRole: Schema.optionalKey(Text),
  /** Role or board that adopted it. */
  adoptedByRole: Schema.optionalKey(Text),
  /** The day it was adopted. */
  adoptedOn: Schema.optionalKey(CalendarDate),
  /** Address where it is published. */
  publishedAt: Schema.optionalKey(Text),
  /** The sections, in the order of the rules. */
  sections: Schema.Array(ReportSection),
  /** Sections of the authority's own, which no rules ask for. */
  ownSections: Schema.Array(
    Schema.Struct({
      /** Name of the section. */
      id: Identifier,
      /** Its heading. */
      title: Text,
      /** Its paragraphs; a line feed is a line break. */
      paragraphs: Schema.Array(Text)
    })
  ),
  /** How the figures were made. */
  footnotes: Schema.Array(ReportFootnote)
}).annotate({ identifier: "skolkvalitet/ReportDocument" })

/**
 * A quality report (kvalitetsredovisning) as plain data.
 *
 * @category reports
 */
export interface ReportDocument extends Schema.Schema.Type<typeof ReportDocument> {}
