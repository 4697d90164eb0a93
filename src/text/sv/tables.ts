import type { Sentence } from "../sentence.js"

/** Problems of tables that cannot be read, in Swedish. */
export const tables = {
  "missing-file": (f) => `Filen ${f["file"]} saknas. Lägg den i mappen; den måste ha minst en rubrikrad.`,
  "unknown-file": (f) =>
    `Filen ${f["file"]} hör inte till datamängden. Menade du ${f["nearest"]}? Byt namn på filen eller ta bort den.`,
  "duplicate-file": (f) => `Filen ${f["file"]} finns mer än en gång. Behåll en av dem.`,
  "unknown-answer-file": (f) =>
    `Filen ${f["file"]} är ingen fil med svar som går att läsa. Spara svaren som CSV eller JSON direkt i mappen answers, eller flytta filen.`,
  "answers-without-cycle": (f) =>
    `Filen ${f["file"]} hör till enkätomgången ${f["cycle"]}, som inte finns i survey-cycles.csv. ${
      f["nearest"] === "" ? "Lägg till omgången" : `Menade du ${f["nearest"]}? Byt namn på filen`
    } eller ta bort filen.`,
  "answers-without-questions": (f) =>
    `Filen ${f["file"]} har svar i enkätomgången ${f["cycle"]}, men frågeformuläret ${f["questionnaire"]} har inga frågor i questions.csv. Lägg till frågorna.`,
  "answers-counted-twice": (f) =>
    `Enkätomgången ${f["cycle"]} står både i ${f["file"]} och i ${f["other"]}, så svaren skulle räknas två gånger. Ta bort omgången på det ena stället.`,
  "unknown-answer-unit": (f) =>
    `${f["column"]} pekar på enheten ${f["unit"]}, som inte finns.${
      f["nearest"] === "" ? "" : ` Menade du ${f["nearest"]}?`
    } Rätta id eller lägg till enheten i units.csv.`,
  "too-many-groups": (f) =>
    `Kolumnen ${f["column"]} har fler än ${f["limit"]} olika värden, så den säger knappast vilken grupp som svarar. Rätta gruppkolumnen i survey-cycles.csv.`,
  "answer-not-single": (f) =>
    `${f["column"]} har flera svar. Skriv varje svarsalternativ som en egen fråga med ett svar, eller ta bort frågan ur filen.`,
  "answers-no-json": (f) => `Svaret går inte att läsa som JSON. Spara ${f["file"]} på nytt från enkätverktyget.`,
  "answers-no-list": (f) =>
    `${f["file"]} ska vara en lista i JSON med ett objekt för varje ifyllt formulär. Spara svaren på nytt från enkätverktyget.`,
  "tally-does-not-fit": (f) =>
    `Räknade svar på frågan ${f["question"]} i omgången ${f["cycle"]} stämmer inte med filens egen omgång och skala. Skriv filen på nytt med skolkvalitet survey --partial.`,
  "tally-of-other-round": (f) =>
    `Filen ${f["file"]} har svar i omgången ${f["found"]} med formuläret ${f["foundQuestionnaire"]}, inte i ${f["cycle"]} med ${f["questionnaire"]}. Rätta filens namn, eller räkna svaren på nytt.`,
  "tally-of-other-questions": (f) =>
    `Svaren i ${f["file"]} är räknade med en annan skala för frågan ${f["question"]} än den i questions.csv. Rätta questions.csv på ena stället och räkna svaren på nytt.`,
  "more-answer-problems": (f) =>
    `${f["file"]} har ${f["total"]} problem, och de ${f["shown"]} första visas. Rätta dem och läs igen.`,
  "empty-file": (f) => `Filen ${f["file"]} är tom. Skriv minst en rubrikrad eller ta bort filen.`,
  "wrong-encoding": (f) => encodings[f["reason"] as keyof typeof encodings](f),
  "missing-column": (f) => `Kolumnen ${f["column"]} saknas i ${f["file"]}. Lägg till den.`,
  "unknown-column": (f) =>
    `Kolumnen ${f["column"]} är okänd. Menade du ${f["nearest"]}? Rätta rubriken eller ta bort kolumnen.`,
  "unnamed-column": (f) => `Kolumn nummer ${f["number"]} har ingen rubrik. Skriv en rubrik eller ta bort kolumnen.`,
  "duplicate-column": (f) => `Kolumnen ${f["column"]} finns två gånger. Ta bort den ena.`,
  "unclosed-quote": () =>
    `Ett citattecken öppnas på raden men stängs aldrig. Stäng det, eller skriv citattecken i text dubbelt ("").`,
  "bad-quote": () =>
    `Raden har ett citattecken på fel plats. Sätt hela cellen inom citattecken och skriv dem dubbelt ("") i texten.`,
  "reading-stopped": (f) =>
    `Läsningen av ${f["file"]} stannade på den här raden, för filen har alltför många rader med fel citattecken. Rätta dem och läs igen.`,
  "too-few-cells": (f) =>
    `Raden har ${f["cells"]} celler, men rubrikraden har ${f["expected"]}. Lägg till de celler som saknas, även tomma.`,
  "too-many-cells": (f) =>
    `Raden har ${f["cells"]} celler, men rubrikraden har ${f["expected"]}. Ta bort de överflödiga, eller sätt text${
      f["delimiter"] === "," ? " och decimaltal" : ""
    } som innehåller skiljetecknet inom citattecken.`,
  "row-too-long": (f) =>
    `Raden är ${f["characters"]} tecken lång, mer än ${f["limit"]}. Kontrollera att inget citattecken saknas, och korta texten.`,
  "bad-number": (f) =>
    `${f["column"]} ska vara ett tal. Skriv bara siffror, eventuellt med minus först och ett decimaltecken.`,
  "thousands-separator": (f) => `Talet i ${f["column"]} har tusentalsavgränsare. Skriv det utan, till exempel 12345,6.`,
  "too-many-digits": (f) => `Talet i ${f["column"]} har fler siffror än som kan sparas exakt. Avrunda det.`,
  "bad-boolean": (f) => `${f["column"]} ska vara ja eller nej. Skriv ja, nej, true, false, 1 eller 0.`,
  "bad-entries": (f) =>
    `${f["column"]} ska vara par av namn och värde, till exempel namn=värde|annat=värde, med varje namn en gång. Rätta cellen.`,
  "sign-contradicts": (f) =>
    `Tecknet ${f["sign"]} i ${f["column"]} säger att talet saknas, men ${f["other"]} på samma rad säger något annat. Behåll det ena.`,
  "not-one-row": (f) =>
    `${f["file"]} ska ha precis en rad under rubrikraden, huvudmannens, men har ${f["rows"]}. Lägg till eller ta bort rader.`
} satisfies Record<string, Sentence>

const encodings = {
  "utf-16": (f) => `Filen ${f["file"]} har teckenkodningen UTF-16. Spara den som "CSV UTF-8".`,
  spreadsheet: (f) => `Filen ${f["file"]} är en arbetsbok (xlsx eller ods), inte CSV. Spara den som "CSV UTF-8".`,
  mixed: (f) =>
    `Filen ${f["file"]} blandar teckenkodningarna UTF-8 och Windows-1252. Spara den på nytt som "CSV UTF-8".`,
  unknown: (f) => `Filen ${f["file"]} har en okänd teckenkodning. Spara den som "CSV UTF-8".`
} satisfies Record<string, Sentence>
