import * as Schema from "effect/Schema"
import { CalendarDate } from "../model/calendar-date.js"
import { Identifier, Text } from "../model/identifier.js"
import { Involvement } from "../model/involvement.js"
import { Period } from "../model/period.js"
import { Count } from "../model/quantity.js"
import { SchoolForm } from "../model/school-form.js"
import { UnitReport } from "../model/unit-report.js"

/**
 * Where a report stands; `missing` when there is none.
 *
 * @category reports
 */
export const ReportState = Schema.Literals([...UnitReport.fields.status.literals, "missing"])

/**
 * Where a report stands; `missing` when there is none.
 *
 * @category reports
 */
export type ReportState = typeof ReportState.Type

/**
 * Who took part in the quality work (delaktighet).
 *
 * @category reports
 */
export const InvolvementBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("involvement"),
  /** One item per group. */
  items: Schema.Array(
    Schema.Struct({
      /** The unit, area or authority. */
      nodeId: Identifier,
      /** Its name. */
      nodeName: Text,
      /** Who. */
      group: Involvement.fields.group,
      /** Who, in words. */
      groupText: Text,
      /** Whether they took part. */
      mode: Involvement.fields.mode,
      /** Whether they took part, in words. */
      modeText: Text,
      /** In what way. */
      how: Schema.optionalKey(Text)
    })
  )
}).annotate({ identifier: "skolkvalitet/InvolvementBlock" })

/**
 * Every unit that was active in the period with its report's state (enheternas redovisningar). None is ever left out.
 *
 * @category reports
 */
export const UnitReportsBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("unit-reports"),
  /** How many have handed in, in a sentence. */
  description: Text,
  /** Units whose report is submitted or approved. */
  handedIn: Count,
  /** Units that should report. */
  expected: Count,
  /** One item per unit. */
  items: Schema.Array(
    Schema.Struct({
      /** The unit. */
      unitId: Identifier,
      /** Its name. */
      unitName: Text,
      /** Its school forms. */
      schoolForms: Schema.Array(SchoolForm),
      /** Where its report stands. */
      state: ReportState,
      /** Where its report stands, in words. */
      stateText: Text,
      /** The day it was handed in. */
      submittedOn: Schema.optionalKey(CalendarDate),
      /** The day it was adopted. */
      adoptedOn: Schema.optionalKey(CalendarDate),
      /** Role or board that adopted it. */
      adoptedByRole: Schema.optionalKey(Text),
      /** Address where it is published. */
      publishedAt: Schema.optionalKey(Text),
      /** Why it is not handed in, or a sentence that no reason is given. */
      missingReason: Schema.optionalKey(Text)
    })
  )
}).annotate({ identifier: "skolkvalitet/UnitReportsBlock" })

/**
 * How many of the units that were expected to report are in the authority's figures (täckning).
 *
 * @category reports
 */
export const CoverageBlock = Schema.Struct({
  /** Says which block it is. */
  kind: Schema.Literal("coverage"),
  /** What is counted, in a sentence. */
  description: Text,
  /** One row per indicator and period. */
  rows: Schema.Array(
    Schema.Struct({
      /** The goal area, when the indicator serves one. */
      goalAreaId: Schema.optionalKey(Identifier),
      /** Its name. */
      goalArea: Schema.optionalKey(Text),
      /** The indicator. */
      indicatorId: Identifier,
      /** Its name. */
      indicator: Text,
      /** The period. */
      period: Period,
      /** Units in the figure. */
      units: Count,
      /** Units expected. */
      unitsExpected: Count,
      /** Coverage in words. */
      text: Text
    })
  )
}).annotate({ identifier: "skolkvalitet/CoverageBlock" })
