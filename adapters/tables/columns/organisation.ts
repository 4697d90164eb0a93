// table of data
import { Authority } from "../../../src/model/authority.js"
import { Regime } from "../../../src/model/report-codes.js"
import { SchoolForm } from "../../../src/model/school-form.js"
import { column, optional } from "../column.js"
import { table } from "../table.js"

const id = column(["id", "id"], "identifier", ["Name that other rows use", "Namn som andra rader använder"])
const name = column(["name", "namn"], "text", ["Name for people", "Namn för läsare"])

/** The tables of the organisation tree. */
export const organisationTables = [
  table(
    "authority",
    "authority.csv",
    ["The responsible body and the reporting year", "Huvudmannen och redovisningsåret"],
    [
      id,
      name,
      column(["kind", "typ"], "code", ["Kind of body", "Slag av huvudman"], { codes: Authority.fields.kind.literals }),
      optional(["municipality_code", "kommunkod"], "text", ["Municipality code", "Kommunkod"], { freeText: false }),
      optional(["organisation_number", "organisationsnummer"], "text", ["Organisation number", "Organisationsnummer"], {
        freeText: false
      }),
      optional(
        ["regime", "regelverk"],
        "code",
        ["Rules that its reports follow", "Regler som redovisningarna följer"],
        {
          codes: Regime.literals
        }
      ),
      column(["year", "år"], "whole", ["Reporting year", "Redovisningsår"], { aliases: ["redovisningsår"] })
    ]
  ),
  table(
    "areas",
    "areas.csv",
    ["Areas", "Områden"],
    [
      id,
      name,
      optional(["parent_id", "överordnat_område_id"], "identifier", ["Area that it lies in", "Område som det ligger i"])
    ]
  ),
  table(
    "units",
    "units.csv",
    ["Units", "Enheter"],
    [
      id,
      name,
      optional(["area_id", "område_id"], "identifier", ["Area", "Område"]),
      column(["school_forms", "skolformer"], "code", ["School forms", "Skolformer"], {
        list: true,
        codes: SchoolForm.literals
      }),
      optional(["school_unit_code", "skolenhetskod"], "text", ["School unit code", "Skolenhetskod"], {
        freeText: false
      }),
      optional(["opened_on", "öppnad"], "date", ["First day of activity", "Första dag med verksamhet"]),
      optional(["closed_on", "stängd"], "date", ["First day closed", "Första dag som stängd"]),
      optional(
        ["predecessor_ids", "föregångare"],
        "identifier",
        ["Units that it continues", "Enheter som den fortsätter"],
        {
          list: true,
          whenEmpty: []
        }
      ),
      optional(["without_successor", "utan_efterträdare"], "boolean", [
        "Nothing continues it",
        "Ingen enhet fortsätter den"
      ])
    ]
  ),
  table(
    "memberships",
    "memberships.csv",
    ["Units' areas over time", "Enheters områden över tid"],
    [
      column(["unit_id", "enhet_id"], "identifier", ["Unit", "Enhet"]),
      column(["area_id", "område_id"], "identifier", ["Area", "Område"]),
      column(["from", "från"], "date", ["First day", "Första dag"]),
      optional(["to", "till"], "date", ["First day after the last", "Första dag efter den sista"])
    ]
  )
]
