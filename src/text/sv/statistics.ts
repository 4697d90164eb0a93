import type { Sentence } from "../sentence.js"

/** Why a calculation refuses its input, in Swedish. */
export const statistics = {
  "not-a-number": (f) => `${f["subject"]} är inget tal. Ange ett ändligt tal.`,
  "not-a-count": (f) => `${f["subject"]} är ${f["value"]}, men ett antal är ett heltal från 0. Rätta antalet.`,
  "not-positive": (f) => `${f["subject"]} är ${f["value"]}, men måste vara större än 0. Rätta talet.`,
  negative: (f) => `${f["subject"]} är ${f["value"]}, men får inte vara mindre än 0. Rätta talet.`,
  "out-of-range": (f) =>
    `${f["subject"]} är ${f["value"]}, men måste ligga från ${f["lowest"]} till ${f["highest"]}. Rätta talet.`,
  "not-a-scale": (f) =>
    `Skalan ${f["minimum"]}–${f["maximum"]} är ingen skala: lägsta och högsta kod ska vara heltal och den högsta störst.`,
  "outside-scale": (f) =>
    `Koden ${f["value"]} finns varken på skalan ${f["minimum"]}–${f["maximum"]} eller bland koderna för vet ej. Rätta svaret eller skalan.`,
  "ambiguous-code": (f) =>
    `Koden ${f["value"]} står både för ett steg på skalan ${f["minimum"]}–${f["maximum"]} och för vet ej. Ge vet ej en annan kod.`,
  "scales-differ": (f) =>
    `Räkningarna har olika skalor, ${f["first"]} och ${f["second"]}, och kan inte läggas ihop. Räkna svaren på samma skala.`,
  "more-than-total": (f) =>
    `${f["subject"]} är ${f["value"]}, men hela antalet är bara ${f["total"]}. Rätta antalet eller det hela.`,
  "length-mismatch": (f) =>
    `${f["subject"]} har ${f["value"]} värden, men ska ha ${f["expected"]}. Ta bort eller lägg till värden.`,
  "too-few": (f) => `${f["subject"]} är ${f["value"]}, men det behövs minst ${f["lowest"]}.`,
  "unknown-choice": (f) => `${f["subject"]} är ${f["value"]}. Välj något av ${f["choices"]}.`,
  "unknown-category": (f) =>
    `${f["subject"]} har värdet ${f["value"]}, som saknar måltal. Ange ett måltal eller rätta värdet.`,
  "empty-category": (f) =>
    `${f["value"]} har ett måltal i ${f["subject"]} men inga svar. Slå ihop den med en annan grupp.`,
  "totals-differ": (f) =>
    `Måltalen i ${f["subject"]} blir tillsammans ${f["value"]}, men i ${f["first"]} ${f["expected"]}. Rätta dem så att summorna är lika.`,
  "no-convergence": (f) =>
    `Vikterna når inte måltalen på ${f["rounds"]} varv; sämst är ${f["subject"]} med felet ${f["value"]}. Slå ihop grupper eller rätta måltalen.`,
  "dependent-columns": (f) =>
    `Kolumnen ${f["subject"]} följer av de andra kolumnerna, så vikterna kan inte bestämmas. Ta bort den.`,
  "lone-cluster": (f) =>
    `Stratum ${f["subject"]} har bara ett kluster, så spridningen kan inte räknas. Slå ihop strata eller välj hur ensamma kluster ska räknas.`,
  "no-population-size": (f) =>
    `${f["subject"]} saknar antal för stratum ${f["value"]}. Ange hur många enheter som finns i varje stratum.`,
  "differs-within": (f) => `${f["subject"]} skiljer sig inom stratum ${f["value"]}. Ange samma tal för hela stratumet.`
} satisfies Record<string, Sentence>
