import { describe, expect, it } from "vitest"
import { centralReportOf, unitReportOf } from "./support/compose.js"
import type { sampleInput } from "./support/sample.js"
import { blocksIn } from "./support/sections.js"

type Input = ReturnType<typeof sampleInput>

const actionsIn = (...args: Parameters<typeof unitReportOf>) =>
  blocksIn(unitReportOf(...args), "actions", "actions")[0]?.items ?? []

const previousIn = (...args: Parameters<typeof unitReportOf>) =>
  blocksIn(unitReportOf(...args), "previous-actions", "previous-actions")[0]?.items ?? []

const changeAction =
  (id: string, more: Record<string, unknown>) =>
  (input: Input): void => {
    input.actions = input.actions.map((row) => (row["id"] === id ? { ...row, ...more } : row))
  }

describe("the year's actions", () => {
  it("are those of the unit and year, by id", () => {
    const ids = actionsIn("ask", (input) => {
      const own = input.actions.find(({ id }) => id === "a-ask-25") ?? {}
      input.actions.push({ ...own, id: "a-1" }, { ...own, id: "b-2", year: 2026 }, { ...own, id: "c", unitId: "orn" })
    }).map(({ id }) => id)
    expect(ids).toEqual(["a-1", "a-ask-25"])
  })
  it.each([
    ["planned", "Planerad"],
    ["ongoing", "Pågår"],
    ["cancelled", "Avbruten"]
  ])("write %s in words", (status, statusText) => {
    expect(actionsIn("ask", changeAction("a-ask-25", { status, outcome: "x" }))[0]).toMatchObject({
      status,
      statusText
    })
  })
  it("tell the first day where it is known", () => {
    expect(actionsIn("ask", changeAction("a-ask-25", { startsOn: "2026-01-08" }))[0]?.startsOn).toBe("2026-01-08")
    expect(actionsIn("ask")[0]).not.toHaveProperty("startsOn")
  })
  it("leave out what is empty", () => {
    const [item] = actionsIn("ask", changeAction("a-ask-25", { responsibleRole: "", expectedEffect: " " }))
    expect(item).not.toHaveProperty("responsibleRole")
    expect(item).not.toHaveProperty("expectedEffect")
  })
  it("need neither goal, measure, evaluation nor earlier action", () => {
    const [item] = actionsIn("ask", (input) => {
      const { id, unitId, year, description, responsibleRole, dueOn, expectedEffect, status } = input.actions.find(
        (row) => row["id"] === "a-ask-25"
      ) as Record<string, string>
      input.actions = [{ id, unitId, year, description, responsibleRole, dueOn, expectedEffect, status }]
    })
    expect(Object.keys(item ?? {})).toEqual([
      "id",
      "nodeId",
      "nodeName",
      "description",
      "responsibleRole",
      "dueOn",
      "status",
      "statusText",
      "expectedEffect"
    ])
  })
  it("of the areas stand in the central report beside the authority's", () => {
    const document = centralReportOf((input) => {
      const own = input.actions.find(({ id }) => id === "a-kommun-25") ?? {}
      input.actions.push({ ...own, id: "a-norr-25", unitId: "norr" })
    })
    expect(blocksIn(document, "actions", "actions")[0]?.items.map(({ nodeName }) => nodeName)).toEqual([
      "Ekbackens kommun",
      "Norra området"
    ])
  })
})

describe("last year's actions", () => {
  it("tell the day when they were done", () => {
    expect(previousIn("ask").map(({ completedOn }) => completedOn)).toEqual(["2025-05-01", undefined])
  })
  it("keep their outcome when they are continued as well", () => {
    const [, second] = previousIn("ask", changeAction("a-ask-24b", { outcome: "Halvvägs." }))
    expect(second).toMatchObject({ outcome: "Halvvägs.", followedUp: true, continuedBy: [{ id: "a-ask-25" }] })
  })
  it("are not followed up by an outcome of spaces", () => {
    const [item] = previousIn("bjork")
    expect(item).toMatchObject({ outcome: "Inget resultat är redovisat.", followedUp: false, continuedBy: [] })
  })
  it("are continued by this year's actions only", () => {
    const [, second] = previousIn("ask", changeAction("a-ask-25", { year: 2026 }))
    expect(second).toMatchObject({ followedUp: false, continuedBy: [] })
  })
  it("of two years ago are left out", () => {
    expect(previousIn("ask", changeAction("a-ask-24", { year: 2023 })).map(({ id }) => id)).toEqual(["a-ask-24b"])
  })
})

