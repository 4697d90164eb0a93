import { beforeAll, describe, expect, it } from "vitest"
import { highsSolver } from "../../adapters/highs/index.js"
import { auditCellsOrThrow } from "../../src/audit/audit-cells.js"
import { protectFigures, protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { recordReleaseOrThrow } from "../../src/disclosure/release-ledger-record.js"
import { loadSolver } from "../disclosure/attacker/bounds-attacker.js"
import {
  area,
  figureIn,
  girlsAndBoys,
  hiddenIn,
  passed,
  passedBySex,
  releaseOf,
  school,
  schools,
  tableOf
} from "../disclosure/support/town.js"
import { printed, smallOnes, ways, withHidden, workedOut } from "./support/hidden-figures-page.js"
import { numbersIn, type PageTable, readPage, writtenSums } from "./support/page.js"

const page = readPage("docs/guides/darfor-ar-siffran-dold.md")

let solver: Awaited<ReturnType<typeof loadSolver>>

beforeAll(async () => {
  solver = await loadSolver()
})

const partsOf = (cell: string | undefined): readonly [number, number] => {
  const [numerator = Number.NaN, denominator = Number.NaN] = numbersIn(cell ?? "")
  return [numerator, denominator]
}

describe("the page on hidden figures: the table that is worked out by hand", () => {
  const known = page.tableAfter("**Tabell 1.")
  const nodes = { Almskolan: "alm", Björkskolan: "bjork", Ekskolan: "ek", kommunen: "town" }
  const groups = { flickor: "girls", pojkar: "boys", alla: "all" }
  const town = tableOf({
    units: schools("alm", "bjork", "ek"),
    groups: girlsAndBoys,
    observations: (["Almskolan", "Björkskolan", "Ekskolan"] as const).flatMap((name) => {
      const row = known.get(name)
      return passedBySex(nodes[name], partsOf(row?.get("flickor")), partsOf(row?.get("pojkar")))
    })
  })
  const boys = "passed/alm/2025/boys"
  const idAt = (node: string, group: string): string => `passed/${node}/2025/${group}`
  const asTable = (figures: Parameters<typeof figureIn>[0]): PageTable =>
    new Map(
      Object.entries(nodes).map(([name, node]) => [
        name,
        new Map(Object.entries(groups).map(([label, group]) => [label, printed(figureIn(figures, idAt(node, group)))]))
      ])
    )
  const hide = (...ids: ReadonlyArray<string>) => withHidden(town, new Set(ids))

  it("adds up in table 1", () => {
    expect(known).toEqual(asTable(town))
  })

  it("hides the one small number in table 2, and the boys follow", () => {
    expect(smallOnes(town)).toEqual([boys])
    expect(page.tableAfter("**Tabell 2**")).toEqual(asTable(hide(boys)))
    expect(workedOut(solver, town, hide(boys))).toEqual([boys])
  })

  it("hides two numbers of the row in table 3, and the boys still follow", () => {
    const release = hide(boys, idAt("alm", "girls"))
    expect(page.tableAfter("**Tabell 3**")).toEqual(asTable(release))
    expect(workedOut(solver, town, release)).toEqual([boys])
  })

  it("shows in table 4 what the library publishes, from which nothing follows", () => {
    const release = protectFiguresOrThrow(town)
    expect(page.tableAfter("**Tabell 4**")).toEqual(asTable(release))
    expect(workedOut(solver, town, release)).toEqual([])
  })

  it("shows in table 5 two answers that both give every number of table 4, the first of them true", () => {
    const answers = page.tableAfter("**Tabell 5.")
    const shown = page.tableAfter("**Tabell 4**")
    const tableOfAnswer = (answer: string): PageTable => {
      const observations = Object.entries(nodes).flatMap(([name, node]) => {
        if (node === "town") return []
        const cellOf = (group: string) =>
          partsOf(answers.get(`${name}, ${group}`)?.get(answer) ?? shown.get(name)?.get(group))
        return passedBySex(node, cellOf("flickor"), cellOf("pojkar"))
      })
      return asTable(tableOf({ units: schools("alm", "bjork", "ek"), groups: girlsAndBoys, observations }))
    }
    expect(tableOfAnswer("svar A")).toEqual(known)
    const other = tableOfAnswer("svar B")
    for (const [name, row] of shown) {
      for (const [group, cell] of row) if (cell !== "..") expect(other.get(name)?.get(group)).toBe(cell)
    }
    expect(other.get("Almskolan")?.get("pojkar")).not.toBe(known.get("Almskolan")?.get("pojkar"))
  })

  it("leaves 0 to 10 boys as possible, as the library's own audit finds too", async () => {
    // Those who passed and those who did not, for girls and boys of the three schools; all bases are known.
    const schoolsAndSexes = ["alm", "bjork", "ek"].flatMap((node) =>
      ["girls", "boys"].map((group) => [node, group] as const)
    )
    const members = schoolsAndSexes.flatMap(([node, group]) => {
      const { numerator, denominator } = figureIn(town, idAt(node, group))
      return [numerator ?? Number.NaN, (denominator ?? Number.NaN) - (numerator ?? Number.NaN)]
    })
    const places = (node: string, group: string): ReadonlyArray<number> =>
      schoolsAndSexes.flatMap(([unit, sex], at) =>
        (node === "town" || node === unit) && (group === "all" || group === sex) ? [2 * at] : []
      )
    const cells = town.figures.flatMap(({ id, nodeId, groupId }) => {
      const reached = places(nodeId, groupId)
      return [
        { id, members: reached },
        { id: `${id} base`, members: reached.flatMap((place) => [place, place + 1]) }
      ]
    })
    const hidden = protectFiguresOrThrow(town).figures.filter(({ status }) => status === "suppressed")
    const options = { attacker: "non-negative", protect: [boys] } as const
    const audit = auditCellsOrThrow(
      { members, cells },
      hidden.map(({ id }) => id),
      options,
      await highsSolver()
    )
    expect(audit).toEqual({ safe: true, exact: [], intervals: [{ id: boys, lower: 0, upper: 10 }] })
    expect(page.section("### Så här publiceras tabellen")).toContain("allt från 0 till 10 av 13")
  })

  it("needs to hide nothing when girls and boys are not told apart", () => {
    const observations = town.dataset.observations.filter(({ groupId }) => groupId === "all")
    expect(hiddenIn(releaseOf({ units: schools("alm", "bjork", "ek"), observations }))).toEqual([])
  })
})

describe("the page on hidden figures: other ways", () => {
  it.each(ways)("$heading: shows what the library publishes", (way) => {
    const release = protectFiguresOrThrow(way.table, way.policy)
    const rows = page.tableAfter(way.heading)
    expect([...rows.keys()].sort()).toEqual(Object.keys(way.rows).sort())
    for (const [label, ids] of Object.entries(way.rows)) {
      for (const id of ids)
        expect([label, printed(figureIn(release, id))]).toEqual([label, rows.get(label)?.get("så visas det")])
    }
    expect(Object.values(way.rows).flat().sort()).toEqual(release.figures.map(({ id }) => id).sort())
  })

  it.each(ways)("$heading: the secret follows without protection and not with it", (way) => {
    const rows = page.tableAfter(way.heading)
    const hidden = new Set<string>()
    for (const [label, ids] of Object.entries(way.rows)) {
      const cell = rows.get(label)?.get("utan skydd")
      for (const id of ids) {
        if (cell === ".." || cell === "~100") hidden.add(id)
        else expect(cell).toBe(printed(figureIn(way.table, id)))
      }
    }
    for (const id of smallOnes(way.table)) expect(hidden).toContain(id)
    expect(workedOut(solver, way.table, withHidden(way.table, hidden), way.known)).toContain(way.secret)
    expect(workedOut(solver, way.table, protectFiguresOrThrow(way.table, way.policy), way.known)).toEqual([])
    expect(writtenSums(page.section(way.heading)).map(({ written }) => written)).toContain(way.number)
  })

  it("hides the change from a hidden figure", () => {
    const table = tableOf({
      units: schools("alm"),
      observations: [passed("alm", 3, 20, { period: "2024" }), passed("alm", 12, 24, { period: "2025" })]
    })
    const rows = page.tableAfter("### Förändring")
    const release = protectFiguresOrThrow(table)
    for (const node of ["alm", "town"]) {
      const [before, now] = ["2024", "2025"].map((year) => figureIn(release, `passed/${node}/${year}/all`))
      const open = figureIn(table, `passed/${node}/2025/all`)
      const change = (value: number | null | undefined) =>
        value == null ? ".." : `+${value.toFixed(1).replace(".", ",")}`
      expect([before, now].map((figure) => figure && printed(figure))).toEqual(
        ["2024", "2025"].map((year) => rows.get(year)?.get("så visas det"))
      )
      expect(change(now?.change.value)).toBe(rows.get("förändring")?.get("så visas det"))
      expect([printed(open), change(open.change.value)]).toEqual(
        ["2025", "förändring"].map((label) => rows.get(label)?.get("utan skydd"))
      )
    }
  })

  it("lets the revised figure through without a ledger and refuses it with one", () => {
    const alm = "passed/alm/2025/all"
    const [first, second] = [20, 21].map((base) =>
      tableOf({ units: schools("alm"), observations: [passed("alm", 10, base)] })
    )
    if (first === undefined || second === undefined) throw new Error("There are two editions.")
    const october = protectFiguresOrThrow(first)
    const text = `I oktober stod det ${printed(figureIn(october, alm))}, i november ${printed(figureIn(protectFiguresOrThrow(second), alm))}.`
    expect(page.section("### Den rättade siffran")).toContain(text)
    const ledger = recordReleaseOrThrow(undefined, october, { id: "oktober" })
    expect(protectFigures(second, "default", { ledger })).toMatchObject({ failure: { code: "revision-shows-few" } })
  })

  it("hides an area of one school with its school, and another area", () => {
    const release = releaseOf({
      areas: [area("norra"), area("sodra")],
      units: [school("alm", "norra"), school("bjork", "sodra"), school("ek", "sodra")],
      observations: [passed("alm", 3, 20), passed("bjork", 20, 40), passed("ek", 30, 50)]
    })
    expect(hiddenIn(release)).toEqual(expect.arrayContaining(["alm/all", "norra/all", "sodra/all"]))
    expect(hiddenIn(release)).not.toContain("town/all")
  })
})

describe("the page on hidden figures: what it writes", () => {
  const headings = page.lines.filter((line) => line.startsWith("##"))

  it.each(headings)("%s: every written sum is right and starts from numbers that the reader has", (heading) => {
    const section = page.section(heading)
    const found = writtenSums(section)
    const besides = found.reduce((text, sum) => text.replace(sum.text, ""), section)
    const seen = new Set([100, ...numbersIn(besides)])
    for (const { text, operands, worked, written } of found) {
      expect([text, worked]).toEqual([text, written])
      for (const operand of operands) expect(seen).toContain(operand)
      seen.add(written)
    }
  })

  it("writes sums", () => {
    expect(headings.flatMap((heading) => writtenSums(page.section(heading))).length).toBeGreaterThan(30)
  })

  it("is short, and its tables fit a telephone", () => {
    const text = page.lines.slice(page.lines.indexOf("---", 1) + 1)
    expect(text.length).toBeLessThanOrEqual(250)
    const widths = page.lines.filter((line) => line.startsWith("|")).map((line) => line.split("|").length - 2)
    expect(Math.max(...widths)).toBeLessThanOrEqual(6)
  })
})
