import type { Sentence } from "../sentence.js"

/** Problems of input that cannot be read as a data set, in Swedish. */
export const decoding = {
  "missing-field": (f) => `Uppgiften ${f["field"]} saknas. Lägg till den.`,
  "unexpected-field": (f) => `Uppgiften ${f["field"]} hör inte hemma här. Ta bort den eller rätta namnet.`,
  "wrong-type": (f) =>
    `Uppgiften ${f["field"]} har fel typ. Här ska stå ${typeNames[f["expected"] as string] ?? "något annat"}.`,
  "unknown-code": (f) => `Koden i ${f["field"]} finns inte i kodlistan. Välj en av: ${f["allowed"]}.`,
  "not-a-date": (f) => `${f["field"]} är inget datum som finns. Skriv ÅÅÅÅ-MM-DD, till exempel 2025-10-15.`,
  "not-a-period": (f) =>
    `${f["field"]} är ingen period. Skriv kalenderår (2025), läsår (2024/25), termin (2025-VT) eller dag (2025-10-15).`,
  "not-an-identifier": (f) =>
    `${f["field"]} duger inte som namn på en rad. Det får inte vara tomt, börja eller sluta med mellanslag eller innehålla / | ; eller ,.`,
  "not-a-whole-number": (f) => `${f["field"]} ska vara ett heltal.`,
  "not-a-number": (f) => `${f["field"]} ska vara ett vanligt tal.`,
  "out-of-range": (f) => `Talet i ${f["field"]} ligger utanför vad som är möjligt. Rätta det.`,
  "empty-text": (f) => `${f["field"]} är tom. Skriv en text eller ta bort uppgiften.`,
  "empty-list": (f) => `Listan ${f["field"]} är tom. Ange minst ett värde.`,
  "not-an-organisation-number": (f) =>
    `${f["field"]} är inget organisationsnummer. Skriv tio siffror utan bindestreck; den sista är en kontrollsiffra.`,
  "not-a-school-unit-code": (f) => `${f["field"]} är ingen skolenhetskod. Skriv åtta siffror; den första är inte 0.`,
  "unknown-municipality-code": (f) =>
    `${f["field"]} finns inte bland de 290 kommunkoderna. Skriv fyra siffror, med inledande nolla.`,
  "number-beside-status": (f) =>
    `Raden har både ett tal och en status som säger att talet saknas (${f["field"]}). Behåll det ena.`,
  "number-missing": (f) =>
    `Raden har inget tal, men ${f["field"]} säger att det finns. Fyll i talet eller ange varför det saknas.`,
  "duplicate-key": (f) =>
    `Nyckeln ${f["id"]} finns redan${f["first"] === "" ? "" : ` (${f["first"]})`}. Ta bort eller rätta en av raderna.`,
  "duplicate-node": (f) => `Id ${f["id"]} används av mer än en enhet, ett område eller huvudmannen. Ge dem olika id.`,
  "unknown-reference": (f) =>
    `${f["field"]} pekar på ${f["id"]}, som inte finns i ${f["table"]}. Rätta id eller lägg till raden.`,
  "not-a-colour": (f) =>
    `${f["field"]} är ingen färg. Skriv # och sex siffror eller bokstäver a–f, till exempel #005a8c.`,
  "too-little-contrast": (f) =>
    `Färgen i ${f["field"]} syns för dåligt. Välj en med kontrasten 4,5:1 mot bakgrunden: mörkare på vitt, ljusare på mörkt.`,
  "not-base64": (f) => `${f["field"]} är ingen bild i Base64. Koda bildens fil till Base64.`,
  invalid: (f) => `Uppgiften ${f["field"]} går inte att läsa. Rätta den.`
} satisfies Record<string, Sentence>

const typeNames: Record<string, string> = {
  text: "en text",
  number: "ett tal",
  boolean: "true eller false",
  list: "en lista",
  object: "ett objekt"
}
