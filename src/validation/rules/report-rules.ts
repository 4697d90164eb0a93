import { periodKind, periodStart, reportingYear } from "../../model/period.js"
import { at, atAuthority } from "../place.js"
import { finding, notApplicable, pass, rule } from "../rule.js"
import { centralReports, isHandedIn, unitReports, yearReports } from "../year-reports.js"

export const reportCoversCalendarYear = rule({
  id: "SK-REP-001",
  entity: "Report",
  severity: "error",
  source: "förordning 1997:702 1 §",
  regimes: ["forordning-1997-702"],
  subjects: yearReports,
  check: ({ report }) => {
    const { period, year } = report
    if (periodKind(period) === "year" && reportingYear(period) === year) return pass
    const isSchoolYear = periodKind(period) === "school-year" && reportingYear(period) === year
    return finding({
      place: at("reports", report, "period"),
      facts: { period, year, kind: isSchoolYear ? "school-year" : "other" },
      // Units have reported per school year; a declared deviation is not an error.
      ...(isSchoolYear ? { severity: "warning" } : {})
    })
  }
})

export const centralReportIsAdoptedByMay = rule({
  id: "SK-REP-002",
  entity: "CentralReport",
  severity: "error",
  source: "förordning 1997:702 1 § st. 2",
  regimes: ["forordning-1997-702"],
  subjects: centralReports,
  check: ({ report }) => {
    const { adoptedOn, year } = report
    if (adoptedOn === undefined) return notApplicable
    const latest = `${year + 1}-05-01`
    return adoptedOn <= latest
      ? pass
      : finding({ place: at("reports", report, "adoptedOn"), facts: { adoptedOn, latest } })
  }
})

export const unitReportIsAdoptedInTime = rule({
  id: "SK-REP-003",
  entity: "UnitReport",
  severity: "warning",
  source: "logik: den centrala redovisningen bygger på enheternas",
  regimes: ["forordning-1997-702"],
  subjects: unitReports,
  check: ({ report }, { options: { unitReportsBy } }) => {
    const { adoptedOn } = report
    if (adoptedOn === undefined || unitReportsBy === undefined) return notApplicable
    if (adoptedOn <= unitReportsBy) return pass
    return finding({ place: at("reports", report, "adoptedOn"), facts: { adoptedOn, latest: unitReportsBy } })
  }
})

const rektor = /^(tf\.?\s|tillförordnad\s)?\s*rektor(?!\p{L})/iu

export const rektorIsResponsible = rule({
  id: "SK-REP-014",
  entity: "UnitReport",
  severity: "error",
  source: "skollagen 4 kap. 4 § st. 3, 2 kap. 9 §",
  subjects: unitReports,
  check: ({ report, schoolForms }) => {
    const role = report.responsibleRole.trim()
    const isPreschoolHead = schoolForms.includes("FS") && /^förskolechef/i.test(role)
    // The title förskolechef went out of law on 1 July 2019.
    if (rektor.test(role) || (isPreschoolHead && periodStart(report.period) < "2019-07-01")) return pass
    return finding({ place: at("reports", report, "responsibleRole") })
  }
})

export const reportIsPublished = rule({
  id: "SK-REP-015",
  entity: "Report",
  severity: "warning",
  source: "förordning 1997:702 2 § st. 2",
  regimes: ["forordning-1997-702"],
  subjects: yearReports,
  check: ({ report }) => {
    if (!isHandedIn(report)) return notApplicable
    return report.publishedAt === undefined ? finding({ place: at("reports", report, "publishedAt") }) : pass
  }
})

export const regimeIsInForce = rule({
  id: "SK-REP-017",
  entity: "Report",
  severity: "error",
  source: "SFS 2011:507; SFS 2010:800",
  subjects: (context) => [context],
  check: ({ dataset: { authority, year } }, context) => {
    if (authority.regime === undefined) return notApplicable
    const facts = { regime: authority.regime, year }
    const place = atAuthority(context, "regime")
    if (authority.regime === "skollagen-2010-800") return year >= 2011 ? pass : finding({ place, facts })
    // The ordinance may be kept voluntarily; that the school act holds beside it is worth a warning.
    return year <= 2010 ? pass : finding({ place, facts, severity: "warning" })
  }
})
