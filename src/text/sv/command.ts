// table of data
import type { Sentence } from "../sentence.js"

const counted = (count: unknown, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const bytes = (count: unknown): string => `${count} byte`

/** Everything that the command says, in Swedish. */
export const command = {
  // Help.
  title: () => "skolkvalitet: skolors systematiska kvalitetsarbete, från tabeller till siffror och redovisningar.",
  usage: () => "Användning:",
  "usage-command": () => "KOMMANDO",
  "usage-options": () => "[flaggor]",
  "commands-title": () => "Kommandon:",
  "options-title": () => "Flaggor:",
  "example-title": () => "Exempel:",
  "exits-title": () => "Slutkoder:",
  "dataset-explained": () => "DATASET är en mapp med CSV-tabeller eller en JSON-fil med ett helt underlag.",
  "by-default": (f) => `(${f["value"]} om inget anges)`,
  "is-needed": () => "Måste anges.",
  "summary-new": () => "skriver ett tomt underlag att fylla i",
  "summary-check": () => "läser och kontrollerar underlaget",
  "summary-figures": () => "skriver alla siffror, skyddade om inget annat sägs",
  "summary-report": () => "skriver enheternas och huvudmannens redovisningar",
  "summary-survey": () => "skriver resultaten av en enkätomgång, eller räknade svar att lägga ihop",
  "summary-merge": () => "lägger ihop räknade svar från flera ställen",
  "summary-audit": () => "läser publicerade filer och försöker räkna ut det de döljer",
  "summary-trace": () => "följer en siffra till raderna den är gjord av",
  "summary-rules": () => "visar reglerna och deras källor",
  "summary-schema": () => "visar scheman för data, siffror och redovisningar",
  "summary-demonstrate": () => "gör allt ovan på en gång och berättar vad som gjordes",
  "about-new": () =>
    "Skriver ett tomt underlag i mappen DIR: varje tabell med sina rubriker och en kort förklaring.\nFiler som redan finns ersätts aldrig.",
  "about-check": () =>
    "Läser underlaget och visar allt som inte går att läsa och alla iakttagelser, med fil, rad och kolumn.\nCeller som kan innehålla fritext eller personuppgifter visas aldrig.",
  "about-figures": () =>
    "Skriver alla siffror för enheter, områden och huvudman. Med --audience public skyddas små grupper;\ninterna siffror är inte skyddade och får inte publiceras. Utan --out skrivs siffrorna ut på skärmen.",
  "about-report": () =>
    "Skriver redovisningar till en mapp: en enhets (--unit), huvudmannens (--central) eller alla (--all).",
  "about-survey": () =>
    "Skriver resultaten av en enkätomgång: svarsfrekvens, frågor och index för enheter, områden och huvudman.\nMed --audience public, som gäller om inget sägs, är små underlag dolda; CSV har siffrornas kolumner och lower, upper\n(konfidensintervall), invited och response_rate. Med --audience internal är inget dolt; CSV har en rad per mått:\ncycle_id, period, level, node_id, group_id, subject (participation, question, index), subject_id, measure, code, value,\nlower, upper, reason (varför ett tal saknas), base, note.\nMed --partial skrivs i stället de räknade svaren, utan ett enda svar i sig, för att läggas ihop med merge\neller sparas som answers/OMGÅNG.NAMN.tally.json i ett annat underlag. De är interna.",
  "about-merge": () =>
    "Lägger ihop räknade svar i en enkätomgång från flera ställen (skolkvalitet survey --partial).\nResultatet är detsamma, byte för byte, som om alla svar räknats på en gång, i vilken ordning filerna än står.",
  "about-audit": () =>
    "Läser publicerade filer (siffror som CSV eller JSON, redovisningar som JSON eller XML) och försöker räkna ut det de\ndöljer, som en läsare skulle göra: lägga ihop och dra ifrån, utnyttja att inget tal är under 0 eller över sin bas,\njämföra år, filer och tidigare versioner. En mapp står för alla sina filer. Med units.csv, areas.csv, memberships.csv,\ngroups.csv och indicators.csv bland filerna behöver sambanden inte räknas ut ur talen. Med --against prövas filerna med\nallt som huvudmannen själv vet. Ange filer från olika tillfällen i tidsordning. Slutkod 1 när något går att räkna ut.",
  "about-trace": () =>
    "Visar hur en siffra är gjord: delarna, regeln, uträkningen och filen och raden för varje uppgift.\nSpårningen är intern: den visar siffror som inte är skyddade.",
  "about-rules": () => "Visar alla regler, eller en regel med källa, åtgärd och hur den prövas.",
  "about-schema": () =>
    "Visar schemat med ett namn: dataset, en rad i en tabell (till exempel unit), figures eller report.\nUtan namn visas alla namn.",
  "about-demonstrate": () =>
    "Kontrollerar underlaget, skriver siffror och alla redovisningar till en mapp, följer en av huvudmannens\nsiffror till sina rader och berättar vad som gjordes. Iakttagelser stoppar ingenting.",
  "example-new": () => "skolkvalitet new mitt-underlag --profile excel-sv",
  "example-check": () => "skolkvalitet check docs/example --fail-on warning",
  "example-figures": () => "skolkvalitet figures docs/example --profile excel-sv --out ut/siffror.csv",
  "example-report": () => "skolkvalitet report docs/example --all --format xml --out ut/redovisningar",
  "example-survey": () => "skolkvalitet survey docs/example --cycle elever-5-2025 --out ut/enkat.csv",
  "example-merge": () => "skolkvalitet merge norr.tally.json soder.tally.json --out elevenkat-2025.tally.json",
  "example-audit": () => "skolkvalitet audit ut/figures.json ut/reports --against docs/example",
  "example-trace": () => "skolkvalitet trace docs/example gr9-alla-amnen/ekbacken/2024/25/all",
  "example-rules": () => "skolkvalitet rules SK-FOL-005",
  "example-schema": () => "skolkvalitet schema report --format xsd",
  "example-demonstrate": () => "skolkvalitet demonstrate docs/example --out ut",
  "option-language": () => "Språk i texter.",
  "option-help": () => "Visar hjälpen.",
  "option-version": () => "Visar versionen.",
  "option-profile": () => "Skiljetecken, decimaltecken och rubriker i CSV.",
  "option-dry-run": () => "Visar vad som skulle skrivas, och skriver ingenting.",
  "option-format": () => "Format.",
  "option-style": () => "JSON-fil med logotyp, färger, titlar och egna avsnitt för redovisningar.",
  "option-fail-on": () => "Lägsta nivå på iakttagelser som ger slutkod 1.",
  "option-all": () => "Allt: alla rader i check, alla redovisningar i report.",
  "option-goal-area-count": () => "Antal målområden som planen ska ha.",
  "option-unit-reports-by": () => "Sista dag för enheterna att fastställa sin redovisning.",
  "option-audience": () => "För allmänheten (skyddade siffror) eller för huvudmannen själv.",
  "option-policy": () => "Regler för vad som döljs.",
  "option-out": () => "Fil eller mapp att skriva till; ersätts hel eller inte alls.",
  "option-cycle": () => "Enkätomgångens id.",
  "option-partial": () => "Skriver de räknade svaren som JSON, att lägga ihop med andras.",
  "option-against": () => "Underlaget som filerna är gjorda av; då prövas de med allt huvudmannen vet.",
  "option-allow-unsafe": () => "Skriver filerna fast granskningen hittat något; skälet skrivs in i dem.",
  "option-ledger": () => "Liggaren över det som publicerats: siffrorna skyddas mot den, och den förs vidare.",
  "option-withhold": () => "Siffror som ska döljas därutöver, med kommatecken emellan.",
  "option-unit": () => "Enhetens id.",
  "option-central": () => "Huvudmannens redovisning.",
  "option-regime": () => "Regelverk för redovisningen; annars huvudmannens eller årets.",
  "exit-0": () => "klart",
  "exit-1": () => "det finns iakttagelser på den nivå som angavs, eller något dolt går att räkna ut",
  "exit-2": () => "kommandot användes fel, eller det går inte att skriva på den plats som angavs",
  "exit-3": () => "underlaget går inte att läsa",
  "exit-4": () => "vägrat, för siffrorna går inte att skydda",
  "exit-70": () => "ett fel i programmet",

  // Wrong use.
  "unknown-command": (f) => `Kommandot ${f["name"]} finns inte.`,
  "unknown-option": (f) => `Flaggan ${f["name"]} är okänd.`,
  "unknown-choice": (f) => `${f["name"]} kan inte vara ${f["value"]}. Välj en av: ${f["choices"]}.`,
  "did-you-mean": (f) => `Menade du ${f["meant"]}?`,
  "see-help": () => "Se --help.",
  "option-without-value": (f) => `Flaggan ${f["name"]} ska inte ha något värde. Skriv bara ${f["name"]}.`,
  "value-missing": (f) => `Flaggan ${f["name"]} saknar sitt värde. Skriv det efter flaggan.`,
  "option-twice": (f) => `Flaggan ${f["name"]} är angiven mer än en gång. Behåll en.`,
  "positional-missing": (f) => `${f["name"]} saknas. Se skolkvalitet ${f["command"]} --help.`,
  "positional-surplus": (f) => `${f["value"]} är ett ord för mycket. Se skolkvalitet ${f["command"]} --help.`,
  "option-missing": (f) => `${f["name"]} ${f["placeholder"]} saknas. Ange var resultatet ska skrivas.`,
  "cycle-missing": (f) => `${f["name"]} ${f["placeholder"]} saknas. Ange enkätomgångens id.`,
  "unknown-cycle": (f) => `Enkätomgången ${f["id"]} finns inte i underlaget.`,
  "partial-is-internal": () =>
    "Räknade svar är inte skyddade och kan inte skrivas för allmänheten. Ta bort --audience public eller --partial.",
  "format-unused": () => "--format används inte här: räknade svar är alltid JSON.",
  "round-without-answers": (f) =>
    `Enkätomgången ${f["id"]} har inga svar i underlaget. Lägg dem i mappen answers eller i survey-tallies.csv.`,
  "round-not-done": (f) =>
    `Enkätomgången ${f["id"]} är inte stängd, så dess resultat är inte för allmänheten. Ange --audience internal för resultat som stannar hos huvudmannen.`,
  "partial-missing": (f) => `${f["path"]} finns inte eller går inte att läsa. Ange filer med räknade svar.`,
  "partial-twice": (f) => `${f["path"]} är angiven mer än en gång och skulle räknas dubbelt. Behåll en.`,
  "partial-unreadable": (f) =>
    `Räknade svar går inte att läsa: ${f["problems"]} problem. Skriv filerna på nytt med skolkvalitet survey --partial.`,
  "partials-of-rounds": (f) =>
    `${f["first"]} har svar i ${f["round"]} men ${f["other"]} i ${f["otherRound"]}. Lägg bara ihop svar i samma enkätomgång med samma frågeformulär.`,
  "partials-of-questions": (f) =>
    `${f["first"]} och ${f["other"]} har räknat frågan ${f["question"]} på olika skalor. Räkna svaren på nytt med samma questions.csv.`,
  "partials-are-copies": (f) =>
    `${f["first"]} och ${f["other"]} har samma innehåll. Kontrollera att samma svar inte räknas två gånger.`,
  "no-whole-number": (f) => `${f["name"]} ska vara ett heltal, inte ${f["value"]}.`,
  "no-date": (f) => `${f["name"]} ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD, inte ${f["value"]}.`,
  "format-needs-file": () => "En arbetsbok kan inte skrivas ut i fönstret. Ange en fil med --out.",
  "house-style-unreadable": (f) =>
    `Den grafiska profilen ${f["path"]} går inte att läsa. ${f["reason"] === "" ? "Filen finns inte." : f["reason"]}`,
  "one-of-three": () => "Ange en av --unit ID, --central och --all.",
  "unknown-unit": (f) => `Enheten ${f["id"]} finns inte i underlaget.`,
  "unknown-rule": (f) => `Regeln ${f["id"]} finns inte. Se skolkvalitet rules.`,
  "unknown-schema": (f) => `Schemat ${f["name"]} finns inte. Se skolkvalitet schema.`,
  "no-xsd": (f) => `Schemat ${f["name"]} finns bara som json-schema; xsd finns för report.`,
  "only-public": (f) => `${f["name"]} gäller bara siffror för allmänheten och används inte här.`,
  "profile-unused": () => "--profile gäller bara CSV och används inte här.",
  defect: () =>
    "Det här är ett fel i programmet, inte i underlaget. Kör igen med SKOLKVALITET_DEBUG=1 och rapportera vad som visas.",

  // Places to write to.
  "place-is-folder": (f) => `${f["path"]} är en mapp. Ange en fil i den, till exempel ${f["path"]}/siffror.csv.`,
  "place-is-no-file": (f) => `${f["path"]} är ingen vanlig fil. Ange en annan plats.`,
  "place-below-file": (f) =>
    `${f["path"]} kan inte vara en mapp, för där eller ovanför finns en fil. Ange en annan plats.`,
  "place-in-dataset": (f) =>
    `${f["path"]} ligger i underlagets mapp ${f["dataset"]}, där bara tabellerna får ligga. Ange en plats utanför.`,
  "place-taken-twice": (f) =>
    `Två filer skulle få samma namn, ${f["path"]}. Ändra id så att de skiljer sig i mer än stora och små bokstäver.`,
  "cannot-write": (f) =>
    `Det gick inte att skriva (${f["reason"]}). Inget har ändrats. Stäng filer som är öppna i andra program, eller ange en annan plats.`,
  interrupted: () => "Avbrutet. Inget har ändrats.",
  "cannot-print": (f) => `Det gick inte att skriva ut (${f["reason"]}). Det som skrevs ut är inte helt.`,
  "foreign-manifest": (f) =>
    `${f["path"]} är inte skriven av det här programmet och skulle ersättas. Ange en annan mapp eller flytta filen.`,
  "out-is-manifest": () => "manifest.json skrivs av programmet självt. Ange ett annat filnamn.",
  "new-exists": (f) => `${f["path"]} finns redan, och ett nytt underlag ersätter ingenting. Ange en annan mapp.`,
  "would-write": (f) => `Skulle skriva ${f["path"]} (${bytes(f["bytes"])}).`,
  "would-print": (f) => `Skulle skriva ut resultatet på skärmen (${bytes(f["bytes"])}).`,
  "nothing-written": () => "Inget har skrivits (--dry-run).",
  wrote: (f) => `Skrev ${f["path"]} (${bytes(f["bytes"])}).`,
  bytes: (f) => bytes(f["bytes"]),

  // The data set.
  "dataset-missing": (f) => `${f["path"]} finns inte. Ange en mapp med CSV-tabeller eller en JSON-fil.`,
  "dataset-no-json": (f) =>
    `${f["path"]} är en fil som inte slutar på .json. Ange mappen med tabellerna eller en JSON-fil.`,
  "dataset-no-file": (f) =>
    `${f["path"]} är varken mapp eller vanlig fil. Ange en mapp med CSV-tabeller eller en JSON-fil.`,
  "dataset-unreadable": (f) =>
    `${f["path"]} går inte att läsa. Kontrollera att du har rätt att läsa mappen och filerna.`,
  "json-no-utf8": (f) => `Filen ${f["file"]} är inte i UTF-8. Spara om den i UTF-8.`,
  "json-syntax": (f) =>
    `Filen ${f["file"]} är inte giltig JSON${f["row"] === 0 ? "" : ` (nära rad ${f["row"]})`}. Rätta den.`,
  "cannot-be-read": (f) =>
    `Underlaget går inte att läsa: ${counted(f["problems"], "problem", "problem")}. Se alla med skolkvalitet check --all.`,

  // Findings.
  "level-problem": () => "LÄSPROBLEM",
  "level-error": () => "FEL",
  "level-warning": () => "VARNING",
  "level-notice": () => "UPPLYSNING",
  "remark-source": (f) => `Källa: ${f["source"]}`,
  "remark-remedy": (f) => `Åtgärd: ${f["remedy"]}`,
  "more-remarks": (f) => `… och ${f["more"]} till. Visa alla med --all.`,
  "finding-counts": (f) =>
    `Iakttagelser: ${f["error"]} fel, ${counted(f["warning"], "varning", "varningar")}, ${counted(f["notice"], "upplysning", "upplysningar")}.`,
  "problem-count": (f) =>
    `Underlaget går inte att läsa: ${counted(f["problems"], "problem", "problem")}. Reglerna har inte prövats.`,
  "files-read": (f) => `Lästa filer: ${f["files"]}.`,
  "rule-level": (f) => `Nivå: ${f["level"]}. Gäller: ${f["entity"]}.`,
  "rule-regimes": (f) => `Regelverk: ${f["regimes"]}`,
  "rule-kind": () => "Prövning:",
  "rule-evaluated": () => "prövas på underlaget",
  "rule-enforced-by-decoding": () => "upprätthålls redan när underlaget läses",
  "rule-not-decidable": () => "kan inte avgöras ur underlaget",
  "rule-later": () => "prövas i en senare version",

  // Work.
  "step-read": () => "Läser underlaget",
  "step-check": () => "Prövar reglerna",
  "step-figures": () => "Räknar fram siffror",
  "step-survey": () => "Räknar fram enkätresultat",
  "step-protect": () => "Skyddar små grupper",
  "step-reports": () => "Skriver redovisningar",
  "step-audit": () => "Försöker räkna ut det som är dolt",
  "audit-failed": () => "Granskningen gick inte att göra, så inget publiceras.",
  "audit-refused": () =>
    "Det som skulle döljas går att räkna ut, så inget publiceras. Dölj mer med --withhold, eller ange ett skäl med --allow-unsafe.",
  "unsafe-allowed": (f) => `Skrivs ändå, av det skäl som angavs: ${f["reason"]}`,
  "ledger-unreadable": (f) => `${f["path"]} är ingen liggare som går att läsa.`,
  "ledger-not-carried": () =>
    "Liggaren förs inte vidare, för det som skrivs ut på skärmen är inte publicerat. Ange --out.",
  "published-missing": (f) =>
    `${f["path"]} finns inte, eller är en mapp utan publicerade filer (CSV, JSON, XML, HTML, Markdown, DOCX, XLSX).`,
  "published-unreadable": (f) => `${f["path"]} går inte att läsa som text i UTF-8. Spara om filen i UTF-8.`,
  "audit-read": (f) =>
    `Läste ${counted(f["files"], "fil", "filer")}, där ${counted(f["hidden"], "siffra är dold", "siffror är dolda")}.`,
  "audit-ignored": (f) => `Lästes inte, för där finns inga siffror att läsa: ${f["files"]}.`,
  "audit-relations-given": (f) =>
    `Prövade ${counted(f["relations"], "samband", "samband")} mellan siffrorna, enligt definitionerna.`,
  "audit-relations-inferred": (f) =>
    `Prövade ${counted(f["relations"], "samband", "samband")} mellan siffrorna, uträknade ur talen som en läsare skulle göra.`,
  "audit-attacks": (f) => `Försökte: ${f["attacks"]}.`,
  "attack-adding": () => "lägga ihop och dra ifrån",
  "attack-limits": () => "utnyttja gränser (inget under 0 eller över sin bas)",
  "attack-contributor": () => "veta sitt eget resultat",
  "attack-change": () => "räkna bakåt från förändringar",
  "attack-elsewhere": () => "läsa samma siffra i en annan fil",
  "attack-revision": () => "jämföra med tidigare versioner",
  "audit-no-tree": () =>
    "Filerna säger inte vilka enheter som hör till vilket område. Lägg till units.csv och areas.csv för en fullständig prövning.",
  "audit-untried": (f) =>
    `${counted(f["untried"], "del", "delar")} av siffrorna var för stora eller motsäger sig själva, så där prövades inte gränser och egna resultat.`,
  "audit-safe": () => "Inget som ska vara dolt går att räkna ut.",
  "audit-unsafe": (f) => `${counted(f["count"], "siffra", "siffror")} går att räkna ut eller visas fast de ska döljas:`,
  "audit-harmless": (f) =>
    `${counted(f["count"], "dold siffra", "dolda siffror")} till går att räkna ut, men är så stora att det är ofarligt.`,
  "audit-narrow": (f) =>
    `${counted(f["count"], "dold siffra", "dolda siffror")} går att ringa in till färre än ${f["width"]} personers osäkerhet.`,
  "protection-refused": () => "Siffrorna går inte att skydda, så inget publiceras.",

  // New data sets.
  "new-required": () => "måste finnas",
  "new-explained": () =>
    "Ett tomt underlag för skolkvalitet. Varje fil är en tabell: rubrikraden säger vad som ska stå i kolumnerna,\noch datapackage.json beskriver dem med nycklar och kodlistor. Fyll i en rad per sak under rubrikraden.\nTabeller som inte behövs får vara tomma eller tas bort. Skriv aldrig namn på personer.",
  "new-next": () =>
    "Börja med authority.csv (en rad), units.csv, goal-areas.csv och indicators.csv. Kontrollera sedan med\n\n  skolkvalitet check MAPPEN",

  // Traces.
  "trace-internal": () => "INTERNT: spårningen visar siffror som inte är skyddade. Publicera den inte.",
  "trace-head": (f) => `Indikator: ${f["indicator"]}. Period: ${f["period"]}. Grupp: ${f["group"]}.`,
  "trace-definition": (f) => `Definition: ${f["definition"]}`,
  "trace-rule": (f) => `Så räknas enheter ihop: ${f["rule"]}.`,
  "over-ratio-of-sums": (f) =>
    `summan av täljarna delad med summan av nämnarna${f["factor"] === 1 ? "" : `, gånger ${f["factor"]}`}`,
  "over-weighted-mean": () => "medelvärdet av enheternas värden, vägt med deras baser",
  "over-mean-of-units": () => "medelvärdet av enheternas värden, där varje enhet väger lika",
  "over-sum": () => "summan av enheternas antal",
  "over-none": () => "inte alls; värdet finns bara per enhet",
  "trace-authority": () => "huvudman",
  "trace-area": () => "område",
  "trace-unit": () => "enhet",
  "trace-everyone": () => "alla",
  "trace-no-value": (f) => `inget värde (${f["status"]})`,
  "trace-parts": (f) => `${f["numerator"]} av ${f["denominator"]}`,
  "trace-of-base": (f) => `bas ${f["denominator"]}`,
  "trace-coverage": (f) => `täckning ${f["units"]} av ${counted(f["unitsExpected"], "enhet", "enheter")}`,
  "trace-unused": () => "[räknas inte med ovanför]",
  "trace-formula": () => "Uträkning:",
  "over-survey": () => "enheternas svar läggs ihop, fråga för fråga, innan värdet räknas",
  "trace-pooled": () => "värdet av alla enheters svar tillsammans",
  "trace-products": () => "Σ (värde × bas)",
  "trace-column": (f) => `${f["file"]}, kolumn ${f["column"]}`,
  "trace-tally": (f) =>
    `${f["question"]} (${f["group"]}), svar per kod från den lägsta: ${f["counts"]}; vet ej ${f["nonSubstantive"]}; utan svar ${f["missing"]}`,
  "trace-row": (f) => `${f["file"]} rad ${f["row"]}`,
  "trace-row-unknown": () => "okänd rad",
  "trace-numerator": () => "täljare",
  "trace-denominator": () => "nämnare",
  "trace-value": () => "värde",
  "trace-base": () => "bas",

  // The demonstration.
  "demo-read": (f) => `Läste ${f["dataset"]}: ${f["name"]}, redovisningsår ${f["year"]}.`,
  "demo-size": (f) =>
    `Där finns ${counted(f["units"], "enhet", "enheter")} och ${counted(f["observations"], "uppgift", "uppgifter")} i uppföljningen.`,
  "demo-findings": (f) =>
    `Reglerna gav ${f["error"]} fel, ${counted(f["warning"], "varning", "varningar")} och ${counted(f["notice"], "upplysning", "upplysningar")}. De stoppar ingenting här.`,
  "demo-figures": (f) =>
    `Räknade fram ${counted(f["figures"], "siffra", "siffror")}. För allmänheten är ${f["hidden"]} av dem dolda, så att ingen kan pekas ut (regler: ${f["policy"]}).`,
  "demo-trace": (f) => `Följde siffran ${f["id"]} till raderna den är gjord av.`,
  "demo-wrote": (f) => `Skrev ${counted(f["files"], "fil", "filer")}:`,
  "demo-would-write": (f) => `Skulle ha skrivit ${counted(f["files"], "fil", "filer")}:`,
  "demo-next": (f) =>
    `Filerna i mappen internal är inte skyddade och får inte publiceras. Se iakttagelserna med: skolkvalitet check ${f["dataset"]}`
} satisfies Record<string, Sentence>
