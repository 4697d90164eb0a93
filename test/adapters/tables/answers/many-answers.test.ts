import { readTablesOrThrow } from "skolkvalitet/tables"
import { describe, expect, it } from "vitest"
import { lines, surveyFolder } from "./survey-folder.js"

const questionCount = 40
const ids = Array.from({ length: questionCount }, (_, index) => `q${index + 1}`)
const questions = lines(
  "id,questionnaire_id,text,kind,minimum,maximum,reversed,dont_know_codes,dont_know",
  ...ids.map((id) => `${id},f1,Fråga,scale,1,4,nej,9,exclude`)
)
const codes = ["1", "2", "3", "4", "9", ""]

/** A file of answers in which question i of row r has code number (r + i) mod 6. */
const answers = (rows: number): string =>
  lines(
    ["unit_id", ...ids].join(","),
    ...Array.from({ length: rows }, (_, row) =>
      [`skola-${(row % 2) + 1}`, ...ids.map((_id, at) => codes[(row + at) % codes.length])].join(",")
    )
  )

const read = (rows: number) => {
  const files = surveyFolder({ "questions.csv": questions, "answers/vår-25.csv": answers(rows) })
  const start = performance.now()
  const dataset = readTablesOrThrow(files)
  return { dataset, time: performance.now() - start }
}

describe("many answers", () => {
  it("are counted, all of them", () => {
    const { surveyTallies } = read(20_000).dataset
    expect(surveyTallies).toHaveLength(2 * questionCount)
    for (const { counts, nonSubstantive, missing } of surveyTallies) {
      const total = counts.reduce((sum, count) => sum + count, nonSubstantive + missing)
      expect(total).toBe(10_000)
    }
  })
  it("take time in proportion to their number", () => {
    read(1000)
    const few = Math.min(...[1, 2, 3].map(() => read(1000).time))
    const many = Math.min(...[1, 2].map(() => read(8000).time))
    // Eight times as many: a quadratic reader would need 64 times as long.
    expect(many / few).toBeLessThan(32)
  })
})