describe("the count of the units' actions of last year", () => {
  const countsIn = (change?: (input: Input) => void) =>
    blocksIn(centralReportOf(change), "previous-actions", "action-counts")
  it("tells in a sentence how many are followed up", () => {
    expect(countsIn()[0]?.description).toBe(
      "Enheterna beslutade 3 åtgärder 2024. För 2 av dem är resultatet eller en fortsättning redovisad."
    )
  })
  it("counts every state, in the order of the code list", () => {
    expect(countsIn()[0]?.counts.map(({ status, count }) => [status, count])).toEqual([
      ["planned", 0],
      ["ongoing", 1],
      ["done", 1],
      ["cancelled", 1]
    ])
  })
  it("is left out where the units decided nothing", () => {
    const change = (input: Input): void => {
      input.actions = input.actions.filter(({ unitId, year }) => unitId === "ekbacken" || year === 2025)
      input.actions = input.actions.map(({ continuesActionId: _, ...row }) => row)
    }
    expect(countsIn(change)).toEqual([])
  })
})

describe("deficiencies", () => {
  const deficienciesIn = (change: (input: Input) => void) =>
    blocksIn(centralReportOf(change), "deficiencies", "deficiencies")[0]?.items ?? []
  const also =
    (more: Record<string, unknown>) =>
    (input: Input): void => {
      input.deficiencies.push({ ...input.deficiencies[0], ...more })
    }
  it("stand by id, each with its actions by id", () => {
    const items = deficienciesIn((input) => {
      also({ id: "a", actionIds: ["a-kommun-25", "a-ask-25"] })(input)
    })
    expect(items.map(({ id }) => id)).toEqual(["a", "d1"])
    expect(items[0]?.actions.map(({ id }) => id)).toEqual(["a-ask-25", "a-kommun-25"])
  })
  it.each([
    ["follow-up", "Uppföljning"],
    ["complaint", "Klagomål"],
    ["supervision", "Tillsyn"],
    ["other", "Annat"]
  ])("say that %s showed them", (foundBy, foundByText) => {
    expect(deficienciesIn(also({ id: "a", foundBy }))[0]).toMatchObject({ foundBy, foundByText })
  })
  it("without actions are shown without", () => {
    expect(deficienciesIn(also({ id: "a", actionIds: [] }))[0]?.actions).toEqual([])
  })
  it("of other units stay out of a unit's report", () => {
    const document = unitReportOf("ask", also({ id: "a", unitId: "orn" }))
    expect(blocksIn(document, "deficiencies", "deficiencies")[0]?.items.map(({ id }) => id)).toEqual(["d1"])
  })
  it("found on the last day of the year belong to the year", () => {
    expect(deficienciesIn(also({ id: "a", foundOn: "2025-12-31" }))).toHaveLength(2)
  })
})

describe("involvement", () => {
  it("of another year or unit is left out", () => {
    const document = unitReportOf("ask", (input) => {
      input.involvement = [
        { ...input.involvement[0], year: 2024 },
        { ...input.involvement[1], unitId: "orn" },
        { ...input.involvement[2], mode: "none" }
      ]
    })
    expect(blocksIn(document, "involvement", "involvement")[0]?.items).toMatchObject([
      { group: "guardians", groupText: "Vårdnadshavare", mode: "none", modeText: "Har inte deltagit" }
    ])
  })
  it("of the authority and its areas stands in the central report, node by node", () => {
    const document = centralReportOf((input) => {
      input.involvement = ["norr", "ekbacken"].map((unitId) => ({ ...input.involvement[0], unitId, group: "children" }))
    })
    expect(blocksIn(document, "involvement", "involvement")[0]?.items.map(({ nodeName }) => nodeName)).toEqual([
      "Ekbackens kommun",
      "Norra området"
    ])
  })
})
