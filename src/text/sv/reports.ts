import type { Sentence } from "../sentence.js"

const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december"
]

const counted = (count: unknown, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const units = (count: unknown): string => counted(count, "enhet", "enheter")

/** Headings, labels and sentences of reports and the errors of composing them, in Swedish. */
export const reports = {
  // Errors.
  "error-unknown-unit": (f) => `Enheten ${f["id"]} finns inte i underlaget. Ange id för en enhet som finns där.`,
  "error-unknown-regime": (f) => `Regelverket ${f["id"]} är okänt. Välj ett av: ${f["allowed"]}.`,
  "error-unknown-language": (f) => `Språket ${f["id"]} finns inte. Välj sv eller en.`,
  "error-other-release": (f) =>
    `Siffrorna gäller ${f["releaseAuthority"]} ${f["releaseYear"]}, men underlaget gäller ${f["authority"]} ${f["year"]}. Räkna fram siffror ur samma underlag.`,
  "error-not-protected": () =>
    "Siffrorna är varken skyddade av protectFigures eller en figurtabell från computeFigures. Skicka det ena eller det andra, inte en kopia.",
  "error-control-character": (f) =>
    `Texten i ${f["path"]} innehåller tecknet ${f["character"]}, som inte kan stå i en redovisning. Ta bort det.`,
  "error-not-a-document": (f) =>
    `Det här är ingen redovisning: felet finns i ${f["path"]}. Skriv bara ut det som composeUnitReport eller composeCentralReport har gjort.`,

  // Reports.
  "report-title": (f) => `${f["report"]} ${f["year"]}: ${f["name"]}`,
  "state-draft": () => "Utkast",
  "state-submitted": () => "Inlämnad",
  "state-approved": () => "Godkänd",
  "state-returned": () => "Återlämnad för ändring",
  "state-missing": () => "Saknas",
  "no-reason-given": () => "Ingen orsak är angiven.",

  // Periods.
  "period-year": (f) => `${f["year"]}`,
  "period-school-year": (f) => `läsåret ${f["text"]}`,
  "period-spring": (f) => `vårterminen ${f["year"]}`,
  "period-autumn": (f) => `höstterminen ${f["year"]}`,
  "period-day": (f) => `${f["day"]} ${months[Number(f["month"]) - 1]} ${f["year"]}`,

  // Remarks.
  "note-section-missing": (f) => `Avsnittet är inte ifyllt. Det krävs enligt ${f["source"]}.`,
  "note-section-recommended": (f) => `Avsnittet är inte ifyllt. Det bör finnas enligt ${f["source"]}.`,
  "note-in-unit-reports": (f) => `Avsnittet finns i redovisningarna från ${units(f["count"])}.`,
  "note-section-extra": () => "Regelverket frågar inte efter avsnittet i den här redovisningen.",
  "note-figures-hidden": (f) =>
    `Tecknet ${f["sign"]} betyder att siffran är dold, för att ingen enskild ska kunna pekas ut. Siffror kan också vara dolda för att en annan dold siffra inte ska gå att räkna ut.`,
  "note-protection": (f) =>
    `Siffrorna är skyddade enligt reglerna ”${f["policy"]}”. Underlag mindre än ${f["minimumBase"]} (enkätsvar mindre än ${f["minimumAnswers"]}) och antal från 1 till ${f["largestCell"]} är dolda. Nyckeltal kan ha egna gränser.`,
  "note-internal": () =>
    "Siffrorna är inte skyddade. Redovisningen är för arbete inom huvudmannen och får inte publiceras.",
  "note-own-profile": () =>
    "Innehållet följer regelverket, men formatet är programmets eget. Skolverket har inte publicerat något maskinläsbart format för redovisningen.",
  "note-repealed-rules": (f) => `Reglerna upphörde att gälla ${f["day"]}. Redovisningen följer dem frivilligt.`,
  "note-other-period": (f) => `Redovisningen gäller ${f["period"]} i stället för kalenderåret ${f["year"]}.`,
  "note-findings": (f) =>
    `Granskningen av underlaget gav ${f["errors"]} fel, ${counted(f["warnings"], "varning", "varningar")} och ${counted(f["notices"], "upplysning", "upplysningar")}.`,
  "note-finding": (f) => `${f["rule"]}: ${f["message"]}`,
  "note-no-deficiencies": () => "Inga brister finns i underlaget.",
  "legal-source-none": () => "Inget krav i regelverket",
  "external-reference": () => "Avsnittet redovisas i ett annat dokument:",

  // Facts.
  "fact-school-forms": () => "Skolformer",
  "fact-school-unit-code": () => "Skolenhetskod",
  "fact-area": () => "Område",
  "fact-units": () => "Enheter",
  "fact-areas": () => "Områden",
  "fact-municipality-code": () => "Kommunkod",
  "fact-published-at": () => "Publicerad på",
  "fact-unit-count": (f) => units(f["count"]),

  // Figures.
  "group-all": () => "Alla",
  "heading-other-indicators": () => "Övriga nyckeltal",
  "table-description": (f) =>
    `Tabellen visar ${f["indicator"]} (${f["unit"]}) för ${f["node"]}, ${f["from"]}${f["to"] === f["from"] ? "" : ` till ${f["to"]}`}. Antal rader: ${f["rows"]}. Antal kolumner: ${f["columns"]}.`,
  "table-units-description": (f) =>
    `Tabellen visar ${f["indicator"]} (${f["unit"]}) för varje enhet, ${f["from"]}${f["to"] === f["from"] ? "" : ` till ${f["to"]}`}. Enheterna står i bokstavsordning, utan inbördes rangordning. Antal rader: ${f["rows"]}. Antal kolumner: ${f["columns"]}.`,
  "sentence-of": (f) => `${f["amount"]} av ${f["base"]}`,
  "sentence-based": (f) => `${f["amount"]}, underlag ${f["base"]}`,
  "sentence-more": (f) => `, ${f["amount"]} mer än ${f["earlier"]}`,
  "sentence-less": (f) => `, ${f["amount"]} mindre än ${f["earlier"]}`,
  "sentence-same": (f) => `, lika mycket som ${f["earlier"]}`,
  "interval-text": (f) => `${f["lower"]} till ${f["upper"]}`,
  "response-rate-text": (f) => `${f["rate"]} procent av ${f["invited"]} tillfrågade`,
  "response-rate-low": (f) => `${f["rate"]} procent av ${f["invited"]} tillfrågade, alltså mindre än hälften`,
  "sentence-interval": (f) => ` (95 procents konfidensintervall ${f["interval"]})`,
  "sentence-response-rate": (f) => `; svarade gjorde ${f["rate"]}`,
  "sentence-other-units": () => " Det är inte samma enheter som ingår båda gångerna.",
  "sentence-figure": (f) => `${f["label"]}, ${f["period"]}: ${f["body"]}.${f["remark"]}`,
  amount: (f) => `${f["number"]} ${f["unit"]}`,
  "amount-on-scale": (f) => `${f["number"]} (${f["unit"]})`,
  "percentage-points": () => "procentenheter",
  "target-at-least": (f) => `minst ${f["amount"]}`,
  "target-at-most": (f) => `högst ${f["amount"]}`,
  "target-increase": () => "ökning",
  "target-decrease": () => "minskning",
  "target-increase-by": (f) => `ökning med minst ${f["amount"]}`,
  "target-decrease-by": (f) => `minskning med minst ${f["amount"]}`,
  "coverage-description": () => "Så många av de enheter som skulle rapportera ingår i huvudmannens siffror.",
  "coverage-text": (f) => `${f["units"]} av ${units(f["unitsExpected"])}`,

  // Why a value or a change is missing.
  "status-reported": () => "Rapporterad",
  "status-derived": () => "Härledd ur andra uppgifter",
  "status-rounded": () => "Avrundad i källan",
  "status-near-all": () => "Nästan alla; det exakta värdet visas inte",
  "status-suppressed-at-source": () => "Dold i källan av sekretesskäl",
  "status-not-published": () => "Inte publicerad i källan",
  "status-not-reported": () => "Inte rapporterad",
  "status-not-applicable": () => "Inte tillämplig",
  "status-not-asked": () => "Frågan ställdes inte",
  "status-insufficient-coverage": () => "För få enheter har rapporterat",
  "status-zero-denominator": () => "Underlaget är noll",
  "status-suppressed": () => "Dold av sekretesskäl",
  "reason-empty-base": () => "Underlaget är tomt",
  "reason-zero-denominator": () => "Underlaget är noll",
  "reason-zero-variance": () => "Alla värden är lika",
  "reason-single-item": () => "Bygger på en enda fråga",
  "reason-single-cluster": () => "Bygger på en enda grupp",
  "reason-not-testable": () => "Går inte att pröva",
  "reason-break-in-series": () => "Brott i tidsserien",
  "reason-suppressed": () => "Dold av sekretesskäl",
  "reason-not-applicable": () => "Inte tillämplig",
  "reason-not-reported": () => "Inte rapporterad",
  "reason-insufficient-coverage": () => "För få enheter har rapporterat",

  // Footnotes.
  "formula-parts": (f) =>
    `Täljaren delas med nämnaren${f["factor"] === "1" ? "" : ` och multipliceras med ${f["factor"]}`}.`,
  "formula-mean": () => "Medelvärde.",
  "formula-index": () => "Index.",
  "formula-count": () => "Antal.",
  "over-units-ratio-of-sums": () => "För flera enheter delas summan av täljarna med summan av nämnarna.",
  "over-units-weighted-mean": () => "För flera enheter vägs värdena med sina underlag.",
  "over-units-mean-of-units": () => "För flera enheter räknas medelvärdet av enheternas värden.",
  "over-units-sum": () => "För flera enheter summeras värdena.",
  "over-units-none": () => "Värdet räknas inte samman för flera enheter.",
  "formula-survey-index": () =>
    "Index: medelvärdet av frågornas medelvärden, flyttade till indexets skala. Vet ej och uteblivna svar räknas inte med.",
  "formula-survey-mean": () => "Medelvärdet av svaren på frågan. Vet ej och uteblivna svar räknas inte med.",
  "formula-survey-share": () =>
    "Andelen som gav något av de två mest positiva svaren på frågan, eller det mest positiva där svaren är färre än fyra.",
  "over-units-survey": () =>
    "För flera enheter läggs svaren samman först, så att varje svar väger lika; det är inte ett medelvärde av enheternas värden.",
  "formula-survey-interval": () =>
    "Konfidensintervallet (95 procent) visar hur mycket slumpen kan spela in när få har svarat. Det säger inget om dem som inte svarade.",
  "formula-survey-index-interval": () =>
    "Konfidensintervallet (95 procent) visar hur mycket slumpen kan spela in när få har svarat och är minst så brett som det rätta. Det säger inget om dem som inte svarade.",
  "formula-decimals": (f) => `Antal decimaler: ${f["decimals"]}.`,
  "break-text": (f) => `Från och med ${f["period"]} går värdena inte att jämföra med tidigare: ${f["reason"]}`,
  "footnote-rows": (f) => `${f["file"]}, rad ${f["rows"]}`,

  // Judgements.
  "judgement-reached": () => "Målet är nått",
  "judgement-largely-reached": () => "Målet är i huvudsak nått",
  "judgement-partly-reached": () => "Målet är delvis nått",
  "judgement-not-reached": () => "Målet är inte nått",
  "judgement-not-assessed": () => "Inte bedömt",
  "judgement-counts-description": () => "Så många bedömningar av varje slag har enheterna gjort, för varje målområde.",
  "judgement-missing": () => "Ingen bedömning",
  "judgement-overview-description": (f) =>
    `Tabellen visar hur varje enhet bedömer målen inom målområdet ${f["goalArea"]}. Enheterna står i bokstavsordning, utan inbördes rangordning.`,
  "goal-area-as-a-whole": () => "Målområdet som helhet",
  "evidence-observation": (f) => `${f["indicator"]}, ${f["period"]}, ${f["group"]}`,
  "evidence-survey": (f) => `Enkäten ${f["cycle"]}${f["detail"] === "" ? "" : `: ${f["detail"]}`}`,
  "evidence-document": (f) => `${f["title"]}${f["reference"] === "" ? "" : ` (${f["reference"]})`}`,

  // Actions and deficiencies.
  "action-planned": () => "Planerad",
  "action-ongoing": () => "Pågår",
  "action-done": () => "Genomförd",
  "action-cancelled": () => "Avbruten",
  "action-not-followed-up": () => "Inget resultat är redovisat.",
  "action-continued": () => "Åtgärden fortsätter i år.",
  "action-counts-description": (f) =>
    `Enheterna beslutade ${counted(f["total"], "åtgärd", "åtgärder")} ${f["year"]}. För ${f["followedUp"]} av dem är resultatet eller en fortsättning redovisad.`,
  "found-by-follow-up": () => "Uppföljning",
  "found-by-complaint": () => "Klagomål",
  "found-by-supervision": () => "Tillsyn",
  "found-by-other": () => "Annat",

  // Involvement and units' reports.
  "group-pupils": () => "Elever",
  "group-children": () => "Barn",
  "group-guardians": () => "Vårdnadshavare",
  "group-staff": () => "Personal",
  "mode-participated": () => "Har deltagit",
  "mode-invited": () => "Har fått möjlighet att delta",
  "mode-none": () => "Har inte deltagit",
  "unit-reports-description": (f) =>
    `${f["handedIn"]} av ${units(f["expected"])} har lämnat in sin redovisning för ${f["year"]}.`
} satisfies Record<string, Sentence>
