import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { moveSurveyCycle, moveSurveyCycleOrThrow, surveyCycleTransitions } from "../../src/surveys/move-survey-cycle.js"
import { cycleTiming, defaultIntervalYears, nextDue, surveyRounds } from "../../src/surveys/next-due.js"
import { surveyCycle } from "../support/dataset-builder.js"
import { participation, tally } from "../support/survey-builder.js"

const states = ["planned", "open", "closed", "published", "cancelled"] as const

describe("moveSurveyCycle", () => {
  it("allows exactly five steps of twenty-five", () => {
    const allowed = states.flatMap((from) =>
      states
        .filter((to) => Result.isSuccess(moveSurveyCycle(surveyCycle({ state: from }), to)))
        .map((to) => `${from} → ${to}`)
    )
    expect(allowed).toEqual([
      "planned → open",
      "planned → cancelled",
      "open → closed",
      "open → cancelled",
      "closed → published"
    ])
  })
  it("changes the state and nothing else", () => {
    const planned = surveyCycle({ state: "planned" })
    expect(moveSurveyCycleOrThrow(planned, "open")).toEqual({ ...planned, state: "open" })
    expect(planned.state).toBe("planned")
  })
  it("ends in published and cancelled", () => {
    expect(states.filter((state) => surveyCycleTransitions[state].length === 0)).toEqual(["published", "cancelled"])
  })
  it("says where the round can go instead", () => {
    const result = moveSurveyCycle(surveyCycle({ state: "open" }), "published")
    expect(Result.isFailure(result) && result.failure.sentence).toEqual({
      sv: "Enkätomgången brukare-2025 kan inte gå från öppen till publicerad. Möjligt härifrån: stängd eller inställd.",
      en: "Survey round brukare-2025 cannot go from open to published. Possible from here: closed or cancelled."
    })
    const ended = moveSurveyCycle(surveyCycle({ state: "cancelled" }), "open")
    expect(Result.isFailure(ended) && ended.failure.sentence.sv).toContain("inget, läget är slutligt")
  })
})

const round = (year: number, difference: Parameters<typeof surveyCycle>[0] = {}) =>
  surveyCycle({ id: `brukare-${year}`, opensOn: `${year}-03-01`, closesOn: `${year}-03-31`, ...difference })

describe("surveyRounds", () => {
  it("gives each unit the done rounds that reached it, oldest first", () => {
    const rounds = surveyRounds({
      surveyCycles: [round(2025), round(2021), round(2023, { state: "cancelled" }), round(2024, { state: "open" })],
      participation: [2021, 2023, 2024].map((year) => participation({ cycleId: `brukare-${year}` })),
      surveyTallies: [tally([1, 1, 1, 1]), tally([1, 1, 1, 1], { unitId: "ask" })]
    })
    expect(rounds.get("bjork")?.map(({ id }) => id)).toEqual(["brukare-2021", "brukare-2025"])
    expect(rounds.get("ask")?.map(({ id }) => id)).toEqual(["brukare-2025"])
  })
})

describe("nextDue", () => {
  it("asks users and staff every second year and citizens every fourth", () => {
    expect(defaultIntervalYears).toEqual({ user: 2, staff: 2, citizen: 4 })
    expect(nextDue("citizen", "bjork", [], { since: "2020-08-15" })).toEqual({ dueOn: "2024-12-31" })
  })
  it("counts from the round of the kind that closed last, by its own interval", () => {
    const rounds = [round(2024, { intervalYears: 3 }), round(2022), round(2025, { kind: "staff" })]
    expect(nextDue("user", "bjork", rounds)).toEqual({ dueOn: "2027-12-31", cycleId: "brukare-2024" })
  })
  it("finds a unit's rounds among those of all units", () => {
    const history = new Map([["bjork", [round(2024)]]])
    expect(nextDue("user", "bjork", history).cycleId).toBe("brukare-2024")
    expect(nextDue("user", "ask", history)).toEqual({})
  })
  it("looks back from a day", () => {
    expect(nextDue("user", "bjork", [round(2021), round(2023)], { before: "2023-03-31" }).cycleId).toBe("brukare-2021")
  })
  it("does not count a round that was cancelled or is not done", () => {
    const rounds = [round(2021), round(2022, { state: "cancelled" }), round(2023, { state: "planned" })]
    expect(nextDue("user", "bjork", rounds).cycleId).toBe("brukare-2021")
  })
  it("says nothing where there is nothing to count from", () => {
    expect(nextDue("user", "bjork", [])).toEqual({})
  })
})

describe("cycleTiming", () => {
  const due = { dueOn: "2025-12-31" }
  it.each([
    ["2024-12-31", "too-early"],
    ["2025-01-01", "on-time"],
    ["2025-12-31", "on-time"],
    ["2026-01-01", "overdue"]
  ])("judges a round that closes %s as %s", (closesOn, timing) => {
    expect(cycleTiming(due, { closesOn })).toBe(timing)
  })
  it.each([
    ["2024-12-31", "not-due"],
    ["2025-06-01", "on-time"],
    ["2026-01-01", "overdue"]
  ])("judges the lack of a round on %s as %s", (today, timing) => {
    expect(cycleTiming(due, { today })).toBe(timing)
  })
  it("finds any time right where nothing is due", () => {
    expect([cycleTiming({}, { closesOn: "2025-01-01" }), cycleTiming({}, { today: "2025-01-01" })]).toEqual([
      "on-time",
      "on-time"
    ])
  })
})
