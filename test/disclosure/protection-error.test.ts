import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { protectFigures, protectFiguresOrThrow } from "../../src/disclosure/protect-figures.js"
import { ProtectionError, type ProtectionProblem } from "../../src/disclosure/protection-error.js"
import {
  answered,
  count,
  counted,
  figureIn,
  girlsAndBoys,
  hiddenIn,
  mean,
  passed,
  passedBySex,
  releaseOf,
  schools,
  share,
  tableOf
} from "./support/town.js"

type Tables = Parameters<typeof tableOf>[0]

const problemOf = (tables: Tables, forcePublished: ReadonlyArray<string> = []): ProtectionError | undefined => {
  const result = protectFigures(tableOf(tables), "default", { forcePublished })
  return Result.isFailure(result) ? result.failure : undefined
}

const three: Tables = {
  units: schools("ask", "bjork", "ek"),
  observations: [passed("ask", 3, 20), passed("bjork", 15, 30), passed("ek", 20, 40)]
}

describe("a forced figure", () => {
  it("that is too small itself is refused by name", () => {
    expect(problemOf(three, ["passed/ask/2025/all", "passed/ek/2025/all"])).toMatchObject({
      code: "forced-primary",
      cells: ["passed/ask/2025/all"]
    })
  })

  it("that is only a value at an unfavourable end is refused as well", () => {
    const tables = { units: schools("ask"), observations: [{ ...passed("ask", 0, 0), value: 0 }] }
    const { numerator, denominator, ...valued } = tables.observations[0] ?? passed("ask", 0, 0)
    expect([numerator, denominator]).toEqual([0, 0])
    expect(problemOf({ ...tables, observations: [valued] }, ["passed/ask/2025/all"])?.code).toBe("forced-primary")
  })

  it("that gives a small one away together with others is refused: the error names one of them", () => {
    const forced = ["passed/town/2025/all", "passed/bjork/2025/all", "passed/ek/2025/all"]
    const problem = problemOf(three, forced)
    expect(problem?.code).toBe("forced-exposes")
    expect(forced).toEqual(expect.arrayContaining([...(problem?.cells ?? ["none"])]))
  })

  it("is shown, and another one is hidden instead", () => {
    const release = protectFiguresOrThrow(tableOf(three), "default", { forcePublished: ["passed/bjork/2025/all"] })
    expect(hiddenIn(release)).toEqual(["ask/all", "ek/all"])
  })

  it("that was shown anyway changes nothing", () => {
    const release = protectFiguresOrThrow(tableOf(three), "default", { forcePublished: ["passed/town/2025/all"] })
    expect(release.figures).toEqual(releaseOf(three).figures)
  })

  it("that is not in the table is refused by name", () => {
    expect(problemOf(three, ["passed/gran/2025/all"])).toMatchObject({
      code: "unknown-cell",
      cells: ["passed/gran/2025/all"]
    })
  })

  it("of an open indicator is shown whatever it holds", () => {
    const tables = { ...three, indicators: [share({ disclosure: "open" })] }
    const release = protectFiguresOrThrow(tableOf(tables), "default", { forcePublished: ["passed/ask/2025/all"] })
    expect(figureIn(release, "passed/ask/2025/all").numerator).toBe(3)
  })
})

