import type { Facts } from "../../../src/text/sentence.js"

/** What the example messages of a list of codes speak of: facts for all of them, and others where they read better. */
export interface ExampleFacts {
  readonly usual: Facts
  readonly byCode?: Readonly<Record<string, Facts>>
}

export const decodingFacts: ExampleFacts = {
  usual: {
    field: "name",
    id: "bjork",
    table: "units",
    first: "units.csv:3",
    expected: "text",
    allowed: "municipality, region, state, independent"
  },
  byCode: {
    "unknown-code": { field: "kind" },
    "not-a-date": { field: "openedOn" },
    "not-a-period": { field: "period" },
    "not-an-identifier": { field: "id" },
    "not-a-whole-number": { field: "order" },
    "not-a-number": { field: "numerator" },
    "out-of-range": { field: "denominator" },
    "empty-list": { field: "schoolForms" },
    "too-little-contrast": { field: "colour" },
    "not-an-organisation-number": { field: "organisationNumber" },
    "not-a-school-unit-code": { field: "schoolUnitCode" },
    "unknown-municipality-code": { field: "municipalityCode" },
    "number-beside-status": { field: "status" },
    "number-missing": { field: "status" },
    "unknown-reference": { field: "unitId" }
  }
}

export const jsonFacts: ExampleFacts = { usual: { file: "data.json", row: 12 } }

export const tableFacts: ExampleFacts = {
  usual: {
    file: "units.csv",
    nearest: "units.csv",
    column: "value",
    number: 4,
    cells: 8,
    expected: 9,
    delimiter: ",",
    characters: 1_200_000,
    limit: 1_000_000,
    rows: 0,
    reason: "utf-16",
    sign: "..",
    other: "status",
    cycle: "elever-5-2025",
    found: "elever-5-2023",
    question: "trygg",
    questionnaire: "elevenkat",
    foundQuestionnaire: "elevenkat",
    unit: "bjork",
    total: 230,
    shown: 100
  },
  byCode: {
    "unknown-file": { file: "unit.csv" },
    "unknown-answer-file": { file: "answers/elever-5-2025.xlsx" },
    "answers-without-cycle": { file: "answers/elever-5-2052.csv", cycle: "elever-5-2052", nearest: "elever-5-2025" },
    "answers-without-questions": { file: "answers/elever-5-2025.csv" },
    "answers-counted-twice": { file: "answers/elever-5-2025.csv", other: "survey-tallies.csv" },
    "unknown-answer-unit": { column: "unit_id", unit: "bjrk", nearest: "bjork" },
    "too-many-groups": { column: "name", limit: 50 },
    "answer-not-single": { column: "fritid" },
    "answers-no-json": { file: "answers/elever-5-2025.json" },
    "answers-no-list": { file: "answers/elever-5-2025.json" },
    "tally-of-other-round": { file: "answers/elever-5-2025.norr.tally.json" },
    "tally-of-other-questions": { file: "answers/elever-5-2025.norr.tally.json" },
    "more-answer-problems": { file: "answers/elever-5-2025.csv" },
    "missing-column": { column: "name" },
    "unknown-column": { column: "naem", nearest: "name" },
    "too-many-cells": { cells: 10 },
    "bad-boolean": { column: "anonymous" },
    "bad-entries": { column: "external_ids" },
    "not-one-row": { file: "authority.csv" }
  }
}

export const answerFacts: ExampleFacts = {
  usual: {
    question: "trygg",
    questionnaire: "elevenkat",
    value: 7,
    minimum: 1,
    maximum: 4,
    tally: "elever-5-2025/bjork/pupils/trygg",
    first: 4,
    second: 5
  },
  byCode: { "not-a-whole-number": { value: 2.5 } }
}

export const aggregationSubjects: Readonly<Record<string, string>> = {
  "unknown-indicator": "gr9-merit",
  "not-a-period": "2024/26",
  "area-cycle": "norr"
}

export const protectionCells: Readonly<Record<string, string>> = {
  "unknown-policy": "strictest",
  "release-exists": "2025"
}

export const usualFigure = "gr9-alla-amnen/bjork/2024/25/all"

export const reportFacts: ExampleFacts = {
  usual: {
    id: "bjrk",
    allowed: "forordning-1997-702, skollagen-2010-800",
    releaseAuthority: "Ekbackens kommun",
    releaseYear: 2024,
    authority: "Ekbackens kommun",
    year: 2025,
    character: "U+0007"
  },
  byCode: { "unknown-regime": { id: "skollagen" }, "unknown-language": { id: "fi" } }
}

export const documentFacts: ExampleFacts = {
  usual: {
    library: "docx",
    version: "9.15.2",
    path: "sections/2/blocks/0/text",
    character: "U+0007",
    rows: 1_200_000,
    limit: 1_048_576,
    size: 300_000_000
  },
  byCode: { "too-large": { limit: 268_435_456 }, "text-too-long": { length: 40_000, limit: 32_767 } }
}

export const auditFacts: ExampleFacts = {
  usual: {
    attacker: "non-negative",
    choices: "linear, non-negative, hidden-at-least-one",
    cell: "bjork/girls",
    member: 12,
    members: 12,
    value: -1,
    count: 2,
    place: "figures.csv:14:value",
    answer: "time limit reached"
  },
  byCode: { "unknown-attacker": { attacker: "insider" } }
}

export const publicationFacts: ExampleFacts = {
  usual: {
    field: "value",
    cells: 8,
    expected: 23,
    text: "1 234",
    figure: "gr9-alla-amnen/bjork/2024/25/all"
  },
  byCode: {
    "not-a-level": { text: "school" },
    "not-a-figure-id": { text: "gr9-alla-amnen" },
    "contradicting-label": { field: "node_id", text: "ek" },
    "wrong-shape": { field: "figures" }
  }
}

export const statisticsFacts: ExampleFacts = {
  usual: {
    subject: "numerator",
    value: -3,
    lowest: 0,
    highest: 1,
    minimum: 1,
    maximum: 4,
    first: "1–4",
    second: "1–5",
    total: 20,
    expected: 40,
    choices: "wilson, newcombe",
    rounds: 50
  },
  byCode: {
    "not-positive": { subject: "weights 3", value: 0 },
    "out-of-range": { subject: "confidence", value: 1.5 },
    "not-a-scale": { minimum: 4, maximum: 1 },
    "outside-scale": { value: 7 },
    "ambiguous-code": { value: 4 },
    "more-than-total": { value: 25 },
    "length-mismatch": { subject: "weights", value: 39 },
    "too-few": { subject: "periods", value: 2, lowest: 4 },
    "unknown-choice": { subject: "method", value: "normal", choices: "wilson, agresti-coull" },
    "unknown-category": { subject: "sex", value: "unknown" },
    "empty-category": { subject: "sex", value: "other" },
    "totals-differ": { subject: "sex", value: 800, first: "grade", expected: 812 },
    "no-convergence": { subject: "grade 9", value: 0.04 },
    "dependent-columns": { subject: "columns[2]" },
    "lone-cluster": { subject: "norr" },
    "no-population-size": { subject: "design.populationSizes", value: "norr" },
    "differs-within": { subject: "design.populationSizes", value: "norr" }
  }
}
