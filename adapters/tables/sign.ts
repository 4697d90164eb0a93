import { type Status, statuses } from "../../src/model/status.js"

/** A sign that stands in place of a number, with the statuses that it can mean; the first is what it is read as. */
export class Sign {
  readonly sign: string
  readonly statuses: ReadonlyArray<Status>

  constructor(sign: string, statuses: ReadonlyArray<Status>) {
    this.sign = sign
    this.statuses = statuses
  }

  /** What the sign is read as. */
  get status(): Status {
    return this.statuses[0] ?? "not-reported"
  }
}

// "-" is printed both for not reported and for not published; without a status it is read as the first.
const readAs: ReadonlyArray<readonly [sign: string, status: Status]> = [
  ["..", "suppressed-at-source"],
  [".", "not-applicable"],
  ["-", "not-reported"],
  ["~100", "near-all"],
  ["...", "near-all"]
]

const meaningsOf = (sign: string, first: Status): ReadonlyArray<Status> => [
  first,
  ...statuses.filter(({ code, signs }) => code !== first && signs.includes(sign)).map(({ code }) => code)
]

/** All signs that a number column of observations may hold. */
export const signs: ReadonlyMap<string, Sign> = new Map(
  readAs.map(([sign, status]) => [sign, new Sign(sign, meaningsOf(sign, status))])
)
