import * as Result from "effect/Result"
import { traceFigure } from "../../../src/aggregation/trace-figure.js"
import { type ExitCode, exitCodes } from "../exit-code.js"
import { loadDataset } from "../load-dataset.js"
import { figureTable } from "../made-figures.js"
import { nearest } from "../nearest.js"
import { printable } from "../printable.js"
import type { Session } from "../session.js"
import { Stop } from "../stop.js"
import { traceText } from "../trace-text.js"

/** Prints how a figure was made, down to the rows; for use inside the authority. */
export const printTrace = async (session: Session): Promise<ExitCode> => {
  const { positionals, words, print, language } = session
  const id = positionals[1] ?? ""
  const { dataset } = await loadDataset(session)
  const table = figureTable(dataset, session)
  const trace = traceFigure(table, id)
  if (Result.isFailure(trace)) {
    const near = nearest(
      id,
      table.figures.map((figure) => figure.id)
    )
    const hint = near === undefined ? "" : ` ${words("did-you-mean", { meant: near })}`
    throw new Stop(exitCodes.wrongUse, `${printable(trace.failure.sentence[language])}${hint}`)
  }
  print(traceText(trace.success, dataset, session))
  return exitCodes.done
}
