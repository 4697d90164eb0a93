import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeReleaseLedger, decodeReleaseLedgerOrThrow } from "../../src/disclosure/release-ledger-decoding.js"

const policy = { name: "default", minimumBase: 10, minimumAnswers: 5, minimumCell: 5, hideFullCells: "unfavourable" }
const sha256 = "0123456789abcdef".repeat(4)

const release = (id: string, ...figures: ReadonlyArray<unknown>) => ({ id, year: 2025, policy, files: [], figures })

const ledger = (...releases: ReadonlyArray<unknown>) => ({ schemaVersion: 1, releases })

const shown = (numbers: object) => release("spring", { id: "a", shown: true, ...numbers })

const issuesOf = (input: unknown) => {
  const result = decodeReleaseLedger(input)
  return Result.isFailure(result) ? result.failure.issues : []
}

const problemsIn = (input: unknown): ReadonlyArray<unknown> =>
  issuesOf(input).map(({ path, code }) => [path.join("."), code])

describe("a figure in the ledger", () => {
  it.each([
    [{ value: "50.0" }],
    [{ value: "-3" }],
    [{ value: "0" }],
    [{ numerator: 3 }],
    [{ denominator: 0 }],
    [{ value: "104.25", numerator: 12.5, denominator: 12 }]
  ])("is shown with any number that is printed: %j", (numbers) => {
    const input = ledger(shown(numbers))
    expect(decodeReleaseLedgerOrThrow(input)).toEqual(input)
  })

  it.each(["", "50,0", "5.", ".5", "--5", "5e3", "50 ", " 50", "5.0.0", "NaN"])("is not shown as '%s'", (value) => {
    expect(problemsIn(ledger(shown({ value })))).toEqual([["releases.0.figures.0.value", "not-a-number"]])
  })

  it.each([[{ value: "50" }], [{ numerator: 3 }], [{ denominator: 0 }]])(
    "is hidden without a number: %j",
    (numbers) => {
      expect(problemsIn(ledger(release("spring", { id: "a", shown: false, ...numbers })))).toEqual([
        ["releases.0.figures.0.shown", "number-beside-status"]
      ])
      expect(problemsIn(ledger(release("spring", { id: "a", shown: false })))).toEqual([])
    }
  )
})

describe("a file in the ledger", () => {
  const withHash = (hash: string) => ledger({ ...release("spring"), files: [{ name: "a.csv", sha256: hash }] })

  it("has 64 hexadecimal digits in lower case for its hash", () => {
    expect(problemsIn(withHash(sha256))).toEqual([])
    for (const hash of [sha256.slice(1), `${sha256}0`, sha256.toUpperCase(), `${sha256.slice(1)}g`, ""]) {
      expect(problemsIn(withHash(hash))).toEqual([["releases.0.files.0.sha256", "invalid"]])
    }
  })
})

describe("a policy in the ledger", () => {
  it("names which full cells were hidden in one of two words", () => {
    const following = (hideFullCells: string) =>
      problemsIn(ledger({ ...release("a"), policy: { ...policy, hideFullCells } }))
    expect([following("always"), following("unfavourable")]).toEqual([[], []])
    expect(following("never").length).toBe(1)
  })
})

describe("what stands twice in the ledger", () => {
  const hidden = (id: unknown) => ({ id, shown: false })

  it("is a figure of the same release, not one of another", () => {
    expect(problemsIn(ledger(release("spring", hidden("a"), hidden("b")), release("autumn", hidden("a"))))).toEqual([])
    expect(problemsIn(ledger(release("spring"), release("autumn", hidden("a"), hidden("b"), hidden("a"))))).toEqual([
      ["releases.1.figures.2.id", "duplicate-key"]
    ])
  })

  it("is told every time that it stands there again, and by its name", () => {
    const input = ledger(release("spring"), release("spring"), release("spring"))
    expect(problemsIn(input)).toEqual([
      ["releases.1.id", "duplicate-key"],
      ["releases.2.id", "duplicate-key"]
    ])
    expect(issuesOf(input)[0]).toMatchObject({
      facts: { field: "id", id: "spring", first: "" },
      message: { en: "The key spring is already taken. Remove or correct one of the rows." }
    })
  })

  it("is found beside all other problems, whatever the input is", () => {
    for (const releases of [undefined, null, 7, "spring", [null, undefined, 7, "spring", [], { figures: 7 }]]) {
      expect(issuesOf({ schemaVersion: 1, releases }).length).toBeGreaterThan(0)
      expect(issuesOf({ schemaVersion: 1, releases }).map(({ code }) => code)).not.toContain("duplicate-key")
    }
    expect(issuesOf(ledger(release("spring", hidden(7), hidden(7), null))).map(({ code }) => code)).not.toContain(
      "duplicate-key"
    )
  })
})
