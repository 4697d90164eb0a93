import { describe, expect, it } from "vitest"
import { schoolForms } from "../../src/model/school-form.js"
import { citation } from "../../src/reporting/citation.js"
import { capitalised, periodText } from "../../src/reporting/period-text.js"
import { paragraphsOf, textField, tidy } from "../../src/reporting/prose.js"
import { rowRanges } from "../../src/reporting/row-ranges.js"
import { bySwedishName, isLanguage, wordingOf } from "../../src/reporting/wording.js"
import { reports as en } from "../../src/text/en/reports.js"
import { reports as sv } from "../../src/text/sv/reports.js"

const swedish = wordingOf("sv")
const english = wordingOf("en")

describe("periodText", () => {
  it.each([
    ["2025", "2025", "2025"],
    ["2024/25", "läsåret 2024/25", "the school year 2024/25"],
    ["2025-VT", "vårterminen 2025", "the spring term 2025"],
    ["2025-HT", "höstterminen 2025", "the autumn term 2025"],
    ["2025-10-05", "5 oktober 2025", "5 October 2025"]
  ])("writes %s in words", (period, expectedSwedish, expectedEnglish) => {
    expect(periodText(period, swedish)).toBe(expectedSwedish)
    expect(periodText(period, english)).toBe(expectedEnglish)
  })
  it("begins a heading with a capital letter", () => {
    expect(capitalised("läsåret 2024/25")).toBe("Läsåret 2024/25")
  })
})

describe("paragraphsOf", () => {
  it("splits at empty lines, also those that hold spaces, whatever the line breaks", () => {
    expect(paragraphsOf("Ett.\r\n \t\r\n\r\nTvå\rrader.\n")).toEqual([
      { kind: "paragraph", text: "Ett." },
      { kind: "paragraph", text: "Två\nrader." }
    ])
  })
  it("makes nothing of nothing and of spaces", () => {
    expect(paragraphsOf(undefined)).toEqual([])
    expect(paragraphsOf(" \n\t ")).toEqual([])
  })
  it("keeps one paragraph of 100,000 characters whole", () => {
    expect(paragraphsOf("x".repeat(100_000))).toHaveLength(1)
  })
})

describe("textField", () => {
  it("leaves out a field that says nothing", () => {
    expect(textField("how", "  ")).toEqual({})
    expect(textField("how", undefined)).toEqual({})
    expect(textField("how", " i rådet ")).toEqual({ how: "i rådet" })
  })
  it("makes line feeds of all line breaks", () => {
    expect(tidy("a\r\nb\rc")).toBe("a\nb\nc")
  })
})

describe("rowRanges", () => {
  it("joins rows that follow each other", () => {
    expect(rowRanges([20, 13, 12, 14, 12])).toBe("12–14, 20")
  })
  it("leaves a single row alone", () => {
    expect(rowRanges([7])).toBe("7")
    expect(rowRanges([])).toBe("")
  })
})

describe("citation", () => {
  it("takes away the project's marks of certainty and nothing else", () => {
    expect(citation("förordning 1997:702 3 a § (first day recalled, R-med)")).toBe("förordning 1997:702 3 a §")
    expect(citation("råd SKOLFS 2006:18 (R-med); skollagen (2010:800)")).toBe(
      "råd SKOLFS 2006:18; skollagen (2010:800)"
    )
  })
})

describe("bySwedishName", () => {
  it("puts å before ä before ö, after z", () => {
    expect(["Ö", "Z", "Ä", "Å", "A"].sort(bySwedishName)).toEqual(["A", "Z", "Å", "Ä", "Ö"])
  })
})

describe("the texts of reports", () => {
  const facts = {
    id: "i",
    allowed: "a, b",
    releaseAuthority: "k",
    releaseYear: 2024,
    authority: "k",
    year: 2025,
    path: "p",
    character: "U+0001",
    report: "R",
    name: "N",
    text: "2024/25",
    day: 1,
    month: 12,
    source: "S",
    sign: "..",
    policy: "default",
    minimumBase: 10,
    minimumAnswers: 5,
    largestCell: 4,
    period: "P",
    errors: 1,
    warnings: 2,
    notices: 3,
    rule: "SK",
    message: "M",
    count: 2,
    indicator: "I",
    amount: "3 procent",
    number: "3",
    unit: "procent",
    node: "N",
    from: "2024",
    to: "2025",
    rows: 1,
    columns: 1,
    value: "1",
    base: "2",
    size: "3",
    earlier: "E",
    label: "L",
    body: "B",
    remark: "",
    change: "+1",
    units: 1,
    unitsExpected: 2,
    factor: "100",
    decimals: 1,
    reason: "R",
    file: "f.csv",
    group: "G",
    goalArea: "A",
    cycle: "C",
    detail: "D",
    title: "T",
    reference: "X",
    total: 2,
    followedUp: 1,
    handedIn: 1,
    expected: 2,
    lower: "1",
    upper: "2",
    rate: "50,0",
    invited: "20",
    interval: "1 till 2"
  }
  it("have the same keys in both languages", () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv))
  })
  it("find all the facts that they speak of", () => {
    const texts = [...Object.values(sv), ...Object.values(en)].map((sentence) => sentence(facts))
    expect(texts.filter((text) => text.includes("undefined") || text.trim() === "")).toEqual([])
  })
  it("bend the noun after one", () => {
    expect(swedish("fact-unit-count", { count: 1 })).toBe("1 enhet")
    expect(english("fact-unit-count", { count: 1 })).toBe("1 unit")
    expect(swedish("note-findings", { errors: 1, warnings: 1, notices: 2 })).toBe(
      "Granskningen av underlaget gav 1 fel, 1 varning och 2 upplysningar."
    )
  })
  it("exist for two languages and no other, not even a word that every object knows", () => {
    expect(["sv", "en", "fi", "constructor"].map(isLanguage)).toEqual([true, true, false, false])
  })
  it("lean on the code list for the names of school forms", () => {
    expect(schoolForms.every(({ sv: name, en: translated }) => name !== "" && translated !== "")).toBe(true)
  })
})
