import { isCalendarDate } from "../../model/calendar-date.js"
import { type SchoolForm, schoolForms } from "../../model/school-form.js"
import type { Unit } from "../../model/unit.js"
import type { Context } from "../context.js"
import { groupRows } from "../group-rows.js"
import { at } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"

const unitsOf = ({ dataset }: Context): ReadonlyArray<Unit> => dataset.units

export const unitOpensBeforeItCloses = rule({
  id: "SK-UNI-001",
  entity: "Unit",
  severity: "error",
  source: "logik",
  subjects: unitsOf,
  check: (unit) => {
    const { openedOn, closedOn } = unit
    if (openedOn === undefined || closedOn === undefined) return notApplicable
    return openedOn < closedOn ? pass : finding({ place: at("units", unit, "closedOn"), facts: { openedOn, closedOn } })
  }
})

export const unitCodeIsNoDate = rule({
  id: "SK-UNI-005",
  entity: "Unit",
  severity: "warning",
  source: "Skolenhetsregistret v2",
  subjects: unitsOf,
  check: (unit) => {
    const code = unit.schoolUnitCode
    if (code === undefined) return notApplicable
    const day = `${code.slice(0, 4)}-${code.slice(4, 6)}-${code.slice(6)}`
    // The register keeps clear of dates that a person would read as such; 9598-09-25 is none.
    const isReadAsDate = day >= "1900-01-01" && day < "2100-01-01" && isCalendarDate(day)
    return isReadAsDate ? finding({ place: at("units", unit, "schoolUnitCode"), facts: { code } }) : pass
  }
})

export const unitCodesAreUnique = rule({
  id: "SK-UNI-006",
  entity: "Unit",
  severity: "error",
  source: "Skolenhetsregistret v2",
  subjects: function* ({ dataset }) {
    const smallest = new Map<string, string>()
    for (const [code, units] of groupRows(dataset.units, ({ schoolUnitCode }) => schoolUnitCode)) {
      smallest.set(code, units.map(({ id }) => id).toSorted()[0] ?? "")
    }
    for (const unit of dataset.units) yield { unit, holder: smallest.get(unit.schoolUnitCode ?? "") }
  },
  check: ({ unit, holder }) => {
    if (unit.schoolUnitCode === undefined || holder === undefined) return notApplicable
    if (holder === unit.id) return pass
    return finding({ place: at("units", unit, "schoolUnitCode"), facts: { code: unit.schoolUnitCode, holder } })
  }
})

/** Preschools are not in the register; a free-standing fritidshem is no school unit. */
const formsWithoutCode: ReadonlySet<SchoolForm> = new Set(["FS", "FTH", "OPPFTH"])

export const schoolUnitHasCode = rule({
  id: "SK-UNI-007",
  entity: "Unit",
  severity: "warning",
  source: "Skolenhetsregistret v2",
  subjects: unitsOf,
  check: (unit) => {
    if (unit.schoolForms.every((form) => formsWithoutCode.has(form))) return notApplicable
    return unit.schoolUnitCode === undefined ? finding({ place: at("units", unit, "schoolUnitCode") }) : pass
  }
})

const lastDays = new Map(schoolForms.flatMap(({ code, validTo }) => (validTo === undefined ? [] : [[code, validTo]])))

export const schoolFormsAreInForce = rule({
  id: "SK-UNI-008",
  entity: "Unit",
  severity: "error",
  source: "skollagen (2010:800), Lag 2025:729; prop. 2024/25:143",
  subjects: ({ activeUnits }) => activeUnits,
  check: (unit, { firstDay }) => {
    const dated = unit.schoolForms.filter((form) => lastDays.has(form))
    if (dated.length === 0) return notApplicable
    // A unit that opened during the year began after the form had ended when its first day lies behind.
    const since = unit.openedOn !== undefined && unit.openedOn > firstDay ? unit.openedOn : firstDay
    const ended = dated.find((form) => (lastDays.get(form) ?? "") < since)
    if (ended === undefined) return pass
    const facts = { form: ended, lastDay: lastDays.get(ended) ?? "" }
    return finding({ place: at("units", unit, "schoolForms"), facts })
  }
})

const succeeded = ({ dataset }: Context): ReadonlySet<string> =>
  new Set(dataset.units.flatMap(({ predecessorIds }) => predecessorIds))

export const closedUnitNamesSuccessor = rule({
  id: "SK-UNI-013",
  entity: "Unit",
  severity: "warning",
  source: "Skolenhetsregistret v2: saknar fält för efterföljare",
  subjects: function* (context) {
    const continued = succeeded(context)
    for (const unit of context.dataset.units) yield { unit, isContinued: continued.has(unit.id) }
  },
  check: ({ unit, isContinued }, { lastDay }) => {
    if (unit.closedOn === undefined || unit.closedOn > lastDay) return notApplicable
    if (isContinued || unit.withoutSuccessor === true) return pass
    return finding({ place: at("units", unit, "withoutSuccessor"), facts: { closedOn: unit.closedOn } })
  }
})
