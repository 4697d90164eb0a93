import type { Question } from "../model/question.js"
import type { SurveyCycle } from "../model/survey-cycle.js"

/**
 * Why results of two survey rounds cannot be compared: another scale, another wording, another rule of who counts in the
 * base, other people asked, or another way to answer.
 *
 * @category surveys
 */
export type BreakKind = "scale" | "wording" | "base-rule" | "population" | "mode"

const sameScale = (a: Question, b: Question): boolean =>
  a.kind === b.kind && a.minimum === b.minimum && a.maximum === b.maximum && a.reversed === b.reversed

const sameCodes = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): boolean =>
  a.every((code) => b.includes(code)) && b.every((code) => a.includes(code))

const sameBaseRule = (a: Question, b: Question): boolean =>
  a.dontKnow === b.dontKnow && sameCodes(a.dontKnowCodes, b.dontKnowCodes)

/** The breaks between two questions that are known to mean the same. */
export const measurementBreaks = (earlier: Question, later: Question): ReadonlyArray<BreakKind> => [
  ...(sameScale(earlier, later) ? [] : (["scale"] as const)),
  ...(sameBaseRule(earlier, later) ? [] : (["base-rule"] as const))
]

/**
 * Finds what stands against comparing the answers to two questions.
 *
 * **Details** A `scale` differs in its kind, its lowest or highest code or its direction; a `base-rule` in which codes mean "do
 * not know" or in whether they count. A `wording` differs when the texts do, unless the later question names the earlier one
 * as comparable: that says that the meaning is the same.
 *
 * @example
 * ```ts
 * const earlier = { id: "a", questionnaireId: "f1", text: "Jag trivs.", kind: "scale", minimum: 1, maximum: 4, reversed: false, dontKnowCodes: [9], dontKnow: "exclude" } as const
 * const later = { ...earlier, id: "b", questionnaireId: "f2", text: "Jag trivs i skolan.", maximum: 5 } as const
 * questionBreaks(earlier, later) // => ["scale", "wording"]
 * questionBreaks(earlier, { ...later, comparableWith: "a" }) // => ["scale"]
 * ```
 * @category surveys
 */
export const questionBreaks = (earlier: Question, later: Question): ReadonlyArray<BreakKind> => {
  const sameWording = earlier.text === later.text || later.comparableWith === earlier.id
  return inBreakOrder([...measurementBreaks(earlier, later), ...(sameWording ? [] : (["wording"] as const))])
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/**
 * Finds what stands against comparing two survey rounds as a whole.
 *
 * **Details** The `population` differs when the rounds are of different kinds or respondent groups, or name different
 * populations; the `mode` when both name one and they are not the same. What only one of them says is no difference.
 *
 * @category surveys
 */
export const cycleBreaks = (earlier: SurveyCycle, later: SurveyCycle): ReadonlyArray<BreakKind> => {
  const samePopulation =
    earlier.kind === later.kind &&
    earlier.respondentGroup === later.respondentGroup &&
    !differ(earlier.population, later.population)
  return [
    ...(samePopulation ? [] : (["population"] as const)),
    ...(differ(earlier.mode, later.mode) ? (["mode"] as const) : [])
  ]
}

const breakKinds: ReadonlyArray<BreakKind> = ["scale", "wording", "base-rule", "population", "mode"]

/** Puts breaks in their fixed order, each once. */
export const inBreakOrder = (breaks: ReadonlyArray<BreakKind>): ReadonlyArray<BreakKind> =>
  breakKinds.filter((kind) => breaks.includes(kind))

/**
 * Finds the question of an earlier questionnaire that a question can be compared with: itself when the questionnaire is the
 * same, else the one that it names as comparable, over any number of questionnaires between them.
 *
 * **Details** `questions` holds the questions of all questionnaires, as a data set does. `undefined`: there is none.
 *
 * @category surveys
 */
export const comparableQuestion = (
  question: Question,
  earlierQuestionnaireId: string,
  questions: ReadonlyArray<Question>
): Question | undefined => {
  const passed = new Set<string>()
  let at: Question | undefined = question
  while (at !== undefined && at.questionnaireId !== earlierQuestionnaireId && !passed.has(at.id)) {
    passed.add(at.id)
    const named: string | undefined = at.comparableWith
    at = questions.find(({ id }) => id === named)
  }
  return at?.questionnaireId === earlierQuestionnaireId ? at : undefined
}
