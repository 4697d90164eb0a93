import { StatisticsError } from "./statistics-error.js"

/** Says what is wrong with a part that is larger than its whole. */
export const partProblem = (part: number, whole: number, path: ReadonlyArray<string>): StatisticsError | undefined =>
  part <= whole
    ? undefined
    : new StatisticsError({
        code: "more-than-total",
        path,
        facts: { subject: path.join("."), value: part, total: whole }
      })
