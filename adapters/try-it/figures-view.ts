import { type PolicyName, policies } from "../../src/disclosure/policy.js"
import type { Indicator } from "../../src/model/indicator.js"
import { hiddenSign } from "../../src/reporting/figure-table-block.js"
import type { FiguresProfile } from "../csv/csv-profile.js"
import type { FigureSet } from "../csv/named-figures.js"
import { element, onClick } from "./element.js"
import { indicatorTable } from "./indicator-table.js"
import { choice, pageSection } from "./page-section.js"
import { type Actions, hiddenCount, type State } from "./state.js"
import { type Words, wordsIn } from "./wording.js"

const isPolicy = (name: string): name is PolicyName => Object.hasOwn(policies, name)

const policyChoice = (chosen: PolicyName, words: Words, { choosePolicy }: Actions): HTMLElement =>
  choice(
    { id: "policy", label: words("policy"), chosen },
    Object.keys(policies)
      .filter(isPolicy)
      .map((value) => element("option", { value }, words(`policy-${value}`))),
    (value) => {
      if (isPolicy(value)) choosePolicy(value)
    }
  )

const indicatorChoice = (
  shown: Indicator,
  indicators: ReadonlyArray<Indicator>,
  { figures }: FigureSet,
  words: Words,
  { chooseIndicator }: Actions
): HTMLElement =>
  choice(
    { id: "indicator", label: words("indicator"), chosen: shown.id },
    indicators.map(({ id, name }) => {
      const hidden = hiddenCount(figures.filter(({ indicatorId }) => indicatorId === id))
      return element("option", { value: id }, words("indicator-choice", { name, hidden }))
    }),
    chooseIndicator
  )

const saving = (words: Words, { saveFigures }: Actions): HTMLElement => {
  const button = (id: "save-excel" | "save-csv", profile: FiguresProfile): HTMLElement =>
    onClick(element("button", { type: "button", id }, words(id)), () => saveFigures(words("file-of-figures"), profile))
  return element("p", { class: "saving" }, button("save-excel", "excel-sv"), button("save-csv", "rfc4180"))
}

const protectedView = (
  set: FigureSet,
  { policy, indicatorId: chosen, language }: State,
  words: Words,
  actions: Actions
): ReadonlyArray<HTMLElement> => {
  const observed = new Set(set.figures.map(({ indicatorId }) => indicatorId))
  const indicators = set.indicators.filter(({ id }) => observed.has(id))
  const shown = indicators.find(({ id }) => id === chosen) ?? indicators[0]
  if (shown === undefined) return [element("p", {}, words("no-figures"))]
  const facts = { figures: set.figures.length, hidden: hiddenCount(set.figures) }
  return [
    element("p", {}, words("figures-lead", facts)),
    element("p", {}, words("hidden-explained", { sign: hiddenSign })),
    policyChoice(policy, words, actions),
    indicatorChoice(shown, indicators, set, words, actions),
    indicatorTable(set, shown, language),
    saving(words, actions),
    element("p", { class: "caution" }, words("not-published"))
  ]
}

/** The figures as the public may see them, one indicator at a time; or why there are none. */
export const figuresView = (state: State, actions: Actions): ReadonlyArray<HTMLElement> => {
  const { examined, protection, policy, language } = state
  const words = wordsIn(language)
  const section = (...content: ReadonlyArray<HTMLElement>): ReadonlyArray<HTMLElement> => [
    pageSection("figures", words("figures-heading"), ...content)
  ]
  if (examined?.kind === "read" && examined.refused !== undefined)
    return section(element("p", {}, examined.refused[language]))
  if (protection === undefined) return []
  return protection.kind === "refused"
    ? section(element("p", {}, protection.sentence[language]), policyChoice(policy, words, actions))
    : section(...protectedView(protection.figures, state, words, actions))
}
