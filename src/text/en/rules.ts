// table of data
import type { Sentence } from "../sentence.js"
import type { EvaluatedRuleId, RuleText, UnevaluatedRuleId, UnevaluatedRuleText } from "../sv/rules.js"

type Words = Readonly<Record<string, string>>

const word = (words: Words, code: string | number | undefined): string => words[String(code)] ?? String(code)

const groups: Words = {
  pupils: "the pupils",
  children: "the preschool children",
  guardians: "the guardians",
  staff: "the staff"
}

const activities: Words = {
  preschool: "preschools",
  school: "schools",
  "school-age-childcare": "school-age childcare"
}

const judgements: Words = {
  reached: "reached",
  "largely-reached": "largely reached",
  "partly-reached": "partly reached",
  "not-reached": "not reached"
}

const evidenceKinds: Words = { observation: "follow-up", survey: "survey", document: "document" }
const curriculumAreas: Words = {
  NORMS: "norms and values",
  KNOWLEDGE: "knowledge",
  INFLUENCE: "responsibility and influence"
}

const missingAtEvaluation: Words = {
  goalId: "neither goal nor goal area is named",
  one: "the goal belongs to another goal area than the one that is named",
  analysis: "the rationale is missing"
}

const missingAtAction: Words = {
  evaluationId: "no evaluation in this year's data is named",
  goalId: "no goal is named"
}

const missingAtFollowUp: Words = {
  measure: "neither an indicator nor an expected effect is given",
  day: "no day of follow-up is given",
  order: "it is followed up before its last day"
}

const surveyKinds: Words = { user: "user survey", staff: "staff survey", citizen: "citizen survey" }

const seriesBreaks: Words = {
  scale: "the scale",
  wording: "the questions",
  "base-rule": "which answers count",
  population: "who is asked",
  mode: "the way to answer"
}

const inSeries = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`

const breaksText = (kinds: string | number | undefined): string =>
  inSeries(
    String(kinds)
      .split(", ")
      .map((kind) => word(seriesBreaks, kind))
  )

const years = (number: string | number | undefined): string =>
  number === 1 ? "1 calendar year" : `${number} calendar years`

/** Whether a survey is held often enough, and not too often; `last` names its latest round at the node. */
const timing =
  (last: string): Sentence =>
  (f) => {
    if (f["problem"] === "interval")
      return `The round's interval is ${f["interval"]} years; at most ${f["limit"]} years may pass between two rounds.`
    if (f["problem"] === "early")
      return `The round's last day is ${f["day"]}, but the round before (${f["earlier"]}) closed on ${f["earlierDay"]} and the interval is ${years(f["interval"])}.`
    if (f["problem"] === "never")
      return `No round in the data has reached the unit; the latest (${f["latest"]}) closed on ${f["day"]}.`
    return `${last} (${f["last"]}) closed on ${f["day"]}, more than ${years(f["interval"])} before ${f["year"]}.`
  }

const timingRemedy =
  "Hold or plan a round in time, correct the days or the interval, or add the round that the data lack."

const counted: Words = {
  answers: "Those who answered in full or in part are",
  dispositions: "All outcomes together are",
  questionnaires: "The questionnaires handed in are"
}

const questionProblems: Readonly<Record<string, Sentence>> = {
  missing: () => "The question lacks its lowest or highest code.",
  order: (f) => `The lowest code, ${f["minimum"]}, is not below the highest, ${f["maximum"]}.`,
  whole: (f) => `The scale ${f["minimum"]} to ${f["maximum"]} does not begin and end on whole numbers.`,
  "dont-know": (f) =>
    `The code ${f["code"]} means do not know, but it lies on the scale ${f["minimum"]} to ${f["maximum"]}.`,
  labels: (f) => `The question has ${f["labels"]} answers in words but ${f["codes"]} codes, do not know included.`,
  reversed: () => "The question is reversed but has no scale to reverse.",
  counts: (f) => `The answers are counted in ${f["counts"]} steps, but the question has ${f["steps"]}.`
}

