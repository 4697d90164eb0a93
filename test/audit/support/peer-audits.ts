import { readFileSync } from "node:fs"
import type { AuditedTable } from "../../../src/audit/audited-table.js"
import { crossTable, peerTable, publishedTable } from "../../disclosure/support/reference-tables.js"

interface PeerInterval {
  readonly cell: number
  readonly low: number
  readonly up: number
}

interface PeerPattern {
  readonly suppressed: ReadonlyArray<number>
  readonly exactDisclosedAny: ReadonlyArray<number>
  readonly primaryIntervals?: ReadonlyArray<PeerInterval>
  readonly intervalsWhenZerosArePublished?: ReadonlyArray<PeerInterval>
}

/** A pattern that GaussSuppression chose for one of its tables, with the limits computed for it in R. */
export interface PeerAudit {
  readonly name: string
  readonly table: AuditedTable
  readonly primary: ReadonlyArray<string>
  readonly suppressed: ReadonlyArray<string>
  readonly exact: ReadonlyArray<string>
  readonly nonNegative: ReadonlyArray<Interval> | undefined
  readonly hiddenAtLeastOne: ReadonlyArray<Interval> | undefined
}

/** Limits as an audit gives them. */
export interface Interval {
  readonly id: string
  readonly lower: number
  readonly upper: number | null
}

const intervals = (all: ReadonlyArray<PeerInterval> | undefined): ReadonlyArray<Interval> | undefined =>
  all?.map(({ cell, low, up }) => ({ id: String(cell), lower: low, upper: up }))

/** Reads the patterns of one table of reference/sdc. */
export const peerAudits = (name: string): ReadonlyArray<PeerAudit> => {
  const text = readFileSync(new URL(`../../reference/sdc/${name}.json`, import.meta.url), "utf8")
  const { peers } = JSON.parse(text) as { peers: Readonly<Record<string, PeerPattern>> }
  const { table, primary } = peerTable(name)
  return Object.entries(peers).map(([peer, pattern]) => ({
    name: `${name}, ${peer}`,
    table,
    primary,
    suppressed: pattern.suppressed.map(String),
    exact: pattern.exactDisclosedAny.map(String),
    nonNegative: intervals(pattern.primaryIntervals),
    hiddenAtLeastOne: intervals(pattern.intervalsWhenZerosArePublished)
  }))
}

/** What sdcTable publishes of an attack on a pattern of its own. */
export interface PublishedAttack {
  readonly nSecondary: number
  readonly secondary: string | ReadonlyArray<string>
  readonly attack: ReadonlyArray<{ readonly cell: string; readonly low: number; readonly up: number }>
}

/** The 4 x 4 table of sdcTable with the hidden equation, and the published attacks on it. */
export const hiddenEquation = () => {
  const { rows, colNames, primary, peers } = publishedTable("sdcTable_4x4_hidden_equation") as {
    rows: Record<string, Array<number>>
    colNames: Array<string>
    primary: ReadonlyArray<string>
    peers: Readonly<Record<string, PublishedAttack>>
  }
  return { table: crossTable(rows, colNames), primary, peers }
}
