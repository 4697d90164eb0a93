import type { Judgement } from "../../src/model/evaluation.js"

/** A sign of a shape of its own for each judgement, before the words that say the same. */
export const judgementSigns: Readonly<Record<Judgement, string>> = {
  reached: "✓",
  "largely-reached": "◕",
  "partly-reached": "◑",
  "not-reached": "✕",
  "not-assessed": "–"
}
