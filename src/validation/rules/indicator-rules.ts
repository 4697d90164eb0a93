import { at } from "../place.js"
import { finding, pass, rule } from "../rule.js"

export const indicatorDeclaresPopulation = rule({
  id: "SK-IND-001",
  entity: "Indicator",
  severity: "error",
  source: "Skolverkets statistik: samma mått finns för flera populationer och varianter",
  subjects: ({ dataset }) => dataset.indicators,
  check: (indicator) => {
    const missing = (["population", "variant"] as const).filter((field) => indicator[field] === undefined)
    if (missing.length === 0) return pass
    return finding({ place: at("indicators", indicator, missing[0] ?? ""), facts: { missing: missing.join(", ") } })
  }
})
