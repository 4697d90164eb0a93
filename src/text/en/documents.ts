import type { Sentence } from "../sentence.js"
import type { documents as sv } from "../sv/documents.js"

/** Why a Word document or a workbook cannot be made or read, in English. */
export const documents: Record<keyof typeof sv, Sentence> = {
  "missing-library": (f) =>
    `The library ${f["library"]} is missing. Install it with: npm install ${f["library"]}@${f["version"]}`,
  "control-character": (f) =>
    `The text at ${f["path"]} has a control character, ${f["character"]}, that the file cannot hold. Remove the character.`,
  "unreadable-logo": () => "The logo cannot be read. Give a picture that is PNG or JPEG.",
  "too-many-rows": (f) =>
    `The table has ${f["rows"]} rows, but a workbook may have at most ${f["limit"]}. Write the figures as CSV.`,
  "text-too-long": (f) =>
    `The text at ${f["path"]} has ${f["length"]} characters, but a cell holds at most ${f["limit"]}. Shorten it, or choose another format.`,
  "too-large": (f) => `The file becomes ${f["size"]} bytes when unpacked, but may become at most ${f["limit"]}.`,
  "not-an-archive": () => "The file is no zip archive, or is damaged. Make it again."
}
