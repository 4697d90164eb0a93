import type { RecordedFigure, RecordedRelease, ReleaseLedger } from "./release-ledger.js"

const figureText = ({ id, shown, value, numerator, denominator }: RecordedFigure): string =>
  JSON.stringify({ id, shown, value, numerator, denominator })

const listText = (items: ReadonlyArray<string>, indent: string): string =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => `${indent}  ${item}`).join(",\n")}\n${indent}]`

const policyText = ({
  name,
  minimumBase,
  minimumAnswers,
  minimumCell,
  hideFullCells
}: RecordedRelease["policy"]): string =>
  JSON.stringify({ name, minimumBase, minimumAnswers, minimumCell, hideFullCells })

const filesText = (files: RecordedRelease["files"]): string =>
  listText(
    files.map(({ name, sha256 }) => JSON.stringify({ name, sha256 })),
    "      "
  )

const releaseText = ({ id, year, policy, files, figures }: RecordedRelease): string =>
  [
    "{",
    `      "id": ${JSON.stringify(id)},`,
    `      "year": ${year},`,
    `      "policy": ${policyText(policy)},`,
    `      "files": ${filesText(files)},`,
    `      "figures": ${listText(figures.map(figureText), "      ")}`,
    "    }"
  ].join("\n")

/**
 * Writes a release ledger as JSON with one figure on each line, so that two versions can be compared line by line. The same
 * ledger is always the same text.
 *
 * @example
 * ```ts
 * releaseLedgerText({ schemaVersion: 1, releases: [] }) // => '{\n  "schemaVersion": 1,\n  "releases": []\n}\n'
 * ```
 * @category export
 */
export const releaseLedgerText = ({ schemaVersion, releases }: ReleaseLedger): string =>
  `{\n  "schemaVersion": ${schemaVersion},\n  "releases": ${listText(releases.map(releaseText), "  ")}\n}\n`
