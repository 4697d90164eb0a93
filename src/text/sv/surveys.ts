import type { Sentence } from "../sentence.js"

/** Problems of survey answers and survey rounds, in Swedish. */
export const surveys = {
  "unit-missing": () => "Svaret saknar enhet. Ange enhetens id på raden.",
  "group-missing": () => "Svaret saknar svarandegrupp. Ange vilka som svarar på raden.",
  "unknown-question": (f) =>
    `Frågan ${f["question"]} finns inte i frågeformuläret ${f["questionnaire"]}. Rätta kolumnens namn eller lägg till frågan.`,
  "code-outside-scale": (f) =>
    `Svaret ${f["value"]} på frågan ${f["question"]} ligger utanför skalan ${f["minimum"]}–${f["maximum"]} och är ingen kod för vet ej. Rätta svaret eller frågan.`,
  "not-a-whole-number": (f) =>
    `Svaret ${f["value"]} på frågan ${f["question"]} är inget heltal. Ange koden för ett av svarsalternativen.`,
  "text-where-code": (f) =>
    `Svaret på frågan ${f["question"]} är en text som inte är något av svarsalternativen. Ange en kod, eller skriv frågans svarsalternativ som de stavas i svaren.`,
  "no-scale": (f) =>
    `Frågan ${f["question"]} saknar en skala att räkna på. Ange lägsta och högsta kod som heltal, den högsta störst, och koder för vet ej utanför skalan.`,
  "scales-differ": (f) =>
    `Svaren i ${f["tally"]} är räknade i ${f["first"]} steg på ett ställe och ${f["second"]} på ett annat. Räkna dem på samma skala.`,
  "unknown-cycle": (f) => `Enkätomgången ${f["subject"]} finns inte i underlaget. Ange en som finns.`,
  "cycle-transition": (f) =>
    `Enkätomgången ${f["subject"]} kan inte gå från ${stateNames[f["from"] as string] ?? f["from"]} till ${stateNames[f["to"] as string] ?? f["to"]}. Möjligt härifrån: ${statesText(f["allowed"])}.`,
  origin: (f) => `Enkät: ${f["cycle"]}`
} satisfies Record<string, Sentence>

const stateNames: Record<string, string> = {
  planned: "planerad",
  open: "öppen",
  closed: "stängd",
  published: "publicerad",
  cancelled: "inställd"
}

const statesText = (allowed: string | number | undefined): string =>
  String(allowed ?? "")
    .split(", ")
    .map((state) => stateNames[state] ?? state)
    .join(" eller ") || "inget, läget är slutligt"
