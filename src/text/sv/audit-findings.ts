import type { Sentence } from "../sentence.js"

/** Vad en granskning av publicerade siffror kan komma fram till. */
export const findings = {
  adding: (f) => `${f["figure"]}: det dolda talet går att räkna ut. ${f["equation"]}.`,
  limits: (f) =>
    `${f["figure"]}: det dolda talet kan bara vara ${f["number"]}, för inget av talen kan vara mindre än det minsta möjliga eller större än sin bas. ${f["equation"]}.`,
  contributor: (f) =>
    `${f["figure"]}: den som ensam ligger bakom talet för ${f["contributor"]} vet sitt eget resultat och kan då räkna ut talet. Dölj en siffra till i samma summa.`,
  change: (f) =>
    `${f["figure"]}: det dolda värdet är ${f["number"]}, för ${f["later"]} visar både sitt värde och förändringen dit. Dölj förändringen.`,
  elsewhere: (f) => `${f["figure"]}: dold i ${f["hiddenIn"]} men visas i ${f["shownIn"]}. Dölj den i båda.`,
  revision: (f) =>
    `${f["figure"]}: har andra tal i ${f["after"]} än i ${f["before"]}. Skillnaden är ${f["persons"]} personer, så den som jämför ser vad de har för resultat. Publicera de tidigare talen, eller rätta minst ${f["limit"]} personers uppgifter på en gång.`,
  open: (f) => `${f["figure"]}: visas (${f["numbers"]}) fast talet är för litet för att visas. Dölj den.`,
  interval: (f) =>
    `${f["figure"]}: visar ett intervall på färre än ${f["limit"]} svar. Intervallet och medelvärdet tillsammans berättar hur var och en svarat. Dölj intervallet.`,
  narrow: (f) => `${f["figure"]}: det dolda talet ligger mellan ${f["lower"]} och ${f["upper"]}.`,
  contradiction: (f) =>
    `${f["figure"]}: talen går inte ihop. ${f["equation"]}. Läs filerna igen eller gör om dem: en granskning av fel tal säger inget.`
} satisfies Record<string, Sentence>

/** Ord som meningarna sätts ihop av. */
export const findingWords = {
  of: (f) => `${f["part"]} av ${f["base"]}`,
  about: (f) => `ungefär ${f["number"]}`,
  between: (f) => `mellan ${f["lower"]} och ${f["upper"]}`,
  "weighted-sum": (f) => `${f["number"]} (medelvärde × antal)`,
  "rest-of": (f) => `övriga i ${f["whole"]}`,
  "no-equation": () => "Det följer av de tal som visas",
  everybody: () => "alla"
} satisfies Record<string, Sentence>
