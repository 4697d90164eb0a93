import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/model/dataset.js"
import { decodeDataset } from "../../src/model/decode-dataset.js"
import { ruleCatalogue } from "../../src/validation/catalogue.js"
import type { ValidationOptions } from "../../src/validation/options.js"
import { ruleOutcomes } from "../../src/validation/rule-outcomes.js"
import { validateDataset } from "../../src/validation/validate.js"
import { soundDataset } from "../support/dataset-builder.js"
import { decodedCases } from "./cases/decoded-cases.js"
import { everyCase } from "./cases/every-case.js"
import { type BoundaryCase, type ExpectedFinding, placeText } from "./rule-case.js"

const findingsOf = (rule: string, dataset: Dataset, options: ValidationOptions) =>
  validateDataset(dataset, options).filter(({ ruleId }) => ruleId === rule)

const outcomeOf = (rule: string, dataset: Dataset, options: ValidationOptions) =>
  ruleOutcomes(dataset, options).find(({ ruleId }) => ruleId === rule)!

const expectFindings = (
  rule: string,
  dataset: Dataset,
  options: ValidationOptions,
  expected: ReadonlyArray<ExpectedFinding>
) => {
  const found = findingsOf(rule, dataset, options)
  expect(found.map(({ place }) => placeText(place))).toEqual(expected.map(({ at }) => at))
  for (const [index, { severity, facts }] of expected.entries()) {
    if (severity !== undefined) expect(found[index]?.severity).toBe(severity)
    if (facts !== undefined) expect(found[index]?.facts).toEqual(facts)
  }
  for (const { message } of found)
    for (const text of [message.sv, message.en]) {
      expect(text).toMatch(/^[\p{Lu}\d].+\. .+\.$/u)
      expect(text).not.toContain("undefined")
    }
  if (expected.length > 0) expect(outcomeOf(rule, dataset, options).findings).toBe(expected.length)
}

const expectPass = (rule: string, dataset: Dataset, options: ValidationOptions) => {
  expect(findingsOf(rule, dataset, options)).toEqual([])
  expect(outcomeOf(rule, dataset, options)).toMatchObject({ evaluated: true, findings: 0 })
}

const expectNotApplicable = (rule: string, dataset: Dataset, options: ValidationOptions, othersPass = false) => {
  const outcome = outcomeOf(rule, dataset, options)
  expect(outcome.findings).toBe(0)
  expect(outcome.notApplicable).toBeGreaterThan(0)
  expect(outcome.passed > 0).toBe(othersPass)
  expect(findingsOf(rule, dataset, options)).toEqual([])
}

const expectVerdict = (rule: string, { dataset, verdict, options = {} }: BoundaryCase) => {
  if (verdict === "not-applicable") expectNotApplicable(rule, dataset(), options)
  else if (verdict === "pass") {
    expectPass(rule, dataset(), options)
    expect(outcomeOf(rule, dataset(), options).passed).toBeGreaterThan(0)
  } else expectFindings(rule, dataset(), options, verdict)
}

describe.each(everyCase)(
  "$rule",
  ({
    rule,
    passing,
    failing,
    findings,
    boundaries = [],
    options = {},
    notApplicable,
    notApplicableOptions = options,
    othersPass
  }) => {
    it("passes what fulfils it", () => {
      expectPass(rule, passing(), options)
    })
    it("finds what breaks it, at its place", () => {
      expectFindings(rule, failing(), options, findings)
    })
    if (notApplicable !== "never")
      it("does not count as passed what it does not speak of", () => {
        expectNotApplicable(rule, notApplicable(), notApplicableOptions, othersPass)
      })
    for (const boundary of boundaries)
      it(boundary.says, () => {
        expectVerdict(rule, { options, ...boundary })
      })
  }
)

describe.each(decodedCases)("$rule, by decoding $path", ({ input, path, code }) => {
  it("refuses input that breaks it", () => {
    const result = decodeDataset(input())
    const issues = Result.isFailure(result) ? result.failure.issues : []
    expect(issues.map((issue) => ({ path: issue.path, code: issue.code }))).toContainEqual({ path, code })
  })
})

describe("the sound data set", () => {
  it("breaks no rule", () => {
    expect(validateDataset(soundDataset())).toEqual([])
  })
})

describe("the cases", () => {
  const idsOf = (kind: string) => ruleCatalogue.filter((rule) => rule.kind === kind).map(({ id }) => id)

  it("are there for every rule that is evaluated, once", () => {
    expect(everyCase.map(({ rule }) => rule).toSorted()).toEqual(idsOf("evaluated").toSorted())
  })
  it("are there for every rule that decoding enforces", () => {
    expect([...new Set(decodedCases.map(({ rule }) => rule))].toSorted()).toEqual(
      idsOf("enforced-by-decoding").toSorted()
    )
  })
  it("are not there for rules that nothing can decide", () => {
    const cased = new Set<string>([...everyCase, ...decodedCases].map(({ rule }) => rule))
    const undecided = ruleCatalogue.filter(({ kind }) => kind === "not-decidable" || kind === "later")
    expect(undecided.filter(({ id }) => cased.has(id))).toEqual([])
  })
  it("name every rule that has something to say of every subject", () => {
    expect(everyCase.filter(({ notApplicable }) => notApplicable === "never").map(({ rule }) => rule)).toEqual([
      "SK-UNI-002",
      "SK-GOA-001",
      "SK-GOA-004",
      "SK-GOA-005",
      "SK-FOL-004",
      "SK-IND-001",
      "SK-EVA-002",
      "SK-ACT-003",
      "SK-ACT-008",
      "SK-REP-014",
      "SK-TXT-001",
      "SK-TXT-002",
      "SK-TAB-001",
      "SK-TAB-002"
    ])
  })
  it("show at least one finding for each rule", () => {
    expect(everyCase.filter(({ findings }) => findings.length === 0)).toEqual([])
  })
})
