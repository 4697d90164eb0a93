import type { Sentence } from "../sentence.js"

const counted = (count: unknown, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What the page where readers try the library on their own tables says, in Swedish. */
export const tryIt = {
  // The page.
  title: () => "Prova själv",
  "title-long": () => "Prova själv – skolkvalitet",
  lead: () =>
    "Lägg in ett underlag och se vad kontrollen hittar, vilka siffror det blir och hur redovisningarna ser ut.",
  privacy: () =>
    "Allt räknas i din webbläsare. Sidan skickar och hämtar ingenting, så underlaget lämnar aldrig datorn. När du stänger sidan är allt borta.",
  "other-language": () => "In English",
  "to-documentation": () => "Till dokumentationen",
  contents: () => "På sidan",

  // Giving tables.
  "start-heading": () => "Välj underlag",
  "take-example": () => "Visa exemplet",
  "about-example": () => "Exemplet är en påhittad kommun med två avsiktliga fel.",
  "take-folder": () => "Välj en mapp",
  "about-folder": () => "Mappen med alla CSV-tabeller, även undermappen answers med enkätsvar om den finns.",
  "take-files": () => "Välj filer",
  "about-files": () => "Om du inte kan välja en hel mapp: markera alla tabeller på en gång.",
  "drop-here": () => "Du kan också dra mappen eller filerna hit.",
  "example-name": () => "exemplet",
  "given-files": (f) => counted(f["files"], "fil", "filer"),

  // What goes on.
  "stage-waiting": () => "Inget underlag är valt.",
  "stage-reading": () => "Läser tabellerna, prövar reglerna och räknar …",
  "stage-protecting": () => "Döljer det som kan peka ut någon …",
  "stage-composing": () => "Skriver redovisningen …",
  "done-unreadable": (f) =>
    `Klart med ${f["source"]}. Underlaget går inte att läsa: ${f["problems"]} problem att rätta.`,
  "done-uncounted": (f) =>
    `Klart med ${f["source"]}. ${counted(f["findings"], "iakttagelse", "iakttagelser")}, men siffrorna går inte att räkna.`,
  "done-unprotected": (f) =>
    `Klart med ${f["source"]}. ${counted(f["findings"], "iakttagelse", "iakttagelser")}, men siffrorna går inte att skydda.`,
  done: (f) =>
    `Klart med ${f["source"]}. ${counted(f["findings"], "iakttagelse", "iakttagelser")} och ${counted(f["figures"], "siffra", "siffror")}, varav ${f["hidden"]} är dolda.`,
  failed: () => "Något gick fel i sidan, inte i ditt underlag. Ladda om sidan och försök igen.",

  // Problems and findings.
  "check-heading": () => "Kontroll",
  "problems-lead": (f) =>
    `Underlaget går inte att läsa förrän ${f["problems"] === 1 ? "det här är rättat" : "de här problemen är rättade"}. Reglerna har inte prövats.`,
  "findings-lead": (f) =>
    `${f["error"]} fel, ${counted(f["warning"], "varning", "varningar")} och ${counted(f["notice"], "upplysning", "upplysningar")}. Iakttagelser hindrar varken siffror eller redovisningar.`,
  "no-findings": () => "Kontrollen hittade ingenting att påpeka.",
  "level-problem": () => "Läsproblem",
  "level-error": () => "Fel",
  "level-warning": () => "Varning",
  "level-notice": () => "Upplysning",
  file: () => "Fil",
  row: () => "rad",
  column: () => "kolumn",
  remedy: () => "Gör så här:",
  source: () => "Källa:",
  "more-remarks": (f) => `Här visas ${f["shown"]} av ${f["all"]}. Rätta dem och försök igen.`,

  // Figures.
  "figures-heading": () => "Siffror",
  "figures-lead": (f) =>
    `${counted(f["figures"], "siffra", "siffror")} för enheter, områden och huvudman, skyddade som för allmänheten. ${f["hidden"]} är dolda.`,
  "hidden-explained": (f) =>
    `${f["sign"]} betyder att uppgiften inte visas, för att ingen enskild ska kunna pekas ut. Också andra siffror kan vara dolda, så att det dolda inte går att räkna ut.`,
  "not-published": () =>
    "Sidan prövar inte hur siffrorna kan kombineras med sådant som redan är publicerat. Använd kommandot skolkvalitet för det som ska publiceras.",
  policy: () => "Regler för vad som döljs",
  "policy-default": () => "Förval: underlag under 10 (enkätsvar under 5)",
  "policy-skolverket": () => "Som Skolverket: nästan alla skrivs som ~100",
  "policy-skolinspektionen": () => "Som Skolinspektionen: underlag under 5",
  "policy-strict": () => "Strängt: underlag under 15 (enkätsvar under 10)",
  indicator: () => "Indikator",
  "indicator-choice": (f) => (f["hidden"] === 0 ? `${f["name"]}` : `${f["name"]} (${f["hidden"]} dolda)`),
  "table-caption": (f) => `${f["indicator"]} (${f["unit"]})`,
  node: () => "Verksamhet",
  "level-of-authority": (f) => `huvudman, ${f["group"]}`,
  "level-of-area": (f) => `område, ${f["group"]}`,
  "level-of-unit": (f) => `enhet, ${f["group"]}`,
  "part-of": (f) => `${f["numerator"]} av ${f["denominator"]}`,
  "base-of": (f) => `underlag ${f["denominator"]}`,
  "hidden-read": () => "uppgiften visas inte",
  "no-figure": () => "ingen siffra",
  "no-figures": () => "Underlaget ger inga siffror.",
  "save-excel": () => "Spara siffrorna för Excel",
  "save-csv": () => "Spara siffrorna för program",
  "file-of-figures": () => "siffror.csv",

  // Reports.
  "report-heading": () => "Redovisning",
  "report-lead": () => "Så ser redovisningen ut med siffrorna ovan.",
  "report-choice": () => "Välj redovisning",
  "report-central": (f) => `Huvudmannen: ${f["name"]}`,
  "reports-of-units": () => "Enheter",
  "report-tells-hidden": (f) =>
    `${counted(f["count"], "text nämner ett tal", "texter nämner tal")} som är dolt bland siffrorna. Skriv om innan redovisningen publiceras:`,
  "save-report": () => "Spara redovisningen som webbsida",
  "print-report": () => "Den sparade filen är hela redovisningen. Skriv ut redovisningen från den.",
  "file-of-report": () => "redovisning.html"
} satisfies Readonly<Record<string, Sentence>>
