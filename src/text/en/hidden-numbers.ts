import type { Sentence } from "../sentence.js"
import type { hiddenNumbers as swedish } from "../sv/hidden-numbers.js"

/** The warning about prose that tells what figures hide, in English. */
export const hiddenNumbers: Record<keyof typeof swedish, Sentence> = {
  "hidden-number-in-prose": (f) =>
    `The text under ${f["section"]} in the report of ${f["node"]} names a number that is hidden in what is published (${f["indicator"]}, ${f["period"]}). Rewrite the text without the number.`
}
