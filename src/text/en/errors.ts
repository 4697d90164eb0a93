import type { Sentence } from "../sentence.js"
import type { errors as swedish } from "../sv/errors.js"

/** Why figures cannot be made, traced or protected, in English. */
export const errors: Record<keyof typeof swedish, Sentence> = {
  "unknown-indicator": (f) => `The indicator ${f["subject"]} is not in the data set. Ask for one that is.`,
  "not-a-period": (f) => `${f["subject"]} is not a period. Write 2025, 2024/25, 2025-VT, 2025-HT or a day.`,
  "area-cycle": (f) => `The area ${f["subject"]} lies in itself. Correct its parent_id or that of an area above it.`,
  "unknown-figure": (f) =>
    `There is no figure ${f["subject"]}. Write indicator/node/period/group, as in the figures' CSV.`,
  "forced-primary": (f) =>
    `These figures must be shown but are too small: ${f["subject"]}. Take them out of the figures that must be shown.`,
  "forced-exposes": (f) =>
    `These figures must be shown but would give a hidden one away: ${f["subject"]}. Take one of them out of the list.`,
  "too-narrow": (f) =>
    `These figures are hidden, but what must be shown tells them nearly: ${f["subject"]}. Take something out of the figures that must be shown, or choose a policy that does not print ~100.`,
  "negative-count": (f) =>
    `These figures have a count below 0 or a numerator above its denominator: ${f["subject"]}. Correct the numbers.`,
  "not-additive": (f) =>
    `The parts do not make the whole in these figures: ${f["subject"]}. Correct the parts or the whole; skolkvalitet check shows the rows.`,
  "unknown-cell": (f) => `These figures do not exist: ${f["subject"]}. Correct their ids.`,
  "unknown-policy": (f) =>
    `There is no policy ${f["subject"]}. Choose default, skolverket, skolinspektionen or strict.`,
  "never-hidden": (f) =>
    `These figures belong to open indicators and are never hidden: ${f["subject"]}. Take them out of the figures to hide, or make the indicator personal.`,
  "revision-shows-few": (f) =>
    `These figures have changed since they were published, and the change may speak of fewer than ${f["limit"]} persons: ${f["subject"]}. Publish the earlier numbers again, wait until at least ${f["limit"]} records change at once, or hide the figures.`,
  "release-exists": (f) =>
    `The release ledger already has another release named ${f["subject"]}. Give the new one a name of its own.`,
  "and-more": (f) => ` and ${f["more"]} more`
}
