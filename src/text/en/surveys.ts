import type { Sentence } from "../sentence.js"
import type { surveys as sv } from "../sv/surveys.js"

/** Problems of survey answers and survey rounds, in English. */
export const surveys: Readonly<Record<keyof typeof sv, Sentence>> = {
  "unit-missing": () => "The answer has no unit. Give the unit's id on the row.",
  "group-missing": () => "The answer has no respondent group. Say on the row who answers.",
  "unknown-question": (f) =>
    `Question ${f["question"]} is not in questionnaire ${f["questionnaire"]}. Correct the name of the column or add the question.`,
  "code-outside-scale": (f) =>
    `Answer ${f["value"]} to question ${f["question"]} lies outside the scale ${f["minimum"]}–${f["maximum"]} and is no code of do not know. Correct the answer or the question.`,
  "not-a-whole-number": (f) =>
    `Answer ${f["value"]} to question ${f["question"]} is not a whole number. Give the code of one of the alternatives.`,
  "text-where-code": (f) =>
    `The answer to question ${f["question"]} is a text that is none of the alternatives. Give a code, or give the question's alternatives as the answers spell them.`,
  "no-scale": (f) =>
    `Question ${f["question"]} has no scale to count on. Give its lowest and highest code as whole numbers, the highest largest, and codes of do not know outside the scale.`,
  "scales-differ": (f) =>
    `The answers in ${f["tally"]} are counted in ${f["first"]} steps in one place and ${f["second"]} in another. Count them on the same scale.`,
  "unknown-cycle": (f) => `Survey round ${f["subject"]} is not in the data set. Name one that is.`,
  "cycle-transition": (f) =>
    `Survey round ${f["subject"]} cannot go from ${f["from"]} to ${f["to"]}. Possible from here: ${statesText(f["allowed"])}.`,
  origin: (f) => `Survey: ${f["cycle"]}`
}

const statesText = (allowed: string | number | undefined): string =>
  String(allowed ?? "")
    .split(", ")
    .join(" or ") || "nothing, the state is final"
