import type { Sentence } from "../sentence.js"

/** The warning about prose that tells what figures hide, in Swedish. */
export const hiddenNumbers = {
  "hidden-number-in-prose": (f) =>
    `Texten under ${f["section"]} i redovisningen för ${f["node"]} nämner ett tal som är dolt i det som publiceras (${f["indicator"]}, ${f["period"]}). Skriv om texten utan talet.`
} satisfies Record<string, Sentence>
