import { strFromU8, unzipSync } from "fflate"
import { sheetsIn } from "../../../../adapters/publication/workbook-sheets.js"

/** The parts of a workbook as texts. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** The rows of the sheets that hold something, by the name of the sheet. */
export const sheetsOf = (bytes: Uint8Array): Readonly<Record<string, ReadonlyArray<ReadonlyArray<string>>>> => {
  const parts = unzipSync(bytes)
  const names = [...strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  const paths = Object.keys(parts)
    .filter((path) => /^xl\/worksheets\/[^/]+$/.test(path))
    .sort()
  const rows = sheetsIn(parts)
  return Object.fromEntries(
    names.map(([, name = ""], index) => [
      name.replaceAll("&apos;", "'"),
      rows[paths.indexOf(`xl/worksheets/sheet${index + 1}.xml`)] ?? []
    ])
  )
}

/** The cells of a sheet that are numbers, with their values. */
export const numbersIn = (bytes: Uint8Array, sheet: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [
      ...(partsOf(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? "").matchAll(
        /<c r="([A-Z]+\d+)"(?![^>]* t=)[^>]*><v>([^<]*)<\/v>/g
      )
    ].map(([, cell, value]) => [cell, Number(value)])
  )
