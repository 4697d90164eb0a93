import { describe, expect, it } from "vitest"
import { writeInternalFiguresCsv } from "../../adapters/csv/index.js"
import { readTablesOrThrow } from "../../adapters/tables/index.js"
import { computeFiguresOrThrow } from "../../src/aggregation/compute-figures.js"
import { filesIn } from "../support/example-files.js"

const folder = "docs/example"
const files = filesIn(folder)
const table = computeFiguresOrThrow(readTablesOrThrow(files))
const lines = writeInternalFiguresCsv(table, { profile: "rfc4180", language: "sv" }).split("\r\n")
const header = (lines[0] ?? "").split(",")

/** A printed cell, counted from the right, where no quoted name can hold a comma. */
const printed = (figureId: string, column: string): string => {
  const cells = (lines.find((line) => line.startsWith(`${figureId},`)) ?? "").split(",")
  return cells.at(header.indexOf(column) - header.length) ?? ""
}

/** Every number below was taken from the rows of observations.csv by hand; their order is that of the file. */
const byHand: ReadonlyArray<readonly [figureId: string, column: string, expected: string]> = [
  // 33+80+20+11+51+40 of 57+98+21+15+60+64; one of seven units has not reported
  ["gr9-alla-amnen/ekbacken/2022/23/all", "value", ((100 * (33 + 80 + 20 + 11 + 51 + 40)) / 315).toFixed(1)],
  ["gr9-alla-amnen/ekbacken/2022/23/all", "numerator", "235"],
  ["gr9-alla-amnen/ekbacken/2022/23/all", "denominator", String(57 + 98 + 21 + 15 + 60 + 64)],
  // five of seven units: 71 per cent, above the indicator's own limit of 60
  ["gr9-yrkesprogram/ekbacken/2024/25/all", "value", ((100 * (112 + 45 + 45 + 22 + 52)) / 319).toFixed(1)],
  // each merit value times its number of pupils, divided by all pupils
  [
    "gr9-meritvarde/ekbacken/2024/25/all",
    "value",
    (
      (214.9 * 56 + 240 * 122 + 258.9 * 18 + 259.7 * 22 + 247.2 * 60 + 208.3 * 59 + 201.3 * 10) /
      (56 + 122 + 18 + 22 + 60 + 59 + 10)
    ).toFixed(1)
  ],
  ["fs-antal-barn/ekbacken/2024/25/all", "value", String(37 + 46 + 59 + 85 + 26 + 54 + 69 + 51 + 106)],
  ["fs-barn-per-heltid/ekbacken/2024/25/all", "value", (533 / (7 + 10 + 11 + 19 + 5 + 10 + 14 + 9 + 19)).toFixed(1)],
  [
    "np6-matematik/ekbacken/2023/24/all",
    "value",
    (
      (10.3 * 41 + 8.7 * 49 + 7.5 * 26 + 9.3 * 16 + 14.4 * 61 + 12.9 * 9 + 9.2 * 54 + 8.8 * 10) /
      (41 + 49 + 26 + 16 + 61 + 9 + 54 + 10)
    ).toFixed(1)
  ],
  [
    "fs-legitimation/ekbacken/2024/25/all",
    "value",
    ((100 * (4 + 4 + 8.25 + 10.58 + 1 + 4.6 + 5.26 + 4.75 + 8.78)) / 104).toFixed(1)
  ],
  ["gr-antal-elever/ekbacken/2023/24/all", "value", String(446 + 272 + 330 + 212 + 187 + 544 + 124 + 474 + 59 + 48)],
  // 75.6 less 74.6: 248/328 − 235/315 in percentage points
  ["gr9-alla-amnen/ekbacken/2023/24/all", "change", (100 * (248 / 328 - 235 / 315)).toFixed(1)],
  // an area: Vresbackaskolan, Centralskolan and Rönnarydsskolan
  ["gr9-alla-amnen/tatorten/2022/23/all", "value", ((100 * (33 + 80 + 40)) / (57 + 98 + 64)).toFixed(1)]
]

describe("figures of the example agree with a calculation by hand", () => {
  it.each(byHand)("%s: %s", (figureId, column, expected) => {
    expect(printed(figureId, column)).toBe(expected)
  })
})
