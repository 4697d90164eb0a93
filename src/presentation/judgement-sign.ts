import type { Judgement } from "../model/evaluation.js"

/** A sign of a shape of its own for each judgement. */
export const judgementSigns: Readonly<Record<Judgement, string>> = {
  reached: "✓",
  "largely-reached": "◕",
  "partly-reached": "◑",
  "not-reached": "✕",
  "not-assessed": "–"
}

/** The sign of a judgement before the words that say the same; nothing where nothing is judged. */
export const signOf = (judgement: Judgement | undefined): string =>
  judgement === undefined ? "" : `${judgementSigns[judgement]} `
