import { createHash } from "node:crypto"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { unzipped } from "../../../adapters/archive/unzipped.js"
import { writeReportDocxOrThrow } from "../../../adapters/docx/index.js"
import { unitReport } from "../skolverket/support/reports.js"
import { mainPart } from "./support/parts.js"

const folder = `${process.cwd()}/test/golden/files/docx`

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

describe("the golden document of a unit", () => {
  it("has the parts that are kept here, byte for byte", async () => {
    const bytes = await writeReportDocxOrThrow(unitReport)
    const parts = Object.entries(Result.getOrThrow(unzipped(bytes))).map(([name, part]) => `${sumOf(part)}  ${name}`)
    await expect(`${parts.join("\n")}\n`).toMatchFileSnapshot(`${folder}/unit-parts.txt`)
    const lines = mainPart(bytes).replace(/(<\/w:(?:p|tr|tbl|sectPr)>)/g, "$1\n")
    await expect(lines).toMatchFileSnapshot(`${folder}/unit-document.xml`)
  })
})
