// table of data
import { CurriculumArea } from "../../../src/model/curriculum-area.js"
import { Goal } from "../../../src/model/goal.js"
import { SchoolForm } from "../../../src/model/school-form.js"
import { Target } from "../../../src/model/target.js"
import { column, optional } from "../column.js"
import { table } from "../table.js"

const id = column(["id", "id"], "identifier", ["Name that other rows use", "Namn som andra rader använder"])
const name = column(["name", "namn"], "text", ["Name for people", "Namn för läsare"])

/** The tables of the plan: goal areas, goals, target levels and groups. */
export const planTables = [
  table(
    "goalAreas",
    "goal-areas.csv",
    ["Goal areas", "Målområden"],
    [
      id,
      name,
      column(["order", "ordning"], "whole", ["Place in reports, from 1", "Plats i redovisningar, från 1"]),
      column(["curriculum_areas", "läroplansområden"], "code", ["Areas of the curricula", "Läroplanernas områden"], {
        list: true,
        codes: CurriculumArea.literals,
        whenEmpty: []
      })
    ]
  ),
  table(
    "goals",
    "goals.csv",
    ["Goals", "Mål"],
    [
      id,
      column(["goal_area_id", "målområde_id"], "identifier", ["Goal area", "Målområde"]),
      column(["statement", "formulering"], "text", ["The goal in words", "Målet i ord"]),
      column(["origin", "ursprung"], "code", ["Who set it", "Vem som har satt det"], {
        codes: Goal.fields.origin.literals
      }),
      optional(["unit_id", "enhet_id"], "identifier", ["Unit whose goal it is", "Enhet vars mål det är"]),
      optional(["school_forms", "skolformer"], "code", ["School forms; empty: all", "Skolformer; tomt: alla"], {
        list: true,
        codes: SchoolForm.literals
      }),
      optional(["criterion", "kriterium"], "text", [
        "How it is judged without indicator",
        "Hur det bedöms utan indikator"
      ]),
      optional(["source", "källa"], "text", ["Law, curriculum or decision", "Lag, läroplan eller beslut"])
    ]
  ),
  table(
    "targets",
    "targets.csv",
    ["Target levels", "Målvärden"],
    [
      column(["goal_id", "mål_id"], "identifier", ["Goal", "Mål"]),
      column(["indicator_id", "indikator_id"], "identifier", ["Indicator", "Indikator"]),
      column(["comparison", "jämförelse"], "code", ["How it is compared", "Hur det jämförs"], {
        codes: Target.fields.comparison.literals
      }),
      optional(["value", "värde"], "number", ["Level", "Nivå"]),
      optional(["group_id", "grupp_id"], "identifier", ["Group; empty: all", "Grupp; tomt: alla"])
    ]
  ),
  table(
    "groups",
    "groups.csv",
    ["Groups", "Grupper"],
    [
      id,
      column(["dimension", "dimension"], "text", ["What it divides by", "Vad den delar upp efter"]),
      name,
      optional(["part_of", "ingår_i"], "identifier", ["Groups that it is a part of", "Grupper som den är en del av"], {
        list: true,
        whenEmpty: []
      })
    ]
  )
]
