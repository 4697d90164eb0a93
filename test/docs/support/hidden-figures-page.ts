import type { FigureTable } from "../../../src/aggregation/figure.js"
import type { PolicyName } from "../../../src/disclosure/policy.js"
import type { ProtectedFigure, ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { Attack } from "../../disclosure/attacker/attack.js"
import { exposedWithinBounds, type loadSolver } from "../../disclosure/attacker/bounds-attacker.js"
import { exactlyExposed } from "../../disclosure/attacker/linear-attacker.js"
import { attackOnIndicator } from "../../disclosure/attacker/release-attack.js"
import {
  answered,
  area,
  count,
  counted,
  girlsAndBoys,
  index,
  passed,
  passedBySex,
  school,
  schools,
  tableOf
} from "../../disclosure/support/town.js"

/** One way to work a hidden figure out: a section of the page, and the data behind its table. */
export interface Way {
  readonly heading: string
  readonly table: FigureTable
  readonly policy: PolicyName
  /** Figures by the label of their row; a town of one school tells each number twice. */
  readonly rows: Readonly<Record<string, ReadonlyArray<string>>>
  /** The id that the reader works out, and its number. */
  readonly secret: string
  readonly number: number
  /** Ids of figures that the reader knows already. */
  readonly known: ReadonlyArray<string>
}

const passedAt = (node: string, group = "all"): string => `passed/${node}/2025/${group}`

const pupils = (...parts: ReadonlyArray<readonly [string, number, number]>) =>
  parts.map(([unit, numerator, denominator]) => passed(unit, numerator, denominator))

const way = (difference: Pick<Way, "heading" | "table" | "rows" | "secret" | "number"> & Partial<Way>): Way => ({
  policy: "default",
  known: [],
  ...difference
})

const fourSchools = {
  kommunen: [passedAt("town")],
  Almskolan: [passedAt("alm")],
  Björkskolan: [passedAt("bjork")],
  Ekskolan: [passedAt("ek")],
  Granskolan: [passedAt("gran")]
}

/** The ways whose tables show numbers, as against changes. */
export const ways: ReadonlyArray<Way> = [
  way({
    heading: "### Två rapporter",
    table: tableOf({
      areas: [area("norra")],
      units: [school("alm", "norra"), school("bjork", "norra"), school("ek")],
      observations: pupils(["alm", 3, 20], ["bjork", 28, 40], ["ek", 36, 60])
    }),
    rows: {
      kommunen: [passedAt("town")],
      "Norra området": [passedAt("norra")],
      Almskolan: [passedAt("alm")],
      Björkskolan: [passedAt("bjork")],
      Ekskolan: [passedAt("ek")]
    },
    secret: passedAt("alm"),
    number: 3
  }),
  way({
    heading: "### Termin och läsår",
    table: tableOf(
      {
        units: schools("alm"),
        indicators: [count({ overTime: "sum" })],
        observations: [counted("alm", 14, { period: "2024-HT" }), counted("alm", 3, { period: "2025-VT" })]
      },
      { periods: ["2024-HT", "2025-VT", "2024/25"] }
    ),
    rows: {
      höstterminen: ["pupils/alm/2024-HT/all", "pupils/town/2024-HT/all"],
      vårterminen: ["pupils/alm/2025-VT/all", "pupils/town/2025-VT/all"],
      läsåret: ["pupils/alm/2024/25/all", "pupils/town/2024/25/all"]
    },
    secret: "pupils/alm/2025-VT/all",
    number: 3
  }),
  way({
    heading: "### Medelvärde och antal svar",
    table: tableOf({
      units: schools("alm", "bjork", "ek"),
      indicators: [index()],
      observations: [
        answered("alm", 2, 4, { indicatorId: "index" }),
        answered("bjork", 7, 20, { indicatorId: "index" }),
        answered("ek", 6, 16, { indicatorId: "index" })
      ]
    }),
    rows: {
      kommunen: ["index/town/2025/all"],
      Almskolan: ["index/alm/2025/all"],
      Björkskolan: ["index/bjork/2025/all"],
      Ekskolan: ["index/ek/2025/all"]
    },
    secret: "index/alm/2025/all",
    number: 2
  }),
  way({
    heading: "### ”Nästan alla”",
    policy: "skolverket",
    table: tableOf({
      units: schools("alm"),
      groups: girlsAndBoys,
      observations: passedBySex("alm", [18, 20], [15, 20])
    }),
    rows: {
      flickor: [passedAt("alm", "girls"), passedAt("town", "girls")],
      pojkar: [passedAt("alm", "boys"), passedAt("town", "boys")],
      alla: [passedAt("alm"), passedAt("town")]
    },
    secret: passedAt("alm", "girls"),
    number: 18
  }),
  way({
    heading: "### Alla klarade sig",
    table: tableOf({
      units: schools("alm", "bjork", "ek", "gran"),
      observations: pupils(["alm", 8, 8], ["bjork", 12, 12], ["ek", 20, 40], ["gran", 25, 50])
    }),
    rows: fourSchools,
    secret: passedAt("alm"),
    number: 20
  }),
  way({
    heading: "### Den som vet sitt eget",
    table: tableOf({
      units: schools("alm", "bjork", "ek", "gran"),
      observations: pupils(["alm", 19, 20], ["bjork", 22, 25], ["ek", 20, 40], ["gran", 25, 45])
    }),
    rows: fourSchools,
    secret: passedAt("bjork"),
    number: 3,
    known: [passedAt("alm")]
  })
]

/** A number as the page prints it. */
export const printed = (figure: Pick<ProtectedFigure, "status" | "value" | "numerator" | "denominator">): string => {
  const { status, value, numerator, denominator } = figure
  if (status === "near-all") return "~100"
  if (value.value === null) return ".."
  if (numerator !== null) return `${numerator} av ${denominator}`
  const decimals = denominator === null ? 0 : 1
  const text = value.value.toFixed(decimals).replace(".", ",")
  return denominator === null ? text : `${text} (${denominator} svar)`
}

/** The release in which the figures with these ids are hidden and all others shown. */
export const withHidden = (
  { figures }: FigureTable,
  hidden: ReadonlySet<string>
): Pick<ProtectedRelease, "figures"> => ({
  figures: figures.map((figure) =>
    hidden.has(figure.id) ? { ...figure, value: { value: null, reason: "suppressed" as const } } : figure
  )
})

/** What the reader has to work with, and what must stay hidden. */
const attackOn = (table: FigureTable, release: Pick<ProtectedRelease, "figures">): Attack => {
  const [indicator] = table.dataset.indicators
  if (indicator === undefined) throw new Error("The table has no indicator.")
  return attackOnIndicator(indicator, table, release)
}

/** The ids of figures that must be hidden for what they say themselves. */
export const smallOnes = (table: FigureTable): ReadonlyArray<string> =>
  attackOn(table, table).targets.map(({ id }) => id)

/** What a reader who knows some figures already works out besides. */
export const workedOut = (
  solver: Awaited<ReturnType<typeof loadSolver>>,
  table: FigureTable,
  release: Pick<ProtectedRelease, "figures">,
  known: ReadonlyArray<string> = []
): ReadonlyArray<string> => {
  const seen = attackOn(table, release)
  const own = seen.targets.filter(({ id }) => known.includes(id)).map(({ terms }) => terms)
  const attack: Attack = { ...seen, known: [...seen.known, ...own] }
  const found = new Set([...exactlyExposed(attack), ...exposedWithinBounds(solver, attack)])
  return [...found].filter((id) => !known.includes(id))
}
