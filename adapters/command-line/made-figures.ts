import * as Result from "effect/Result"
import type { AggregationError } from "../../src/aggregation/aggregation-error.js"
import { computeFigures } from "../../src/aggregation/compute-figures.js"
import type { FigureTable } from "../../src/aggregation/figure.js"
import type { PolicyName } from "../../src/disclosure/policy.js"
import { type ProtectionOptions, protectFigures } from "../../src/disclosure/protect-figures.js"
import type { ProtectedRelease } from "../../src/disclosure/protected-release.js"
import type { ProtectionError } from "../../src/disclosure/protection-error.js"
import type { ReleaseLedger } from "../../src/disclosure/release-ledger.js"
import type { Dataset } from "../../src/model/dataset.js"
import { exitCodes } from "./exit-code.js"
import { printable } from "./printable.js"
import type { Session } from "./session.js"
import { Stop } from "./stop.js"

/** Figures for one audience, by what protects them. */
export type AudienceFigures =
  | {
      readonly audience: "public"
      readonly policy: PolicyName
      readonly figures: ProtectedRelease
      /** What the release was made from; it must not be written. */
      readonly table: FigureTable
    }
  | { readonly audience: "internal"; readonly policy: null; readonly figures: FigureTable }

const unmakeable = ({ sentence }: AggregationError, { language }: Session): Stop =>
  new Stop(exitCodes.unreadable, printable(sentence[language]))

const refused = ({ sentence }: ProtectionError, { words, language }: Session): Stop =>
  new Stop(exitCodes.refused, `${words("protection-refused")} ${printable(sentence[language])}`)

/** Computes all figures of a data set, or stops. */
export const figureTable = (dataset: Dataset, session: Session): FigureTable => {
  session.progress.step(session.words("step-figures"))
  const table = computeFigures(dataset)
  if (Result.isFailure(table)) throw unmakeable(table.failure, session)
  return table.success
}

/** Protects figures, or stops. */
export const protectedRelease = (
  table: FigureTable,
  policy: PolicyName,
  session: Session,
  options: ProtectionOptions = {}
): ProtectedRelease => {
  session.progress.step(session.words("step-protect"))
  const release = protectFigures(table, policy, options)
  if (Result.isFailure(release)) throw refused(release.failure, session)
  return release.success
}

/** Figures that must be hidden besides, as `--withhold` names them. */
const withheld = ({ option }: Session): ReadonlyArray<string> =>
  (option("withhold") ?? "").split(",").filter((id) => id !== "")

const onlyPublic = ["policy", "ledger", "withhold", "allow-unsafe"] as const

/** Tells which options have no use for figures that stay with the authority. */
export const tellUnusedForInternal = ({ has, tell, words }: Session): void => {
  for (const name of onlyPublic) if (has(name)) tell(words("only-public", { name: `--${name}` }))
}

/** Makes the figures of the audience that was asked for. A ledger tells what was published before. */
export const audienceFigures = (dataset: Dataset, session: Session, ledger?: ReleaseLedger): AudienceFigures => {
  const table = figureTable(dataset, session)
  if (session.option("audience") === "internal") {
    tellUnusedForInternal(session)
    return { audience: "internal", policy: null, figures: table }
  }
  const policy = (session.option("policy") ?? "default") as PolicyName
  const options = { withhold: withheld(session), ...(ledger === undefined ? {} : { ledger }) }
  return { audience: "public", policy, figures: protectedRelease(table, policy, session, options), table }
}
