import { readFileSync } from "node:fs"
import type { CellTable } from "../../../src/disclosure/protect-cells.js"

const folder = new URL("../../reference/sdc/", import.meta.url)

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"))

/** A table of GaussSuppression's own tests and examples, with the pattern that the peer chose. */
export interface PeerTable {
  readonly name: string
  readonly table: CellTable
  readonly threshold: number
  readonly zeros: "publish" | "protect"
  readonly primary: ReadonlyArray<string>
  readonly peerSecondary: number
  readonly exactWithPrimariesOnly: ReadonlyArray<string>
}

interface PeerFile {
  readonly name: string
  readonly primary: ReadonlyArray<number>
  readonly inner: ReadonlyArray<Readonly<Record<string, unknown>>>
  readonly cells: ReadonlyArray<{ readonly id: number; readonly value: number; readonly inner: ReadonlyArray<number> }>
  readonly peers: Readonly<Record<"gauss" | "gaussNoSingleton", { readonly nSecondary: number }>>
  readonly audit: { readonly primaryOnly: { readonly exact: ReadonlyArray<number> } }
  readonly rule: { readonly maxN: number; readonly protectZeros: boolean }
}

/** The column that holds the counts is named differently from table to table. */
const countOf = (row: Readonly<Record<string, unknown>>): number => Number(row["freq"] ?? row["ant"] ?? row["f"])

/** Reads one table of reference/sdc. */
export const peerTable = (name: string): PeerTable => {
  const file = read(`${name}.json`) as PeerFile
  return {
    name: file.name,
    table: {
      members: file.inner.map(countOf),
      cells: file.cells.map(({ id, inner }) => ({ id: String(id), members: inner }))
    },
    threshold: file.rule.maxN + 1,
    zeros: file.rule.protectZeros ? "protect" : "publish",
    primary: file.primary.map(String),
    peerSecondary: file.peers.gauss.nSecondary,
    exactWithPrimariesOnly: file.audit.primaryOnly.exact.map(String)
  }
}

/** The values that the file prints for its cells, to check the reading. */
export const printedValues = (name: string): ReadonlyArray<number> =>
  (read(`${name}.json`) as PeerFile).cells.map(({ value }) => value)

/** The published tables of sdcTable and tau-ARGUS, by name. */
export const publishedTable = (name: string): Readonly<Record<string, unknown>> => {
  const { tables } = read("sdc_published.json") as { tables: ReadonlyArray<Readonly<Record<string, unknown>>> }
  const found = tables.find((table) => table["name"] === name)
  if (found === undefined) throw new Error(`sdc_published.json has no table ${name}.`)
  return found
}

/** One cell of amounts and what each rule says of it; null where the cell is empty. */
export interface MagnitudeVector {
  readonly contributions: ReadonlyArray<number>
  readonly nContributors: number
  readonly nk_1_80: boolean | null
  readonly nk_2_85: boolean | null
  readonly p10: boolean | null
  readonly p15: boolean | null
  readonly pq_10_80: boolean | null
}

/** A cell of a table of three dimensions; `Total` where it is summed. */
export interface MarginalCell {
  readonly v1: string
  readonly v2: string
  readonly v3: string
  readonly freq: number
}

/** Rows of primary rules that were checked against other programs. */
export const primaryVectors = () =>
  read("sdc_primary.json") as {
    readonly frequency: ReadonlyArray<{ value: number; n: number; zerosProtected: boolean; primary: boolean }>
    readonly skolverketShare: ReadonlyArray<{ base: number; achieved: number; display: string }>
    readonly skolverketSex: ReadonlyArray<{
      girls: { base: number; achieved: number }
      boys: { base: number; achieved: number }
      display: { girls: string; boys: string }
    }>
    readonly rules: ReadonlyArray<MagnitudeVector>
    readonly gaussSuppressionCheck: { readonly nk: ReadonlyArray<string>; readonly p10: ReadonlyArray<string> }
    readonly directDisclosure: {
      readonly coalition1: { readonly primary: ReadonlyArray<number>; readonly cells: ReadonlyArray<MarginalCell> }
      readonly coalition2unknown10: { readonly primary: ReadonlyArray<number> }
    }
  }

/** A table of rows and columns with all its sums, from counts. */
export const crossTable = (
  counts: Readonly<Record<string, ReadonlyArray<number>>>,
  columns: ReadonlyArray<string>
): CellTable => {
  const rows = Object.keys(counts)
  const at = (row: number, column: number): number => row * columns.length + column
  const range = (length: number) => Array.from({ length }, (_, index) => index)
  const inner = rows.flatMap((row, r) => columns.map((column, c) => ({ id: `${row}|${column}`, members: [at(r, c)] })))
  const rowSums = rows.map((row, r) => ({ id: `${row}|sum`, members: columns.map((_, c) => at(r, c)) }))
  const columnSums = columns.map((column, c) => ({ id: `sum|${column}`, members: rows.map((_, r) => at(r, c)) }))
  const all = { id: "sum|sum", members: range(rows.length * columns.length) }
  return { members: rows.flatMap((row) => counts[row] ?? []), cells: [...inner, ...rowSums, ...columnSums, all] }
}