describe("numbers that contradict each other", () => {
  const bySex = (rows: Tables["observations"]): Tables => ({
    units: schools("ask"),
    groups: girlsAndBoys,
    observations: rows ?? []
  })

  it("are girls and boys that do not add up to all: the error names all three", () => {
    const rows = [
      passed("ask", 20, 33),
      passed("ask", 10, 15, { groupId: "girls" }),
      passed("ask", 10, 17, { groupId: "boys" })
    ]
    const problem = problemOf(bySex(rows))
    expect(problem?.code).toBe("not-additive")
    expect([...(problem?.cells ?? [])].sort()).toEqual(["all", "boys", "girls"].map((id) => `passed/ask/2025/${id}`))
  })

  it("are a part that is larger than its whole", () => {
    expect(problemOf(bySex([passed("ask", 20, 33), passed("ask", 21, 33, { groupId: "girls" })]))?.code).toBe(
      "not-additive"
    )
  })

  it("are counts by sex that do not add up, as in the misprinted table of the tau-ARGUS manual", () => {
    const tables = {
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [count()],
      observations: [
        counted("ask", 73),
        counted("ask", 52, { groupId: "girls" }),
        counted("ask", 24, { groupId: "boys" })
      ]
    }
    expect(problemOf(tables)?.code).toBe("not-additive")
  })

  it("are answers by sex that do not add up", () => {
    const tables = {
      units: schools("ask"),
      groups: girlsAndBoys,
      indicators: [mean()],
      observations: [
        answered("ask", 3, 40),
        answered("ask", 3, 20, { groupId: "girls" }),
        answered("ask", 3, 15, { groupId: "boys" })
      ]
    }
    expect(problemOf(tables)?.code).toBe("not-additive")
  })

  it("are a count below 0 and more passed than there are", () => {
    expect(
      problemOf({ units: schools("ask"), indicators: [count()], observations: [counted("ask", -1)] })
    ).toMatchObject({
      code: "negative-count",
      cells: ["pupils/ask/2025/all"]
    })
    expect(problemOf({ units: schools("ask"), observations: [passed("ask", 21, 20)] })?.code).toBe("negative-count")
  })

  it("are none where an open indicator holds them", () => {
    expect(
      problemOf({
        units: schools("ask"),
        indicators: [share({ disclosure: "open" })],
        observations: [passed("ask", 21, 20)]
      })
    ).toBe(undefined)
  })

  it("are none where girls and boys add up", () => {
    expect(problemOf(bySex(passedBySex("ask", [10, 15], [10, 18])))).toBe(undefined)
  })
})

describe("a policy", () => {
  it("that does not exist is refused by name", () => {
    const result = protectFigures(tableOf(three), "loose" as "default")
    expect(Result.isFailure(result) && result.failure).toMatchObject({ code: "unknown-policy", cells: ["loose"] })
  })

  it("with the name of something every object has is refused as well", () => {
    const result = protectFigures(tableOf(three), "toString" as "default")
    expect(Result.isFailure(result) && result.failure).toMatchObject({ code: "unknown-policy" })
  })
})

describe("ProtectionError", () => {
  it.each([
    "forced-primary",
    "forced-exposes",
    "negative-count",
    "not-additive",
    "unknown-cell",
    "unknown-policy"
  ] as const satisfies ReadonlyArray<ProtectionProblem>)(
    "says for %s what is wrong, what to do and which cells",
    (code) => {
      const { message, _tag } = new ProtectionError({ code, cells: ["a", "b"] })
      expect([_tag, message]).toEqual(["ProtectionError", expect.stringMatching(/^[A-Z].* a, b\. [A-Z].*\.$/)])
    }
  )

  it("names five cells, and tells how many more there are", () => {
    const sentenceOf = (...cells: ReadonlyArray<string>) =>
      new ProtectionError({ code: "unknown-cell", cells }).sentence
    const five = sentenceOf("a", "b", "c", "d", "e")
    expect([five.sv, five.en].map((text) => text.match(/a, b, c, d, e(.*?)\./)?.[1])).toEqual(["", ""])
    const seven = sentenceOf("a", "b", "c", "d", "e", "f", "g")
    expect([seven.sv, seven.en].map((text) => text.match(/a, b, c, d, e(.*?)\./)?.[1])).toEqual([
      " och 2 till",
      " and 2 more"
    ])
  })

  it("is thrown by the throwing twin", () => {
    expect(() => protectFiguresOrThrow(tableOf(three), "default", { forcePublished: ["no"] })).toThrow(ProtectionError)
  })
})
