import * as Schema from "effect/Schema"
import { CalendarDate } from "./calendar-date.js"
import { Identifier, Text } from "./identifier.js"
import { Period } from "./period.js"
import { Year } from "./quantity.js"
import { SectionId } from "./report-codes.js"

/**
 * Texts by section of a report; a section that is not written is absent.
 *
 * @category model
 */
export type SectionTexts = { readonly [Section in SectionId]?: string }

const SectionTexts: Schema.Codec<SectionTexts> = Schema.Struct(
  Object.fromEntries(SectionId.literals.map((section) => [section, Schema.optionalKey(Schema.String)]))
)

/**
 * A unit's yearly quality report (kvalitetsredovisning): its state, dates and the texts of the sections that are prose. The
 * authority's own report is the row whose `unitId` is the authority's id.
 *
 * @category model
 */
export const UnitReport = Schema.Struct({
  /** The unit, area or authority. */
  unitId: Identifier,
  /** The calendar year it reports on. */
  year: Year,
  /** The period it covers: a calendar year or a school year. */
  period: Period,
  /** Draft (utkast), submitted (inlämnad), approved (godkänd) or returned (återlämnad). */
  status: Schema.Literals(["draft", "submitted", "approved", "returned"]),
  /** The day it was handed in. */
  submittedOn: Schema.optionalKey(CalendarDate),
  /** The day it was adopted (fastställd). */
  adoptedOn: Schema.optionalKey(CalendarDate),
  /** Role or board that adopted it. */
  adoptedByRole: Schema.optionalKey(Text),
  /** Role that is responsible: rektor at a unit (skollagen 4 kap. 4 §). Never a person's name. */
  responsibleRole: Schema.String,
  /** Address where it is published. */
  publishedAt: Schema.optionalKey(Text),
  /** Why it is missing, when it is not handed in. */
  missingReason: Schema.optionalKey(Text),
  /** Other documents that hold a section, by section. */
  externalRefs: Schema.optionalKey(SectionTexts),
  /** The texts, by section. */
  texts: SectionTexts
}).annotate({ identifier: "skolkvalitet/UnitReport" })

/**
 * A unit's yearly quality report.
 *
 * @category model
 */
export interface UnitReport extends Schema.Schema.Type<typeof UnitReport> {}
