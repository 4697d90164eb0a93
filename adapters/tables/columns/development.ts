// table of data
import { Action } from "../../../src/model/action.js"
import { Deficiency } from "../../../src/model/deficiency.js"
import { Judgement } from "../../../src/model/evaluation.js"
import { Involvement } from "../../../src/model/involvement.js"
import { column, optional } from "../column.js"
import { table } from "../table.js"

const id = column(["id", "id"], "identifier", ["Name that other rows use", "Namn som andra rader använder"])
const unitId = column(["unit_id", "enhet_id"], "identifier", [
  "Unit, area or authority",
  "Enhet, område eller huvudman"
])
const year = column(["year", "år"], "whole", ["Calendar year of the report", "Redovisningens kalenderår"])
const goalId = optional(["goal_id", "mål_id"], "identifier", ["Goal", "Mål"])

/** The tables of evaluation and development. */
export const developmentTables = [
  table(
    "evaluations",
    "evaluations.csv",
    ["Evaluations", "Utvärderingar"],
    [
      id,
      unitId,
      goalId,
      optional(["goal_area_id", "målområde_id"], "identifier", ["Goal area", "Målområde"]),
      year,
      column(["judgement", "bedömning"], "code", ["How far it is reached", "Måluppfyllelse"], {
        codes: Judgement.literals
      }),
      column(["analysis", "analys"], "text", ["What the results show", "Vad resultaten visar"], { whenEmpty: "" }),
      optional(["causes", "orsaker"], "text", ["Causes", "Orsaker"], { list: true, whenEmpty: [] }),
      optional(["no_action_reason", "skäl_utan_åtgärd"], "text", [
        "Why no action follows",
        "Varför ingen åtgärd följer"
      ]),
      column(["decided_on", "beslutad"], "date", ["Day of the judgement", "Bedömningens dag"]),
      column(["decided_by_role", "beslutad_av_roll"], "text", ["Role that made it", "Roll som gjorde den"])
    ]
  ),
  table(
    "evidence",
    "evidence.csv",
    ["What evaluations rest on", "Underlag för utvärderingar"],
    [
      column(["evaluation_id", "utvärdering_id"], "identifier", ["Evaluation", "Utvärdering"]),
      column(["kind", "typ"], "code", ["Kind of evidence", "Slag av underlag"], {
        codes: ["observation", "survey", "document"]
      }),
      optional(["indicator_id", "indikator_id"], "identifier", ["Indicator", "Indikator"]),
      optional(["period", "period"], "period", ["Period", "Period"]),
      optional(["group_id", "grupp_id"], "identifier", ["Group", "Grupp"]),
      optional(["cycle_id", "omgång_id"], "identifier", ["Survey round", "Enkätomgång"]),
      optional(["question_id", "fråga_id"], "identifier", ["Question", "Fråga"]),
      optional(["index_id", "index_id"], "identifier", ["Index", "Index"]),
      optional(["title", "titel"], "text", ["Title of the document", "Dokumentets titel"]),
      optional(["reference", "referens"], "text", ["Register number or address", "Diarienummer eller adress"])
    ]
  ),
  table(
    "actions",
    "actions.csv",
    ["Actions", "Åtgärder"],
    [
      id,
      unitId,
      year,
      optional(["evaluation_id", "utvärdering_id"], "identifier", [
        "Evaluation that it follows from",
        "Utvärdering som den följer av"
      ]),
      goalId,
      column(["description", "beskrivning"], "text", ["What will be done", "Vad som ska göras"]),
      column(["responsible_role", "ansvarig_roll"], "text", ["Responsible role", "Ansvarig roll"], { whenEmpty: "" }),
      optional(["starts_on", "startar"], "date", ["First day", "Första dag"]),
      column(["due_on", "klar_senast"], "date", ["Last day", "Sista dag"]),
      optional(["follow_up_on", "följs_upp"], "date", ["Day of follow-up", "Dag för uppföljning"]),
      column(["expected_effect", "väntad_effekt"], "text", ["Expected effect", "Väntad effekt"], { whenEmpty: "" }),
      optional(["measure_indicator_id", "mäts_med_indikator_id"], "identifier", [
        "Indicator that shows its effect",
        "Indikator som visar effekten"
      ]),
      column(["status", "status"], "code", ["Where it stands", "Läge"], { codes: Action.fields.status.literals }),
      optional(["completed_on", "slutförd"], "date", ["Day it was done", "Dag då den blev klar"]),
      optional(["outcome", "utfall"], "text", ["What came of it", "Vad den ledde till"]),
      optional(["continues_action_id", "fortsätter_åtgärd_id"], "identifier", [
        "Action that it continues",
        "Åtgärd som den fortsätter"
      ])
    ]
  ),
  table(
    "deficiencies",
    "deficiencies.csv",
    ["Deficiencies", "Brister"],
    [
      id,
      unitId,
      column(["found_by", "upptäckt_genom"], "code", ["What showed it", "Vad som visade den"], {
        codes: Deficiency.fields.foundBy.literals
      }),
      column(["description", "beskrivning"], "text", ["The deficiency in words", "Bristen i ord"]),
      column(["found_on", "upptäckt"], "date", ["Day it was found", "Dag då den upptäcktes"]),
      optional(["action_ids", "åtgärder"], "identifier", ["Actions against it", "Åtgärder mot den"], {
        list: true,
        whenEmpty: []
      })
    ]
  ),
  table(
    "involvement",
    "involvement.csv",
    ["Involvement", "Delaktighet"],
    [
      unitId,
      year,
      column(["group", "grupp"], "code", ["Who", "Vilka"], { codes: Involvement.fields.group.literals }),
      column(["mode", "form"], "code", ["Whether they took part", "Om de deltog"], {
        codes: Involvement.fields.mode.literals
      }),
      column(["how", "hur"], "text", ["In what way", "På vilket sätt"], { whenEmpty: "" })
    ]
  )
]