const groupProblems: Readonly<Record<string, Sentence>> = {
  kind: (f) => `Staff were asked (the group ${f["group"]}), but the round is a ${word(surveyKinds, f["kind"])}.`,
  pupils: (f) =>
    `Pupils were asked (the group ${f["group"]}), but the unit is only a preschool and its report says nothing of the method.`,
  children: (f) =>
    `Children were asked (the group ${f["group"]}), but the unit has neither preschool, preschool class nor leisure-time activities.`,
  guardians: (f) => `Guardians were asked (the group ${f["group"]}), but the unit has adult education only.`
}

/** Rules that are evaluated, in English. */
export const ruleTexts = {
  "SK-UNI-001": {
    title: "A unit opens before it closes.",
    problem: (f) => `The unit closes on ${f["closedOn"]} but opens on ${f["openedOn"]}.`,
    remedy: "Correct the day of opening or closing."
  },
  "SK-UNI-002": {
    title: "The areas form a tree below the authority, without circles.",
    problem: (f) =>
      `The area does not reach the authority: the way upwards through ${f["parent"]} never ends or breaks off.`,
    remedy: "Name a parent area that exists and does not itself lie below the area, or none."
  },
  "SK-UNI-003": {
    title: "A membership lies within the unit's time.",
    problem: (f) => `The membership runs ${f["from"]}–${f["to"]}, outside the time in which the unit is open.`,
    remedy: "Correct the membership's days or the unit's days of opening and closing."
  },
  "SK-UNI-005": {
    title: "A school unit code is no date.",
    problem: (f) => `The school unit code ${f["code"]} can be read as a date; such codes are not given out.`,
    remedy: "Compare the code with Skolenhetsregistret."
  },
  "SK-UNI-006": {
    title: "A school unit code belongs to one unit only.",
    problem: (f) => `The school unit code ${f["code"]} is already used by ${f["holder"]}.`,
    remedy: "Give each unit its own code out of Skolenhetsregistret."
  },
  "SK-UNI-007": {
    title: "A school unit has a school unit code.",
    problem: () => "The school unit has no school unit code.",
    remedy: "Look the code up in Skolenhetsregistret."
  },
  "SK-UNI-008": {
    title: "A unit's school forms exist in the reporting year.",
    problem: (f) => `The school form ${f["form"]} ended on ${f["lastDay"]}.`,
    remedy: "Give the school form that took its place."
  },
  "SK-UNI-013": {
    title: "A closed unit has a successor, or explicitly none.",
    problem: (f) => `The unit closed on ${f["closedOn"]}, but no unit names it as predecessor.`,
    remedy: "Name it as predecessor of the new unit, or set without_successor."
  },
  "SK-GOA-001": {
    title: "A goal area matches at least one area of the curricula of the units' school forms.",
    problem: (f) =>
      f["areas"] === 0
        ? "The goal area is not mapped to any area of the curricula."
        : "None of the goal area's curriculum areas is in the curricula of the units' school forms that year.",
    remedy: "Map the goal area to at least one area of a curriculum in force."
  },
  "SK-GOA-002": {
    title: "The plan has as many goal areas as the authority decided.",
    problem: (f) => `The plan has ${f["count"]} goal areas but should have ${f["expected"]}.`,
    remedy: "Add or remove goal areas, or change the number that was decided."
  },
  "SK-GOA-004": {
    title: "The plan covers norms and values, knowledge, and responsibility and influence.",
    problem: (f) => `No goal area covers ${word(curriculumAreas, f["area"])}.`,
    remedy: "Map a goal area to that area of the curriculum."
  },
  "SK-GOA-005": {
    title: "A goal can be followed up: it has a target or a criterion.",
    problem: () => "The goal has neither a target nor a criterion.",
    remedy: "Give an indicator with a target, or describe the criterion for when the goal is reached."
  },
  "SK-GOA-006": {
    title: "Assessment and grades are not asked of activities without grades.",
    problem: (f) => `The goal concerns assessment and grades but is also set for ${f["form"]}.`,
    remedy: "Limit the goal to school forms with grades."
  },
  "SK-FOL-002": {
    title: "The prose of follow-up is free of judgement.",
    problem: (f) => `The text holds judging words: ${f["words"]}.`,
    remedy: "Describe what was measured; put the judgement into the evaluation."
  },
  "SK-FOL-004": {
    title: "An observation speaks of the reporting year or the time before.",
    problem: (f) => `The period ${f["period"]} ends after the reporting year ${f["year"]}.`,
    remedy: "Correct the period or move the row to the data of a later year."
  },
  "SK-FOL-005": {
    title: "The groups together equal the whole.",
    problem: (f) => `The groups by ${f["dimension"]} add up to ${f["sum"]}, but the whole is ${f["total"]}.`,
    remedy: "Correct the numbers, or add the group that is missing, for instance unknown."
  },
  "SK-FOL-006": {
    title: "The numerator of a share lies between zero and the denominator.",
    problem: (f) => `The numerator is ${f["numerator"]} but the denominator ${f["denominator"]}.`,
    remedy: "Correct the numerator or the denominator; they may have changed places."
  },
  "SK-FOL-007": {
    title: "A share is possible: between nothing and all, of more than zero.",
    problem: (f) =>
      f["denominator"] === undefined
        ? `The share is ${f["value"]}, outside 0–${f["maximum"]}.`
        : `The denominator is ${f["denominator"]}.`,
    remedy: "Correct the number; if there is nobody to count, use the status not-applicable instead of zero."
  },
  "SK-FOL-008": {
    title: "A value lies on the indicator's scale.",
    problem: (f) => `The value ${f["value"]} lies outside the scale ${f["minimum"]} to ${f["maximum"]}.`,
    remedy: "Correct the value or the scale."
  },
  "SK-FOL-010": {
    title: "Zero persons are a number, not missing data.",
    problem: () => "The number is zero. In official statistics it may stand for missing data.",
    remedy: "Check the source; use the status not-reported when the number is missing."
  },
  "SK-FOL-011": {
    title: "A count has a reference day.",
    problem: () => "It is not said which day the count speaks of.",
    remedy: "Give the day; pupils and staff are counted on 15 October or a weekday near it."
  },
  "SK-FOL-012": {
    title: "Every goal is followed up during the year.",
    problem: (f) => `None of the goal's indicators has an observation for ${f["year"]}.`,
    remedy: "Add the follow-up, or say why it is missing."
  },
  "SK-EVA-001": {
    title: "An evaluation rests on follow-up.",
    problem: (f) =>
      f["evidence"] === 0
        ? "The evaluation has no evidence."
        : "None of the evidence is an observation or survey that is in the data.",
    remedy: "Name at least one observation or survey as evidence."
  },
  "SK-EVA-002": {
    title: "An evaluation concerns a goal or goal area and gives its rationale.",
    problem: (f) => `The evaluation is not complete: ${word(missingAtEvaluation, f["missing"])}.`,
    remedy: "Name the goal or goal area and write what the results show."
  },
  "SK-EVA-003": {
    title: "An evaluation names causes.",
    problem: () => "The causes of the results are not analysed.",
    remedy: "Name at least one cause."
  },
  "SK-EVA-004": {
    title: "An evaluation is made when its evidence is there.",
    problem: (f) => `The evaluation was decided on ${f["decidedOn"]}, but its evidence was there only on ${f["day"]}.`,
    remedy: "Correct the day of the decision, or evaluate again with the evidence."
  },
  "SK-EVA-005": {
    title: "A judgement agrees with the targets.",
    problem: (f) =>
      `The goal is judged ${word(judgements, f["judgement"])}, but ${f["met"]} of ${f["targets"]} targets are met.`,
    remedy: "Change the judgement, or explain the difference in the analysis."
  },
  "SK-EVA-006": {
    title: "An evaluation rests on more than one kind of evidence.",
    problem: (f) => `All evidence is of the same kind (${word(evidenceKinds, f["kind"])}).`,
    remedy: "Add another kind of evidence, for instance a survey or notes of a dialogue."
  },
  "SK-EVA-007": {
    title: "It is said why a goal was not assessed.",
    problem: () => "The goal is not assessed, and it is not said why.",
    remedy: "Write the reason in the analysis."
  },
  "SK-ACT-001": {
    title: "A goal that is not reached is followed by an action, or by a reason.",
    problem: (f) => `The goal is ${word(judgements, f["judgement"])}, but no action follows.`,
    remedy: "Decide an action, or say why none is needed."
  },
  "SK-ACT-002": {
    title: "An action follows from an evaluation and serves a goal.",
    problem: (f) => `The action lacks its ground: ${word(missingAtAction, f["missing"])}.`,
    remedy: "Name the evaluation and the goal."
  },
  "SK-ACT-003": {
    title: "An action has a responsible role.",
    problem: () => "No role is responsible for the action.",
    remedy: "Name a role, never a person."
  },
  "SK-ACT-004": {
    title: "An action is due after the decision.",
    problem: (f) => `The action is due on ${f["dueOn"]}, but the evaluation was decided on ${f["decidedOn"]}.`,
    remedy: "Correct the last day."
  },
  "SK-ACT-005": {
    title: "An action's effect is followed up, at the earliest when it is due.",
    problem: (f) => `The follow-up of the action is not settled: ${word(missingAtFollowUp, f["missing"])}.`,
    remedy: "Say how and on which day its effect is followed up."
  },
  "SK-ACT-006": {
    title: "Last year's actions have an outcome or go on.",
    problem: () => "Last year's action has neither an outcome nor an action that continues it.",
    remedy: "Describe the outcome, or let one of this year's actions continue it."
  },
  "SK-ACT-007": {
    title: "An ended action has an outcome, and a day when it is done.",
    problem: (f) => `The action is ${f["status"]}, but its outcome or day is missing.`,
    remedy: "Describe the outcome and give the day on which the action was done."
  },
  "SK-ACT-008": {
    title: "A deficiency has at least one action.",
    problem: () => "No action is taken against the deficiency.",
    remedy: "Decide an action and name it at the deficiency."
  },
  "SK-ACT-009": {
    title: "An action is not repeated unchanged for a third year.",
    problem: (f) => `The action has had the same wording since ${f["first"]}.`,
    remedy: "Find out why it had no effect, and change it."
  },
  "SK-REP-001": {
    title: "A quality report covers the calendar year.",
    problem: (f) =>
      f["kind"] === "school-year"
        ? `The report covers the school year ${f["period"]} instead of the calendar year ${f["year"]}.`
        : `The report covers ${f["period"]}, not the calendar year ${f["year"]}.`,
    remedy: "Report the calendar year; explain the deviation under sources and method if the school year is kept."
  },
  "SK-REP-002": {
    title: "The central report is adopted by 1 May.",
    problem: (f) => `The report was adopted on ${f["adoptedOn"]}, after ${f["latest"]}.`,
    remedy: "Check the day; plan next year so that the report is adopted in time."
  },
  "SK-REP-003": {
    title: "The units' reports are adopted by the authority's last day.",
    problem: (f) => `The report was adopted on ${f["adoptedOn"]}, after ${f["latest"]}.`,
    remedy: "Check the day, or agree on another last day."
  },
  "SK-REP-004": {
    title: "Every unit that was open during the year has one report.",
    problem: (f) => `The unit has ${f["reports"]} reports for ${f["year"]}; it should have one.`,
    remedy: "Add the unit's report, or a row with the reason why it is missing."
  },
  "SK-REP-005": {
    title: "The central report includes every unit that was open during the year.",
    problem: (f) => `The unit is not in the report for ${f["year"]}.`,
    remedy: "Include the unit's report, or the reason why it is missing."
  },
  "SK-REP-006": {
    title: "A unit whose report is missing is listed with the reason.",
    problem: (f) => `The unit ${f["unit"]} has handed in no report for ${f["year"]}, and no reason is given.`,
    remedy: "Give the reason, so that the central report can show it."
  },
  "SK-REP-007": {
    title: "The central report covers school, preschool and school-age childcare.",
    problem: (f) => `The report does not cover the authority's ${word(activities, f["activity"])}.`,
    remedy: "Include the activity's reports, or describe it under school forms covered."
  },
  "SK-REP-008": {
    title: "Every goal area is treated in the report.",
    problem: (f) => `The report holds no evaluation of the goal area ${f["area"]}.`,
    remedy: "Evaluate the goal area or one of its goals, or say why it was not assessed."
  },
  "SK-REP-009": {
    title: "The report describes conditions, work and goal attainment.",
    problem: (f) => `The section “${f["section"]}” is empty.`,
    remedy: "Write the section, or refer to the document that holds it."
  },
  "SK-REP-010": {
    title: "The report holds the sections that the rules demand.",
    problem: (f) => `The section “${f["section"]}” is mandatory but missing.`,
    remedy: "Write the section, add its data, or refer to the document that holds it."
  },
  "SK-REP-011": {
    title: "The report holds the sections that are recommended.",
    problem: (f) => `The section “${f["section"]}” is recommended but missing.`,
    remedy: "Write the section, add its data, or refer to the document that holds it."
  },
  "SK-REP-012": {
    title: "The report follows up the plans for equal treatment and against degrading treatment.",
    problem: (f) => `The section “${f["section"]}” is missing.`,
    remedy: "Report the follow-up and evaluation of the plans."
  },
  "SK-REP-013": {
    title: "Staff and pupils take part; preschool children and guardians are at least invited.",
    problem: (f) =>
      f["least"] === "invited"
        ? `It is not said that ${word(groups, f["group"])} were given the opportunity to take part.`
        : `It is not said that ${word(groups, f["group"])} took part.`,
    remedy: "Say how they took part in the unit's quality work."
  },
  "SK-REP-014": {
    title: "The rektor is responsible for the unit's report.",
    problem: () => "The responsible role is not rektor.",
    remedy: "Give the role rektor (förskolechef for preschool before 1 July 2019)."
  },
  "SK-REP-015": {
    title: "The report is published, with its address.",
    problem: () => "It is not said where the report is published.",
    remedy: "Publish the report and give the address."
  },
  "SK-REP-017": {
    title: "The report follows rules that are in force for the year.",
    problem: (f) =>
      f["regime"] === "skollagen-2010-800"
        ? `The school act (2010:800) was not in force for ${f["year"]}.`
        : `The ordinance (1997:702) ended on 2011-06-30 and is kept voluntarily for ${f["year"]}; the school act's demands are then not checked.`,
    remedy: "Remove the regime so that the year's rules are followed, or check against them as well."
  },
  "SK-SUR-001": {
    title: "A user survey is held at least every second year at each unit.",
    problem: timing("The unit's latest user survey"),
    remedy: timingRemedy
  },
  "SK-SUR-002": {
    title: "A staff survey is held at least every second year.",
    problem: timing("The unit's latest staff survey"),
    remedy: timingRemedy
  },
  "SK-SUR-003": {
    title: "A citizen survey is held at least every fourth year.",
    problem: timing("The latest citizen survey"),
    remedy: timingRemedy
  },
  "SK-SUR-004": {
    title: "There are no more answers than persons asked.",
    problem: (f) =>
      `${word(counted, f["counted"])} ${f["number"]}, but the persons asked are ${f["invited"]}${f["basis"] === "proxy" ? " (a number that stands in for a roster)" : ""}.`,
    remedy: "Correct the counts, or take the persons asked from a roster."
  },
  "SK-SUR-005": {
    title: "Every answer code is on the scale or means do not know.",
    problem: (f) => questionProblems[String(f["problem"])]?.(f) ?? "",
    remedy: "Correct the question's scale and codes, and count the answers on the same scale."
  },
  "SK-SUR-006": {
    title: "A question has no more answers than the survey.",
    problem: (f) =>
      f["problem"] === "totals"
        ? `The question ${f["question"]} is counted over ${f["number"]} questionnaires but the question ${f["other"]} over ${f["otherNumber"]}, in the same round, unit and group.`
        : `The question ${f["question"]} has ${f["number"]} answers, but those who answered the survey are ${f["respondents"]}.`,
    remedy: "Correct the counts; a questionnaire that leaves the question out counts as a missing answer."
  },
  "SK-SUR-007": {
    title: "Results with few answers are hidden in what is published.",
    problem: (f) =>
      f["problem"] === "open"
        ? "The indicator shows survey answers but is not protected, so results of few answers are not hidden."
        : `Results are shown from ${f["base"]} answers on, but fewer than ${f["least"]} answers must be hidden.`,
    remedy: "Set the indicator's disclosure to personal, and the smallest number of answers to at least 5."
  },
  "SK-SUR-008": {
    title: "The response rate is printed; below 50 per cent it is remarked on.",
    problem: (f) =>
      f["problem"] === "unknown"
        ? "The response rate cannot be printed: the data do not say how many were asked."
        : `The response rate is below 50 per cent: ${f["answers"]} of ${f["asked"]} answered (${f["percent"]} per cent).`,
    remedy: "Say how many were asked, and read the result with care where few have answered."
  },
  "SK-SUR-009": {
    title: "No trend is shown across a break in the series.",
    problem: (f) =>
      `Between the rounds ${f["earlier"]} (${f["before"]}) and ${f["later"]} (${f["after"]}), ${breaksText(f["kinds"])} changed, but the indicator declares no break.`,
    remedy: "Declare a break from the later round on; compare rounds after the break only."
  },
  "SK-SUR-010": {
    title: "Free-text answers hold no personal data.",
    problem: (f) =>
      `Free-text answers that look as if they held a personal identity number, an e-mail address or a telephone number: ${f["texts"]}.`,
    remedy: "Remove the details where the answers are kept, and count the answers again."
  },
  "SK-SUR-011": {
    title: "The persons asked fit the unit's school forms.",
    problem: (f) => groupProblems[String(f["problem"])]?.(f) ?? "",
    remedy:
      "Correct the respondent group, the unit or the kind of the round, or describe the method in the section on sources and method."
  },
  "SK-IND-001": {
    title: "An indicator declares population and variant.",
    problem: (f) => `The indicator lacks ${f["missing"]}.`,
    remedy: "Say who is counted, and which variant of the table the numbers come from, for instance all pupils."
  },
  "SK-MEM-001": {
    title: "A unit belongs to one area at a time.",
    problem: (f) => `The membership begins before the one before it, in ${f["earlier"]}, has ended.`,
    remedy: "End the earlier membership on the day the new one begins."
  },
  "SK-OBS-001": {
    title: "An observation speaks of a unit that is open.",
    problem: (f) => `The unit is not open on ${f["day"]}, the last day of the period; the observation is not used.`,
    remedy: "Correct the period or the unit's days of opening and closing."
  },
  "SK-OBS-002": {
    title: "A value agrees with its numerator and denominator.",
    problem: (f) => `The value is ${f["value"]}, but its parts give ${f["computed"]}.`,
    remedy: "Correct the value or the parts, or give the parts alone."
  },
  "SK-OBS-003": {
    title: "An observation speaks of a unit with one of the indicator's school forms.",
    problem: (f) => `The unit has none of the indicator's school forms (${f["forms"]}).`,
    remedy: "Remove the observation, or correct the school forms of the unit or the indicator."
  },
  "SK-TXT-001": {
    title: "No text holds a personal identity number.",
    problem: () => "The text holds what looks like a personal identity number (personnummer) or coordination number.",
    remedy: "Remove the number. Personal data do not belong in the data set."
  },
  "SK-TXT-002": {
    title: "No text holds an e-mail address or a telephone number.",
    problem: (f) => `The text holds ${f["detail"] === "phone" ? "a telephone number" : "an e-mail address"}.`,
    remedy: "Remove it. Name roles, never persons."
  },
  "SK-TAB-001": {
    title: "Files are encoded in UTF-8.",
    problem: () => "The file was read as Windows-1252.",
    remedy: "Save the file as CSV UTF-8, so that å, ä and ö are certain to come out right."
  },
  "SK-TAB-002": {
    title: "Every row has the shape of its entity.",
    problem: () => "The row has the wrong shape and cannot be checked.",
    remedy: "Read the data with decodeDataset, which says what is wrong."
  }
} satisfies Record<EvaluatedRuleId, RuleText>

