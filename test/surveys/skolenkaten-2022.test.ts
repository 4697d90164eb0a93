import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { surveyIndexDefinitions } from "../../src/surveys/index-definitions.js"
import { surveyIndicesOf } from "../../src/surveys/survey-indices-of.js"
import { surveyResultsOrThrow } from "../../src/surveys/survey-results.js"
import { emptyDataset, surveyCycle, unit } from "../support/dataset-builder.js"
import { question, tally } from "../support/survey-builder.js"

const folder = "test/reference/skolenkaten-2022"
const described: { areas: Array<string>; questions: Array<{ area: number; text: string; answers: Array<string> }> } =
  JSON.parse(readFileSync(`${folder}/questions.json`, "utf8"))

const rowsOf = (file: string): ReadonlyArray<ReadonlyArray<string>> =>
  readFileSync(`${folder}/${file}`, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))

const means = rowsOf("means.csv")
const published = rowsOf("indices.csv")

const questionId = (number: string | number) => `fråga-${number}`
/** The first answer listed is code 1; it is the favourable one, unless the question is put the other way. */
const questions = described.questions.map(({ text, answers }, at) =>
  question({
    id: questionId(at + 1),
    questionnaireId: "skolenkaten-2022",
    text,
    maximum: answers.length,
    reversed: !text.endsWith("(-)")
  })
)
const areaOf = new Map(described.questions.map(({ area }, at) => [questionId(at + 1), area]))
const definition = surveyIndexDefinitions.find(({ id }) => id === "skolenkaten")!
const surveyIndices = described.areas.slice(0, -1).flatMap((name, at) => {
  const own = described.questions.flatMap(({ area }, number) => (area === at + 1 ? [questionId(number + 1)] : []))
  return surveyIndicesOf(definition, "skolenkaten-2022", Object.fromEntries(own.map((id) => [id, id]))).map(
    (index) => ({
      ...index,
      id: `område-${at + 1}`,
      name
    })
  )
})

const names = [...new Set(means.map(([name = ""]) => name))]
const results = surveyResultsOrThrow(
  emptyDataset({
    units: names.map((id, at) => unit({ id, schoolUnitCode: String(10_000_000 + at) })),
    surveyCycles: [
      surveyCycle({
        id: "skolenkaten",
        questionnaireId: "skolenkaten-2022",
        respondentGroup: "pupils",
        closesOn: "2022-04-30"
      })
    ],
    questions,
    surveyIndices,
    surveyTallies: means.map(([unitId = "", number = "", counts = ""]) =>
      tally(counts.split(" ").map(Number), {
        cycleId: "skolenkaten",
        respondentGroup: "pupils",
        unitId,
        questionId: questionId(number)
      })
    )
  }),
  "skolenkaten"
)

const computedMeans = new Map(
  results.questions.map((row) => [`${row.nodeId}/${row.questionId}`, row.summary?.index10.value])
)
const computedIndices = new Map(results.indices.map((row) => [`${row.nodeId}/${row.indexId}`, row.value.value]))

const differences = (
  rows: ReadonlyArray<ReadonlyArray<string>>,
  ours: (name: string, number: string) => number | null | undefined
): ReadonlyArray<number> =>
  rows.map(([name = "", number = "", ...rest]) => Math.abs((ours(name, number) ?? Number.NaN) - Number(rest.at(-1))))

/** Half of the last printed decimal. */
const rounding = 0.05 + 1e-9

describe("Skolenkäten 2022, year 8", () => {
  const ofMeans = differences(means, (name, number) => computedMeans.get(`${name}/${questionId(number)}`))
  const national = ({ 0: name = "" }: ReadonlyArray<string>) => name.startsWith("n")
  it("has 3,635 means of units whose answers are open, and 150 national ones", () => {
    expect([means.filter((row) => !national(row)).length, means.filter(national).length]).toEqual([3635, 150])
  })
  it("has every published mean within its rounding", () => {
    expect(ofMeans.filter((difference) => !(difference <= rounding))).toEqual([])
  })
  it("has every published index within its rounding, for all answers of an area are put together", () => {
    const ofIndices = differences(published, (name, area) => computedIndices.get(`${name}/område-${area}`))
    expect(ofIndices).toHaveLength(633)
    expect(ofIndices.filter((difference) => !(difference <= rounding))).toEqual([])
  })
  it("would miss 63 of them by the mean of the questions' means, though by less than 0.1", () => {
    const sums = new Map<string, Array<number>>()
    for (const { nodeId, questionId: id, summary } of results.questions) {
      const key = `${nodeId}/${areaOf.get(id)}`
      sums.set(key, [...(sums.get(key) ?? []), summary?.index10.value ?? Number.NaN])
    }
    const meanOfMeans = (name: string, area: string): number => {
      const values = sums.get(`${name}/${area}`) ?? []
      return values.reduce((sum, value) => sum + value, 0) / values.length
    }
    const missed = differences(published, meanOfMeans).filter((difference) => difference > rounding)
    expect(missed).toHaveLength(63)
    expect(Math.max(...missed)).toBeLessThan(0.1)
  })
})
