import type { DecodeIssue } from "../../../src/model/decode-error.js"
import { type TableProblem, tableIssue } from "../problem.js"
import { type Report, reporter, tableRank } from "../report.js"

/** Most problems of one file that are listed; the rest are counted. */
const mostProblems = 1000

/** Collects the problems of one file of answers; what is not listed costs no memory. */
export interface AnswerReport {
  readonly report: Report
  /** Adds a problem that has its words already, at a place of the file's columns. */
  readonly add: (issue: DecodeIssue, at?: number) => void
  /** Adds the first problems of another reader of the same file, with the number of all. */
  readonly addAll: (problems: ReadonlyArray<TableProblem>, total: number) => void
  /** The first problems in the order of the file, and how many there are where those are not all. */
  readonly found: () => ReadonlyArray<TableProblem>
}

const rank = tableRank(undefined)
const lastRow = Number.MAX_SAFE_INTEGER

const inOrder = (a: TableProblem, b: TableProblem): number => a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]

/** A problem at its place in a file of answers. */
export const answerProblem = (issue: DecodeIssue, at = -1): TableProblem => ({
  issue,
  rank: [rank, issue.place?.row ?? 1, at]
})

/** Starts collecting the problems of a file. */
export const answerReport = (file: string): AnswerReport => {
  const own: Array<TableProblem> = []
  const others: Array<TableProblem> = []
  let total = 0
  const room = (): Array<TableProblem> => {
    total += 1
    return own.length < mostProblems ? own : []
  }
  return {
    report: (code, told) => reporter(file, undefined, room())(code, { path: ["answers"], ...told }),
    add: (issue, at) => room().push(answerProblem(issue, at)),
    addAll: (problems, count) => {
      total += count
      others.push(...problems)
    },
    found: () => {
      const shown = [...own, ...others].sort(inOrder).slice(0, mostProblems)
      if (total === shown.length) return shown
      const facts = { file, shown: shown.length, total }
      const more = tableIssue("more-answer-problems", ["answers"], { file, row: 1 }, facts)
      return [...shown, { issue: more, rank: [rank, lastRow, -1] }]
    }
  }
}
