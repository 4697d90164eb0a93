import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { temporaryFolder } from "./run.js"

const lines = (...rows: ReadonlyArray<string>): string => `${rows.join("\n")}\n`

const tables: Readonly<Record<string, string>> = {
  "authority.csv": lines("id,name,kind,year", "kommun,Ekbackens kommun,municipality,2025"),
  "units.csv": lines("id,name,school_forms", "skola-1,Björkskolan,GR", "skola-2,Ängsskolan,GR"),
  "goal-areas.csv": lines("id,name,order,curriculum_areas", "normer,Normer och värden,1,NORMS"),
  "indicators.csv": lines("id,name,definition,kind,unit,better,over_units,over_time,source"),
  "observations.csv": lines("indicator_id,unit_id,period,numerator,denominator,origin"),
  "survey-cycles.csv": lines(
    "id,kind,name,questionnaire_id,respondent_group,interval_years,opens_on,closes_on,state,anonymous,minimum_base,previous_cycle_id",
    "vår-24,user,Våren 2024,f1,guardians,1,2024-02-01,2024-03-15,published,ja,5,",
    "vår-25,user,Våren 2025,f1,guardians,1,2025-02-01,2025-03-15,closed,ja,5,vår-24"
  ),
  "questions.csv": lines(
    "id,questionnaire_id,text,kind,minimum,maximum,reversed,dont_know_codes,dont_know",
    "trivs,f1,Mitt barn trivs.,scale,1,4,nej,9,exclude",
    "mer,f1,Annat?,open,,,nej,,exclude"
  ),
  "survey-indices.csv": lines(
    "id,questionnaire_id,name,question_ids,scale,minimum_questions",
    "trivsel,f1,Trivsel,trivs,0-10,1"
  ),
  "participation.csv": lines(
    "cycle_id,unit_id,respondent_group,basis,invited,complete,partial,refusal,non_contact,other_eligible,unknown_eligibility,not_eligible",
    "vår-25,skola-1,guardians,roster,10,4,1,1,4,0,0,0",
    "vår-25,skola-2,guardians,roster,8,4,0,0,4,0,0,0"
  )
}

/** The answers of two rounds: 1 and 2 of 2024, then nine of 2025. */
export const answers = {
  header: "unit_id,trivs,mer",
  "vår-24": ["skola-1,1,", "skola-1,3,", "skola-2,2,", "skola-2,2,"],
  "vår-25": [
    "skola-1,4,Bra",
    "skola-1,3,",
    "skola-1,2,",
    "skola-1,9,",
    "skola-1,,",
    "skola-2,4,",
    "skola-2,4,kim@exempel.se",
    "skola-2,1,",
    "skola-2,3,"
  ]
} as const

/** Writes a small data set with a survey; files are replaced or, with `undefined`, left out. */
export const surveyData = (changes: Readonly<Record<string, string | undefined>> = {}): string => {
  const folder = join(temporaryFolder(), "data")
  const all = {
    ...tables,
    "answers/vår-24.csv": lines(answers.header, ...answers["vår-24"]),
    "answers/vår-25.csv": lines(answers.header, ...answers["vår-25"]),
    ...changes
  }
  for (const [name, text] of Object.entries(all)) {
    if (text === undefined) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
