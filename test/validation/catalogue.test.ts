import { describe, expect, it } from "vitest"
import * as en from "../../src/text/en/rules.js"
import * as sv from "../../src/text/sv/rules.js"
import { ruleCatalogue } from "../../src/validation/catalogue.js"

/** Ids and levels as the project's notes on law list them: E error, W warning. */
const listed = `
UNI EEEEWEWEEEEWWW
GOA EWEWWW
FOL EWEEEEEEEWWW
EVA EEEWWWE
ACT EEWWWWEEW
REP EEWEEEEEEEWEEEWEE
SUR WWWEEEEWEWE
IND EWEEWW
PUB EW
`

const severities = { E: "error", W: "warning" } as const

const expected = listed
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [entity, levels = ""] = line.split(" ")
    return [...levels].map((level, index) => ({
      id: `SK-${entity}-${String(index + 1).padStart(3, "0")}`,
      severity: severities[level as keyof typeof severities]
    }))
  })

const ownRules = [
  "SK-MEM-001",
  "SK-OBS-001",
  "SK-OBS-002",
  "SK-OBS-003",
  "SK-TXT-001",
  "SK-TXT-002",
  "SK-TAB-001",
  "SK-TAB-002"
]

const idsOf = (kind: string) => ruleCatalogue.filter((rule) => rule.kind === kind).map(({ id }) => id)

describe("ruleCatalogue", () => {
  it("has the 84 rules of the list with their levels, and then the library's own", () => {
    expect(expected).toHaveLength(84)
    expect(ruleCatalogue.slice(0, 84).map(({ id, severity }) => ({ id, severity }))).toEqual(expected)
    expect(ruleCatalogue.slice(84).map(({ id }) => id)).toEqual(ownRules)
  })
  it("has each id once", () => {
    expect(new Set(ruleCatalogue.map(({ id }) => id)).size).toBe(ruleCatalogue.length)
  })
  it("keeps notices for the library's own rules", () => {
    const notices = ruleCatalogue.filter(({ severity }) => severity === "notice").map(({ id }) => id)
    expect(notices.filter((id) => !ownRules.includes(id))).toEqual([])
    expect(notices).toEqual(["SK-TAB-001"])
  })
  it("evaluates none of the rules that the data cannot decide", () => {
    expect(idsOf("not-decidable")).toEqual([
      "SK-UNI-009",
      "SK-UNI-012",
      "SK-UNI-014",
      "SK-REP-016",
      "SK-IND-002",
      "SK-IND-003",
      "SK-IND-004",
      "SK-IND-005",
      "SK-IND-006"
    ])
  })
  it("leaves public documents to their issue", () => {
    expect(idsOf("later")).toEqual(["SK-PUB-001", "SK-PUB-002"])
  })
  it("leaves shape and code lists to decoding", () => {
    expect(idsOf("enforced-by-decoding")).toEqual([
      "SK-UNI-004",
      "SK-UNI-010",
      "SK-UNI-011",
      "SK-GOA-003",
      "SK-FOL-001",
      "SK-FOL-003",
      "SK-FOL-009"
    ])
  })
  it("gives a reason for each rule that is not evaluated, and for no other", () => {
    for (const { id, kind, reason } of ruleCatalogue)
      expect([id, reason !== undefined]).toEqual([id, kind !== "evaluated"])
  })
  it("names a source for every rule and says where one is only recalled", () => {
    expect(ruleCatalogue.filter(({ source }) => source.trim() === "")).toEqual([])
    const advice = ruleCatalogue.filter(({ source }) => source.includes("allmänna råd"))
    expect(advice.filter(({ source }) => !source.includes("(R-"))).toEqual([])
    const recalled = ruleCatalogue.filter(({ source }) => /R-(high|med|low)/.test(source)).map(({ id }) => id)
    expect(recalled).toEqual(expect.arrayContaining(["SK-UNI-011", "SK-UNI-014", "SK-ACT-003", "SK-REP-012"]))
  })
  it("says which rules follow the report rules", () => {
    const underOrdinance = ruleCatalogue.filter(({ regimes }) => regimes?.includes("forordning-1997-702"))
    expect(underOrdinance.map(({ id }) => id)).toEqual([
      "SK-REP-001",
      "SK-REP-002",
      "SK-REP-003",
      "SK-REP-007",
      "SK-REP-009",
      "SK-REP-012",
      "SK-REP-015"
    ])
    const underSchoolAct = ruleCatalogue.filter(({ regimes }) => regimes?.includes("skollagen-2010-800"))
    expect(underSchoolAct.map(({ id }) => id)).toEqual(["SK-REP-013"])
    expect(ruleCatalogue.filter(({ severities }) => severities !== undefined).map(({ id }) => id)).toEqual([
      "SK-EVA-003",
      "SK-REP-005"
    ])
  })
})

describe("the texts of the rules", () => {
  const texts = ruleCatalogue.flatMap(({ id, title, remedy, reason }) =>
    [title, remedy, ...(reason === undefined ? [] : [reason])].map((text) => ({ id, ...text }))
  )

  it("are whole sentences in both languages", () => {
    for (const { id, sv: swedish, en: english } of texts) {
      expect([id, /^\p{Lu}.*\.$/su.test(swedish)]).toEqual([id, true])
      expect([id, /^\p{Lu}.*\.$/su.test(english)]).toEqual([id, true])
      expect(swedish).not.toBe(english)
    }
  })
  it("hold no rule that the catalogue does not have", () => {
    const written = [...Object.keys(sv.ruleTexts), ...Object.keys(sv.unevaluatedRuleTexts)]
    expect(written.toSorted()).toEqual(ruleCatalogue.map(({ id }) => id).toSorted())
    expect([...Object.keys(en.ruleTexts), ...Object.keys(en.unevaluatedRuleTexts)]).toEqual(written)
  })
  it("say of no two rules the same", () => {
    expect(new Set(ruleCatalogue.map(({ title }) => title.sv)).size).toBe(ruleCatalogue.length)
    expect(new Set(ruleCatalogue.map(({ title }) => title.en)).size).toBe(ruleCatalogue.length)
  })
})
