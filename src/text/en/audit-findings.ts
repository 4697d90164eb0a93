import type { Sentence } from "../sentence.js"
import type { findings as sv, findingWords as svWords } from "../sv/audit-findings.js"

/** What an audit of published figures can find. */
export const findings: Record<keyof typeof sv, Sentence> = {
  adding: (f) => `${f["figure"]}: the hidden number can be worked out. ${f["equation"]}.`,
  limits: (f) =>
    `${f["figure"]}: the hidden number can only be ${f["number"]}, for none of the numbers can be less than the least possible or more than its base. ${f["equation"]}.`,
  contributor: (f) =>
    `${f["figure"]}: the only person behind the number of ${f["contributor"]} knows the own result and can then work out the number. Hide one more figure in the same sum.`,
  change: (f) =>
    `${f["figure"]}: the hidden value is ${f["number"]}, for ${f["later"]} shows both its value and the change to it. Hide the change.`,
  elsewhere: (f) => `${f["figure"]}: hidden in ${f["hiddenIn"]} but shown in ${f["shownIn"]}. Hide it in both.`,
  revision: (f) =>
    `${f["figure"]}: has other numbers in ${f["after"]} than in ${f["before"]}. The difference is ${f["persons"]} persons, so whoever compares them sees their results. Publish the earlier numbers, or correct the records of at least ${f["limit"]} persons at once.`,
  open: (f) => `${f["figure"]}: is shown (${f["numbers"]}) although the number is too small to show. Hide it.`,
  interval: (f) =>
    `${f["figure"]}: shows an interval on fewer than ${f["limit"]} answers. Interval and mean together tell how each person answered. Hide the interval.`,
  narrow: (f) => `${f["figure"]}: the hidden number lies between ${f["lower"]} and ${f["upper"]}.`,
  contradiction: (f) =>
    `${f["figure"]}: the numbers do not add up. ${f["equation"]}. Read the files again or make them anew: an audit of wrong numbers says nothing.`
}

/** Words that the sentences are put together from. */
export const findingWords: Record<keyof typeof svWords, Sentence> = {
  of: (f) => `${f["part"]} of ${f["base"]}`,
  about: (f) => `about ${f["number"]}`,
  between: (f) => `between ${f["lower"]} and ${f["upper"]}`,
  "weighted-sum": (f) => `${f["number"]} (mean × number)`,
  "rest-of": (f) => `the others in ${f["whole"]}`,
  "no-equation": () => "It follows from the numbers shown",
  everybody: () => "all"
}
