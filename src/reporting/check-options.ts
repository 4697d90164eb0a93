import * as Result from "effect/Result"
import type { Dataset } from "../model/dataset.js"
import { Regime } from "../model/report-codes.js"
import { regimeInForce } from "../model/report-sections.js"
import type { Language } from "../text/sentence.js"
import { ReportError } from "./report-error.js"
import type { CentralReportOptions } from "./report-options.js"
import { isLanguage } from "./wording.js"

/** Options with their defaults filled in. */
export interface CheckedOptions {
  readonly regime: Regime
  readonly language: Language
}

const isRegime = (text: string): text is Regime => (Regime.literals as ReadonlyArray<string>).includes(text)

/** Fills in defaults and refuses codes that do not exist; plain JavaScript may pass any. */
export const checkOptions = (
  dataset: Dataset,
  { regime = regimeInForce(dataset.year, dataset.authority.regime), language = "sv" }: CentralReportOptions
): Result.Result<CheckedOptions, ReportError> => {
  if (!isRegime(regime)) {
    const facts = { id: String(regime), allowed: Regime.literals.join(", ") }
    return Result.fail(new ReportError({ code: "unknown-regime", path: ["regime"], facts }))
  }
  if (!isLanguage(language)) {
    return Result.fail(
      new ReportError({ code: "unknown-language", path: ["language"], facts: { id: String(language) } })
    )
  }
  return Result.succeed({ regime, language })
}
