// table of data
import type { Sentence } from "../sentence.js"

/** The texts of a rule that is evaluated. */
export interface RuleText {
  /** What must be so. */
  readonly title: string
  /** What is wrong with one subject. */
  readonly problem: Sentence
  /** What to do about it. */
  readonly remedy: string
}

/** The texts of a rule that is listed and not evaluated. */
export interface UnevaluatedRuleText {
  /** What must be so. */
  readonly title: string
  /** What to do about it. */
  readonly remedy: string
  /** Why it is not evaluated. */
  readonly reason: string
}

type Words = Readonly<Record<string, string>>

const word = (words: Words, code: string | number | undefined): string => words[String(code)] ?? String(code)

const groups: Words = {
  pupils: "eleverna",
  children: "barnen i förskolan",
  guardians: "vårdnadshavarna",
  staff: "personalen"
}

const activities: Words = {
  preschool: "förskola",
  school: "skola",
  "school-age-childcare": "fritidshem"
}

const judgements: Words = {
  reached: "uppnått",
  "largely-reached": "till stor del uppnått",
  "partly-reached": "delvis uppnått",
  "not-reached": "inte uppnått"
}

const evidenceKinds: Words = { observation: "uppföljning", survey: "enkät", document: "dokument" }
const actionStates: Words = { done: "genomförd", cancelled: "avbruten" }
const curriculumAreas: Words = {
  NORMS: "normer och värden",
  KNOWLEDGE: "kunskaper",
  INFLUENCE: "ansvar och inflytande"
}

const missingAtEvaluation: Words = {
  goalId: "varken mål eller målområde anges",
  one: "målet hör till ett annat målområde än det som anges",
  analysis: "motiveringen saknas"
}

const missingAtAction: Words = {
  evaluationId: "ingen utvärdering i årets data anges",
  goalId: "inget mål anges"
}

const missingAtFollowUp: Words = {
  measure: "varken indikator eller förväntad effekt anges",
  day: "ingen dag för uppföljning anges",
  order: "den följs upp före sitt slutdatum"
}

const surveyKinds: Words = { user: "brukarundersökning", staff: "arbetsklimatundersökning", citizen: "medborgarenkät" }

const seriesBreaks: Words = {
  scale: "skalan",
  wording: "frågorna",
  "base-rule": "vilka svar som räknas",
  population: "vilka som tillfrågas",
  mode: "sättet att svara"
}

