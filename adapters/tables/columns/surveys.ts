// table of data
import { Participation } from "../../../src/model/participation.js"
import { Question } from "../../../src/model/question.js"
import { SurveyCycle } from "../../../src/model/survey-cycle.js"
import { SurveyIndex } from "../../../src/model/survey-index.js"
import { column, optional } from "../column.js"
import { table } from "../table.js"

const id = column(["id", "id"], "identifier", ["Name that other rows use", "Namn som andra rader använder"])
const name = column(["name", "namn"], "text", ["Name for people", "Namn för läsare"])
const cycleId = column(["cycle_id", "omgång_id"], "identifier", ["Survey round", "Enkätomgång"])
const unitId = column(["unit_id", "enhet_id"], "identifier", ["Unit", "Enhet"])
const questionnaireId = column(["questionnaire_id", "frågeformulär_id"], "identifier", [
  "Questionnaire",
  "Frågeformulär"
])
const respondentGroup = column(["respondent_group", "svarandegrupp"], "identifier", ["Who answers", "Vilka som svarar"])

/** The tables of surveys. */
export const surveyTables = [
  table(
    "surveyCycles",
    "survey-cycles.csv",
    ["Survey rounds", "Enkätomgångar"],
    [
      id,
      column(["kind", "typ"], "code", ["Who is asked", "Vilka som tillfrågas"], {
        codes: SurveyCycle.fields.kind.literals
      }),
      name,
      questionnaireId,
      respondentGroup,
      column(["interval_years", "intervall_år"], "whole", ["Years between rounds", "År mellan omgångar"]),
      column(["opens_on", "öppnar"], "date", ["First day for answers", "Första svarsdag"]),
      column(["closes_on", "stänger"], "date", ["Last day for answers", "Sista svarsdag"]),
      column(["state", "läge"], "code", ["Where it stands", "Läge"], { codes: SurveyCycle.fields.state.literals }),
      column(["anonymous", "anonym"], "boolean", [
        "Answers cannot be tied to a person",
        "Svar kan inte knytas till en person"
      ]),
      column(["minimum_base", "minsta_underlag"], "whole", [
        "Fewest answers that are shown",
        "Minsta antal svar som visas"
      ]),
      optional(["previous_cycle_id", "föregående_omgång_id"], "identifier", ["The round before", "Omgången före"]),
      optional(["period", "period"], "period", [
        "Time the results speak of; empty: the year it closes",
        "Tid som resultaten gäller; tomt: året då den stänger"
      ]),
      optional(["population", "population"], "text", ["Who is asked, in words", "Vilka som tillfrågas, i ord"]),
      optional(["mode", "insamlingssätt"], "code", ["How answers are given", "Hur svaren lämnas"], {
        codes: SurveyCycle.fields.mode.schema.literals
      }),
      optional(["unit_column", "enhetskolumn"], "text", [
        "Column of exported answers with the unit",
        "Kolumn i exporterade svar med enheten"
      ]),
      optional(["group_column", "gruppkolumn"], "text", [
        "Column of exported answers with who answers",
        "Kolumn i exporterade svar med svarandegruppen"
      ])
    ]
  ),
  table(
    "questions",
    "questions.csv",
    ["Questions", "Frågor"],
    [
      id,
      questionnaireId,
      column(["text", "text"], "text", ["The question in words", "Frågan i ord"]),
      column(["kind", "typ"], "code", ["Kind of answer", "Slag av svar"], { codes: Question.fields.kind.literals }),
      optional(["minimum", "lägst"], "number", ["Lowest code", "Lägsta kod"]),
      optional(["maximum", "högst"], "number", ["Highest code", "Högsta kod"]),
      column(["reversed", "omvänd"], "boolean", ["A low code is favourable", "En låg kod är gynnsam"]),
      optional(
        ["dont_know_codes", "vet_ej_koder"],
        "number",
        ["Codes that mean do not know", "Koder som betyder vet ej"],
        {
          list: true,
          whenEmpty: []
        }
      ),
      column(["dont_know", "vet_ej"], "code", ["Whether they count in the base", "Om de räknas i underlaget"], {
        codes: Question.fields.dontKnow.literals
      }),
      optional(["goal_area_id", "målområde_id"], "identifier", ["Goal area", "Målområde"]),
      optional(["comparable_with", "jämförbar_med"], "identifier", [
        "Comparable earlier question",
        "Jämförbar tidigare fråga"
      ]),
      optional(["answer_column", "svarskolumn"], "text", [
        "Column of exported answers; empty: the id",
        "Kolumn i exporterade svar; tomt: id"
      ]),
      optional(
        ["answer_labels", "svarstexter"],
        "text",
        [
          "Answers as exported, from the lowest code, then do not know",
          "Svar som de exporteras, från lägsta koden, sedan vet ej"
        ],
        { list: true }
      )
    ]
  ),
  table(
    "surveyIndices",
    "survey-indices.csv",
    ["Indices", "Index"],
    [
      id,
      questionnaireId,
      name,
      column(["question_ids", "frågor"], "identifier", ["Questions", "Frågor"], { list: true }),
      column(["scale", "skala"], "code", ["Scale", "Skala"], { codes: SurveyIndex.fields.scale.literals }),
      optional(["weights", "vikter"], "number", ["Weights; empty: equal", "Vikter; tomt: lika"], { list: true }),
      column(["minimum_questions", "minst_antal_frågor"], "whole", [
        "Fewest answered questions",
        "Minsta antal besvarade frågor"
      ]),
      optional(
        ["points", "poäng"],
        "number",
        [
          "Points of each code from the lowest; empty: equal steps",
          "Poäng för varje kod från den lägsta; tomt: lika steg"
        ],
        { list: true }
      ),
      optional(
        ["combine", "sammanvägning"],
        "code",
        ["What is put together; empty: the questions' means", "Vad som vägs samman; tomt: frågornas medelvärden"],
        { codes: SurveyIndex.fields.combine.schema.literals }
      ),
      optional(["source", "källa"], "text", ["Where the definition comes from", "Varifrån definitionen kommer"])
    ]
  ),
  table(
    "participation",
    "participation.csv",
    ["Participation", "Deltagande"],
    [
      cycleId,
      unitId,
      respondentGroup,
      column(["basis", "grund"], "code", ["Basis of invited", "Grund för tillfrågade"], {
        codes: Participation.fields.basis.literals
      }),
      column(["invited", "tillfrågade"], "whole", ["Persons asked", "Antal tillfrågade"]),
      column(["complete", "fullständiga"], "whole", ["Complete answers", "Fullständiga svar"]),
      column(["partial", "ofullständiga"], "whole", ["Partial answers", "Ofullständiga svar"]),
      column(["refusal", "avböjt"], "whole", ["Refusals", "Avböjt"]),
      column(["non_contact", "ej_nådda"], "whole", ["Not reached", "Inte nådda"]),
      column(["other_eligible", "övriga_utan_svar"], "whole", ["Other eligible without answer", "Övriga utan svar"]),
      column(["unknown_eligibility", "okänd_tillhörighet"], "whole", [
        "Unknown eligibility",
        "Okänt om de hör till gruppen"
      ]),
      column(["not_eligible", "utanför_gruppen"], "whole", ["Not eligible", "Hör inte till gruppen"])
    ]
  ),
  table(
    "surveyTallies",
    "survey-tallies.csv",
    ["Counted answers", "Räknade svar"],
    [
      cycleId,
      unitId,
      respondentGroup,
      column(["question_id", "fråga_id"], "identifier", ["Question", "Fråga"]),
      column(
        ["counts", "antal_per_kod"],
        "whole",
        ["Answers per code, from the lowest", "Svar per kod, från den lägsta"],
        {
          list: true,
          whenEmpty: []
        }
      ),
      column(["non_substantive", "vet_ej"], "whole", ["Answers do not know", "Svar vet ej"]),
      column(["missing", "utan_svar"], "whole", ["Questionnaires without answer", "Formulär utan svar"]),
      optional(["personal_details", "personuppgifter"], "whole", [
        "Free texts that look as if they held personal details",
        "Fritextsvar som ser ut att innehålla personuppgifter"
      ])
    ]
  )
]
