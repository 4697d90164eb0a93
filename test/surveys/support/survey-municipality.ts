import type { Dataset } from "../../../src/model/dataset.js"
import { emptyDataset, surveyCycle, unit } from "../../support/dataset-builder.js"
import { question, surveyIndex } from "../../support/survey-builder.js"

/** Two areas: ask and björk in the north, ceder in the south. */
export const municipality = (difference: Partial<Dataset>): Dataset =>
  emptyDataset({
    areas: [
      { id: "norr", name: "Norr" },
      { id: "syd", name: "Syd" }
    ],
    units: [
      unit({ id: "ask", areaId: "norr", schoolUnitCode: "10000001" }),
      unit({ id: "bjork", areaId: "norr" }),
      unit({ id: "ceder", areaId: "syd", schoolUnitCode: "10000002" })
    ],
    surveyCycles: [surveyCycle()],
    questions: [question()],
    surveyIndices: [surveyIndex()],
    ...difference
  })
