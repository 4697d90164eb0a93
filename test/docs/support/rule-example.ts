import * as Result from "effect/Result"
import { decodeDataset } from "../../../src/model/decode-dataset.js"
import type { Bilingual } from "../../../src/text/sentence.js"
import type { Rule } from "../../../src/validation/rule.js"
import { validateDataset } from "../../../src/validation/validate.js"
import { decodedCases } from "../../validation/cases/decoded-cases.js"
import { everyCase } from "../../validation/cases/every-case.js"

const foundBy = (id: string): Bilingual | undefined => {
  const found = everyCase.find(({ rule }) => rule === id)
  return found && validateDataset(found.failing(), found.options).find(({ ruleId }) => ruleId === id)?.message
}

const refusedBy = (id: string): Bilingual | undefined => {
  const found = decodedCases.find(({ rule }) => rule === id)
  if (found === undefined) return undefined
  const result = decodeDataset(found.input())
  const issues = Result.isFailure(result) ? result.failure.issues : []
  const place = found.path.join("/")
  return issues.find(({ code, path }) => code === found.code && path.join("/") === place)?.message
}

/** What is said of a data set that breaks the rule, the one that its test uses. Nothing for rules that are not checked. */
export const ruleExample = ({ id, kind }: Rule): Bilingual | undefined => {
  const example = foundBy(id) ?? refusedBy(id)
  const isChecked = kind === "evaluated" || kind === "enforced-by-decoding"
  if (isChecked !== (example !== undefined)) throw new Error(`${id} has the wrong number of examples.`)
  return example
}
