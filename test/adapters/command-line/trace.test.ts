import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readTablesOrThrow } from "../../../adapters/tables/index.js"
import { computeFiguresOrThrow } from "../../../src/aggregation/compute-figures.js"
import { example, filesBelow, jsonFile, run, smallDataset, smallIndicator, smallRow } from "./support/run.js"

const traceOf = async (dataset: object, id = "godkant/kommun/2024/25/all"): Promise<string> =>
  (await run(["trace", jsonFile(dataset), id])).stdout

const measured = (unitId: string, value: number, base: number): object => ({
  indicatorId: "godkant",
  unitId,
  period: "2024/25",
  groupId: "all",
  value,
  base,
  status: "reported",
  origin: "Enkät"
})

const meanBy = (overUnits: string): object =>
  smallDataset({
    indicators: [smallIndicator({ kind: "mean", factor: 1, overUnits })],
    observations: [measured("a", 4.5, 20), measured("b", 3, 10)]
  })

describe("trace", () => {
  it("tells figure, rule, calculation, parts and rows, and that it is internal", async () => {
    expect(await traceOf(smallDataset())).toBe(
      [
        "INTERNT: spårningen visar siffror som inte är skyddade. Publicera den inte.",
        "",
        "godkant/kommun/2024/25/all",
        "Indikator: Godkänt i alla ämnen. Period: 2024/25. Grupp: alla.",
        "Definition: Elever med godkänt, av alla elever",
        "Så räknas enheter ihop: summan av täljarna delad med summan av nämnarna, gånger 100.",
        "",
        "Ekbackens kommun (huvudman): 51,0 procent, 51 av 100, täckning 2 av 2 enheter",
        "    Uträkning: 100 × (30 + 21) / (40 + 60) = 51",
        "  Norra området (område): 75,0 procent, 30 av 40, täckning 1 av 1 enhet",
        "      Uträkning: 100 × 30 / 40 = 75",
        "    Alskolan (enhet): 75,0 procent, 30 av 40",
        "        okänd rad: täljare 30, nämnare 40, reported (Betyg)",
        "  Södra området (område): 35,0 procent, 21 av 60, täckning 1 av 1 enhet",
        "      Uträkning: 100 × 21 / 60 = 35",
        "    Björkskolan (enhet): 35,0 procent, 21 av 60",
        "        okänd rad: täljare 21, nämnare 60, reported (Betyg)",
        ""
      ].join("\n")
    )
  })
  it("names file and row of every observation of the example", async () => {
    const { stdout, exitCode } = await run(["trace", example, "gr9-alla-amnen/vresbackaskolan/2023/24/all"])
    expect(exitCode).toBe(0)
    const [line, file, row] = /(\S+\.csv) rad (\d+): täljare 40, nämnare 57/.exec(stdout) ?? []
    expect(line).toBeDefined()
    const record = readFileSync(join(example, file!), "utf8").split("\n")[Number(row) - 1]
    expect(record).toContain("gr9-alla-amnen,vresbackaskolan,2023/24,all,40,57")
  })
  it("can be made of figures all over the example", async () => {
    const files = filesBelow(example).map((name) => ({ name, bytes: readFileSync(join(example, name)) }))
    const { figures } = computeFiguresOrThrow(readTablesOrThrow(files))
    const some = figures.filter((_, index) => index % 211 === 0)
    for (const { id } of some) {
      const { stdout, exitCode } = await run(["trace", example, id])
      expect([id, exitCode]).toEqual([id, 0])
      expect(stdout).not.toMatch(/undefined|NaN|\?/)
    }
  })
  it("shows a weighted mean with values and bases", async () => {
    const text = await traceOf(meanBy("weighted-mean"))
    expect(text).toContain("Uträkning: (4,5 × 20 + 3 × 10) / (20 + 10) = 4")
    expect(text).toContain("Alskolan (enhet): 4,5 procent, bas 20")
    expect(text).toContain("vägt med deras baser")
  })
  it("shows a mean of units with the values", async () => {
    expect(await traceOf(meanBy("mean-of-units"))).toContain("Uträkning: (4,5 + 3) / 2 = 3,75")
  })
  it("shows a sum", async () => {
    const value = (unitId: string, number: number) => ({
      ...smallRow(unitId, 0, 0),
      numerator: undefined,
      denominator: undefined,
      value: number
    })
    const dataset = smallDataset({
      indicators: [smallIndicator({ kind: "count", factor: 1, overUnits: "sum" })],
      observations: JSON.parse(JSON.stringify([value("a", 120), value("b", 61)]))
    })
    expect(await traceOf(dataset)).toContain("Uträkning: (120 + 61) = 181")
  })
  it("leaves the factor 1 out", async () => {
    const dataset = smallDataset({ indicators: [smallIndicator({ kind: "ratio", factor: 1 })] })
    const text = await traceOf(dataset)
    expect(text).toContain("Uträkning: (30 + 21) / (40 + 60) = 0,51")
    expect(text).toContain("delad med summan av nämnarna.")
  })
  it("tells many parts by their sums", async () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"]
    const many = (indicator: object, observations: ReadonlyArray<object>) =>
      smallDataset({
        units: ids.map((id) => ({ id, name: id, schoolForms: ["GR"], predecessorIds: [] })),
        indicators: [indicator],
        observations
      })
    const shares = many(
      smallIndicator(),
      ids.map((id) => smallRow(id, 1, 2))
    )
    expect(await traceOf(shares)).toContain("Uträkning: 100 × 7 / 14 = 50")
    const means = many(
      smallIndicator({ kind: "mean", factor: 1, overUnits: "weighted-mean" }),
      ids.map((id) => measured(id, 2, 3))
    )
    expect(await traceOf(means)).toContain("Uträkning: Σ (värde × bas) / 21 = 2")
    const equal = many(
      smallIndicator({ kind: "mean", factor: 1, overUnits: "mean-of-units" }),
      ids.map((id) => measured(id, 2, 3))
    )
    expect(await traceOf(equal)).toContain("Uträkning: 2 + 2 + 2 + 2 + 2 + 2 + … / 7 = 2")
  })
  it("says why there is no value, and which parts are not counted", async () => {
    const text = await traceOf(smallDataset({ observations: [smallRow("a", 30, 40)] }))
    expect(text).toContain(
      "Ekbackens kommun (huvudman): inget värde (insufficient-coverage), täckning 1 av 2 enheter\n"
    )
    expect(text).toContain("Björkskolan (enhet): inget värde (not-reported) [räknas inte med ovanför]\n")
    expect(text).not.toContain("Uträkning: 100 × 30 / 40 = 75\n  Södra")
  })
  it("shows a node's own fact by its row", async () => {
    const dataset = smallDataset({
      observations: [smallRow("a", 30, 40), smallRow("b", 21, 60), smallRow("kommun", 52, 101)]
    })
    const text = await traceOf(dataset)
    expect(text).toContain("Ekbackens kommun (huvudman): 51,5 procent, 52 av 101")
    expect(text).toContain("    okänd rad: täljare 52, nämnare 101, reported (Betyg)\n")
  })
  it("names the group", async () => {
    const dataset = smallDataset({
      groups: [{ id: "girls", dimension: "sex", name: "Flickor", partOf: [] }],
      observations: [smallRow("a", 10, 20, "girls"), smallRow("b", 10, 20, "girls")]
    })
    expect(await traceOf(dataset, "godkant/kommun/2024/25/girls")).toContain("Grupp: Flickor.")
  })
  it("speaks English on request", async () => {
    const { stdout } = await run(["trace", jsonFile(smallDataset()), "godkant/kommun/2024/25/all", "--language", "en"])
    expect(stdout).toContain("INTERNAL: the trace shows figures that are not protected.")
    expect(stdout).toContain("Ekbackens kommun (authority): 51.0 procent, 51 of 100, covers 2 of 2 units")
  })
  it("refuses a figure that does not exist and names the nearest", async () => {
    const { exitCode, stdout, stderr } = await run(["trace", jsonFile(smallDataset()), "godkant/komun/2024/25/all"])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" })
    expect(stderr).toContain("Siffran godkant/komun/2024/25/all finns inte.")
    expect(stderr).toContain("Menade du godkant/kommun/2024/25/all?")
  })
  it("leads a survey's figure to columns of answers, never to the row of a person", async () => {
    const { stdout } = await run(["trace", example, "elev5-trygghet/karrhultaskolan/2025/all"])
    expect(stdout).toContain("enheternas svar läggs ihop, fråga för fråga, innan värdet räknas.")
    expect(stdout).toContain(
      "answers/elever-5-2025.csv, kolumn e5-oroad: e5-oroad (girls), svar per kod från den lägsta: 5 2 0 0; vet ej 0; utan svar 0"
    )
    expect(stdout).not.toMatch(/rad \d/)
  })
  it("tells that an area's survey figure is made of all answers together", async () => {
    const { stdout } = await run(["trace", example, "elev5-trygghet/norra/2025/all"])
    expect(stdout).toMatch(/Uträkning: värdet av alla enheters svar tillsammans = 5,81/)
  })
})
