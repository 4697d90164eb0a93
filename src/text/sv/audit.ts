import type { Sentence } from "../sentence.js"

/** Why a table cannot be audited, in Swedish. */
export const audit = {
  "no-solver": (f) =>
    `Angriparen ${f["attacker"]} kan bara prövas med en lösare. Skicka med highsSolver() från skolkvalitet/highs, eller välj angriparen linear.`,
  "unknown-attacker": (f) => `${f["attacker"]} är ingen angripare. Välj någon av ${f["choices"]}.`,
  "unknown-cell": (f) => `Cellen ${f["cell"]} finns inte i tabellen. Rätta namnet eller ta med cellen.`,
  "repeated-cell": (f) => `Namnet ${f["cell"]} står för flera celler. Ge varje cell ett eget namn.`,
  "unknown-member": (f) =>
    `Cellen ${f["cell"]} summerar plats ${f["member"]}, men tabellen har bara ${f["members"]} platser, räknade från 0. Rätta platsen.`,
  "not-suppressed": (f) => `Cellen ${f["cell"]} ska skyddas men är inte dold. Dölj cellen eller ta bort skyddet.`,
  "not-a-count": (f) =>
    `Värdet på plats ${f["member"]} är ${f["value"]}, men ett antal är ett heltal från 0. Rätta det.`,
  "not-a-width": (f) => `Minsta bredd är ${f["value"]}, men måste vara ett ändligt tal från 0. Rätta bredden.`,
  "hidden-zero": (f) =>
    `Den dolda cellen ${f["cell"]} är 0, men angriparen hidden-at-least-one tror att varje dold cell är minst 1. Visa nollan eller välj angriparen non-negative.`,
  "unreadable-publication": (f) =>
    `De publicerade filerna går inte att läsa: ${f["count"]} problem${f["place"] === "" ? "" : `, det första i ${f["place"]}`}. Granska filerna som de publicerades.`,
  "solver-failed": (f) =>
    `Lösaren gav inget svar att lita på för cellen ${f["cell"]}: ${f["answer"]}. Släpp inte tabellen förrän den har granskats.`
} satisfies Record<string, Sentence>
