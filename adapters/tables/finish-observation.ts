import { Status } from "../../src/model/status.js"
import { CellFault } from "./cell-fault.js"
import { Sign } from "./sign.js"

type Values = Record<string, unknown>

const numberFields = ["numerator", "denominator", "value", "base"]
const results = new Set(["numerator", "value"])
const hidden = new Set<string>(["suppressed-at-source", "near-all"])
const codes = new Set<unknown>(Status.literals)

/** A hidden result may stand beside a known base: "12 pupils, result hidden". */
const agrees = (field: string, sign: Sign, otherField: string, other: unknown): boolean => {
  if (other === undefined) return true
  if (other instanceof Sign) return other.status === sign.status
  return results.has(field) && !results.has(otherField) && hidden.has(sign.status)
}

/** The field that says something else than a sign does. */
const contradicting = (values: Values, field: string, sign: Sign, status: unknown): string | undefined => {
  const other = numberFields.find((name) => name !== field && !agrees(field, sign, name, values[name]))
  if (other !== undefined) return other
  return codes.has(status) && !sign.statuses.some((meaning) => meaning === status) ? "status" : undefined
}

const tellContradiction = (values: Values, status: unknown, tell: (field: string, fault: CellFault) => void): void => {
  for (const field of numberFields) {
    const sign = values[field]
    const other = sign instanceof Sign ? contradicting(values, field, sign, status) : undefined
    if (other === undefined) continue
    tell(field, new CellFault("sign-contradicts", { sign: (sign as Sign).sign }, other))
    return
  }
}

/**
 * Turns the signs of an observation into its status. A row whose signs, numbers and status contradict each other is told
 * once, at the first such sign.
 */
export const finishObservation = (values: Values, tell: (field: string, fault: CellFault) => void): void => {
  const first = numberFields.map((field) => values[field]).find((value) => value instanceof Sign)
  if (first === undefined) return
  tellContradiction(values, values["status"], tell)
  for (const field of numberFields) if (values[field] instanceof Sign) delete values[field]
  values["status"] ??= first.status
}
