import type { Sentence } from "../sentence.js"

/** Why a Word document or a workbook cannot be made or read, in Swedish. */
export const documents = {
  "missing-library": (f) =>
    `Biblioteket ${f["library"]} saknas. Installera det med: npm install ${f["library"]}@${f["version"]}`,
  "control-character": (f) =>
    `Texten på ${f["path"]} har ett styrtecken, ${f["character"]}, som filen inte kan rymma. Ta bort tecknet.`,
  "unreadable-logo": () => "Logotypen går inte att läsa. Ange en bild som är PNG eller JPEG.",
  "too-many-rows": (f) =>
    `Tabellen har ${f["rows"]} rader, men en arbetsbok får ha högst ${f["limit"]}. Skriv siffrorna som CSV.`,
  "text-too-long": (f) =>
    `Texten på ${f["path"]} har ${f["length"]} tecken, men en cell rymmer högst ${f["limit"]}. Korta den, eller välj ett annat format.`,
  "too-large": (f) => `Filen blir ${f["size"]} byte när den packas upp, men får bli högst ${f["limit"]}.`,
  "not-an-archive": () => "Filen är inget zip-arkiv, eller är skadad. Ta fram den på nytt."
} satisfies Record<string, Sentence>
