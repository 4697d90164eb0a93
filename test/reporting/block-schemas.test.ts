import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { SectionId } from "../../src/model/report-codes.js"
import { composeUnitReportOrThrow } from "../../src/reporting/compose-unit-report.js"
import { PrintedNumber } from "../../src/reporting/printed-number.js"
import { ReportBlock } from "../../src/reporting/report-block.js"
import { NoteCode } from "../../src/reporting/text-blocks.js"
import { ReportState } from "../../src/reporting/unit-blocks.js"
import { centralReportOf, internalReportOf, unitReportOf } from "./support/compose.js"
import { sample } from "./support/sample.js"

const isBlock = (value: unknown): boolean =>
  Result.isSuccess(Schema.decodeUnknownResult(ReportBlock, { onExcessProperty: "error" })(value))

const documents = [centralReportOf(), unitReportOf("ask"), unitReportOf("bjork"), internalReportOf("orn")]
const blocks = documents.flatMap(({ sections }) =>
  sections.flatMap((section): ReadonlyArray<ReportBlock> => section.blocks)
)

describe("ReportBlock", () => {
  it("knows every block that the sample makes, and the sample makes every kind", () => {
    expect(blocks.filter((block) => !isBlock(block))).toEqual([])
    const kinds = ReportBlock.members.map((member) => member.fields.kind.literal)
    expect([...new Set(blocks.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort())
  })
  it.each<[string, unknown]>([
    ["a kind that is none", { kind: "chart", text: "x" }],
    ["a paragraph without words", { kind: "paragraph", text: " " }],
    ["a note of an unknown code", { kind: "note", code: "x", text: "x" }],
    ["a field that is unknown", { kind: "paragraph", text: "x", author: "NN" }],
    ["a fact without a value", { kind: "facts", items: [{ label: "x" }] }],
    ["a reference to nothing", { kind: "external-reference", text: "x", reference: "" }]
  ])("refuses %s", (_, block) => {
    expect(isBlock(block)).toBe(false)
  })
  it("refuses any block of the sample once a field is missing", () => {
    const isOptional = (kind: string, name: string): boolean =>
      `${kind}.${name}` === "heading.goalAreaId" || `${kind}.${name}` === "figure-table.scale"
    for (const block of blocks) {
      for (const field of Object.keys(block).filter((name) => !isOptional(block.kind, name))) {
        expect(isBlock(Object.fromEntries(Object.entries(block).filter(([name]) => name !== field)))).toBe(false)
      }
    }
  })
})

describe("PrintedNumber", () => {
  const isPrinted = Schema.is(PrintedNumber)
  it.each(["0", "-1", "81.6", "100.000", "12345678901234567890"])("is %s", (text) => expect(isPrinted(text)).toBe(true))
  it.each(["", "81,6", "1e3", "+1", ".5", "5.", " 1", "1 000", "..", "~100", "NaN"])("is not %j", (text) =>
    expect(isPrinted(text)).toBe(false)
  )
})

describe("the codes of reports", () => {
  it("add a missing report to the states of the data set", () => {
    expect(ReportState.literals).toEqual(["draft", "submitted", "approved", "returned", "missing"])
  })
  it("name each remark once", () => {
    expect(new Set(NoteCode.literals).size).toBe(NoteCode.literals.length)
  })
  it("are written in words for every state of a report", () => {
    for (const status of ["draft", "submitted", "approved", "returned"]) {
      const { dataset, release } = sample((input) => {
        input.reports[0] = { ...input.reports[0], status }
      })
      expect(composeUnitReportOrThrow(dataset, release, { unitId: "ask" })).toMatchObject({
        status,
        statusText: { draft: "Utkast", submitted: "Inlämnad", approved: "Godkänd", returned: "Återlämnad för ändring" }[
          status
        ]
      })
    }
  })
  it("hold the sections of the data set and no other", () => {
    const ids = documents.flatMap(({ sections }) => sections.map(({ id }) => id))
    expect(ids.every((id) => SectionId.literals.includes(id))).toBe(true)
  })
})
