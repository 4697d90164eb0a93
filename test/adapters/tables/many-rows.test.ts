import { readTablesOrThrow, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { file, folder, problemsOf } from "./sample-folder.js"

const header = "indicator_id,unit_id,period,numerator,denominator,origin"
const unitCount = 200
const units = Array.from({ length: unitCount }, (_, index) => `skola-${index + 1},Skola ${index + 1},GR`)

/** Observations of 200 units over 150 years, a row for each. */
const observations = Array.from(
  { length: 30_000 },
  (_, index) => `trygghet,skola-${(index % unitCount) + 1},${1900 + Math.floor(index / unitCount)},${index % 17},20,E`
)

const files = (rows: ReadonlyArray<string>) =>
  folder({
    "units.csv": ["id,name,school_forms", ...units].join("\n"),
    "observations.csv": [header, ...rows].join("\n")
  })

describe("many rows", () => {
  it("are read and written, all of them with their places", () => {
    const dataset = readTablesOrThrow(files(observations))
    expect(dataset.observations).toHaveLength(30_000)
    expect(dataset.places?.["observations"]?.["trygghet/skola-200/2049/all"]?.row).toBe(30_001)
    const written = writeTables(dataset, { profile: "neutral" }).map(({ name, text }) => file(name, text))
    expect(readTablesOrThrow(written).observations).toEqual(dataset.observations)
  })
  it("with a fault each are told, all of them", () => {
    const faulty = observations.map((row) => row.replace(",20,E", ",tjugo,E"))
    expect(problemsOf(files(faulty))).toHaveLength(30_000)
  })
})
