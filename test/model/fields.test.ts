import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeAuthority } from "../../src/model/decode-entity.js"
import type { EntityTable } from "../../src/model/entity-tables.js"
import { decoderOf, issuesIn, told } from "./support/decoders.js"
import { changedRow, goodAuthority, goodRows, without } from "./support/good-rows.js"

const tables = Object.keys(goodRows) as ReadonlyArray<EntityTable>

/** The fields that must be there; all others of the contract are optional. */
const required: Readonly<Record<EntityTable, ReadonlyArray<string>>> = {
  areas: ["id", "name"],
  units: ["id", "name", "schoolForms", "predecessorIds"],
  memberships: ["unitId", "areaId", "from"],
  goalAreas: ["id", "name", "order", "curriculumAreas"],
  goals: ["id", "goalAreaId", "statement", "origin"],
  targets: ["goalId", "indicatorId", "comparison"],
  groups: ["id", "dimension", "name", "partOf"],
  indicators: [
    ...["id", "name", "definition", "kind", "factor", "decimals", "unit", "better"],
    ...["overUnits", "overTime", "disclosure", "source", "breaks"]
  ],
  observations: ["indicatorId", "unitId", "period", "groupId", "status", "origin"],
  surveyCycles: [
    ...["id", "kind", "name", "questionnaireId", "respondentGroup", "intervalYears"],
    ...["opensOn", "closesOn", "state", "anonymous", "minimumBase"]
  ],
  questions: ["id", "questionnaireId", "text", "kind", "reversed", "dontKnowCodes", "dontKnow"],
  surveyIndices: ["id", "questionnaireId", "name", "questionIds", "scale", "minimumQuestions"],
  participation: [
    ...["cycleId", "unitId", "respondentGroup", "basis", "invited", "complete", "partial"],
    ...["refusal", "nonContact", "otherEligible", "unknownEligibility", "notEligible"]
  ],
  surveyTallies: ["cycleId", "unitId", "respondentGroup", "questionId", "counts", "nonSubstantive", "missing"],
  evaluations: ["id", "unitId", "year", "judgement", "analysis", "causes", "evidence", "decidedOn", "decidedByRole"],
  actions: ["id", "unitId", "year", "description", "responsibleRole", "dueOn", "expectedEffect", "status"],
  deficiencies: ["id", "unitId", "foundBy", "description", "foundOn", "actionIds"],
  involvement: ["unitId", "year", "group", "mode", "how"],
  reports: ["unitId", "year", "period", "status", "responsibleRole", "texts"]
}

const fields = tables.flatMap((table) => Object.keys(goodRows[table]).map((field) => [table, field] as const))

const issues = (table: EntityTable, row: unknown): ReadonlyArray<string> => told(issuesIn(decoderOf[table](row)))
const issuesWith = (table: EntityTable, field: string, value: unknown): ReadonlyArray<string> =>
  issues(table, changedRow(table, { [field]: value }))

describe("a complete row", () => {
  it.each(tables)("of %s is read", (table) => {
    expect(decoderOf[table](goodRows[table])).toEqual(Result.succeed(goodRows[table]))
  })
  it("of the authority is read", () => {
    expect(decodeAuthority(goodAuthority)).toEqual(Result.succeed(goodAuthority))
  })
})

describe("an absent field", () => {
  it.each(fields.filter(([table, field]) => required[table].includes(field)))("of %s is missed: %s", (table, field) => {
    expect(issues(table, without(goodRows[table], field))).toEqual([`${field} missing-field`])
  })
  it.each(fields.filter(([table, field]) => !required[table].includes(field)))(
    "of %s may be absent: %s",
    (table, field) => {
      expect(issues(table, without(goodRows[table], field))).toEqual([])
    }
  )
  it.each(["id", "name", "kind"])("of the authority is missed: %s", (field) => {
    expect(told(issuesIn(decodeAuthority(without(goodAuthority, field))))).toEqual([`${field} missing-field`])
  })
  it.each(["municipalityCode", "organisationNumber", "regime"])("of the authority may be absent: %s", (field) => {
    expect(issuesIn(decodeAuthority(without(goodAuthority, field)))).toEqual([])
  })
  it("says nothing of an interval: it is one year", () => {
    const result = decoderOf.indicators(without(goodRows.indicators, "intervalYears"))
    expect(result).toEqual(Result.succeed({ ...goodRows.indicators, intervalYears: 1 }))
  })
})

