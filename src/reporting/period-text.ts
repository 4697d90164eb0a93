import { type Period, periodKind } from "../model/period.js"
import type { Wording } from "./wording.js"

/** Writes a period in words, as it stands within a sentence. */
export const periodText = (period: Period, words: Wording): string => {
  const [year = "", month = "", day = ""] = period.split("-")
  switch (periodKind(period)) {
    case "school-year":
      return words("period-school-year", { text: period })
    case "term":
      return words(month === "VT" ? "period-spring" : "period-autumn", { year })
    case "day":
      return words("period-day", { year, month: Number(month), day: Number(day) })
    default:
      return words("period-year", { year: period })
  }
}

/** Begins a text with a capital letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
