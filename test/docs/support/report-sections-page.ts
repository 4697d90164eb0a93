import { isDeepStrictEqual } from "node:util"
import {
  type ReportKind,
  type ReportRegime,
  regimes,
  type SectionLevel,
  type SectionRequirement,
  sectionsOf
} from "../../../src/model/report-sections.js"
import { schoolForms } from "../../../src/model/school-form.js"
import { pageText, table } from "./generated-page.js"

const levels: Readonly<Record<SectionLevel, string>> = { mandatory: "ska", recommended: "bör", optional: "får" }

/** What a section is asked for, in an unbroken run of years. */
interface Run {
  readonly from: number
  readonly to: number
  readonly unit: SectionRequirement | undefined
  readonly central: SectionRequirement | undefined
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The reporting years of a regime that its wordings speak of; one that still holds is followed past the last change. */
const yearsOf = ({ versions, validTo }: ReportRegime): ReadonlyArray<number> => {
  const first = yearOf(versions[0].validFrom)
  const last =
    validTo === undefined ? Math.max(...versions.map((version) => yearOf(version.validFrom))) + 5 : yearOf(validTo) - 1
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const requirementIn = (regime: ReportRegime, kind: ReportKind, year: number, section: string) =>
  sectionsOf(regime.id, kind, year).find((one) => one.section === section)

const runsOf = (regime: ReportRegime, section: string): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  for (const year of yearsOf(regime)) {
    const unit = requirementIn(regime, "unit", year, section)
    const central = requirementIn(regime, "central", year, section)
    const before = runs.at(-1)
    if (before !== undefined && isDeepStrictEqual([before.unit, before.central], [unit, central]))
      runs[runs.length - 1] = { ...before, to: year }
    else runs.push({ from: year, to: year, unit, central })
  }
  return runs
}

const levelOf = (asked: SectionRequirement | undefined): string => {
  if (asked === undefined) return "–"
  return asked.condition === "if-any" ? `${levels[asked.level]}, om det finns något` : levels[asked.level]
}

const sourceOf = ({ unit, central }: Run): string =>
  [...new Set([unit, central].flatMap((asked) => (asked === undefined ? [] : [asked.source])))]
    .map((source) => (source === "own" ? "egen" : source))
    .join("; ")

/** The heading, and for which school forms alone. */
const headingOf = ({ title, schoolForms: codes }: SectionRequirement): string => {
  if (codes === undefined) return title.sv
  const forms = schoolForms.filter(({ code }) => codes.includes(code)).map(({ sv }) => sv.toLowerCase())
  return `${title.sv} (bara ${forms.join(", ")})`
}

const timeOf = ({ from, to }: Run, years: ReadonlyArray<number>): string => {
  const isFirst = from === years[0]
  const isLast = to === years.at(-1)
  if (isFirst && isLast) return "alla"
  if (isFirst) return `till ${to}`
  return isLast ? `från ${from}` : `${from}–${to}`
}

const rowsOf = (regime: ReportRegime, section: string): ReadonlyArray<ReadonlyArray<string>> =>
  runsOf(regime, section).flatMap((run) => {
    const asked = run.unit ?? run.central
    if (asked === undefined) return []
    const levelsAsked = [run.unit, run.central].map(levelOf)
    const time = timeOf(run, yearsOf(regime))
    return [[`${asked.order}`, headingOf(asked), ...levelsAsked, time, sourceOf(run), asked.title.en, `\`${section}\``]]
  })

const sectionIdsOf = (regime: ReportRegime): ReadonlyArray<string> => {
  const all = yearsOf(regime).flatMap((year) => [
    ...sectionsOf(regime.id, "unit", year),
    ...sectionsOf(regime.id, "central", year)
  ])
  return [...new Map(all.map(({ section, order }) => [section, order]))].sort((a, b) => a[1] - b[1]).map(([id]) => id)
}

const chapterOf = (regime: ReportRegime): string =>
  [
    `## ${regime.title.sv}`,
    `Redovisningen heter ${regime.reportTitle.sv} (${regime.reportTitle.en}). Källa: ${regime.source}.`,
    table(
      ["Lydelse", "Första dag", "Sista dag", "Källa"],
      regime.versions.map(({ id, validFrom, validTo, source }) => [`\`${id}\``, validFrom, validTo ?? "gäller", source])
    ),
    table(
      ["Plats", "Rubrik", "Enheten", "Huvudmannen", "Redovisningsår", "Källa", "På engelska", "Kod"],
      sectionIdsOf(regime).flatMap((section) => rowsOf(regime, section))
    )
  ].join("\n\n")

/** The sections of a report under each set of rules. */
export const reportSectionsPage = (): string =>
  pageText({
    title: "Redovisningens avsnitt",
    language: "sv",
    madeBy: "test/docs/report-sections-document.test.ts",
    blocks: [
      "För rektorer, förvaltningar och granskare: vad en redovisning innehåller, i vilken ordning och med vilket stöd. **Ska**\n" +
        "följer av lag eller förordning, **bör** av allmänna råd, **får** står fritt. Vilken lydelse som gäller avgörs av\n" +
        "redovisningsårets sista dag.",
      "Skolverket har inte gett ut något maskinläsbart format för redovisningar. Profilerna är bibliotekets egna. R-high, R-med\n" +
        "och R-low betyder att källan är ihågkommen, inte omläst.",
      ...regimes.map(chapterOf)
    ]
  })