const decoded = "Decoding lets no data through that break the rule."
const publishing = "Comes with the public documents that the rule speaks of."

/** Rules that are listed and not evaluated, in English. */
export const unevaluatedRuleTexts = {
  "SK-UNI-004": {
    title: "A school unit code has eight digits; the first is not 0.",
    remedy: "Write the code as it stands in Skolenhetsregistret.",
    reason: decoded
  },
  "SK-UNI-009": {
    title: "The grades lie within the school form's grades.",
    remedy: "Correct the grades.",
    reason: "The data hold no grades (årskurser) of units."
  },
  "SK-UNI-010": {
    title: "The authority's municipality code is in SCB's list.",
    remedy: "Write four digits out of the list, with the leading zero.",
    reason: decoded
  },
  "SK-UNI-011": {
    title: "The authority's organisation number has ten digits and a valid check digit.",
    remedy: "Write the number without hyphen.",
    reason: decoded
  },
  "SK-UNI-012": {
    title: "A unit has one rektor on every day.",
    remedy: "Appoint a rektor.",
    reason: "The data hold no positions."
  },
  "SK-UNI-014": {
    title: "The authority has appointed a skolchef.",
    remedy: "Appoint a skolchef.",
    reason: "The data hold no positions."
  },
  "SK-GOA-003": {
    title: "A goal belongs to exactly one goal area and has an origin.",
    remedy: "Name the goal area, and whether the goal is national, municipal or the unit's.",
    reason: decoded
  },
  "SK-FOL-001": {
    title: "Follow-up has no field for judgement, grade, colour or trend.",
    remedy: "Put the judgement into the evaluation.",
    reason: decoded
  },
  "SK-FOL-003": {
    title: "An observation has a source, a period and a unit.",
    remedy: "Fill them in. The population is declared at the indicator (SK-IND-001).",
    reason: decoded
  },
  "SK-FOL-009": {
    title: "An observation has either a number or a status that says why there is none.",
    remedy: "Keep one of them.",
    reason: decoded
  },
  "SK-REP-016": {
    title: "The central report's totals equal a recomputation from the units.",
    remedy: "Let the program compute the totals.",
    reason: "Totals are computed from the data and never written by hand; there is nothing to compare."
  },
  "SK-IND-002": {
    title: "SALSA is for compulsory schools with at least 15 pupils in the last grade.",
    remedy: "Remove the value.",
    reason: "The data do not say which indicators are SALSA values."
  },
  "SK-IND-003": {
    title: "SALSA's residual is the actual value less the model's.",
    remedy: "Correct the values.",
    reason: "The data do not tie the three values together."
  },
  "SK-IND-004": {
    title: "Units are not ranked by SALSA or BRUK.",
    remedy: "Remove the ranking.",
    reason: "The data hold no rankings."
  },
  "SK-IND-005": {
    title: "Series across known breaks have the break marked.",
    remedy: "Add the break.",
    reason: "The data do not say which indicators the breaks concern."
  },
  "SK-IND-006": {
    title: "The grades A–F are used while that scale is in force.",
    remedy: "Correct the grades.",
    reason: "The data hold no grades (betyg)."
  },
  "SK-PUB-001": {
    title: "What is published holds no persons and no unprotected small numbers.",
    remedy: "Publish protected results only.",
    reason: publishing
  },
  "SK-PUB-002": {
    title: "What is published is accessible.",
    remedy: "Use the program's documents.",
    reason: publishing
  }
} satisfies Record<UnevaluatedRuleId, UnevaluatedRuleText>
