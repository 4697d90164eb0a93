import { describe, expect, it } from "vitest"
import type { ReleaseLedger } from "../../src/disclosure/release-ledger.js"
import { releaseLedgerText } from "../../src/disclosure/release-ledger-text.js"

const sha256 = "0123456789abcdef".repeat(4)

const ledger: ReleaseLedger = {
  schemaVersion: 1,
  releases: [
    {
      id: 'våren "25"',
      year: 2025,
      policy: { name: "default", minimumBase: 10, minimumAnswers: 5, minimumCell: 5, hideFullCells: "unfavourable" },
      files: [
        { name: "a.csv", sha256 },
        { name: "b.csv", sha256 }
      ],
      figures: [
        { id: "passed/ask/2025/all", shown: false },
        { id: "passed/ek/2025/all", shown: true, value: "50.0", numerator: 20, denominator: 40 }
      ]
    },
    {
      id: "autumn",
      year: 2026,
      policy: { name: "strict", minimumBase: 15, minimumAnswers: 10, minimumCell: 10, hideFullCells: "always" },
      files: [],
      figures: []
    }
  ]
}

const text = `{
  "schemaVersion": 1,
  "releases": [
    {
      "id": "våren \\"25\\"",
      "year": 2025,
      "policy": {"name":"default","minimumBase":10,"minimumAnswers":5,"minimumCell":5,"hideFullCells":"unfavourable"},
      "files": [
        {"name":"a.csv","sha256":"${sha256}"},
        {"name":"b.csv","sha256":"${sha256}"}
      ],
      "figures": [
        {"id":"passed/ask/2025/all","shown":false},
        {"id":"passed/ek/2025/all","shown":true,"value":"50.0","numerator":20,"denominator":40}
      ]
    },
    {
      "id": "autumn",
      "year": 2026,
      "policy": {"name":"strict","minimumBase":15,"minimumAnswers":10,"minimumCell":10,"hideFullCells":"always"},
      "files": [],
      "figures": []
    }
  ]
}
`

describe("the text of a release ledger", () => {
  it("is the same to the last byte from one version to the next, for it is kept and compared line by line", () => {
    expect(releaseLedgerText(ledger)).toBe(text)
  })

  it("changes by whole lines when a figure does", () => {
    const [first, second] = ledger.releases
    if (first === undefined || second === undefined) throw new Error("Two releases were expected.")
    const figures = first.figures.map((figure) => ({ id: figure.id, shown: false }))
    const changed = releaseLedgerText({ ...ledger, releases: [{ ...first, figures }, second] }).split("\n")
    expect(text.split("\n").filter((line, at) => line !== changed[at])).toHaveLength(1)
  })
})
