// table of data
import { Indicator } from "../../../src/model/indicator.js"
import { SchoolForm } from "../../../src/model/school-form.js"
import { Status } from "../../../src/model/status.js"
import { column, optional } from "../column.js"
import { table } from "../table.js"

const { kind, better, overUnits, overTime, disclosure } = Indicator.fields
const indicatorId = column(["indicator_id", "indikator_id"], "identifier", ["Indicator", "Indikator"])

/** The tables of follow-up: indicators, breaks in their series, observations. */
export const followUpTables = [
  table(
    "indicators",
    "indicators.csv",
    ["Indicators", "Indikatorer"],
    [
      column(["id", "id"], "identifier", ["Name that other rows use", "Namn som andra rader använder"]),
      column(["name", "namn"], "text", ["Name for people", "Namn för läsare"]),
      column(["definition", "definition"], "text", ["What is counted, of whom, when", "Vad som räknas, av vilka, när"]),
      column(["kind", "typ"], "code", ["Kind of number", "Slag av tal"], { codes: kind.literals }),
      optional(["factor", "faktor"], "number", ["What the quotient is multiplied by", "Vad kvoten multipliceras med"], {
        whenEmpty: 1,
        whenEmptyByKind: { share: 100 }
      }),
      optional(["decimals", "decimaler"], "whole", ["Decimals when printed", "Decimaler i utskrift"], {
        whenEmpty: 1,
        whenEmptyByKind: { count: 0 }
      }),
      column(["unit", "enhet"], "text", ["Unit of the value", "Värdets enhet"], {
        aliases: ["måttenhet"],
        freeText: false
      }),
      column(["better", "bättre"], "code", ["Favourable direction", "Gynnsam riktning"], { codes: better.literals }),
      column(["over_units", "över_enheter"], "code", ["How units become areas", "Hur enheter blir områden"], {
        codes: overUnits.literals
      }),
      column(["over_time", "över_tid"], "code", ["How periods become longer ones", "Hur perioder blir längre"], {
        codes: overTime.literals
      }),
      optional(
        ["interval_years", "intervall_år"],
        "whole",
        ["Years between compared values", "År mellan jämförda värden"],
        {
          whenEmpty: 1
        }
      ),
      optional(["scale_minimum", "skala_lägst"], "number", ["Lowest possible value", "Lägsta möjliga värde"]),
      optional(["scale_maximum", "skala_högst"], "number", ["Highest possible value", "Högsta möjliga värde"]),
      optional(["population", "population"], "text", ["Who is counted", "Vilka som räknas"]),
      optional(["variant", "variant"], "text", ["Variant of the official table", "Variant av den officiella tabellen"]),
      optional(["school_forms", "skolformer"], "code", ["School forms; empty: all", "Skolformer; tomt: alla"], {
        list: true,
        codes: SchoolForm.literals
      }),
      optional(["minimum_base", "minsta_underlag"], "whole", ["Smallest published base", "Minsta underlag som visas"]),
      optional(["minimum_coverage", "minsta_täckning"], "number", [
        "Smallest covered share, 0–1",
        "Minsta täckta andel, 0–1"
      ]),
      optional(["disclosure", "skydd"], "code", ["Whether it speaks of people", "Om det handlar om personer"], {
        codes: disclosure.literals,
        whenEmpty: "personal"
      }),
      column(["source", "källa"], "text", ["Where the numbers come from", "Varifrån talen kommer"]),
      optional(["survey_index_id", "enkätindex_id"], "identifier", [
        "Survey index whose results it shows",
        "Enkätindex vars resultat den visar"
      ]),
      optional(["survey_question_id", "enkätfråga_id"], "identifier", [
        "Survey question whose results it shows",
        "Enkätfråga vars resultat den visar"
      ]),
      optional(["kolada", "kolada"], "text", ["Id in Kolada", "Id i Kolada"], {
        field: "externalIds.kolada",
        freeText: false
      }),
      optional(["external_ids", "externa_id"], "entries", ["Ids in other systems", "Id i andra system"])
    ]
  ),
  table(
    "breaks",
    "breaks.csv",
    ["Breaks in series", "Trendbrott"],
    [
      indicatorId,
      column(["from", "från"], "period", ["First period after the break", "Första period efter brottet"]),
      column(["reason", "orsak"], "text", ["Why the series breaks", "Varför serien bryts"])
    ]
  ),
  table(
    "observations",
    "observations.csv",
    ["Observations", "Uppföljning"],
    [
      indicatorId,
      column(["unit_id", "enhet_id"], "identifier", ["Unit, area or authority", "Enhet, område eller huvudman"]),
      column(["period", "period"], "period", ["Period", "Period"]),
      optional(["group_id", "grupp_id"], "identifier", ["Group", "Grupp"], { whenEmpty: "all" }),
      optional(["numerator", "täljare"], "number", ["Numerator", "Täljare"], { signs: true }),
      optional(["denominator", "nämnare"], "number", ["Denominator", "Nämnare"], { signs: true }),
      optional(["value", "värde"], "number", ["Value", "Värde"], { signs: true }),
      optional(["base", "underlag"], "number", ["How many it rests on", "Hur många det vilar på"], { signs: true }),
      optional(
        ["status", "status"],
        "code",
        ["What it is, or why there is no number", "Vad det är, eller varför tal saknas"],
        {
          codes: Status.literals,
          whenEmpty: "reported"
        }
      ),
      optional(["collected_on", "insamlad"], "date", ["Day it was counted", "Mätdatum"], { aliases: ["mätdatum"] }),
      column(["origin", "ursprung"], "text", ["Where it comes from", "Varifrån det kommer"])
    ]
  )
]
