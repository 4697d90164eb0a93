import type { FigureTable } from "../../../src/aggregation/figure.js"
import type { ProtectedFigure, ProtectedRelease } from "../../../src/disclosure/protected-release.js"
import type { ReleaseLedger } from "../../../src/disclosure/release-ledger.js"
import { recordReleaseOrThrow } from "../../../src/disclosure/release-ledger-record.js"

/** The ledger after these releases, in order. */
export const ledgerOf = (...releases: ReadonlyArray<ProtectedRelease>): ReleaseLedger =>
  releases.reduce<ReleaseLedger>(
    (ledger, release, at) => recordReleaseOrThrow(ledger, release, { id: `release ${at + 1}` }),
    { schemaVersion: 1, releases: [] }
  )

/** A table that leaves some figures out. */
export const cutTo = (table: FigureTable, keeps: (figure: FigureTable["figures"][number]) => boolean): FigureTable => ({
  ...table,
  figures: table.figures.filter(keeps)
})

/** All that readers of several releases have seen: a figure is known when any of them shows it. */
export const seenIn = (
  ...releases: ReadonlyArray<ProtectedRelease>
): { readonly figures: ReadonlyArray<ProtectedFigure> } => {
  const seen = new Map<string, ProtectedFigure>()
  for (const figure of releases.flatMap(({ figures }) => figures)) {
    const known = seen.get(figure.id)
    if (known === undefined || known.value.value === null) seen.set(figure.id, figure)
  }
  return { figures: [...seen.values()] }
}
