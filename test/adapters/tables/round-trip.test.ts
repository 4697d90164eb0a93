import fc from "fast-check"
import iconv from "iconv-lite"
import { type Dataset, decodeDataset, Result } from "skolkvalitet"
import { readTables, type TableFile, type TableProfile, type WrittenFile, writeTables } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { parseCsvText } from "../../../adapters/tables/csv-text.js"
import { datasetArbitrary } from "../../support/dataset-arbitrary.js"
import { file } from "./sample-folder.js"

const bytesOf = (files: ReadonlyArray<WrittenFile>): ReadonlyArray<TableFile> =>
  files.map(({ name, text }) => file(name, text))

/** The data set that the files give, without what only tells of the files; or the problems. */
const readBack = (files: ReadonlyArray<TableFile>): unknown => {
  const result = readTables(files)
  if (Result.isFailure(result)) return result.failure.issues
  const { places: _, files: __, ...dataset } = result.success
  return dataset
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** The same table with its columns turned by some places. */
const turned = ({ name, text }: WrittenFile, by: number): WrittenFile => {
  if (!name.endsWith(".csv")) return { name, text }
  const delimiter = text.startsWith("\ufeff") ? ";" : ","
  const { records } = parseCsvText(text.replace(/^\ufeff/, ""), delimiter)
  const rows = records.map((cells) => {
    const at = by % cells.length
    return [...cells.slice(at), ...cells.slice(0, at)].map(quoted).join(delimiter)
  })
  return { name, text: rows.join("\n") }
}

describe("datasetArbitrary", () => {
  it("makes data sets that decode as they are", () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        const decoded = decodeDataset(dataset)
        expect(Result.isFailure(decoded) ? decoded.failure.issues : decoded.success).toEqual(dataset)
      }),
      { numRuns: 50 }
    )
  })
  it("fills every list now and then", () => {
    const samples = fc.sample(datasetArbitrary, { numRuns: 60, seed: 1 })
    const lists = Object.keys(samples[0] ?? {}).filter((name) => Array.isArray(samples[0]?.[name as keyof Dataset]))
    const never = lists.filter((name) => samples.every((one) => (one[name as keyof Dataset] as []).length === 0))
    expect(never).toEqual([])
  })
})

// The domain is every data set that decodes, with three limits that datasetArbitrary states: texts are well-formed Unicode
// without NUL, numbers are not -0, and breaks of one indicator have different periods.
const profiles: ReadonlyArray<TableProfile> = ["neutral", "excel-sv"]
describe.each(profiles)("tables written for the profile %s", (profile) => {
  it("read back to the same data set", () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        expect(readBack(bytesOf(writeTables(dataset, { profile })))).toEqual(dataset)
      }),
      { numRuns: 60 }
    )
  })
  it("read back to the same data set with their columns in another order and every cell quoted", () => {
    fc.assert(
      fc.property(datasetArbitrary, fc.nat({ max: 20 }), (dataset, by) => {
        const files = writeTables(dataset, { profile }).map((written) => turned(written, by))
        expect(readBack(bytesOf(files))).toEqual(dataset)
      }),
      { numRuns: 25 }
    )
  })
  it("are the same bytes from equal data sets", () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        expect(writeTables(structuredClone(dataset), { profile })).toEqual(writeTables(dataset, { profile }))
      }),
      { numRuns: 15 }
    )
  })
  it("are the same bytes after a round", () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        const files = writeTables(dataset, { profile })
        expect(writeTables(readBack(bytesOf(files)) as Dataset, { profile })).toEqual(files)
      }),
      { numRuns: 25 }
    )
  })
})

describe("tables saved in Windows-1252", () => {
  const swedish = fc.string({ unit: fc.constantFrom(..."abcåäöÅÄÖé–€ ".split("")), minLength: 1 })
  it("read back to the same texts", () => {
    fc.assert(
      fc.property(swedish, (text) => {
        const bytes = iconv.encode(`id;namn\r\nnorr;x${text}\r\n`, "windows-1252")
        const authority = file("authority.csv", "id,name,kind,year\nk,K,state,2025\n")
        const required = ["units", "goal-areas", "indicators", "observations"].map((name) => file(`${name}.csv`, ""))
        const result = readTables([authority, ...required, { name: "areas.csv", bytes }])
        const issues = Result.isFailure(result) ? result.failure.issues : []
        expect(issues.filter(({ place }) => place?.file === "areas.csv")).toEqual([])
      })
    )
  })
})

describe("any bytes at all", () => {
  it("give a data set or problems, and never an exception", () => {
    const anyFile = fc.record({ name: fc.constantFrom("units.csv", "authority.csv", "x"), bytes: fc.uint8Array() })
    fc.assert(
      fc.property(fc.array(anyFile), (files) => {
        const result = readTables(files)
        expect(Result.isFailure(result) && result.failure.issues.length > 0).toBe(true)
      })
    )
  })
  it("give problems where texts of separators, quotes and line ends stand for a table", () => {
    const parts = fc.constantFrom(
      "id",
      ";",
      ",",
      "\t",
      '"',
      "\n",
      "\r\n",
      "name",
      "år",
      "..",
      "1,5",
      "\ufeff",
      "|",
      "'"
    )
    fc.assert(
      fc.property(fc.string({ unit: parts }), (text) => {
        const files = ["authority", "units", "evidence", "observations"].map((name) => file(`${name}.csv`, text))
        expect(Result.isFailure(readTables(files))).toBe(true)
      })
    )
  })
})
