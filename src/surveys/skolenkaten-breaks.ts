import type { BreakInSeries } from "../model/break-in-series.js"

/**
 * The points at which Skolinspektionen's Skolenkäten cannot be compared with earlier rounds, ready to stand in an indicator.
 *
 * @category surveys
 */
export const skolenkatenBreaks: ReadonlyArray<BreakInSeries> = [
  { from: "2018-HT", reason: "Skolenkätens skala, frågor och beräkning ändrades hösten 2018." },
  { from: "2022", reason: "Skolenkätens frågor är nya från och med 2022." }
]
