// table of data
import { SectionId } from "../../../src/model/report-codes.js"
import { UnitReport } from "../../../src/model/unit-report.js"
import { column, optional } from "../column.js"
import { table } from "../table.js"

const unitId = column(["unit_id", "enhet_id"], "identifier", [
  "Unit, area or authority",
  "Enhet, område eller huvudman"
])
const year = column(["year", "år"], "whole", ["Calendar year it reports on", "Kalenderår som redovisas"])

/** The tables of reports and of their prose. */
export const reportTables = [
  table(
    "reports",
    "reports.csv",
    ["Reports", "Redovisningar"],
    [
      unitId,
      year,
      column(["period", "period"], "period", ["Period it covers", "Period som den omfattar"]),
      column(["status", "status"], "code", ["Where it stands", "Läge"], { codes: UnitReport.fields.status.literals }),
      optional(["submitted_on", "inlämnad"], "date", ["Day it was handed in", "Dag då den lämnades in"]),
      optional(["adopted_on", "fastställd"], "date", ["Day it was adopted", "Dag då den fastställdes"]),
      optional(["adopted_by_role", "fastställd_av_roll"], "text", ["Role that adopted it", "Roll som fastställde den"]),
      column(["responsible_role", "ansvarig_roll"], "text", ["Responsible role", "Ansvarig roll"], { whenEmpty: "" }),
      optional(["published_at", "publicerad_på"], "text", [
        "Address where it is published",
        "Adress där den är publicerad"
      ]),
      optional(["missing_reason", "skäl_saknas"], "text", ["Why it is missing", "Varför den saknas"]),
      optional(["external_refs", "externa_dokument"], "entries", [
        "Other documents, section=document",
        "Andra dokument, avsnitt=dokument"
      ])
    ]
  ),
  table(
    "reportTexts",
    "report-texts.csv",
    ["The texts of reports", "Redovisningarnas texter"],
    [
      unitId,
      year,
      column(["section_id", "avsnitt"], "code", ["Section", "Avsnitt"], { codes: SectionId.literals }),
      column(["text", "text"], "text", ["The text", "Texten"], { whenEmpty: "" })
    ]
  )
]
