import { periodEnd } from "../../model/period.js"
import { halfStep, valueOfParts } from "../observed-value.js"
import { isOpenOn } from "../open-units.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

export const observedUnitIsOpen = rule({
  id: "SK-OBS-001",
  entity: "Observation",
  severity: "warning",
  source: "egen: om enheten är öppen avgörs av periodens sista dag",
  subjects: ({ dataset }) => dataset.observations,
  check: (observation, { units }) => {
    const unit = units.get(observation.unitId)
    if (unit === undefined) return notApplicable
    const day = periodEnd(observation.period)
    return isOpenOn(unit, day) ? pass : finding({ place: at("observations", observation, "unitId"), facts: { day } })
  }
})

export const valueAgreesWithParts = rule({
  id: "SK-OBS-002",
  entity: "Observation",
  severity: "error",
  source: "logik",
  subjects: ({ dataset }) => dataset.observations,
  check: (observation, { indicators }) => {
    const indicator = indicators.get(observation.indicatorId)
    const { value, status } = observation
    if (indicator === undefined || value === undefined || status === "rounded") return notApplicable
    const computed = indicator.kind === "count" ? observation.numerator : valueOfParts(observation, indicator.factor)
    if (computed === undefined) return notApplicable
    if (Math.abs(value - computed) <= halfStep(indicator.decimals)) return pass
    return finding({ place: at("observations", observation, "value"), facts: { value, computed } })
  }
})

export const observedUnitHasSchoolForm = rule({
  id: "SK-OBS-003",
  entity: "Observation",
  severity: "warning",
  source: "egen: en sådan enhet väntas inte rapportera indikatorn",
  subjects: ({ dataset }) => dataset.observations,
  check: (observation, { units, indicators }) => {
    const forms = indicators.get(observation.indicatorId)?.schoolForms
    const unit = units.get(observation.unitId)
    if (forms === undefined || unit === undefined) return notApplicable
    return unit.schoolForms.some((form) => forms.includes(form))
      ? pass
      : finding({ place: at("observations", observation, "unitId"), facts: { forms: forms.toSorted().join(", ") } })
  }
})
