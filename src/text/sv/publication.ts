import type { Sentence } from "../sentence.js"

/** Problems of published files that cannot be read back, in Swedish. */
export const publication = {
  "no-figures": () =>
    "Ingen av filerna är en fil med siffror. Ange filer som kommandona figures, report eller survey har skrivit.",
  "broken-csv": () =>
    `Ett citattecken står på fel plats eller stängs aldrig, så raden går inte att läsa. Ta fram filen på nytt.`,
  "broken-json": () => "Filen är ingen hel JSON-fil. Ta fram den på nytt.",
  "broken-xml": () => "Filen är ingen hel XML-fil. Ta fram den på nytt.",
  "missing-column": (f) => `Kolumnen ${f["field"]} saknas. Ta fram filen på nytt med alla kolumner.`,
  "repeated-column": (f) => `Kolumnen ${f["field"]} finns två gånger. Ta bort den ena.`,
  "cell-count": (f) =>
    `Raden har ${f["cells"]} celler, men rubrikraden har ${f["expected"]}. Ta fram filen på nytt, eller rätta raden.`,
  "not-a-number": (f) => `I ${f["field"]} står ${f["text"]}, men där ska stå ett tal utan tusentalsavgränsare.`,
  "not-a-level": (f) => `Nivån är ${f["text"]}, men ska vara authority, area eller unit.`,
  "no-status": (f) => `Siffran ${f["figure"]} saknar status. Ta fram filen på nytt.`,
  "not-a-figure-id": (f) =>
    `${f["text"]} är inget id för en siffra. Det ska vara indikator/verksamhet/period/grupp, till exempel behoriga/eken/2024/25/all.`,
  "contradicting-label": (f) =>
    `Siffran heter ${f["figure"]}, men i ${f["field"]} står ${f["text"]}. Rätta det som är fel.`,
  "repeated-figure": (f) =>
    `Siffran ${f["figure"]} finns mer än en gång i filen. Behåll en av dem, eller dela upp filen.`,
  "number-without-basis": (f) =>
    `I tabellen står ${f["text"]}, men underlaget till siffrorna har ingen sådan siffra. Ta fram filen på nytt.`,
  "broken-archive": () => "Filen är ingen hel DOCX- eller XLSX-fil, eller är för stor. Ta fram den på nytt.",
  "wrong-shape": (f) => `${f["field"]} saknas eller har fel form. Ta fram filen på nytt.`
} satisfies Record<string, Sentence>

/** How many problems there are, and the first of them. */
export const unreadablePublication: Sentence = (f) =>
  `Filerna går inte att läsa: ${f["count"]} problem. Det första: ${f["first"]}`
