import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { reportXsd } from "../../../../adapters/skolverket/index.js"

const isThere = spawnSync("xmllint", ["--version"]).error === undefined
const isCi = process.env["CI"] !== undefined && process.env["CI"] !== ""

/** Whether tests that need xmllint are skipped: never where CI promises that it is installed. */
export const skipsXmllint = !isThere && !isCi

if (skipsXmllint) console.warn("xmllint is not installed, so the XSD is not tried: apt-get install libxml2-utils")

const xsd = reportXsd()

/** Validates documents against the generated XSD with libxml2 in one run, and gives its complaints; none means valid. */
export const complaintsOf = (documents: ReadonlyArray<string>): ReadonlyArray<string> => {
  const folder = mkdtempSync(join(tmpdir(), "skolkvalitet-xsd-"))
  try {
    const schema = join(folder, "report.xsd")
    writeFileSync(schema, xsd)
    const files = documents.map((xml, index) => {
      const file = join(folder, `${index}.xml`)
      writeFileSync(file, xml)
      return file
    })
    const args = ["--noout", "--nonet", "--huge", "--schema", schema, ...files]
    const { stderr, error } = spawnSync("xmllint", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
    if (error !== undefined) throw error
    const lines = stderr.split("\n").filter((line) => line !== "")
    const valid = lines.filter((line) => line.endsWith(" validates"))
    return valid.length === documents.length ? [] : lines.filter((line) => !line.endsWith(" validates"))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
