import { type Indicator, showsSurvey } from "../../model/indicator.js"
import { type Period, periodEnd } from "../../model/period.js"
import type { SurveyCycle } from "../../model/survey-cycle.js"
import { periodOfCycle } from "../../surveys/cycle-period.js"
import { at } from "../place.js"
import { type EvaluatedRule, finding, notApplicable, type Outcome, pass } from "../rule.js"
import { finishedRounds, type RoundPair, roundPairs } from "../survey-series.js"

/** Fewest answers that may be shown in public. */
const smallestBase = 5

const judgeIndicator = (indicator: Indicator): Outcome => {
  const { disclosure, minimumBase } = indicator
  if (!showsSurvey(indicator)) return notApplicable
  if (disclosure !== "personal")
    return finding({ place: at("indicators", indicator, "disclosure"), facts: { problem: "open" } })
  if (minimumBase === undefined || minimumBase >= smallestBase) return pass
  const facts = { problem: "base", base: minimumBase, least: smallestBase }
  return finding({ place: at("indicators", indicator, "minimumBase"), facts })
}

const judgeCycle = (cycle: SurveyCycle): Outcome => {
  if (cycle.state === "cancelled") return notApplicable
  if (cycle.minimumBase >= smallestBase) return pass
  const facts = { problem: "base", base: cycle.minimumBase, least: smallestBase }
  return finding({ place: at("surveyCycles", cycle, "minimumBase"), facts })
}

export const smallSurveyBasesAreHidden: EvaluatedRule = {
  id: "SK-SUR-007",
  kind: "evaluated",
  entity: "Survey",
  severity: "error",
  source: "Skolenkäten och Skolverkets tabeller",
  outcomes: function* ({ dataset }) {
    for (const indicator of dataset.indicators) yield judgeIndicator(indicator)
    for (const cycle of dataset.surveyCycles) yield judgeCycle(cycle)
  }
}

const declaresBreak = ({ breaks }: Indicator, earlier: Period, later: Period): boolean =>
  breaks.some(({ from }) => periodEnd(from) > periodEnd(earlier) && periodEnd(from) <= periodEnd(later))

const judgePair = (indicator: Indicator, { earlier, later, breaks }: RoundPair): Outcome => {
  const [before, after] = [periodOfCycle(earlier), periodOfCycle(later)]
  if (breaks.length === 0 || declaresBreak(indicator, before, after)) return pass
  return finding({
    place: at("indicators", indicator, "breaks"),
    facts: { earlier: earlier.id, before, later: later.id, after, kinds: breaks.join(", ") }
  })
}

export const trendStopsAtBreak: EvaluatedRule = {
  id: "SK-SUR-009",
  kind: "evaluated",
  entity: "Survey",
  severity: "error",
  source: "SCB, medborgarundersökningen; Skolenkäten",
  outcomes: function* ({ dataset }) {
    const finished = finishedRounds(dataset)
    for (const indicator of dataset.indicators) {
      const pairs = roundPairs(dataset, indicator, finished)
      if (pairs.length === 0) yield notApplicable
      for (const pair of pairs) yield judgePair(indicator, pair)
    }
  }
}