describe("null", () => {
  it.each(fields)("is not absent: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, null).map((issue) => issue.split(" ")[0])).toContain(field)
  })
})

describe("undefined", () => {
  it.each(fields.filter(([, field]) => field !== "intervalYears"))("is not a value: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, undefined)).not.toEqual([])
  })
})

/** A value of another type than the good one, as close to it as can be. */
const lookalikeOf = (value: unknown): unknown => {
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  if (typeof value === "string") return [value]
  return Array.isArray(value) ? { 0: value[0] } : JSON.stringify(value)
}

describe("a value of another type", () => {
  it.each(fields)("is not coerced: in %s, %s", (table, field) => {
    const found = issuesWith(table, field, lookalikeOf(goodRows[table][field]))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${field} (wrong-type|unknown-code)$`))
  })
  it("is told with the type that is wanted", () => {
    const [issue] = issuesIn(decoderOf.observations(changedRow("observations", { numerator: "3" })))
    expect(issue?.message).toEqual({
      sv: "Uppgiften numerator har fel typ. Här ska stå ett tal.",
      en: "The field numerator has the wrong type. It must be a number."
    })
  })
})

const numberFields = fields.filter(([table, field]) => typeof goodRows[table][field] === "number")

describe("a number", () => {
  it.each(numberFields)("is never NaN: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, Number.NaN)[0]).toMatch(new RegExp(`^${field} `))
  })
  it.each(numberFields)("is never infinite: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, Number.POSITIVE_INFINITY)[0]).toMatch(new RegExp(`^${field} `))
  })
  it.each([
    ["observations", "numerator", Number.NaN],
    ["observations", "denominator", Number.POSITIVE_INFINITY],
    ["indicators", "factor", Number.NEGATIVE_INFINITY],
    ["targets", "value", Number.NaN]
  ] as const)("in %s, %s, is told as not-a-number: %d", (table, field, value) => {
    expect(issuesWith(table, field, value)).toEqual([`${field} not-a-number`])
  })
  it("may be below 0 in an observation: a rule says when that is wrong", () => {
    expect(issuesWith("observations", "numerator", -4)).toEqual([])
  })
})

const counts: ReadonlyArray<readonly [EntityTable, string]> = [
  ["goalAreas", "order"],
  ["indicators", "minimumBase"],
  ["surveyCycles", "intervalYears"],
  ["surveyCycles", "minimumBase"],
  ["surveyIndices", "minimumQuestions"],
  ["participation", "invited"],
  ["participation", "complete"],
  ["participation", "partial"],
  ["participation", "refusal"],
  ["participation", "nonContact"],
  ["participation", "otherEligible"],
  ["participation", "unknownEligibility"],
  ["participation", "notEligible"],
  ["surveyTallies", "nonSubstantive"],
  ["surveyTallies", "missing"]
]

describe("a count", () => {
  it.each(counts)("is whole: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, 1.5)).toEqual([`${field} not-a-whole-number`])
  })
  it.each(counts)("is not below 0: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, -1)).toEqual([`${field} out-of-range`])
  })
  it.each(counts)("is at most 2^53 - 1: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, 2 ** 53)).toContain(`${field} out-of-range`)
  })
  it("that is whole and too large is not told that it is not whole", () => {
    expect(issuesWith("participation", "invited", 2 ** 53)).toEqual(["invited out-of-range"])
  })
  it("in a list is told with its place in the list", () => {
    expect(issuesWith("surveyTallies", "counts", [1, -1, 2.5])).toEqual([
      "counts.1 out-of-range",
      "counts.2 not-a-whole-number"
    ])
  })
})

describe("a number with bounds", () => {
  it.each([
    ["indicators", "decimals", [0, 6], [-1, 7]],
    ["indicators", "intervalYears", [1, 20], [0, 21]],
    ["indicators", "minimumCoverage", [0, 0.5, 1], [-0.1, 1.1, 80]],
    ["evaluations", "year", [1900, 2199], [1899, 2200]],
    ["actions", "year", [1997, 2025], [25, 20_250]],
    ["reports", "year", [2010], [0]],
    ["involvement", "year", [2025], [-2025]]
  ] as const)("lies within them: %s, %s: %j and not %j", (table, field, good, bad) => {
    expect(good.filter((value) => issuesWith(table, field, value).length > 0)).toEqual([])
    expect(bad.map((value) => issuesWith(table, field, value)[0])).toEqual(bad.map(() => `${field} out-of-range`))
  })
  it.each([
    ["indicators", "decimals"],
    ["indicators", "intervalYears"],
    ["evaluations", "year"],
    ["reports", "year"]
  ] as const)("is whole: %s, %s", (table, field) => {
    expect(issuesWith(table, field, 2.5)[0]).toBe(`${field} not-a-whole-number`)
  })
})

const identifiers: ReadonlyArray<readonly [EntityTable, string]> = [
  ...tables.filter((table) => "id" in goodRows[table]).map((table) => [table, "id"] as const),
  ...fields.filter(([, field]) => /(Id|Group)$/.test(field))
]

describe("an id", () => {
  it.each(identifiers)("holds no slash: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, "a/b")).toEqual([`${field} not-an-identifier`])
  })
  it.each([
    "a/b",
    "a|b",
    "a;b",
    "a,b",
    "a\nb",
    "a\tb",
    "a\u0000b",
    "a\u007fb",
    "a\u0085b",
    " a",
    "a ",
    "\u00a0a",
    "a\u2003",
    "\n",
    " ",
    ""
  ])("is not %j", (id) => {
    expect(issuesWith("areas", "id", id)).toEqual(["id not-an-identifier"])
  })
  it.each([
    "a",
    "school-1",
    "Björkskolan F–9",
    "a b",
    "å.ä:ö",
    "1",
    "0",
    "-",
    "(x)",
    "80509560",
    "constructor",
    "__proto__",
    "😀"
  ])("may be %j", (id) => {
    expect(issuesWith("areas", "id", id)).toEqual([])
  })
  it.each([
    ["units", "predecessorIds"],
    ["groups", "partOf"],
    ["surveyIndices", "questionIds"],
    ["deficiencies", "actionIds"]
  ] as const)("in a list is told with its place: %s, %s", (table, field) => {
    expect(issuesWith(table, field, ["good", "b/d"])).toEqual([`${field}.1 not-an-identifier`])
  })
})

const texts: ReadonlyArray<readonly [EntityTable, string]> = [
  ["areas", "name"],
  ["units", "name"],
  ["goalAreas", "name"],
  ["goals", "statement"],
  ["groups", "name"],
  ["groups", "dimension"],
  ["indicators", "name"],
  ["indicators", "definition"],
  ["indicators", "unit"],
  ["indicators", "source"],
  ["observations", "origin"],
  ["surveyCycles", "name"],
  ["questions", "text"],
  ["surveyIndices", "name"],
  ["evaluations", "decidedByRole"],
  ["actions", "description"],
  ["deficiencies", "description"]
]

describe("a text that must say something", () => {
  it.each(texts)("is not empty: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, "")).toEqual([`${field} empty-text`])
  })
  it.each(texts)("is not only spaces: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, " \t\n ")).toEqual([`${field} empty-text`])
  })
})

const dates = fields.filter(([table, field]) => /^\d{4}-\d\d-\d\d$/.test(String(goodRows[table][field])))

describe("a date", () => {
  it.each(dates)("is a day that exists: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, "2025-02-30")).toEqual([`${field} not-a-date`])
  })
  it.each(dates)("is a text and no Date: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, new Date(0))).toEqual([`${field} wrong-type`])
  })
  it("stands in fifteen fields", () => {
    expect(dates).toHaveLength(15)
  })
})

describe("a period", () => {
  it.each([
    ["observations", "period"],
    ["reports", "period"]
  ] as const)("is one of the five forms: in %s, %s", (table, field) => {
    const forms = ["2025", "2024/25", "2025-VT", "2025-HT", "2025-10-15"]
    expect(forms.flatMap((form) => issuesWith(table, field, form))).toEqual([])
  })
  it.each([
    ["observations", "period"],
    ["reports", "period"]
  ] as const)("is nothing else: in %s, %s", (table, field) => {
    expect(issuesWith(table, field, "2024/26")).toEqual([`${field} not-a-period`])
  })
  it("of a break is checked too", () => {
    expect(issuesWith("indicators", "breaks", [{ from: "2024/26", reason: "x" }])).toEqual([
      "breaks.0.from not-a-period"
    ])
  })
  it("of evidence is checked too", () => {
    const evidence = [{ kind: "observation", indicatorId: "merit", period: "25", groupId: "all" }]
    expect(issuesWith("evaluations", "evidence", evidence)).toEqual(["evidence.0.period not-a-period"])
  })
})

const forms = ["FS", "FKLASS", "FTH", "OPPFTH", "GR", "GRAN", "SP", "SAM", "GY", "GYAN", "VUX"]
const codeLists: ReadonlyArray<readonly [EntityTable, string, ReadonlyArray<string>]> = [
  ["goals", "origin", ["national", "municipal", "unit"]],
  ["targets", "comparison", ["at-least", "at-most", "increase", "decrease"]],
  ["indicators", "kind", ["share", "ratio", "mean", "index", "count"]],
  ["indicators", "better", ["higher", "lower", "neither"]],
  ["indicators", "overUnits", ["ratio-of-sums", "weighted-mean", "mean-of-units", "sum", "none"]],
  ["indicators", "overTime", ["average", "sum", "last", "none"]],
  ["indicators", "disclosure", ["personal", "open"]],
  ["surveyCycles", "kind", ["user", "staff", "citizen"]],
  ["surveyCycles", "state", ["planned", "open", "closed", "published", "cancelled"]],
  ["questions", "kind", ["scale", "choice", "open"]],
  ["questions", "dontKnow", ["exclude", "include"]],
  ["surveyIndices", "scale", ["0-10", "0-100"]],
  ["participation", "basis", ["roster", "proxy"]],
  ["evaluations", "judgement", ["reached", "largely-reached", "partly-reached", "not-reached", "not-assessed"]],
  ["actions", "status", ["planned", "ongoing", "done", "cancelled"]],
  ["deficiencies", "foundBy", ["follow-up", "complaint", "supervision", "other"]],
  ["involvement", "group", ["pupils", "children", "guardians", "staff"]],
  ["involvement", "mode", ["participated", "invited", "none"]],
  ["reports", "status", ["draft", "submitted", "approved", "returned"]]
]

describe("a code", () => {
  it.each(codeLists)("of %s, %s, may be each of %j", (table, field, codes) => {
    expect(codes.flatMap((code) => issuesWith(table, field, code))).toEqual([])
  })
  it.each(codeLists)("of %s, %s, is nothing else", (table, field) => {
    expect(issuesWith(table, field, "other-code")).toEqual([`${field} unknown-code`])
  })
  it.each(codeLists)("of %s, %s, has no other case", (table, field, codes) => {
    expect(issuesWith(table, field, codes[0]?.toUpperCase().replace("0-10", "0–10"))).toEqual([`${field} unknown-code`])
  })
  it.each(codeLists)("of %s, %s, is told with the list to choose from", (table, field, codes) => {
    const [issue] = issuesIn(decoderOf[table](changedRow(table, { [field]: "other-code" })))
    expect(codes.filter((code) => !issue?.message.sv.includes(code))).toEqual([])
  })
  it("of a status without a number stands alone", () => {
    const row = { indicatorId: "i", unitId: "u", period: "2025", groupId: "all", origin: "x" }
    const silent = ["near-all", "suppressed-at-source", "not-published", "not-reported", "not-applicable", "not-asked"]
    expect(silent.flatMap((status) => issues("observations", { ...row, status }))).toEqual([])
  })
  it.each(forms)("of a school form may be %s", (form) => {
    expect(issuesWith("units", "schoolForms", [form])).toEqual([])
  })
  it("of a school form is none of the old or other lists' codes", () => {
    expect(issuesWith("units", "schoolForms", ["GRS", "gr", "SFI"])).toEqual(
      ["0", "1", "2"].map((at) => `schoolForms.${at} unknown-code`)
    )
  })
  it.each(["NORMS", "KNOWLEDGE", "INFLUENCE", "HOME", "TRANSITION", "WORLD", "ASSESSMENT", "LEADERSHIP", "QUALITY"])(
    "of a curriculum area may be %s",
    (code) => {
      expect(issuesWith("goalAreas", "curriculumAreas", [code])).toEqual([])
    }
  )
  it("of a curriculum area is nothing else", () => {
    expect(issuesWith("goalAreas", "curriculumAreas", ["MATHS"])).toEqual(["curriculumAreas.0 unknown-code"])
  })
  it.each(["municipality", "region", "state", "independent"])("of the kind of authority may be %s", (kind) => {
    expect(issuesIn(decodeAuthority({ ...goodAuthority, kind }))).toEqual([])
  })
  it.each(["forordning-1997-702", "skollagen-2010-800"])("of the regime may be %s", (regime) => {
    expect(issuesIn(decodeAuthority({ ...goodAuthority, regime }))).toEqual([])
  })
})

describe("a list", () => {
  it.each([
    ["units", "schoolForms"],
    ["surveyIndices", "questionIds"]
  ] as const)("that needs an item is not empty: %s, %s", (table, field) => {
    expect(issuesWith(table, field, [])).toEqual([`${field} empty-list`])
  })
  it.each([
    ["units", "predecessorIds"],
    ["goalAreas", "curriculumAreas"],
    ["groups", "partOf"],
    ["indicators", "breaks"],
    ["questions", "dontKnowCodes"],
    ["surveyTallies", "counts"],
    ["evaluations", "causes"],
    ["evaluations", "evidence"],
    ["deficiencies", "actionIds"]
  ] as const)("may be empty: %s, %s", (table, field) => {
    expect(issuesWith(table, field, [])).toEqual([])
  })
})

describe("a field that the contract does not know", () => {
  it.each(tables)("is refused in %s", (table) => {
    expect(issuesWith(table, "colour", "red")).toEqual(["colour unexpected-field"])
  })
  it("is refused in the authority", () => {
    expect(told(issuesIn(decodeAuthority({ ...goodAuthority, colour: "red" })))).toEqual(["colour unexpected-field"])
  })
  it.each(["judgement", "assessment", "comment", "trend", "grade"])(
    "is refused in an observation, which holds no opinion: %s",
    (field) => {
      expect(issuesWith("observations", field, "good")).toEqual([`${field} unexpected-field`])
    }
  )
  it.each(["personalNumber", "respondentId", "name"])("is refused in a tally, which holds no person: %s", (field) => {
    expect(issuesWith("surveyTallies", field, "x")).toEqual([`${field} unexpected-field`])
  })
  it("is refused within a break", () => {
    expect(issuesWith("indicators", "breaks", [{ from: "2025", reason: "x", to: "2026" }])).toEqual([
      "breaks.0.to unexpected-field"
    ])
  })
  it("is refused within a report's texts: a section that does not exist", () => {
    expect(issuesWith("reports", "texts", { weather: "x" })).toEqual(["texts.weather unexpected-field"])
  })
})

describe("official numbers", () => {
  it.each(["10000000", "80509560", "99999999"])("of a school unit may be %s", (code) => {
    expect(issuesWith("units", "schoolUnitCode", code)).toEqual([])
  })
  it.each(["01234567", "1234567", "123456789", "8050956O", "80 509 560", ""])("of a school unit are not %j", (code) => {
    expect(issuesWith("units", "schoolUnitCode", code)).toEqual(["schoolUnitCode not-a-school-unit-code"])
  })
  it("of a school unit may look like a date: a rule warns", () => {
    expect(issuesWith("units", "schoolUnitCode", "20250101")).toEqual([])
  })
  it.each(["0180", "2584"])("of a municipality may be %s", (municipalityCode) => {
    expect(issuesIn(decodeAuthority({ ...goodAuthority, municipalityCode }))).toEqual([])
  })
  it.each(["180", "0000", "9999", " 0180"])("of a municipality are not %j", (municipalityCode) => {
    expect(told(issuesIn(decodeAuthority({ ...goodAuthority, municipalityCode })))).toEqual([
      "municipalityCode unknown-municipality-code"
    ])
  })
  it.each(["2120000796", "212000-0795", "8112189876"])("of an authority are not %j", (organisationNumber) => {
    expect(told(issuesIn(decodeAuthority({ ...goodAuthority, organisationNumber })))).toEqual([
      "organisationNumber not-an-organisation-number"
    ])
  })
})

describe("an observation", () => {
  const head = { indicatorId: "i", unitId: "u", period: "2025", groupId: "all", origin: "x" }
  const silent = ["near-all", "suppressed-at-source", "not-published", "not-reported", "not-applicable", "not-asked"]
  it.each(silent)("with status %s holds no numerator", (status) => {
    expect(issues("observations", { ...head, status, numerator: 3 })).toEqual(["status number-beside-status"])
  })
  it.each(silent)("with status %s holds no value", (status) => {
    expect(issues("observations", { ...head, status, value: 99.5 })).toEqual(["status number-beside-status"])
  })
  it.each(silent)("with status %s holds no 0 either", (status) => {
    expect(issues("observations", { ...head, status, value: 0 })).toEqual(["status number-beside-status"])
  })
  it.each(silent)("with status %s may say how many were counted", (status) => {
    expect(issues("observations", { ...head, status, denominator: 12 })).toEqual([])
  })
  it.each(["reported", "derived", "rounded"])("with status %s holds a number", (status) => {
    expect(issues("observations", { ...head, status })).toEqual(["status number-missing"])
  })
  it.each(["reported", "derived", "rounded"])("with status %s may hold a 0", (status) => {
    expect(issues("observations", { ...head, status, value: 0 })).toEqual([])
  })
  it("may have its numerator above its denominator: a rule says when that is wrong", () => {
    expect(issues("observations", { ...head, status: "reported", numerator: 5, denominator: 4 })).toEqual([])
  })
})

describe("evidence", () => {
  const evidence = (...items: ReadonlyArray<unknown>) => issuesWith("evaluations", "evidence", items)
  it("may be an observation, a survey or a document, without what is optional", () => {
    const good = [
      { kind: "observation", indicatorId: "merit", period: "2025", groupId: "all" },
      { kind: "survey", cycleId: "c" },
      { kind: "document", title: "Protokoll" }
    ]
    expect(evidence(...good)).toEqual([])
  })
  it("of another kind is refused at its place", () => {
    expect(evidence({ kind: "document", title: "x" }, { kind: "rumour" })[0]).toMatch(/^evidence\.1/)
  })
  it("that is no object is refused at its place", () => {
    expect(evidence("a talk")[0]).toMatch(/^evidence\.0/)
  })
  it("of an observation needs indicator, period and group", () => {
    expect(evidence({ kind: "observation" })).toEqual([
      "evidence.0.indicatorId missing-field",
      "evidence.0.period missing-field",
      "evidence.0.groupId missing-field"
    ])
  })
  it("of a survey has no title", () => {
    expect(evidence({ kind: "survey", cycleId: "c", title: "x" })).toEqual(["evidence.0.title unexpected-field"])
  })
})