const inSeries = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`

const breaksText = (kinds: string | number | undefined): string =>
  inSeries(
    String(kinds)
      .split(", ")
      .map((kind) => word(seriesBreaks, kind))
  )

/** Whether a survey is held often enough, and not too often; `last` names its latest round at the node. */
const timing =
  (last: string): Sentence =>
  (f) => {
    if (f["problem"] === "interval")
      return `Omgångens intervall är ${f["interval"]} år; högst ${f["limit"]} år får gå mellan två omgångar.`
    if (f["problem"] === "early")
      return `Omgångens sista dag är ${f["day"]}, men omgången före (${f["earlier"]}) stängde ${f["earlierDay"]} och intervallet är ${f["interval"]} kalenderår.`
    if (f["problem"] === "never")
      return `Ingen omgång i underlaget har nått enheten; den senaste (${f["latest"]}) stängde ${f["day"]}.`
    return `${last} (${f["last"]}) stängde ${f["day"]}, mer än ${f["interval"]} kalenderår före ${f["year"]}.`
  }

const timingRemedy =
  "Håll eller planera en omgång i tid, rätta dagarna eller intervallet, eller lägg till den omgång som saknas i underlaget."

const counted: Words = {
  answers: "De som svarade helt eller delvis är",
  dispositions: "Alla utfall är tillsammans",
  questionnaires: "De inlämnade enkäterna är"
}

const questionProblems: Readonly<Record<string, Sentence>> = {
  missing: () => "Frågan saknar lägsta eller högsta kod.",
  order: (f) => `Den lägsta koden, ${f["minimum"]}, är inte lägre än den högsta, ${f["maximum"]}.`,
  whole: (f) => `Skalan ${f["minimum"]} till ${f["maximum"]} börjar eller slutar inte på ett heltal.`,
  "dont-know": (f) =>
    `Koden ${f["code"]} betyder vet ej, men den ligger på skalan ${f["minimum"]} till ${f["maximum"]}.`,
  labels: (f) => `Frågan har ${f["labels"]} svarsalternativ i ord men ${f["codes"]} koder, vet ej inräknat.`,
  reversed: () => "Frågan är vänd men har ingen skala att vända.",
  counts: (f) => `Svaren är räknade i ${f["counts"]} steg, men frågan har ${f["steps"]}.`
}

const groupProblems: Readonly<Record<string, Sentence>> = {
  kind: (f) => `Personal har tillfrågats (gruppen ${f["group"]}), men omgången är en ${word(surveyKinds, f["kind"])}.`,
  pupils: (f) =>
    `Elever har tillfrågats (gruppen ${f["group"]}), men enheten har bara förskola och dess redovisning säger inget om metoden.`,
  children: (f) =>
    `Barn har tillfrågats (gruppen ${f["group"]}), men enheten har varken förskola, förskoleklass, fritidshem eller öppen fritidsverksamhet.`,
  guardians: (f) => `Vårdnadshavare har tillfrågats (gruppen ${f["group"]}), men enheten har bara vuxenutbildning.`
}

/** Rules that are evaluated, in Swedish. */
export const ruleTexts = {
  "SK-UNI-001": {
    title: "En enhet öppnar innan den stänger.",
    problem: (f) => `Enheten stänger ${f["closedOn"]} men öppnar först ${f["openedOn"]}.`,
    remedy: "Rätta öppnings- eller stängningsdagen."
  },
  "SK-UNI-002": {
    title: "Områdena bildar ett träd under huvudmannen, utan kretsar.",
    problem: (f) => `Området når inte huvudmannen: vägen uppåt genom ${f["parent"]} tar aldrig slut eller bryts.`,
    remedy: "Ange ett överordnat område som finns och som inte självt ligger under området, eller inget."
  },
  "SK-UNI-003": {
    title: "En tillhörighet ligger inom enhetens tid.",
    problem: (f) => `Tillhörigheten gäller ${f["from"]}–${f["to"]}, som inte ryms i den tid då enheten är öppen.`,
    remedy: "Rätta tillhörighetens dagar eller enhetens öppnings- och stängningsdag."
  },
  "SK-UNI-005": {
    title: "En skolenhetskod är inget datum.",
    problem: (f) => `Skolenhetskoden ${f["code"]} kan läsas som ett datum; sådana koder delas inte ut.`,
    remedy: "Jämför koden med Skolenhetsregistret."
  },
  "SK-UNI-006": {
    title: "En skolenhetskod hör till en enda enhet.",
    problem: (f) => `Skolenhetskoden ${f["code"]} används redan av ${f["holder"]}.`,
    remedy: "Ge varje enhet sin egen kod ur Skolenhetsregistret."
  },
  "SK-UNI-007": {
    title: "En skolenhet har skolenhetskod.",
    problem: () => "Skolenheten saknar skolenhetskod.",
    remedy: "Hämta koden i Skolenhetsregistret."
  },
  "SK-UNI-008": {
    title: "En enhets skolformer finns under redovisningsåret.",
    problem: (f) => `Skolformen ${f["form"]} upphörde ${f["lastDay"]}.`,
    remedy: "Ange den skolform som har trätt i stället."
  },
  "SK-UNI-013": {
    title: "En stängd enhet har en efterföljare, eller uttryckligen ingen.",
    problem: (f) => `Enheten stängde ${f["closedOn"]}, men ingen enhet anger den som föregångare.`,
    remedy: "Ange den som föregångare hos den nya enheten, eller sätt without_successor."
  },
  "SK-GOA-001": {
    title: "Ett målområde motsvarar minst ett av läroplanernas områden för enheternas skolformer.",
    problem: (f) =>
      f["areas"] === 0
        ? "Målområdet är inte kopplat till något av läroplanernas områden."
        : "Inget av målområdets läroplansområden finns i läroplanerna för enheternas skolformer det året.",
    remedy: "Koppla målområdet till minst ett område i en läroplan som gäller."
  },
  "SK-GOA-002": {
    title: "Planen har så många målområden som huvudmannen har bestämt.",
    problem: (f) => `Planen har ${f["count"]} målområden men ska ha ${f["expected"]}.`,
    remedy: "Lägg till eller ta bort målområden, eller ändra det bestämda antalet."
  },
  "SK-GOA-004": {
    title: "Planen omfattar normer och värden, kunskaper samt ansvar och inflytande.",
    problem: (f) => `Inget målområde omfattar ${word(curriculumAreas, f["area"])}.`,
    remedy: "Koppla ett målområde till det området i läroplanen."
  },
  "SK-GOA-005": {
    title: "Ett mål går att följa upp: det har ett målvärde eller ett kriterium.",
    problem: () => "Målet har varken målvärde eller kriterium.",
    remedy: "Ange en indikator med målvärde, eller beskriv kriteriet för när målet är uppnått."
  },
  "SK-GOA-006": {
    title: "Bedömning och betyg krävs inte av verksamheter utan betyg.",
    problem: (f) => `Målet gäller bedömning och betyg men ställs också på ${f["form"]}.`,
    remedy: "Begränsa målet till skolformer med betyg."
  },
  "SK-FOL-002": {
    title: "Texten om uppföljning är fri från värderingar.",
    problem: (f) => `Texten innehåller värderande ord: ${f["words"]}.`,
    remedy: "Beskriv vad som har mätts; lägg bedömningen i utvärderingen."
  },
  "SK-FOL-004": {
    title: "En observation gäller redovisningsåret eller tiden före.",
    problem: (f) => `Perioden ${f["period"]} slutar efter redovisningsåret ${f["year"]}.`,
    remedy: "Rätta perioden eller flytta raden till ett senare års data."
  },
  "SK-FOL-005": {
    title: "Gruppernas antal är tillsammans lika med helheten.",
    problem: (f) => `Grupperna efter ${f["dimension"]} blir tillsammans ${f["sum"]}, men helheten är ${f["total"]}.`,
    remedy: "Rätta talen, eller lägg till den grupp som saknas, till exempel okänt."
  },
  "SK-FOL-006": {
    title: "Täljaren i en andel ligger mellan noll och nämnaren.",
    problem: (f) => `Täljaren är ${f["numerator"]} men nämnaren ${f["denominator"]}.`,
    remedy: "Rätta täljaren eller nämnaren; de kan ha bytt plats."
  },
  "SK-FOL-007": {
    title: "En andel är möjlig: mellan noll och allt, av fler än noll.",
    problem: (f) =>
      f["denominator"] === undefined
        ? `Andelen är ${f["value"]}, utanför 0–${f["maximum"]}.`
        : `Nämnaren är ${f["denominator"]}.`,
    remedy: "Rätta talet; finns ingen att räkna, ange statusen not-applicable i stället för noll."
  },
  "SK-FOL-008": {
    title: "Ett värde ligger på indikatorns skala.",
    problem: (f) => `Värdet ${f["value"]} ligger utanför skalan ${f["minimum"]} till ${f["maximum"]}.`,
    remedy: "Rätta värdet eller skalan."
  },
  "SK-FOL-010": {
    title: "Noll personer är ett antal, inte ett bortfall.",
    problem: () => "Antalet är noll. I officiell statistik kan det stå för ett bortfall.",
    remedy: "Kontrollera källan; ange statusen not-reported om uppgiften saknas."
  },
  "SK-FOL-011": {
    title: "Ett antal har en mätdag.",
    problem: () => "Det framgår inte vilken dag antalet gäller.",
    remedy: "Ange mätdagen; elever och personal räknas den 15 oktober eller en vardag nära den."
  },
  "SK-FOL-012": {
    title: "Varje mål följs upp under året.",
    problem: (f) => `Ingen av målets indikatorer har en observation för ${f["year"]}.`,
    remedy: "Lägg till uppföljningen, eller ange varför den saknas."
  },
  "SK-EVA-001": {
    title: "En utvärdering vilar på uppföljning.",
    problem: (f) =>
      f["evidence"] === 0
        ? "Utvärderingen har inget underlag."
        : "Inget av underlagen är en observation eller enkät som finns i data.",
    remedy: "Ange minst en observation eller enkät som underlag."
  },
  "SK-EVA-002": {
    title: "En utvärdering gäller ett mål eller målområde och är motiverad.",
    problem: (f) => `Utvärderingen är inte fullständig: ${word(missingAtEvaluation, f["missing"])}.`,
    remedy: "Ange mål eller målområde och skriv vad resultaten visar."
  },
  "SK-EVA-003": {
    title: "En utvärdering anger orsaker.",
    problem: () => "Orsakerna till resultaten är inte analyserade.",
    remedy: "Ange minst en orsak."
  },
  "SK-EVA-004": {
    title: "En utvärdering görs när underlaget finns.",
    problem: (f) => `Utvärderingen beslutades ${f["decidedOn"]}, men underlaget fanns först ${f["day"]}.`,
    remedy: "Rätta beslutsdagen, eller utvärdera på nytt med underlaget."
  },
  "SK-EVA-005": {
    title: "En bedömning stämmer med målvärdena.",
    problem: (f) =>
      `Målet bedöms som ${word(judgements, f["judgement"])}, men ${f["met"]} av ${f["targets"]} målvärden är nådda.`,
    remedy: "Ändra bedömningen, eller förklara skillnaden i analysen."
  },
  "SK-EVA-006": {
    title: "En utvärdering bygger på mer än ett slags underlag.",
    problem: (f) => `Allt underlag är av samma slag (${word(evidenceKinds, f["kind"])}).`,
    remedy: "Lägg till ett annat slags underlag, till exempel en enkät eller dokumenterade samtal."
  },
  "SK-EVA-007": {
    title: "Att ett mål inte har bedömts motiveras.",
    problem: () => "Målet är inte bedömt, och det framgår inte varför.",
    remedy: "Skriv skälet i analysen."
  },
  "SK-ACT-001": {
    title: "Ett mål som inte är uppnått följs av en åtgärd, eller av ett skäl.",
    problem: (f) => `Målet är ${word(judgements, f["judgement"])}, men ingen åtgärd följer.`,
    remedy: "Besluta en åtgärd, eller ange varför ingen behövs."
  },
  "SK-ACT-002": {
    title: "En åtgärd följer av en utvärdering och tjänar ett mål.",
    problem: (f) => `Åtgärden saknar sin grund: ${word(missingAtAction, f["missing"])}.`,
    remedy: "Ange utvärderingen och målet."
  },
  "SK-ACT-003": {
    title: "En åtgärd har en ansvarig roll.",
    problem: () => "Ingen roll är ansvarig för åtgärden.",
    remedy: "Ange en roll, aldrig en persons namn."
  },
  "SK-ACT-004": {
    title: "En åtgärd ska vara klar efter beslutet.",
    problem: (f) => `Åtgärden ska vara klar ${f["dueOn"]}, men utvärderingen beslutades ${f["decidedOn"]}.`,
    remedy: "Rätta slutdatumet."
  },
  "SK-ACT-005": {
    title: "En åtgärds effekt följs upp, tidigast när den är klar.",
    problem: (f) => `Uppföljningen av åtgärden är inte bestämd: ${word(missingAtFollowUp, f["missing"])}.`,
    remedy: "Ange hur och vilken dag effekten följs upp."
  },
  "SK-ACT-006": {
    title: "Förra årets åtgärder har ett utfall eller fortsätter.",
    problem: () => "Förra årets åtgärd har varken utfall eller en åtgärd som fortsätter den.",
    remedy: "Beskriv utfallet, eller låt en av årets åtgärder fortsätta den."
  },
  "SK-ACT-007": {
    title: "En avslutad åtgärd har ett utfall, en genomförd också en dag.",
    problem: (f) => `Åtgärden är ${word(actionStates, f["status"])}, men uppgiften om utfall eller dag saknas.`,
    remedy: "Beskriv utfallet och ange vilken dag åtgärden blev klar."
  },
  "SK-ACT-008": {
    title: "En brist har minst en åtgärd.",
    problem: () => "Ingen åtgärd är vidtagen mot bristen.",
    remedy: "Besluta en åtgärd och ange den hos bristen."
  },
  "SK-ACT-009": {
    title: "En åtgärd upprepas inte oförändrad ett tredje år.",
    problem: (f) => `Åtgärden har haft samma lydelse sedan ${f["first"]}.`,
    remedy: "Pröva varför den inte har haft effekt, och ändra den."
  },
  "SK-REP-001": {
    title: "En kvalitetsredovisning gäller kalenderåret.",
    problem: (f) =>
      f["kind"] === "school-year"
        ? `Redovisningen gäller läsåret ${f["period"]} i stället för kalenderåret ${f["year"]}.`
        : `Redovisningen gäller ${f["period"]}, inte kalenderåret ${f["year"]}.`,
    remedy: "Redovisa kalenderåret; förklara avvikelsen under underlag och rutiner om läsåret behålls."
  },
  "SK-REP-002": {
    title: "Den centrala redovisningen fastställs senast 1 maj.",
    problem: (f) => `Redovisningen fastställdes ${f["adoptedOn"]}, efter ${f["latest"]}.`,
    remedy: "Kontrollera dagen; planera nästa år så att redovisningen hinner fastställas."
  },
  "SK-REP-003": {
    title: "Enheternas redovisningar fastställs före huvudmannens sista dag.",
    problem: (f) => `Redovisningen fastställdes ${f["adoptedOn"]}, efter ${f["latest"]}.`,
    remedy: "Kontrollera dagen, eller kom överens om en annan sista dag."
  },
  "SK-REP-004": {
    title: "Varje enhet som har varit öppen under året har en redovisning.",
    problem: (f) => `Enheten har ${f["reports"]} redovisningar för ${f["year"]}; den ska ha en.`,
    remedy: "Lägg till enhetens redovisning, eller en rad med skälet till att den saknas."
  },
  "SK-REP-005": {
    title: "Den centrala redovisningen omfattar varje enhet som har varit öppen under året.",
    problem: (f) => `Enheten finns inte med i redovisningen för ${f["year"]}.`,
    remedy: "Ta med enhetens redovisning, eller skälet till att den saknas."
  },
  "SK-REP-006": {
    title: "En enhet vars redovisning saknas anges med skälet.",
    problem: (f) => `Enheten ${f["unit"]} har ingen inlämnad redovisning för ${f["year"]}, och skälet framgår inte.`,
    remedy: "Ange skälet, så att den centrala redovisningen kan visa det."
  },
  "SK-REP-007": {
    title: "Den centrala redovisningen omfattar skola, förskola och skolbarnsomsorg.",
    problem: (f) => `Redovisningen omfattar inte huvudmannens ${word(activities, f["activity"])}.`,
    remedy: "Ta med verksamhetens redovisningar, eller beskriv den under verksamheter som omfattas."
  },
  "SK-REP-008": {
    title: "Varje målområde behandlas i redovisningen.",
    problem: (f) => `Redovisningen innehåller ingen utvärdering av målområdet ${f["area"]}.`,
    remedy: "Utvärdera målområdet eller ett av dess mål, eller ange varför det inte är bedömt."
  },
  "SK-REP-009": {
    title: "Redovisningen beskriver förutsättningar, arbete och måluppfyllelse.",
    problem: (f) => `Avsnittet ”${f["section"]}” är tomt.`,
    remedy: "Skriv avsnittet, eller hänvisa till dokumentet som innehåller det."
  },
  "SK-REP-010": {
    title: "Redovisningen innehåller de avsnitt som reglerna kräver.",
    problem: (f) => `Avsnittet ”${f["section"]}” krävs men saknas.`,
    remedy: "Skriv avsnittet, lägg till dess uppgifter, eller hänvisa till dokumentet som innehåller det."
  },
  "SK-REP-011": {
    title: "Redovisningen innehåller de avsnitt som rekommenderas.",
    problem: (f) => `Avsnittet ”${f["section"]}” rekommenderas men saknas.`,
    remedy: "Skriv avsnittet, lägg till dess uppgifter, eller hänvisa till dokumentet som innehåller det."
  },
  "SK-REP-012": {
    title: "Redovisningen följer upp likabehandlingsplanen och planen mot kränkande behandling.",
    problem: (f) => `Avsnittet ”${f["section"]}” saknas.`,
    remedy: "Redovisa uppföljningen och utvärderingen av planerna."
  },
  "SK-REP-013": {
    title: "Personal och elever deltar; barn i förskolan och vårdnadshavare får åtminstone möjlighet.",
    problem: (f) =>
      f["least"] === "invited"
        ? `Det framgår inte att ${word(groups, f["group"])} har fått möjlighet att delta.`
        : `Det framgår inte att ${word(groups, f["group"])} har deltagit.`,
    remedy: "Ange hur de har deltagit i enhetens kvalitetsarbete."
  },
  "SK-REP-014": {
    title: "Rektor är ansvarig för enhetens redovisning.",
    problem: () => "Den ansvariga rollen är inte rektor.",
    remedy: "Ange rollen rektor (förskolechef för förskola före 1 juli 2019)."
  },
  "SK-REP-015": {
    title: "Redovisningen är publicerad, med adress.",
    problem: () => "Det framgår inte var redovisningen är publicerad.",
    remedy: "Publicera redovisningen och ange adressen."
  },
  "SK-REP-017": {
    title: "Redovisningen följer regler som gäller för året.",
    problem: (f) =>
      f["regime"] === "skollagen-2010-800"
        ? `Skollagen (2010:800) gällde inte för ${f["year"]}.`
        : `Förordningen (1997:702) upphörde 2011-06-30 och hålls för ${f["year"]} frivilligt; skollagens krav prövas då inte.`,
    remedy: "Ta bort regelverket så att årets regler följs, eller kontrollera också mot dem."
  },
  "SK-SUR-001": {
    title: "Brukarundersökning görs minst vartannat år vid varje enhet.",
    problem: timing("Den senaste brukarundersökningen vid enheten"),
    remedy: timingRemedy
  },
  "SK-SUR-002": {
    title: "Arbetsklimatundersökning görs minst vartannat år.",
    problem: timing("Den senaste arbetsklimatundersökningen vid enheten"),
    remedy: timingRemedy
  },
  "SK-SUR-003": {
    title: "Medborgarenkät görs minst vart fjärde år.",
    problem: timing("Den senaste medborgarenkäten"),
    remedy: timingRemedy
  },
  "SK-SUR-004": {
    title: "Svaren är inte fler än de tillfrågade.",
    problem: (f) =>
      `${word(counted, f["counted"])} ${f["number"]}, men de tillfrågade är ${f["invited"]}${f["basis"] === "proxy" ? " (ett tal som ersätter en urvalslista)" : ""}.`,
    remedy: "Rätta antalen, eller ange de tillfrågade ur en urvalslista."
  },
  "SK-SUR-005": {
    title: "Varje svarskod finns på skalan eller betyder vet ej.",
    problem: (f) => questionProblems[String(f["problem"])]?.(f) ?? "",
    remedy: "Rätta frågans skala och koder, och räkna svaren på samma skala."
  },
  "SK-SUR-006": {
    title: "Svaren på en fråga är inte fler än de som svarat på enkäten.",
    problem: (f) =>
      f["problem"] === "totals"
        ? `Frågan ${f["question"]} är räknad på ${f["number"]} enkäter men frågan ${f["other"]} på ${f["otherNumber"]}, i samma omgång, enhet och grupp.`
        : `Frågan ${f["question"]} har ${f["number"]} svar, men de som svarade på enkäten är ${f["respondents"]}.`,
    remedy: "Rätta antalen; en inlämnad enkät där frågan är tom räknas som utan svar."
  },
  "SK-SUR-007": {
    title: "Resultat med få svar döljs i det som publiceras.",
    problem: (f) =>
      f["problem"] === "open"
        ? "Indikatorn visar enkätsvar men är inte skyddad, så resultat av få svar döljs inte."
        : `Resultat visas från ${f["base"]} svar, men färre än ${f["least"]} svar ska döljas.`,
    remedy: "Ange personal som indikatorns disclosure, och minst 5 som minsta antal svar."
  },
  "SK-SUR-008": {
    title: "Svarsfrekvensen visas; under 50 procent påpekas.",
    problem: (f) =>
      f["problem"] === "unknown"
        ? "Svarsfrekvensen kan inte visas: det framgår inte hur många som tillfrågades."
        : `Svarsfrekvensen är under 50 procent: ${f["answers"]} av ${f["asked"]} svarade (${f["percent"]} procent).`,
    remedy: "Ange hur många som tillfrågades, och tolka resultatet med försiktighet om få har svarat."
  },
  "SK-SUR-009": {
    title: "Ingen utveckling visas över ett trendbrott.",
    problem: (f) =>
      `Mellan omgångarna ${f["earlier"]} (${f["before"]}) och ${f["later"]} (${f["after"]}) ändrades ${breaksText(f["kinds"])}, men indikatorn anger inget trendbrott.`,
    remedy: "Ange ett trendbrott från den senare omgången; jämför bara omgångar efter det."
  },
  "SK-SUR-010": {
    title: "Fritextsvar innehåller inga personuppgifter.",
    problem: (f) =>
      `Antal fritextsvar som ser ut att innehålla personnummer, e-postadress eller telefonnummer: ${f["texts"]}.`,
    remedy: "Ta bort uppgifterna där svaren förvaras, och räkna svaren igen."
  },
  "SK-SUR-011": {
    title: "De tillfrågade passar enhetens skolformer.",
    problem: (f) => groupProblems[String(f["problem"])]?.(f) ?? "",
    remedy:
      "Rätta svarandegruppen, enheten eller omgångens slag, eller beskriv metoden i avsnittet Underlag och rutiner."
  },
  "SK-IND-001": {
    title: "En indikator anger population och variant.",
    problem: (f) => `Indikatorn saknar ${f["missing"]}.`,
    remedy: "Ange vilka som räknas, och vilken variant av tabellen talen kommer från, till exempel alla elever."
  },
  "SK-MEM-001": {
    title: "En enhet hör till ett område i taget.",
    problem: (f) => `Tillhörigheten börjar innan den förra, till ${f["earlier"]}, har slutat.`,
    remedy: "Avsluta den förra tillhörigheten den dag den nya börjar."
  },
  "SK-OBS-001": {
    title: "En observation gäller en enhet som är öppen.",
    problem: (f) => `Enheten är inte öppen ${f["day"]}, periodens sista dag; observationen används inte.`,
    remedy: "Rätta perioden eller enhetens öppnings- och stängningsdag."
  },
  "SK-OBS-002": {
    title: "Ett värde stämmer med sin täljare och nämnare.",
    problem: (f) => `Värdet är ${f["value"]}, men delarna ger ${f["computed"]}.`,
    remedy: "Rätta värdet eller delarna, eller ange bara delarna."
  },
  "SK-OBS-003": {
    title: "En observation gäller en enhet med någon av indikatorns skolformer.",
    problem: (f) => `Enheten har ingen av indikatorns skolformer (${f["forms"]}).`,
    remedy: "Ta bort observationen, eller rätta enhetens eller indikatorns skolformer."
  },
  "SK-TXT-001": {
    title: "Ingen text innehåller ett personnummer.",
    problem: () => "Texten innehåller vad som ser ut som ett personnummer eller samordningsnummer.",
    remedy: "Ta bort numret. Personuppgifter hör inte hemma i data."
  },
  "SK-TXT-002": {
    title: "Ingen text innehåller e-postadress eller telefonnummer.",
    problem: (f) => `Texten innehåller ${f["detail"] === "phone" ? "ett telefonnummer" : "en e-postadress"}.`,
    remedy: "Ta bort uppgiften. Ange roller, aldrig personer."
  },
  "SK-TAB-001": {
    title: "Filer är kodade i UTF-8.",
    problem: () => "Filen lästes som Windows-1252.",
    remedy: "Spara filen som CSV UTF-8, så att å, ä och ö säkert blir rätt."
  },
  "SK-TAB-002": {
    title: "Varje rad har sin entitets form.",
    problem: () => "Raden har fel form och kan inte kontrolleras.",
    remedy: "Läs data med decodeDataset, som talar om vad som är fel."
  }
} satisfies Record<string, RuleText>

const decoded = "Avkodningen släpper inte igenom data som bryter mot regeln."
const publishing = "Kommer med de publicerade dokumenten, som regeln gäller."

/** Rules that are listed and not evaluated, in Swedish. */
export const unevaluatedRuleTexts = {
  "SK-UNI-004": {
    title: "En skolenhetskod har åtta siffror; den första är inte 0.",
    remedy: "Skriv koden som den står i Skolenhetsregistret.",
    reason: decoded
  },
  "SK-UNI-009": {
    title: "Årskurserna ligger inom skolformens årskurser.",
    remedy: "Rätta årskurserna.",
    reason: "Data innehåller inte enheternas årskurser."
  },
  "SK-UNI-010": {
    title: "Huvudmannens kommunkod finns i SCB:s lista.",
    remedy: "Skriv fyra siffror ur listan, med inledande nolla.",
    reason: decoded
  },
  "SK-UNI-011": {
    title: "Huvudmannens organisationsnummer har tio siffror och rätt kontrollsiffra.",
    remedy: "Skriv numret utan bindestreck.",
    reason: decoded
  },
  "SK-UNI-012": {
    title: "En enhet har en rektor varje dag.",
    remedy: "Utse rektor.",
    reason: "Data innehåller inga tjänster."
  },
  "SK-UNI-014": {
    title: "Huvudmannen har utsett skolchef.",
    remedy: "Utse skolchef.",
    reason: "Data innehåller inga tjänster."
  },
  "SK-GOA-003": {
    title: "Ett mål hör till precis ett målområde och har ett ursprung.",
    remedy: "Ange målområde, och om målet är nationellt, kommunalt eller enhetens.",
    reason: decoded
  },
  "SK-FOL-001": {
    title: "Uppföljning har inga fält för bedömning, betyg, färg eller trend.",
    remedy: "Lägg bedömningen i utvärderingen.",
    reason: decoded
  },
  "SK-FOL-003": {
    title: "En observation har källa, period och enhet.",
    remedy: "Fyll i uppgifterna. Populationen anges hos indikatorn (SK-IND-001).",
    reason: decoded
  },
  "SK-FOL-009": {
    title: "En observation har antingen ett tal eller en status som säger varför det saknas.",
    remedy: "Behåll det ena.",
    reason: decoded
  },
  "SK-REP-016": {
    title: "Den centrala redovisningens summor är lika med en omräkning från enheterna.",
    remedy: "Låt programmet räkna summorna.",
    reason: "Summorna räknas ur data och skrivs aldrig för hand; det finns inget att jämföra."
  },
  "SK-IND-002": {
    title: "SALSA gäller grundskolor med minst 15 elever i sista årskursen.",
    remedy: "Ta bort värdet.",
    reason: "Data säger inte vilka indikatorer som är SALSA-värden."
  },
  "SK-IND-003": {
    title: "SALSA:s avvikelse är faktiskt värde minus modellens.",
    remedy: "Rätta värdena.",
    reason: "Data håller inte ihop de tre värdena."
  },
  "SK-IND-004": {
    title: "Enheter rangordnas inte efter SALSA eller BRUK.",
    remedy: "Ta bort rangordningen.",
    reason: "Data innehåller inga rangordningar."
  },
  "SK-IND-005": {
    title: "Serier över kända trendbrott har brottet markerat.",
    remedy: "Lägg till brottet.",
    reason: "Data säger inte vilka indikatorer som berörs av brotten."
  },
  "SK-IND-006": {
    title: "Betygen A–F används så länge skalan gäller.",
    remedy: "Rätta betygen.",
    reason: "Data innehåller inga betyg."
  },
  "SK-PUB-001": {
    title: "Det som publiceras innehåller inga personer och inga oskyddade små tal.",
    remedy: "Publicera bara skyddade resultat.",
    reason: publishing
  },
  "SK-PUB-002": {
    title: "Det som publiceras är tillgängligt.",
    remedy: "Använd programmets dokument.",
    reason: publishing
  }
} satisfies Record<string, UnevaluatedRuleText>

/** The id of a rule that is evaluated. */
export type EvaluatedRuleId = keyof typeof ruleTexts

/** The id of a rule that is listed and not evaluated. */
export type UnevaluatedRuleId = keyof typeof unevaluatedRuleTexts
