import type { Sentence } from "../sentence.js"
import type { decoding as swedish } from "../sv/decoding.js"

/** Problems of input that cannot be read as a data set, in English. */
export const decoding: Record<keyof typeof swedish, Sentence> = {
  "missing-field": (f) => `The field ${f["field"]} is missing. Add it.`,
  "unexpected-field": (f) => `The field ${f["field"]} does not belong here. Remove it or correct its name.`,
  "wrong-type": (f) =>
    `The field ${f["field"]} has the wrong type. It must be ${typeNames[f["expected"] as string] ?? "something else"}.`,
  "unknown-code": (f) => `The code in ${f["field"]} is not in the code list. Choose one of: ${f["allowed"]}.`,
  "not-a-date": (f) => `${f["field"]} is not a day that exists. Write YYYY-MM-DD, for instance 2025-10-15.`,
  "not-a-period": (f) =>
    `${f["field"]} is not a period. Write a calendar year (2025), school year (2024/25), term (2025-VT) or day (2025-10-15).`,
  "not-an-identifier": (f) =>
    `${f["field"]} cannot name a row. It must not be empty, begin or end with a space, or hold / | ; or ,.`,
  "not-a-whole-number": (f) => `${f["field"]} must be a whole number.`,
  "not-a-number": (f) => `${f["field"]} must be an ordinary number.`,
  "out-of-range": (f) => `The number in ${f["field"]} lies outside what is possible. Correct it.`,
  "empty-text": (f) => `${f["field"]} is empty. Write a text or leave the field out.`,
  "empty-list": (f) => `The list ${f["field"]} is empty. Give at least one value.`,
  "not-an-organisation-number": (f) =>
    `${f["field"]} is not an organisation number. Write ten digits without hyphen; the last is a check digit.`,
  "not-a-school-unit-code": (f) => `${f["field"]} is not a school unit code. Write eight digits; the first is not 0.`,
  "unknown-municipality-code": (f) =>
    `${f["field"]} is not one of the 290 municipality codes. Write four digits with the leading zero.`,
  "number-beside-status": (f) =>
    `The row has both a number and a status that says the number is missing (${f["field"]}). Keep one of them.`,
  "number-missing": (f) =>
    `The row has no number, but ${f["field"]} says there is one. Fill it in or say why it is missing.`,
  "duplicate-key": (f) =>
    `The key ${f["id"]} is already taken${f["first"] === "" ? "" : ` (${f["first"]})`}. Remove or correct one of the rows.`,
  "duplicate-node": (f) =>
    `The id ${f["id"]} is used by more than one unit, area or authority. Give them different ids.`,
  "unknown-reference": (f) =>
    `${f["field"]} points at ${f["id"]}, which is not in ${f["table"]}. Correct the id or add the row.`,
  "not-a-colour": (f) => `${f["field"]} is not a colour. Write # and six digits or letters a–f, for instance #005a8c.`,
  "too-little-contrast": (f) =>
    `The colour in ${f["field"]} is hard to see. Choose one with a contrast of 4.5:1 to the ground: darker on white, lighter on dark.`,
  "not-base64": (f) => `${f["field"]} is not a picture in Base64. Encode the picture's file as Base64.`,
  invalid: (f) => `The field ${f["field"]} cannot be read. Correct it.`
}

const typeNames: Record<string, string> = {
  text: "a text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  object: "an object"
}
