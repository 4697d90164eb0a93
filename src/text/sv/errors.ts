import type { Sentence } from "../sentence.js"

/** Why figures cannot be made, traced or protected, in Swedish. */
export const errors = {
  "unknown-indicator": (f) => `Indikatorn ${f["subject"]} finns inte i underlaget. Ange en som finns.`,
  "not-a-period": (f) => `${f["subject"]} är ingen period. Skriv 2025, 2024/25, 2025-VT, 2025-HT eller en dag.`,
  "area-cycle": (f) => `Området ${f["subject"]} ligger i sig självt. Rätta parent_id för det eller ett område ovanför.`,
  "unknown-figure": (f) =>
    `Siffran ${f["subject"]} finns inte. Skriv indikator/verksamhet/period/grupp, som i siffrornas CSV.`,
  "forced-primary": (f) =>
    `De här siffrorna måste visas men är för små: ${f["subject"]}. Ta bort dem ur listan över siffror som måste visas.`,
  "forced-exposes": (f) =>
    `De här siffrorna måste visas men skulle avslöja en dold: ${f["subject"]}. Ta bort någon av dem ur listan.`,
  "too-narrow": (f) =>
    `De här siffrorna är dolda, men det som måste visas säger nästan vad de är: ${f["subject"]}. Ta bort något ur listan över siffror som måste visas, eller välj regler som inte skriver ~100.`,
  "negative-count": (f) =>
    `De här siffrorna har ett antal under 0 eller en täljare större än sin nämnare: ${f["subject"]}. Rätta talen.`,
  "not-additive": (f) =>
    `Delarna ger inte helheten i de här siffrorna: ${f["subject"]}. Rätta delarna eller helheten; skolkvalitet check visar raderna.`,
  "unknown-cell": (f) => `De här siffrorna finns inte: ${f["subject"]}. Rätta deras id.`,
  "unknown-policy": (f) =>
    `Reglerna ${f["subject"]} finns inte. Välj default, skolverket, skolinspektionen eller strict.`,
  "never-hidden": (f) =>
    `De här siffrorna hör till öppna indikatorer och döljs aldrig: ${f["subject"]}. Ta bort dem ur listan över siffror som ska döljas, eller gör indikatorn personlig.`,
  "revision-shows-few": (f) =>
    `De här siffrorna är ändrade sedan de publicerades, och ändringen kan handla om färre än ${f["limit"]} personer: ${f["subject"]}. Publicera de tidigare talen igen, vänta tills minst ${f["limit"]} uppgifter ska ändras på en gång, eller dölj siffrorna.`,
  "release-exists": (f) =>
    `Utgivningsjournalen har redan en annan utgåva med namnet ${f["subject"]}. Ge den nya ett eget namn.`,
  "and-more": (f) => ` och ${f["more"]} till`
} satisfies Record<string, Sentence>
